// Who does what: one grammar for the ways in which notes assign something to somebody.
import type { Range } from '../../text/range.js';
import { trimEndOf } from '../../text/trim.js';
import { unicodeRegExp } from '../../text/unicode-regexp.js';
import { isGroup } from './people.js';
import { startsWithTaskVerb } from './task-verbs.js';

/** Who an item is given to: initials, a name, a handle, a group. */
export interface Owner {
  /** As written, without `@`, brackets and emphasis. */
  text: string;
  /** Where the owner is written. */
  range: Range;
}

/** What a line says about who does something. */
export interface Assignment {
  /** The line says that it is something to do: `ACTION:`, `AI Dan:`, `TODO(bo):`. */
  isMarked: boolean;
  /** Empty when nobody is named. */
  owners: Owner[];
  /** What is left of the line after the mark and the owners in front. */
  task: Range;
  /** The line says, after its owners, that they will do it: `Bo to …`, `Bo will …`. */
  isPromise: boolean;
}

/** Knows who is a person: by name, initials or handle, without `@`. */
export type IsPerson = (name: string) => boolean;

// A word of a name; `McNeil`, `O'Brien`, `Jean-Luc`, `A.`; a particle may come between two of them.
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,24}\.?`;
const PARTICLE = '(?:van|von|der|den|de|da|di|du|dos|la|le|ten|ter|al|bin|el)';
const FULL_NAME = String.raw`${WORD}(?:[ \t](?:${PARTICLE}[ \t]){0,2}${WORD}){0,3}`;
const HANDLE = String.raw`(?:@[\w-]{1,40}|[\w.-]{1,40}@(?![\w.]))`;
const OWNER = `(?:@?${FULL_NAME}|${HANDLE})`;
const AND = String.raw`[ \t]*(?:,[ \t]*(?:and|&)?|[/+&]|\band\b|\bund\b|\bet\b|\by\b)[ \t]*`;
const OWNERS = `${OWNER}(?:${AND}${OWNER}){0,7}`;

/** `ACTION`, `Action item 3`, `**AI**`, `TODO`: what marks a line as something to do. */
const MARK = unicodeRegExp(
  String.raw`^(?:\*{1,3}|_{1,2}|")*\[?(?:(?:last|previous) week['’]?s?[ \t]+)?` +
    String.raw`(?:action(?:[ \t-]?items?|s|[ \t-]?points?)?|ais?|todos?|to[ \t-]do|next[ \t]+steps?|follow[ \t-]?ups?|aufgaben?|tarea|tâche|azione|sarcină|할[ ]?일)` +
    String.raw`(?:[ \t]+#?\d{1,3}|[ \t]+assigned)?(?:[ \t]+(?:for|to|on))?(?![\p{L}\p{N}])`,
  'i',
);
/** What follows the mark up to where the task begins: a colon, or somebody in brackets. */
const AFTER_MARK =
  /^(?<gap>[ \t]{0,3}(?:[-–—][ \t]{0,3})?[([]?)(?<who>[^:()[\]\r\n*_]{0,60}?)[)\]]{0,2}(?:\*{1,3}|_{1,2})?[ \t]{0,2}(?:(?::|[–—]|-(?=[ \t]))(?:\*{1,3}|_{1,2})?|(?<=[\])]\*{0,3}))\s*/;
