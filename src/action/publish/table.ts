import type { FormattedNote } from '../../formatters/formatter.js';
import { count } from '../../formatters/summary.js';
import type { Finding } from '../../model/finding.js';
import { disarm, markdownCode, markdownText } from '../../text/escape.js';

/** Where the lines of a note can be viewed. */
export interface Links {
  /** `https://github.com/owner/name`. */
  repository: string;
  /** The commit that was checked. */
  head: string;
}

/**
 * A table of findings for each note as Markdown, notes with errors first. What does not fit is counted at the end.
 * @param room the maximal size, measured by `size`
 * @param elsewhere where all findings are, to follow "see"
 * @param more further lines on a note, left out where they do not fit
 */
export function tables<N extends FormattedNote>(
  notes: readonly N[],
  links: Links | undefined,
  {
    room,
    size,
    elsewhere,
    more = () => [],
  }: {
    room: number;
    size: (text: string) => number;
    elsewhere: string;
    more?: (note: N) => string[];
  },
): string {
  let text = '';
  let used = 200;
  let left = 0;
  const add = (lines: readonly string[]): boolean => {
    const part = lines.map((line) => `${disarm(line)}\n`).join('');
    const cost = size(part);
    if (used + cost > room) return false;
    used += cost;
    text += part;
    return true;
  };
  for (const note of worstFirst(notes)) {
    const head = [
      '',
      `### ${markdownCode(note.path)}`,
      '',
      '| Line | | Message | Rule |',
      '| ---: | --- | --- | --- |',
    ];
    const [first, ...others] = note.findings.map((finding) => row(note, finding, links));
    if (left > 0 || !add([...head, first!])) left += note.findings.length;
    else {
      const fitting = others.findIndex((line) => !add([line]));
      if (fitting >= 0) left += others.length - fitting;
      else add(more(note));
    }
  }
  if (left > 0)
    text += `\n${count(left, 'more finding')} ${left === 1 ? 'does' : 'do'} not fit here; see ${elsewhere}.\n`;
  return text;
}

/** Notes with findings, those with errors first. */
function worstFirst<N extends FormattedNote>(notes: readonly N[]): N[] {
  const hasError = ({ findings }: FormattedNote) => Number(findings.some(({ severity }) => severity === 'error'));
  return notes.filter(({ findings }) => findings.length > 0).sort((a, b) => hasError(b) - hasError(a));
}

function row(
  { path }: FormattedNote,
  { place, severity, message, ruleId, url }: Finding,
  links: Links | undefined,
): string {
  const { line } = place.start;
  const address = links && `${links.repository}/blob/${links.head}/${inAddress(path)}?plain=1#L${line}`;
  return `| ${address ? `[${line}](${address})` : line} | ${severity} | ${markdownText(message)} | [${ruleId}](${url}) |`;
}

/** A path in the address of a Markdown link. A lone surrogate, which no file can have, would make it throw. */
function inAddress(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')))
    .join('/');
}

/** A fence of back-ticks that nothing in `text` closes. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
}
