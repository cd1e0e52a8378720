// The action items of a note, wherever they are: in a section for them, below a caption, in a table, or marked in the text.
import { endOfLine, linesIn, type Range } from '../../text/range.js';
import { trimEndOf, trimOf } from '../../text/trim.js';
import type { Block } from '../markdown/blocks.js';
import { replaceComments } from '../markdown/inline.js';
import { labelOf } from '../markdown/labels.js';
import { isPlaceholder } from '../markdown/placeholders.js';
import { roleOf, type SectionRole } from '../markdown/section-roles.js';
import { cellsOf, tablesIn } from '../markdown/tables.js';
import { assignmentAt, type IsPerson, type Owner } from './assignment.js';
import { dateMentions, dayOf } from './date-mentions.js';
import type { Day } from './dates.js';
import { dueDay } from './due-day.js';
import { startsWithTaskVerb } from './task-verbs.js';

/** Something that somebody should do. */
export interface Action {
  /** Its first line, without list marker and check box. */
  range: Range;
  /** Its whole text, without what is nested in it. */
  textRange: Range;
  block: Block;
  owners: readonly Owner[];
  /** The line above that names the owners for all items below it; undefined where the item names its own, or nobody. */
  caption?: Block;
  state: 'open' | 'done' | 'dropped';
  due?: Day;
}

/** What is needed to read action items. */
export interface ActionContext {
  isPerson: IsPerson;
  /** The day of the meeting, from which "in two weeks" is counted. */
  day?: Day | undefined;
  /** Further texts that mean "still to be filled in". */
  placeholders?: readonly string[];
  /** What a heading is for where a configuration says so. */
  roleOfHeading?: (heading: string) => SectionRole | undefined;
}

const CHECK_BOX = /^\[(?<mark>[ xX✓✔]?)\](?=\s|$)[ \t]*/;
const DONE =
  /^(?:[-–—:\s]*)?(?:✅|☑️?|✔️?|\[?done\]?\b[ \t]*[:.)-]?|\(done\)|completed?\b[ \t]*:)|(?:✅|☑️?|✔️?|[([](?:done|completed?|fixed|merged|closed)[.!]?[)\]]|[-–—][ \t]*done)[ \t.!]*$/i;