const BRACKETS = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?\[(name=)?([^\][\r\n]{1,80})\](?![(\[:])(?:\*{1,2}|_{1,2})?:?[ \t]*(?:[-–—][ \t]+)?`,
);
const COLON = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?(${OWNERS})(?:[ \t]*\([^)\r\n]{1,40}\))?(?:\*{1,2}|_{1,2})?[ \t]*(?::|[ \t]-{1,2}(?=[ \t])|[ \t][–—](?=[ \t])|[ \t]?-?->)(?:\*{1,2}|_{1,2})?[ \t]*`,
);
const MODAL = String.raw`(?:to|will|shall|should|must|can|could|may|needs?[ \t]to|has[ \t]to|have[ \t]to|is[ \t]to|are[ \t]to|is[ \t]going[ \t]to|are[ \t]going[ \t]to|plans?[ \t]to|agreed[ \t]to|volunteer(?:ed|s)[ \t]to|offer(?:ed|s)[ \t]to|promised[ \t]to|(?:is|was|are|were)[ \t](?:tasked|asked|assigned|requested|encouraged)|looking[ \t]into|working[ \t]on|is[ \t]\p{L}{3,15}ing|took[ \t](?:the|an)|has[ \t]taken|have[ \t]taken|takes?|taking|removing|moves|wird|soll|sollte|va)`;
const PROMISE = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?(${OWNERS})(?:[ \t]*\([^)\r\n]{1,40}\))?(?:\*{1,2}|_{1,2})?(?:['’]ll|[ \t]+${MODAL})(?=[ \t])`,
);
const GROUP_PROMISE = unicodeRegExp(
  String.raw`^(?:the[ \t]+)?((?:\p{L}+[ \t]+){0,3}(?:team|members|group|everyone|everybody|all|maintainers|community|mentors|chairs|board|staff|attendees|participants|reviewers|contributors|authors|leads|implementers|implementors|tsc|wg))(?:[ \t]+${MODAL}(?=[ \t])|:[ \t]|[ \t]-[ \t])`,
  'i',
);
const TAIL = unicodeRegExp(
  String.raw`(?:[ \t]*[([][ \t]*(?:(?:owners?|assignees?|assigned to|by|who|lead|responsible):?[ \t]*)?(${OWNERS})(?:[ \t]+to[ \t][^)\]\r\n]{1,60})?[ \t]*[)\]]|[ \t]+(?:-|–|—|->|→)[ \t]*(?:owners?:[ \t]*)?(${OWNERS})|[ \t]+((?:@[\w-]{1,40}|@${FULL_NAME})(?:${AND}|[ \t]+){0,1}(?:(?:@[\w-]{1,40}|@${FULL_NAME})[ \t,&]{0,3}){0,6}))[.!]?[ \t]*$`,
);
const LABELLED = unicodeRegExp(
  String.raw`(?:^|[\s([|;,-])(?:[Oo]wners?|[Aa]ssigned[ \t]to|[Aa]ssignees?|[Rr]esponsible|[Ww]ho)[ \t]*:[ \t]*(${OWNERS})`,
);
const TASKED = unicodeRegExp(
  String.raw`(?:assigned[ \t]to|will[ \t]be[ \t]\p{L}{2,20}[ \t]by|directors?|responsible:)[ \t]+(${OWNERS})(?=[ \t]to\b|[ \t]*[).,:]|$)`,
);
// A second task of somebody else in the same paragraph: "Bo to draft it. Eve will review."
const ANOTHER = unicodeRegExp(String.raw`(?:[.;]|, and|,|\band\b)[ \t]+(${OWNERS})[ \t]+(?:to|will)[ \t]+\p{Ll}`, 'g');
const SPLIT = unicodeRegExp(
  String.raw`[ \t]*(?:,[ \t]*(?:and\b|&)?|[/+&]|\band/or\b|\band\b|\bund\b|\bet\b|\by\b)[ \t]*`,
  'g',
);

// Words that begin lines with a colon or a modal verb and name nobody.
const NOBODY = new Set(
  (
    'a about ack action actions ai ais agenda all also an and announcement another any april as august background because blog bug call ci code comment comments ' +
    'concern conclusion consensus context current date december decision decisions deadline demo design discussion docs documentation done due each email example ' +
    'eta fact february feedback finally first follow followup friday fyi general goal goals how idea if in info issue issues it its item items january july june ' +
    'just link links list march may maybe meeting meetings minutes monday more most motion need new next no none not note notes november now october ok on once one ' +
    'open option options other others our outcome owner plan please poll post pr present problem process progress project proposal question questions re reason ' +
    'recording release report resolution result review rfc roadmap round saturday second section see september should sig slides so some status step steps still ' +
    'summary sunday task tasks tbd that the then there these they this thursday title today todo todos tomorrow topic topics tuesday update updates version vote ' +
    'upstream us ux ui api vm os id eu uk faq tc spec specs bpf wednesday week we what when where which while who why wip work you your'
  ).split(' '),
);
const NOBODY_IN_CAPITALS = new Set(
  'ACK AI AIS API BPF CD CI EU ETA FAQ FYI ID LGTM NB OK OS PR PRS QA RE RFC TBA TBD TC TODO TODOS UI UK URL US UX VM WIP'.split(
    ' ',
  ),
);
const PRONOUN = /^(?:we|i|you|they|he|she|it|someone|somebody|anyone|anybody)$/i;

/**
 * Reads the line at `range`, without list marker and check box.
 * @param isPerson decides where the form alone does not
 * @param inList the line is in a list of things to do, where `Bo: …` is an owner although nobody knows Bo
 */
export function assignmentAt(text: string, range: Range, isPerson: IsPerson, inList: boolean): Assignment {
  const line = text.slice(range.start, Math.min(range.end, range.start + 1000));
  const owners: Owner[] = [];
  let start = 0;
  let isMarked = false;
  let isPromise = false;
  const add = (names: string, from: number, trusted: boolean, isHandle = false): boolean => {
    const found = ownersIn(names, range.start + from, isHandle ? () => true : isPerson, trusted);
    owners.push(...found.filter(({ text: name }) => !owners.some((owner) => owner.text === name)));
    return found.length > 0;
  };

  const mark = MARK(line).exec(line)?.[0];
  const after = mark === undefined ? null : AFTER_MARK.exec(line.slice(mark.length));
  if (mark !== undefined && after) {
    const { gap, who } = after.groups as { gap: string; who: string };
    if (
      who === '' ||
      /^[\s,\d]/.test(who) ||
      add(/[([]$/.test(gap) && /^[\w-]{2,30}$/.test(who) ? `@${who}` : who, mark.length + gap.length, true)
    ) {
      isMarked = true;
      start = mark.length + after[0].length;
    }
  }
  if (isMarked && owners.length === 0) {
    const handle = /^([\p{Ll}\d][\p{Ll}\d-]{2,30}):[ \t]+(?=\S+[ \t]\S)/u.exec(line.slice(start));
    if (handle && !NOBODY.has(handle[1]!) && !startsWithTaskVerb(handle[1]!)) {
      owners.push({
        text: handle[1]!,
        range: { start: range.start + start, end: range.start + start + handle[1]!.length },
      });
      start += handle[0].length;
    }
  }
  // `AI(BL): Bo will …` names its owner once.
  for (let from = start, isNamed = owners.length > 0; !isNamed; from = start) {
    const rest = line.slice(from);
    const brackets = BRACKETS(rest).exec(rest);
    if (brackets && !/^[ xX]?$/.test(brackets[2]!)) {
      const trusted = inList || isMarked;
      if (
        !add(
          brackets[2]!.replace(/^action[ \t]*[-–—:][ \t]*/i, ''),
          from + rest.indexOf(brackets[2]!),
          trusted,
          brackets[1] !== undefined,
        )
      )
        break;
      if (/^action\b/i.test(brackets[2]!)) isMarked = true;
      start = from + brackets[0].length;
      continue;
    }
    const promise = PROMISE(rest).exec(rest);
    if (promise && add(promise[1]!, from + promise[0].indexOf(promise[1]!), inList || isMarked)) {
      isPromise = true;
      start = from + promise[0].indexOf(promise[1]!) + promise[1]!.length;
      break;
    }
    const colon = COLON(rest).exec(rest);
    if (colon) {
      const task = rest.slice(colon[0].length);
      const at = from + colon[0].indexOf(colon[1]!);
      if (add(colon[1]!, at, (inList || isMarked) && isTaskText(task))) {
        start = from + colon[0].length;
        break;
      }
      // A topic in front of the assignment: `**Budget:** Bo will …`.
      if ((inList || isMarked) && from === start && task !== '' && colon[0].includes(':')) {
        const inner = PROMISE(task).exec(task);
        if (inner && add(inner[1]!, from + colon[0].length + inner[0].indexOf(inner[1]!), true)) isPromise = true;
      }
    }
    break;
  }
  const rest = line.slice(start);
  if (owners.length === 0) {
    const topic = /^(?:\*\*|__)?[^:\r\n]{2,80}:(?:\*\*|__)?[ \t]+/.exec(rest)?.[0];
    const inner = topic && rest.slice(topic.length);
    const promise = inner && PROMISE(inner).exec(inner);
    if (
      inner &&
      promise &&
      add(promise[1]!, start + topic.length + promise[0].indexOf(promise[1]!), inList || isMarked)
    )
      isPromise = true;
  }
  if (owners.length === 0) {
    const group = GROUP_PROMISE(rest).exec(rest);
    if (group && add(group[1]!, start + group[0].indexOf(group[1]!), true))
      isPromise = /(?:to|will|should|can)[ \t]*$/.test(group[0]);
  }
  const labelled = LABELLED(rest).exec(rest);
  if (labelled) add(labelled[1]!, start + labelled.index + labelled[0].lastIndexOf(labelled[1]!), true);
  if (owners.length === 0 || isPromise) {
    const tail = TAIL(rest).exec(rest);
    const names = tail?.[1] ?? tail?.[2] ?? tail?.[3];
    if (tail && names !== undefined && owners.length === 0)
      add(
        names,
        start + tail.index + tail[0].lastIndexOf(names),
        tail[3] !== undefined || ((inList || isMarked) && tail[1] !== undefined),
      );
  }
  if (owners.length === 0) {
    const tasked = TASKED(rest).exec(rest);
    if (tasked) add(tasked[1]!, start + tasked.index + tasked[0].indexOf(tasked[1]!), inList || isMarked);
  }
  if (owners.length === 0) {
    const handle = /(?:^|[\s(,:])@([A-Za-z0-9][\w-]{0,38})(?![\w/])/.exec(rest);
    const isLead = handle !== null && (inList || isMarked) && handle.index === 0;
    if (handle && isLead) add(`@${handle[1]}`, start + handle.index + handle[0].indexOf('@'), true);
  }
  if (isMarked || (owners.length > 0 && inList)) {
    const scanner = ANOTHER(rest);
    scanner.lastIndex = 0;
    for (let match = scanner.exec(rest); match; match = scanner.exec(rest))
      add(match[1]!, start + match.index + match[0].indexOf(match[1]!), isMarked);
  }
  return { isMarked, owners, task: { start: range.start + start, end: range.end }, isPromise };
}

/** Whether a text is something to do rather than a value, a link or a name. */
function isTaskText(text: string): boolean {
  const plain = text.replace(/^[*_`"'([]+/, '');
  return startsWithTaskVerb(plain) || (/^\p{Ll}/u.test(plain) && plain.split(/\s+/).length >= 2);
}

/** The owners in a list of them; `trusted` takes names that nobody knows. */
function ownersIn(list: string, offset: number, isPerson: IsPerson, trusted: boolean): Owner[] {
  const found: Owner[] = [];
  let from = 0;
  // `Bo Lind (chair, treasurer)`: comments may contain commas.
  const names = list.replace(/\([^()]{0,80}\)/g, (remark) => ' '.repeat(remark.length));
  const separator = SPLIT(names);
  separator.lastIndex = 0;
  const part = (to: number) => {
    const source = names.slice(from, to);
    for (const piece of source.includes('@') ? source.split(/[ \t](?=@)/) : [source]) {
      const name = trimEndOf(piece.trim().replace(/^@|@$/g, ''), '.,;:?!)]').replace(/^\(/, '');
      const at = names.indexOf(piece.trim(), from);
      if (name === '' || !isOwner(name, piece.includes('@'), isPerson, trusted)) continue;
      found.push({ text: name, range: { start: offset + at, end: offset + at + piece.trim().length } });
    }
  };
  for (let match = separator.exec(names); match; match = separator.exec(names)) {
    part(match.index);
    from = match.index + match[0].length;
  }
  part(names.length);
  return found;
}

/** `Add` and `Adds` begin sentences; they are nobody's name. */
const isTaskVerb = (name: string): boolean =>
  startsWithTaskVerb(`${name} it`) || (/^\p{L}+s$/u.test(name) && startsWithTaskVerb(`${name.slice(0, -1)} it`));

function isOwner(name: string, isHandle: boolean, isPerson: IsPerson, trusted: boolean): boolean {
  if (isHandle) return true;
  const first = name.split(/[ \t]/)[0]!.toLowerCase();
  if (NOBODY_IN_CAPITALS.has(name)) return false;
  if (NOBODY.has(first) && !/^\p{Lu}{2,3}$/u.test(name)) return /^all(?:[ \t]|$)/i.test(name) && trusted;
  if (isPerson(name)) return true;
  if (isGroup(name)) return trusted;
  if (PRONOUN.test(name)) return false;
  const words = name.split(/[ \t]+/);
  // `WebAssembly`, `README`, `V8`: known, or not a person. Initials have two or three capitals.
  if (!trusted || !/^\p{Lu}/u.test(name) || isTaskVerb(name)) return false;
  return words.length > 1 || /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+|\p{Lu}{2,3}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}*)$/u.test(name);
}
