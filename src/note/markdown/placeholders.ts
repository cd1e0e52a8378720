import { normalize, stripDiacritics } from '../../text/spelling.js';

/** Words that a template puts where somebody has to write. */
const WORDS = new Set(
  [
    'todo',
    'tbd',
    'tba',
    'tbc',
    'fixme',
    'xxx',
    'to fill',
    'to fill in',
    'fill me in',
    'fill in here',
    'to be filled',
    'to be filled in',
    'to be determined',
    'to be decided',
    'to be announced',
    'to be confirmed',
    'to be added',
    'to be completed',
    'to be written',
    'n/a yet',
    '???',
    'name: text',
    '(implied)',
    // German, French, Spanish, Italian, Portuguese, Romanian, Dutch
    'wird ergänzt',
    'wird nachgereicht',
    'noch zu ergänzen',
    'noch offen',
    'bitte ergänzen',
    'à compléter',
    'à définir',
    'à remplir',
    'por definir',
    'por completar',
    'por confirmar',
    'a definir',
    'a completar',
    'da definire',
    'da completare',
    'de completat',
    'de stabilit',
    'nog in te vullen',
    'nog te bepalen',
  ].map(normalize),
);

const NOUN =
  'names?|dates?|times?|titles?|topics?|texts?|links?|urls?|locations?|places?|rooms?|teams?|person|people|participants?|attendees?|speakers?|description|summary|action[ _-]?items?|items?|agenda|notes?|points?|owners?|initials|affiliation|company|organi[sz]ation|here|tbd|todo|placeholder|number|day|month|year';
const DETERMINER =
  "(?:(?:your|the|meeting|agenda|first|last|full|team|notes?|person'?s?|participant|attendee|speaker|topic|item|some|presenter|facilitator|chair|scribe|host|company|project|group|event|start|end)[ _-]?){0,4}";
const DATE =
  '(?:yyyy|20xx)[-/. ](?:mm|xx)[-/. ](?:dd|xx)|(?:dd[-/.]mm|mm[-/.]dd)[-/.](?:yyyy|yy)|(?:month|mmm+) (?:day|dd?),? (?:year|yyyy)|tt\\.mm\\.jjjj|jjjj-mm-tt|jj/mm/aaaa|(?:dd|tt)/mm/aaaa|aaaa-mm-dd';

/** Text that can be nothing else, in a heading as well. */
const TITLES = [
  // <name>, <your topic>, {{ date }}, ${TITLE}, %DATE%; longer words between such brackets are a remark of who took the notes.
  new RegExp(
    `^(?:<${DETERMINER}(?:${NOUN})(?:[ _-]?(?:\\d{1,2}|[xn]))?>|\\{\\{ ?[\\w-]{1,30}(?: [\\w-]{1,30}){0,3} ?\\}\\}|\\$\\{[\\w ]{2,30}\\})$`,
    'i',
  ),
  /^%[A-Z_]{2,30}%$/,
  /^\[(?:your [\w ]{1,30}|(?:meeting )?(?:date|title|topic|name))\]$/i,
  /^<items? here>$/i,
  /^<(?:insert|enter|fill|add|write|put|replace)\b[^<>@/:]{0,50}>$/i,
  new RegExp(`^[<[(]?(?:${DATE})[>\\])]?$`, 'i'),
  // ADD YOUR TOPIC HERE (initials), Your name here; "add your objections" is a sentence.
  /^(?:(?:please )?(?:add|insert|put|write|enter) )?(?:your|more|new)? ?(?:own )?(?:name|topic|agenda item|agenda|action item|item|title|text|notes?|link|update)s? (?:goes |go )?here[.!]?(?: \([^()]{1,30}\))?$/i,
  /^(?:please )?(?:add|insert|write|type|fill in) here$/i,
  /^[@$]your[_ -]?\w{2,30}$/i,
];

/** Names of an entry and of what belongs to it, as the head of a list has them: `Name (Company)`, `Name, affiliation`. */
const ENTRY =
  /^(?:(?:full|your) )?names?(?: \(|, ?| ?[-–/|] ?)(?:company|affiliation|organi[sz]ation|employer|(?:github )?(?:handle|username)|initials|role)\)?$/i;

