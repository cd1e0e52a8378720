import type { Finding, Fix } from '../model/finding.js';
import type { Edit } from '../text/edit.js';
import { excerpt, Lines, type Point } from '../text/range.js';
import type { FormattedNote, FormattedRule } from './formatter.js';

/**
 * Reads the output of the format `json`, so that several reports can be merged into one in any format. What that format
 * lacks, such as related places, is lost.
 * @param shown gives the displayed path of a file from its absolute path
 * @returns undefined when the text is not such a report
 */
export function readJsonReport(
  text: string,
  rules: readonly FormattedRule[],
  shown: (file: string) => string,
): FormattedNote[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(data) || !data.every(isResult)) return undefined;
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  return data.map(({ filePath, messages, suppressedMessages, source, output }) => {
    const note = output ?? source ?? '';
    const path = shown(filePath);
    const lines = new Lines(note);
    const read = (one: Message) => finding(one, note, lines, path, urls.get(one.ruleId) ?? '');
    return {
      path,
      absolutePath: filePath,
      text: note,
      findings: messages.map(read),
      suppressed: suppressedMessages.map(read),
      ...(output !== undefined && { output }),
    };
  });
}

interface Change {
  range: [number, number];
  text: string;
}

interface Message {
  ruleId: string;
  severity: 1 | 2;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  fix?: Change;
  suggestions?: { desc: string; fix: Change }[];
}

interface Result {
  filePath: string;
  messages: Message[];
  suppressedMessages: Message[];
  source?: string;
  output?: string;
}

function finding(one: Message, text: string, lines: Lines, path: string, url: string): Finding {
  const point = (line: number, column: number): Point => ({
    line,
    column,
    offset: lines.range(line).start + column - 1,
  });
  const place = { start: point(one.line, one.column), end: point(one.endLine, one.endColumn) };
  const fix = fixOf(one);
  return {
    path,
    ruleId: one.ruleId,
    severity: one.severity === 2 ? 'error' : 'warning',
    message: one.message,
    place,
    url,
    actual: text.slice(place.start.offset, place.end.offset),
    ...(fix && { fix }),
  };
}

function fixOf({ fix, suggestions }: Message): Fix | undefined {
  const edit = ({ range: [start, end], text }: Change): Edit => ({ start, end, text });
  if (fix)
    return { safe: true, title: fix.text === '' ? 'Remove it' : `Write \`${excerpt(fix.text)}\``, edits: [edit(fix)] };
  const [first] = suggestions ?? [];
  return first && { safe: false, title: first.desc, edits: [edit(first.fix)] };
}

function isResult(value: unknown): value is Result {
  const result = value as Partial<Result> | null;
  return (
    typeof result?.filePath === 'string' &&
    isOptional(result.source) &&
    isOptional(result.output) &&
    [result.messages, result.suppressedMessages].every((list) => Array.isArray(list) && list.every(isMessage))
  );
}

function isMessage(value: unknown): value is Message {
  const one = value as Partial<Message> | null;
  return (
    typeof one?.ruleId === 'string' &&
    typeof one.message === 'string' &&
    (one.severity === 1 || one.severity === 2) &&
    [one.line, one.column, one.endLine, one.endColumn].every((number) => Number.isInteger(number) && number! > 0) &&
    (one.fix === undefined || isChange(one.fix)) &&
    (one.suggestions === undefined || (Array.isArray(one.suggestions) && one.suggestions.every(isSuggestion)))
  );
}

function isSuggestion(value: unknown): boolean {
  const one = value as { desc?: unknown; fix?: unknown } | null;
  return typeof one?.desc === 'string' && isChange(one.fix);
}

function isChange(value: unknown): value is Change {
  const change = value as Partial<Change> | null | undefined;
  return (
    typeof change?.text === 'string' &&
    Array.isArray(change.range) &&
    change.range.length === 2 &&
    change.range.every((number) => Number.isInteger(number) && number >= 0)
  );
}

function isOptional(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