const DROPPED = /[([](?:dropped|cancell?ed|obsolete|won['’]t do|no longer needed)[)\]][ \t.]*$/i;
const STRUCK = /^~~[^~\r\n]{2,500}~~[ \t.]*$/;
const DONE_HEADING = /\b(?:completed?|done|closed|finished|erledigt)\b/i;
// Statements, values that say that there is nothing, and what is never a task, wherever it is.
const NOTHING =
  /^(?:none|no|n\/?a|nothing|nil|tbd|keine?|aucune?|ninguna?|no (?:action|update|change|new action)s?\b.{0,200}|none\b.{0,60}|not? (?:discussed|applicable)|done|same as.{0,200}|see (?:above|below).{0,200}|others?: no update)[.!]?$/i;
const LINK_ONLY = /^(?:[*_]*)!?\[[^\]\r\n]{0,300}\]\([^)\r\n]{0,500}\)[.!]?(?:[*_]*)$|^<?https?:\/\/\S+>?$/;
const MEETING = /\b(?:(?:we|let['’]s) (?:all )?meet|next (?:meeting|call)\b.{0,20}(?:is|:|on)|meet(?:ing)? next)\b/i;
const PAST =
  /^(?:(?:the|various|several|all|some|members|board|group|team|we|they|he|she|it)\b.{0,40}?\b)?(?:\p{L}+[ \t]+){0,4}?(?:agreed|noted|discussed|decided|determined|confirmed|landed|reported|mentioned|emphasi[sz]ed|explained|suggested that|was|were|has been|have been|closed|merged|approved|selected|waiting|continued|emphasi[sz]ed the|moved and|completed|presented|asked about|thanked|did|had|said|went)\b(?! to\b)/iu;
const STATEMENT =
  /^(?:he|she|it|they|the|this|these|that|those)\b|\b(?:is|are|was|were|has|have|had|should|would|could|might|may|will|makes?|making|agreed|noted|discussed|decided|merged|approved|landed|closed)\b/i;
const QUESTION = /\?[ \t*_)]*$/;
const MODAL = /^(?:['’]ll|to|will)[ \t]+/;

/** The action items of a note, in document order. */
export function readActions(note: { text: string; blocks: readonly Block[] }, context: ActionContext): Action[] {
  const { text, blocks } = note;
  const roleOfHeading = context.roleOfHeading ?? roleOf;
  const actions: Action[] = [];
  /** The section that the block is in, by role. */
  let section: { role: SectionRole | undefined; depth: number; isDone: boolean } | undefined;
  /** Lines above that announce lists of things to do, the innermost last. */
  const captions: Caption[] = [];

  blocks.forEach((block, at) => {
    const { heading, item } = block;
    if (heading) {
      captions.length = 0;
      const role = roleOfHeading(heading.raw);
      if (role !== undefined || section?.role === 'attendance' || !section || heading.depth <= section.depth)
        section = { role, depth: heading.depth, isDone: DONE_HEADING.test(heading.raw) };
      return;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'item') return;
    const isAttendance = section?.role === 'attendance';
    const table = tablesIn(text, block.range)[0];
    if (table) {
      if (!isAttendance)
        actions.push(...tableActions(text, block, table.head, table.rows, section?.role === 'actions', context));
      return;
    }
    while (captions.length > 0 && !isBelow(captions.at(-1)!, block)) captions.pop();
    const caption = captions.at(-1);
    const inCaption = caption !== undefined && item !== undefined && item.depth === caption.depth + 1;
    const inSection = section?.role === 'actions';
    const announces = block.kind === 'item' || !item ? announced(text, block, roleOfHeading) : undefined;
    if (announces) captions.push({ block, owners: [], depth: item?.depth ?? 0, list: undefined });
    // Each line of a paragraph may be an item of its own; of a list item only the first, unless another is marked.
    const lines = linesIn(text, block.range);
    if (announces === 'caption') lines.shift();
    const isReadable = !isAttendance && !(item && block.kind === 'paragraph');
    let isFirst = true;
    for (const line of lines) {
      const isTop = !item || item.depth === 1;
      const found = actionAt(text, block, line, {
        ...context,
        inList:
          isReadable &&
          (isFirst || !item) &&
          (inCaption || announces === 'caption' || (inSection && (isTop || isNestedTask(text, line, context)))),
        isMarkedOnly: !isReadable || (item !== undefined && !isFirst),
        isBelowCaption: announces === 'caption',
        isOwnedAbove: inCaption && caption.owners.length > 0,
        isInList: item !== undefined,
        isFirstLine: isFirst,
        isAgenda: section?.role === 'agenda' || section?.role === 'decisions',
      });
      isFirst = false;
      const own = text.slice(line.start, line.end).trimEnd();
      if (item && own.endsWith(':') && childrenAreTasks(text, blocks, at)) {
        const owners = found?.owners ?? leadingOwners(text, line, context);
        if (found || owners.length > 0)
          captions.push({ block, owners, depth: item.depth, list: item.list, due: found?.due });
        if (owners.length > 0) continue;
      } else if (!item && own.endsWith(':') && inSection) {
        // "RD (by March 4):" above a list.
        const owners = leadingOwners(text, line, context);
        if (owners.length > 0)
          captions.push({ block, owners, depth: 0, list: undefined, due: dueDay(own, context.day) });
        continue;
      }
      if (!found) continue;
      const inherited = found.owners.length === 0 && inCaption ? caption.owners : [];
      const due = found.due ?? (inCaption ? caption.due : undefined);
      const isDone = (section?.isDone && inSection) || isDoneBelow(text, blocks, at);
      actions.push({
        ...found,
        block,
        textRange: item ? block.range : line,
        ...(inherited.length > 0 && { owners: inherited, caption: caption!.block }),
        state: found.state === 'open' && isDone ? 'done' : found.state,
        ...(due !== undefined && { due }),
      });
    }
  });
  return actions;
}

/** A line that announces a list of things to do. */
interface Caption {
  block: Block;
  /** Who does what the list says; empty where its items say so. */
  owners: readonly Owner[];
  /** Of the item that it is; 0 for a paragraph. */
  depth: number;
  /** The list that it is an item of, or, for a paragraph, the list below it once that has begun. */
  list: number | undefined;
  due?: Day | undefined;
}

/** Whether `block` is in what a caption announces; a paragraph announces the list that follows. */
function isBelow(caption: Caption, { kind, item }: Block): boolean {
  if (!item) return false;
  if (caption.depth > 0) return item.depth > caption.depth;
  if (caption.list === undefined && kind === 'item' && item.depth === 1) caption.list = item.list;
  return item.depth > 1 || caption.list === item.list;
}

/** Whether the note below the item at `at` says that it is done: `Done`, `✅`. */
function isDoneBelow(text: string, blocks: readonly Block[], at: number): boolean {
  const depth = blocks[at]!.item?.depth ?? Number.POSITIVE_INFINITY;
  const next = blocks[at + 1];
  if (next?.kind !== 'item' || next.item!.depth !== depth + 1) return false;
  return /^(?:\[[^\]\r\n]{1,40}\][ \t]*)?(?:✅|☑️?|✔️?|done\b|completed\b)[^\r\n]{0,20}$/i.test(
    text.slice(next.range.start, Math.min(next.range.end, endOfLine(text, next.range.start))).trim(),
  );
}

/** Who a line that ends with a colon is about: `@bo will:`, `RD:`, `AM (by 4 March):`. */
function leadingOwners(text: string, line: Range, { isPerson }: ActionContext): readonly Owner[] {
  const source = text.slice(line.start, line.end).trimEnd();
  const lead = /^[ \t]*(?:[-*+•][ \t]+)*/.exec(source)![0].length;
  const start = line.start + lead;
  return assignmentAt(text, { start, end: line.start + source.length }, isPerson, false).owners;
}

interface LineContext extends ActionContext {
  inList: boolean;
  isMarkedOnly: boolean;
  isInList: boolean;
  /** It begins its block; the next lines of a paragraph say more about it. */
  isFirstLine: boolean;
  isBelowCaption: boolean;
  /** A line above says who does it. */
  isOwnedAbove: boolean;
  isAgenda: boolean;
}

function actionAt(
  text: string,
  block: Block,
  line: Range,
  context: LineContext,
): Pick<Action, 'range' | 'owners' | 'state' | 'due'> | undefined {
  const source = text.slice(line.start, line.end);
  const lead = /^[ \t>]*(?:[-*+•][ \t]+)*/.exec(source)![0].length;
  const box = CHECK_BOX.exec(source.slice(lead));
  const range = { start: line.start + lead + (box?.[0].length ?? 0), end: line.start + source.trimEnd().length };
  if (range.end <= range.start) return undefined;
  const plain = replaceComments(text.slice(range.start, range.end), () => '').trim();
  const bare = trimOf(plain, '*_~');
  if (bare.length < 3 || NOTHING.test(bare) || LINK_ONLY.test(plain) || isPlaceholder(plain, context.placeholders))
    return undefined;
  const { isMarked, owners, task, isPromise } = assignmentAt(
    text,
    range,
    context.isPerson,
    context.inList || box !== null,
  );
  const what = trimOf(text.slice(task.start, task.end), ' \t*_:');
  const doing = isPromise ? what.replace(MODAL, '') : what;
  const isTask = startsWithTaskVerb(doing) && doing.split(/\s+/, 2).length >= 2;
  // A person alone is attendance.
  const isName = owners.length === 0 && bare.split(/\s+/).length <= 3 && context.isPerson(bare);
  if (!isMarked && context.isMarkedOnly) return undefined;
  if (isMarked) {
    if (what === '' || NOTHING.test(what) || isPlaceholder(what, context.placeholders)) return undefined;
    if ((owners.length === 0 || !isPromise) && PAST.test(what) && !isTask) return undefined;
    if (owners.length === 0 && /^(?:\[?(?:slides|link)|pr #?\d+)/i.test(what)) return undefined;
    // A title of a slide or a link that is still missing.
    if (/^\[todo/i.test(plain) && owners.length === 0) return undefined;
  } else if (box && (!context.isAgenda || (owners.length > 0 && (isPromise || plain.startsWith('@'))))) {
    if (owners.length === 0 && !context.inList && !isTask) return undefined;
    if (owners.length === 0 && QUESTION.test(plain) && !context.inList) return undefined;
    if (what === '' || isName || /^@?\S+$/.test(bare)) return undefined;
  } else if (context.inList) {
    if (what === '' || isName || (owners.length === 0 && MEETING.test(plain))) return undefined;
    if (/^(?:\*\*|__)[^*\r\n]{2,80}(?:\*\*|__):?$/.test(plain) && owners.length === 0) return undefined;
    if (!context.isInList && owners.length === 0 && !context.isBelowCaption && !(isTask && context.isFirstLine))
      return undefined;
    if (owners.length === 0 && plain.endsWith(':') && !isTask) return undefined;
    if (owners.length === 0 && !isTask && (STATEMENT.test(bare) || QUESTION.test(plain))) return undefined;
    // A topic, not a task: `Hackathon update`; "Dig." below `Bo:` is one.
    const isTopic = !isTask && !(context.isOwnedAbove && startsWithTaskVerb(doing));
    if (owners.length === 0 && isTopic && bare.split(/\s+/).length <= 3) return undefined;
    if (owners.length > 0 && !isPromise && (PAST.test(what) || /^(?:it|this|that|there)\b/i.test(what)))
      return undefined;
  } else if (
    !isTask ||
    owners.length === 0 ||
    !(plain.startsWith('@') ? isPromise || context.isInList : context.isInList && isAssigned(plain, what))
  )
    return undefined;
  const rest = text.slice(range.start, block.range.end).split(/\r?\n/)[0]!;
  const state =
    (box && box[1]!.trim() !== '') || DONE.test(what) || DONE.test(plain)
      ? 'done'
      : STRUCK.test(plain)
        ? 'done'
        : DROPPED.test(plain)
          ? 'dropped'
          : 'open';
  const due = dueDay(rest, context.day);
  return { range, owners, state, ...(due !== undefined && { due }) };
}

/** `[Bo] dig`, `Bo to dig`: "Bo will dig" is also said in passing. */
function isAssigned(plain: string, what: string): boolean {
  return /^[*_]{0,2}\[/.test(plain) || /^to[ \t]/.test(what);
}

/** Whether a nested item of a list of things to do is one itself rather than a note about the item above. */
function isNestedTask(text: string, line: Range, { isPerson }: ActionContext): boolean {
  const source = text.slice(line.start, line.end);
  const start = line.start + (CHECK_BOX.exec(source)?.[0].length ?? 0);
  const { owners, isPromise } = assignmentAt(text, { start, end: line.end }, isPerson, false);
  return (owners.length > 0 && isPromise) || CHECK_BOX.test(source);
}

/** `Action items:` above a list, alone (`caption`) or with the first item after it (`inline`). */
function announced(
  text: string,
  block: Block,
  roleOfHeading: (heading: string) => SectionRole | undefined,
): 'caption' | 'inline' | undefined {
  const end = Math.min(block.range.end, endOfLine(text, block.range.start));
  const line = text.slice(block.range.start, end).trim();
  const name = trimEndOf(trimOf(line, '*_ '), ':： *_');
  if (line.length <= 120 && !/[:：]/.test(name)) {
    const isCaption = /[:：][*_]*$/.test(line) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(line) || block.kind === 'item';
    if (isCaption && roleOfHeading(name) === 'actions') return 'caption';
  }
  const label = labelOf(text, { start: block.range.start, end });
  return label && label.value.end > label.value.start && roleOfHeading(label.label) === 'actions'
    ? 'inline'
    : undefined;
}

/** Whether what is nested below the item at `at` is written as things to do; objects such as names of packages are not. */
function childrenAreTasks(text: string, blocks: readonly Block[], at: number): boolean {
  const depth = blocks[at]!.item?.depth ?? 0;
  let tasks = 0;
  let children = 0;
  for (let next = at + 1; (blocks[next]?.item?.depth ?? 0) > depth; next++) {
    const block = blocks[next]!;
    if (block.kind !== 'item' || block.item!.depth !== depth + 1) continue;
    children++;
    if (startsWithTaskVerb(text.slice(block.range.start, block.range.end))) tasks++;
  }
  return children > 0 && tasks * 2 >= children;
}

const TASK_COLUMN = /^(?:action(?: ?items?| points?)?|tasks?|what|to ?dos?|aufgabe|tarea|tâche|azione)$/i;
const OWNER_COLUMN =
  /^(?:owners?|who|assignee|assigned(?: to)?|responsible(?: person)?|lead|wer|verantwortlich|responsable)$/i;
const DUE_COLUMN = /^(?:due.*|deadline|when|target(?: date)?|by|bis|timing)$/i;
const STATE_COLUMN = /^(?:status|state|done)$/i;

function tableActions(
  text: string,
  block: Block,
  head: Range,
  rows: readonly Range[],
  inSection: boolean,
  { isPerson, day, placeholders }: ActionContext,
): Action[] {
  const names = cellsOf(text, head).map((cell) => text.slice(cell.start, cell.end).replace(/[*_`]/g, '').trim());
  const column = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [task, owner, due, state] = [TASK_COLUMN, OWNER_COLUMN, DUE_COLUMN, STATE_COLUMN].map(column) as [
    number,
    number,
    number,
    number,
  ];
  if (task < 0 || (owner < 0 && !inSection)) return [];
  return rows.flatMap((row): Action[] => {
    const cells = cellsOf(text, row);
    const cell = (index: number) => (cells[index] ? text.slice(cells[index].start, cells[index].end).trim() : '');
    const range = cells[task];
    if (!range || cell(task).length < 3 || isPlaceholder(cell(task), placeholders)) return [];
    const owned = cells[owner]
      ? assignmentAt(
          `${text.slice(0, cells[owner].start)}[${cell(owner)}] `,
          { start: cells[owner].start, end: cells[owner].start + cell(owner).length + 3 },
          isPerson,
          true,
        ).owners
      : [];
    const until = dueDay(`by ${cell(due)}`, day) ?? (due >= 0 ? writtenDay(cell(due)) : undefined);
    return [
      {
        range: { start: row.start, end: row.end },
        textRange: range,
        block,
        owners: owned,
        state: /\b(?:done|completed?|closed|✅)/i.test(cell(state)) ? 'done' : 'open',
        ...(until !== undefined && { due: until }),
      },
    ];
  });
}

/** The day that a cell consists of. */
function writtenDay(text: string): Day | undefined {
  const [mention] = dateMentions(text);
  return mention && dayOf(mention);
}