/** What a title is still to be completed with: `Meeting YYYY-MM-DD`, `<date> Board`. */
const PART_OF_TITLE =
  /(?<![\w-])(?:(?:yyyy|YYYY|20XX|20xx)[-/.](?:mm|MM|XX|xx)[-/.](?:dd|DD|XX|xx)|(?:DD|dd|TT)[-/.](?:MM|mm)[-/.](?:YYYY|yyyy|JJJJ|AAAA)|(?:MM[-/.]DD|mm[-/.]dd)[-/.](?:YYYY|yyyy))(?![\w-])|<(?:(?:meeting|your)[ _-])?(?:date|DATE|name|NAME|title|TITLE|team|TEAM|topic)>|\{\{ ?[\w-]{1,30} ?\}\}|\[(?:(?:meeting|your)[ _-])?(?:[Dd]ate|DATE|NAME|TITLE|TOPIC)\](?![([])|^(?:Meeting|Note) (?:[Tt]itle|[Nn]ame)$/;

const SHAPES = [
  ...TITLES,
  ENTRY,
  new RegExp(
    `^\\[(?:${DETERMINER}(?:${NOUN})|unassigned|inaudible|insert[^\\]]*|(?:please )?fill[^\\]]*|(?:please )?(?:add|put|write|enter) (?:${DETERMINER}(?:${NOUN})(?: here)?|[^\\]]{1,40} here)|links? to [^\\]]*)\\]$`,
    'i',
  ),
  // [TODO: slides], [TODO(bo): add a link], <TODO - slides>
  /^[[<(](?:[^[\]<>():]{1,30} - )?(?:TODO|TBD|FIXME|XXX)\b[^[\]<>]{0,60}[\])>]$/,
  /^(?:participant|attendee|person|name|speaker)[ _-]?(?:\d{1,2}|[xn])$/i,
  /^(?:first ?name|firstname|name) (?:last ?name|surname)$/i,
  /^lorem ipsum\b/i,
  // To be filled in after the meeting.
  /^(?:to be )?(?:added|filled(?: in| out)?|completed|written|supplied|provided|announced|confirmed) (?:after|during|by|in) (?:the )?(?:meeting|call|chair|secretary|scribe|note[ -]?taker|host)$/i,
  /^(?:until |from |at )?XX:(?:XX|YY|MM)(?: [A-Z]{2,4})?$/,
  /^X (?:people|participants|attendees)(?: in total| attended| present)?$/,
  /^\(someone(?:[;,][^()]{1,20})?\)$/i,
  // Your name, with the initials that nobody wrote.
  /^[^()]{1,40} \(INITIALS\)$/,
];

/** Numbered names of what is often a real name: "Team 1", "Topic 2". They count only where nothing is below them. */
const NUMBERED = /^(?:team|topic|item|agenda item)[ _-]?(?:\d{1,2}|[xn])$/i;

/** What comes after the label or the owner of a line, and may be a placeholder of its own: `BL: TODO`. */
const LABELLED =
  /^(?:[*_~]{0,3}(?:@?[^\s:*_]{1,30}(?: [^\s:*_]{1,30}){0,4})[*_]{0,3}:[*_]{0,3}|@[\w-]{1,40})[ \t]{1,10}(?=\S)/u;
const AFTER_LABEL =
  /^(?:TODO|TBD|TBA|TBC|FIXME|XXX|TO FILL(?: IN)?|to be (?:determined|announced|confirmed|filled in)|\[(?:TODO|TBD|name|owner|links? to [^\]]{1,40})\]|<(?:name|date|title|topic|owner|link)>)[.!]?$/;

// What any of them has. Nearly every line of a note is asked, and hardly one has it.
const MARK =
  /[<[{$%]|@your|jjjj|aaaa|erg[aä]nz|nachger|noch offen|compl[eé]t|d[eé]fini|remplir|confirmar|stabilit|in te vullen|te bepalen|\?\?\?|\b(?:todo|tbd|tba|tbc|fixme|x{2,3}|x (?:people|participants|attendees)|fill|filled|to be|added|completed|written|supplied|provided|announced|confirmed|n\/a|participant|attendee|person|name|title|first ?name|team|topic|item|agenda|speaker|lorem|someone|implied|month|mmm+|yyyy|20xx|dd|mm|insert|here|above|below|initials)/i;

// A text longer than this is a sentence; only the configuration may know longer ones.
const MAX_LENGTH = 80;

/** False when no line of `text` is a placeholder; cheap, and not always sure. */
export function mayHoldPlaceholder(text: string, words: readonly string[] = []): boolean {
  return words.length > 0 || MARK.test(stripDiacritics(text));
}

/**
 * Whether `text` as a whole is template text that nobody has replaced.
 * @param words more such texts, from the configuration
 */
export function isPlaceholder(text: string, words: readonly string[] = []): boolean {
  if (words.length === 0 && (text.length > MAX_LENGTH || !MARK.test(stripDiacritics(text)))) return false;
  const bare = withoutDecoration(text);
  if (bare === '') return false;
  const folded = normalize(bare);
  if (WORDS.has(folded) || words.some((word) => normalize(word) === folded)) return true;
  if (bare.length > MAX_LENGTH) return false;
  if (SHAPES.some((shape) => shape.test(bare))) return true;
  // [NAME], [AFFILIATION]
  const parts = bare.split(/, ?/);
  return (
    parts.length > 1 &&
    parts.every((part) => part !== '' && /^[[<{]/.test(part) && SHAPES.some((shape) => shape.test(part)))
  );
}

/** Whether `text` is a numbered name such as "Topic 1", which is template text only where nothing belongs to it. */
export function isNumberedPlaceholder(text: string): boolean {
  return text.length <= MAX_LENGTH && NUMBERED.test(withoutDecoration(text));
}

/** Whether a heading is template text. `TODO` and `TBD` are not: sections are called so. */
export function isPlaceholderTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || !MARK.test(text)) return false;
  const bare = withoutDecoration(text);
  return TITLES.some((shape) => shape.test(bare));
}

/** What is left to be filled in within the title of a note, such as a date; offsets are those of `title`. */
export function placeholderInTitle(title: string): { start: number; end: number } | undefined {
  const match = title.length <= MAX_LENGTH ? PART_OF_TITLE.exec(title) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where in `text` a placeholder follows a label or an owner: `Facilitator: TBD`, `@bo TODO`; undefined where none does. */
export function placeholderAfterLabel(text: string): number | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const label = LABELLED.exec(text)?.[0];
  if (label === undefined) return undefined;
  const rest = text.slice(label.length);
  // "CW: ???" is what nobody understood.
  return AFTER_LABEL.test(rest) || (rest === '???' && /^[*_]/.test(label)) ? label.length : undefined;
}

function withoutDecoration(text: string): string {
  return text
    .trim()
    .replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, '')
    .replace(/(?<![:.!])[:.!]+$/, (end) => (end.startsWith('...') ? end : ''));
}
