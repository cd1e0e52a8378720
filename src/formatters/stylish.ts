import picocolors from 'picocolors';
import type { Finding } from '../model/finding.js';
import { disarm, logLine } from '../text/escape.js';
import { Lines, type Place } from '../text/range.js';
import { columnsOf } from './columns.js';
import type { FormatContext, FormattedNote, Formatter } from './formatter.js';
import { summarize } from './summary.js';
import { sourceLine, wrap } from './terminal.js';

type Colors = ReturnType<typeof picocolors.createColors>;

/** The width of the column with "error" or "warning". */
const SEVERITY = 7;
/** Columns before the line number of a source line. */
const MARGIN = 6;
/** The minimum number of columns for lines of text, however narrow the terminal is. */
const LEAST = 24;
/** The maximum number of places of the same cause that are shown; the others are only counted. */
const RELATED = 5;

/**
 * For people: the findings of each note, then a sentence on the whole run. On a terminal (the context has a width)
 * messages are wrapped, and followed by the line they are about, with the place marked, and by how to fix it;
 * elsewhere each finding is one line. Safe to print whatever a note contains, also to the log of a GitHub Actions run.
 */
export const stylishFormatter: Formatter = (notes, context) => {
  const colors = picocolors.createColors(context.color);
  const lines = [...notes.flatMap((note) => noteLines(note, context, colors)), ...summaryLines(notes, context, colors)];
  return `${lines.map(disarm).join('\n')}\n`;
};

function summaryLines(notes: readonly FormattedNote[], { width }: FormatContext, colors: Colors): string[] {
  const { result, fixHint, worst } = summarize(notes);
  if (!worst) return [colors.green(`✔ ${result}`)];
  const color = worst === 'error' ? colors.red : colors.yellow;
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - 2);
  return [
    ...wrap(`✖ ${result}`, room).map((line) => color(colors.bold(line))),
    ...(fixHint
      ? highlight(wrap(fixHint, room).join('\n'), colors)
          .split('\n')
          .map((line) => `  ${line}`)
      : []),
  ];
}

/** The column widths for the findings of a note. */
interface Layout {
  line: number;
  column: number;
}

function noteLines(note: FormattedNote, { width }: FormatContext, colors: Colors): string[] {
  const { findings, text, path } = note;
  if (findings.length === 0) return [];
  const layout = { line: 1, column: 1 };
  for (const { start } of findings.map(({ place }) => place)) {
    layout.line = Math.max(layout.line, String(start.line).length);
    layout.column = Math.max(layout.column, String(start.column).length);
  }
  const lines = new Lines(text);
  return [
    colors.bold(colors.underline(logLine(path))),
    ...findings.flatMap((finding) =>
      width === undefined
        ? [compactLine(finding, layout, colors)]
        : [
            ...messageLines(finding, layout, width, colors),
            ...sourceLines(finding, text, lines, layout, width, colors),
            '',
          ],
    ),
    ...(width === undefined ? [''] : []),
  ];
}

function compactLine(finding: Finding, layout: Layout, colors: Colors): string {
  return `${lead(finding, layout, colors)}${highlight(logLine(finding.message), colors)}  ${colors.dim(finding.ruleId)}`;
}

/** Location and severity, padded. */
function lead({ place: { start }, severity }: Finding, layout: Layout, colors: Colors): string {
  const at = `${String(start.line).padStart(layout.line)}:${String(start.column).padEnd(layout.column)}`;
  const color = severity === 'error' ? colors.red : colors.yellow;
  return `  ${colors.dim(at)}  ${color(severity.padEnd(SEVERITY))}  `;
}

/** The message with a hanging indent, followed by the rule. */
function messageLines(finding: Finding, layout: Layout, width: number, colors: Colors): string[] {
  const indent = 2 + layout.line + 1 + layout.column + 2 + SEVERITY + 2;
  const room = Math.max(LEAST, width - indent);
  const lines = wrap(logLine(finding.message), room);
  const shown = highlight(lines.join('\n'), colors).split('\n');
  const rule = colors.dim(finding.ruleId);
  if (columnsOf(lines.at(-1) ?? '') + 2 + finding.ruleId.length <= room) shown.push(`${shown.pop()}  ${rule}`);
  else shown.push(rule);
  return shown.map((line, at) => (at === 0 ? lead(finding, layout, colors) : ' '.repeat(indent)) + line);
}

/** The line of the note with a mark under the place, and further help. */
function sourceLines(
  finding: Finding,
  text: string,
  lines: Lines,
  layout: Layout,
  width: number,
  colors: Colors,
): string[] {
  const { place, severity, fix, related } = finding;
  const number = String(place.start.line).padStart(layout.line + MARGIN);
  const gutter = number.length + 3;
  const room = Math.max(LEAST, width - gutter);
  const source = sourceLine(text, lines, place, room);
  const blank = `${' '.repeat(number.length)} ${colors.dim('│')} `;
  const color = severity === 'error' ? colors.red : colors.yellow;
  const helps = [
    ...(fix ? [`${fix.safe ? 'fix' : 'suggestion'}: ${logLine(fix.title)}`] : []),
    ...(related?.length ? [`see also: ${places(related)}`] : []),
  ];
  return [
    `${colors.dim(`${number} │`)} ${source.line}`.trimEnd(),
    `${blank}${' '.repeat(source.indent)}${color('^'.repeat(source.marked))}`,
    ...helps.flatMap((help) =>
      highlight(wrap(help, room).join('\n'), colors)
        .split('\n')
        .map(
          (line) => ' '.repeat(gutter) + line.replace(/^(fix|suggestion|see also):/, (label) => colors.green(label)),
        ),
    ),
  ];
}

/** "9:5, 12:5 and 3 more". */
function places(related: readonly { place: Place }[]): string {
  const shown = related.slice(0, RELATED).map(({ place: { start } }) => `${start.line}:${start.column}`);
  return `${shown.join(', ')}${related.length > RELATED ? ` and ${related.length - RELATED} more` : ''}`;
}

/** Colors text in back-ticks, line by line, so that no color reaches into the indent of the next one. */
function highlight(text: string, colors: Colors): string {
  return text.replace(/`[^`]*`/g, (quoted) => quoted.split('\n').map(colors.cyan).join('\n'));
}
