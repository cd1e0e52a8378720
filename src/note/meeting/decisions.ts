// What a meeting has decided: marked as a decision, in a section for decisions, or a vote that was carried.
import { endOfLine, linesIn, type Range } from '../../text/range.js';
import { trimEndOf, trimOf } from '../../text/trim.js';
import type { Block } from '../markdown/blocks.js';
import { labelOf } from '../markdown/labels.js';
import { isPlaceholder } from '../markdown/placeholders.js';
import { roleOf, type SectionRole } from '../markdown/section-roles.js';
import { cellsOf, tablesIn } from '../markdown/tables.js';

/** Something that a meeting has decided. */
export interface Decision {
  /** Its line, or the row of a table, without list marker. */
  range: Range;
  /** The votes as written, `6-0`, `11 aye`, `unanimous`; undefined where none are given. */
  votes?: string;
}

const LABEL =
  /^(?:\*{1,2}|_{1,2}|`)?(?:decision|decided|resolution|resolved|agreement|agreed|conclusion|consensus|outcome of the vote|poll result|vote result|beschluss|entscheidung|décision|decisión|decisione|decisão|decizie|beslissing|decyzja|결정|결정 사항|決定|决定|决议)(?: ?#?\d{1,3})?(?:\*{1,2}|_{1,2})?[ \t]*(?::|[ \t][-–—][ \t]|[ \t]is[ \t]to[ \t])(?:\*{1,2}|_{1,2})?[ \t]*(?=\S)/i;
/** A vote or motion that was carried, or consensus that was found; said as a result, not asked for. */
const CARRIED =
  /^(?:\W{0,6})(?:passed|carried|approved|accepted|adopted|rejected|failed|defeated)\b[^?]{0,20}(?:[:,(]|\bby\b|\bunanimous)|^(?:\W{0,6})unanimous(?:ly)?\b(?!\s+vote\s+(?:is\s+)?(?:needed|required))|\b(?:motion|resolution|vote|proposal)\b[^.?\r\n]{0,120}\b(?:passes|passed|carries|carried|(?:is|was|were) (?:approved|accepted|adopted|carried|rejected)|accepted unanimously|approved unanimously)\b|^(?:\W{0,4})votes?\W{1,6}(?:approved|passed|unanimously|carried|accepted)|\b(?:general|reached|that is|have|is|there was) consensus\b(?! call)(?:[ \t]+(?:to|for|on|that)\b|\.|$)|^(?:\W{0,6})consensus (?:to|on|that)\b|\bunanimous(?:ly)? (?:consent|decision|agreed|approved|agreement)\b|\badvances? to (?:phase|stage)\b|^(?:\W{0,4})(?:the )?(?:group|board|committee|members|tsc|team|we)(?: all)? (?:(?:have |has )?(?:decided|agreed|resolved|voted)|(?:have|has) (?:approved|accepted)) (?:to|that|on|unanimously)\b/i;
const VOTES =
  /\b(\d{1,3}\s*[-–:]\s*\d{1,3}(?:\s*[-–:]\s*\d{1,3})?)(?=[\s*_.,)]|$)|\b((?:\d{1,3}|\p{L}+) (?:ayes?|yes|in favou?r|for|\+1)(?:[,;]? (?:and )?(?:\d{1,3}|\p{L}+) (?:nays?|no|against|abstain(?:ed|ing)?|abstentions?|absent)){0,3})|\b(unanimous(?:ly)?)\b/iu;
const QUESTION = /\?["”*_)\s]*$/;
const PENDING =
  /\b(?:need(?:s|ed)?|pending|open|should|could|would|want|whether|if there is|call for|ask(?:ing|ed)? for|looking for|seek(?:ing)?|to be (?:made|decided)|no decision)\b/i;
/** What is still to be decided. */
const OPEN_DECISIONS =
  /\b(?:open|pending|upcoming|outstanding|needed|required|proposed|to (?:be )?(?:made?|take|taken|decide|discuss))\b/i;
const LINK_ONLY = /^\[[^\]\r\n]{0,300}\]\([^)\r\n]{0,500}\)[.!]?$/;
const NOTHING = /^(?:none|n\/?a|nothing|tbd|no decisions?.{0,40}|yes \/ no.*)[.!]?$/i;

/**
 * The decisions of a note, in document order.
 * @param roleOfHeading what a heading is for where a configuration says so
 * @param placeholders further texts that mean "still to be filled in"
 */
export function readDecisions(
  { text, blocks }: { text: string; blocks: readonly Block[] },
  roleOfHeading: (heading: string) => SectionRole | undefined = roleOf,
  placeholders: readonly string[] = [],
): Decision[] {
  const found: Decision[] = [];
  let section: { role: SectionRole | undefined; depth: number } | undefined;
  let caption: { list: number | undefined; depth: number } | undefined;
  const add = (range: Range, said: string) => {
    const plain = trimOf(said, ' \t*_`"');
    if (
      plain === '' ||
      NOTHING.test(plain) ||
      QUESTION.test(plain) ||
      LINK_ONLY.test(plain) ||
      /^please\b/i.test(plain) ||
      isPlaceholder(plain, placeholders)
    )
      return;
    const votes = VOTES.exec(text.slice(range.start, range.end));
    const written = votes?.[1] ?? votes?.[2] ?? votes?.[3];
    found.push({ range, ...(written !== undefined && { votes: written }) });
  };
  for (const block of blocks) {
    const { heading, item } = block;
    if (heading) {
      caption = undefined;
      const role = OPEN_DECISIONS.test(heading.raw) ? undefined : roleOfHeading(heading.raw);
      if (role !== undefined || !section || heading.depth <= section.depth) section = { role, depth: heading.depth };
      continue;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quote') continue;
    const table = tablesIn(text, block.range)[0];
    if (table) {
      const column = cellsOf(text, table.head).findIndex(
        (cell) => roleOfHeading(text.slice(cell.start, cell.end)) === 'decisions',
      );
      const isListed = column >= 0 || /\bdecision\b/i.test(text.slice(table.head.start, table.head.end));
      if (isListed) for (const row of table.rows) add(row, text.slice(row.start, row.end));
      continue;
    }
    if (
      caption &&
      (!item ||
        (caption.depth === 0
          ? caption.list !== undefined && item.list !== caption.list && item.depth === 1
          : item.depth <= caption.depth))
    )
      caption = undefined;
    if (caption && item && caption.list === undefined) caption.list = item.list;
    const inSection = section?.role === 'decisions';
    for (const [index, line] of linesIn(text, block.range).entries()) {
      const source = text.slice(line.start, line.end);
      const lead = /^[ \t>]*(?:[-*+•][ \t]+)*(?:\[[ xX]?\][ \t]+)?/.exec(source)![0].length;
      const range = { start: line.start + lead, end: line.start + source.trimEnd().length };
      const plain = text.slice(range.start, range.end);
      const label = LABEL.exec(plain)?.[0];
      if (label !== undefined) add(range, plain.slice(label.length));
      else if (index === 0 && isCaption(text, range, roleOfHeading))
        caption = { list: undefined, depth: item?.depth ?? 0 };
      else if (CARRIED.test(plain.slice(0, 400)) && !PENDING.test(plain.slice(0, 400)) && !QUESTION.test(plain))
        add(range, plain);
      else if (
        index === 0 &&
        (caption || inSection) &&
        (item ? item.depth === (caption?.depth ?? 0) + 1 : inSection && !plain.endsWith(':')) &&
        !isLabelled(text, range)
      )
        add(range, plain);
    }
  }
  return found;
}

/** `Decisions:` above a list. */
function isCaption(text: string, range: Range, roleOfHeading: (heading: string) => SectionRole | undefined): boolean {
  const line = text.slice(range.start, Math.min(range.end, endOfLine(text, range.start))).trim();
  const name = trimEndOf(trimOf(line, '*_'), ':：*_');
  return (
    line.length < 80 &&
    /[:：*_]$/.test(line) &&
    !/[:：]/.test(name) &&
    !OPEN_DECISIONS.test(name) &&
    roleOfHeading(name) === 'decisions'
  );
}

/** `Rationale: …`, `Moved by: …` below a decision say something about it. */
function isLabelled(text: string, range: Range): boolean {
  const label = labelOf(text, range)?.label;
  return (
    label !== undefined &&
    /^(?:rationale|moved(?: by)?|second(?:ed)?(?: by)?|discussion|notes?|context|background|reason|todo|action|vote|motion)\b/i.test(
      label,
    )
  );
}
