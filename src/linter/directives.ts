import type { Finding, Severity } from '../model/finding.js';
import { HOME } from '../model/links.js';
import type { Note } from '../note/note.js';
import type { Range } from '../text/range.js';
import { closestMatch } from '../text/spelling.js';

const PAGE = `${HOME}/blob/main/docs/directives.md`;
/** The rule id of findings about directives. */
export const SUPPRESSION = 'suppression';
const messages = {
  unknown: (name: string, meant: string | undefined) =>
    `Unknown rule \`${name}\`${meant ? `; did you mean \`${meant}\`?` : '; see `meeting-notes-lint rules` for their names.'}`,
  bare: 'This directive disables every rule; name the rules to disable.',
  unused: (name: string) => `Unused directive: no findings from \`${name}\` here; remove it.`,
  unusedBare: 'Unused directive: no findings here; remove it.',
};

/** A directive: a comment that disables rules for a part of the note. */
interface Directive {
  kind: 'next-line' | 'line' | 'disable' | 'enable' | 'next-block';
  range: Range;
  /** The last line of the comment. */
  line: number;
  /** Empty for all rules. */
  rules: { id: string; range: Range }[];
  /** The lines it applies to, both included; set for all kinds except `enable`. */
  from: number;
  to: number;
}

const OWN =
  /(?:<!--|#)[ \t]*meeting-notes-lint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500}?)(?:-->|$)/gm;
// remark-lint's comments, read here because its own reader only handles messages of its own source, and lets a
// directive in the body apply to the front matter above it.
const REMARK = /<!--[ \t]*lint[ \t]+(disable|enable|ignore)(?![\w-])([^\r\n]{0,500}?)-->/g;

/** Splits findings into those that are reported and those that directives disable, and checks the directives. */
export function applyDirectives(
  note: Note,
  findings: readonly Finding[],
  ruleIds: readonly string[],
  reportUnused: boolean,
): { findings: Finding[]; suppressed: Finding[] } {
  // Directives are not searched where nothing was parsed.
  if (note.limitExceededAt || !/meeting-notes-lint-|<!--[ \t]*lint[ \t]/.test(note.text))
    return { findings: [...findings], suppressed: [] };
  const directives = read(note);
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  const used = new Set<string>();
  for (const finding of findings) {
    const line = finding.place.start.line;
    const by = directives.findIndex(
      ({ kind, rules, from, to }) =>
        kind !== 'enable' &&
        from <= line &&
        line <= to &&
        (rules.length === 0 || rules.some(({ id }) => id === finding.ruleId)),
    );
    if (by < 0) kept.push(finding);
    else {
      suppressed.push(finding);
      used.add(`${by} ${directives[by]!.rules.length === 0 ? '' : finding.ruleId}`);
    }
  }
  const say = (range: Range, message: string, severity: Severity, expected?: string) =>
    kept.push({
      path: note.path,
      ruleId: SUPPRESSION,
      severity,
      message,
      place: note.lines.place(range),
      url: PAGE,
      actual: note.text.slice(range.start, range.end),
      ...(expected !== undefined && {
        expected: [expected],
        fix: { safe: true, title: `Write \`${expected}\``, edits: [{ ...range, text: expected }] },
      }),
    });
  directives.forEach((directive, at) => {
    const { kind, range, rules } = directive;
    if (rules.length === 0 && kind !== 'enable') say(range, messages.bare, 'warning');
    for (const rule of rules) {
      if (ruleIds.includes(rule.id)) {
        if (reportUnused && kind !== 'enable' && !used.has(`${at} ${rule.id}`))
          say(range, messages.unused(rule.id), 'warning');
      } else {
        const meant = closestMatch(rule.id, ruleIds);
        say(rule.range, messages.unknown(rule.id, meant), 'warning', meant);
      }
    }
    if (reportUnused && rules.length === 0 && kind !== 'enable' && !used.has(`${at} `))
      say(range, messages.unusedBare, 'warning');
  });
  return { findings: kept, suppressed };
}

function read(note: Note): Directive[] {
  const found: Directive[] = [];
  const inCode = (at: number) =>
    note.blocks.some(({ kind, range }) => kind === 'code' && range.start <= at && at < range.end);
  const inYaml = (at: number) => at < note.bodyStart;
  for (const [pattern, isRemark] of [
    [OWN, false],
    [REMARK, true],
  ] as const) {
    for (const match of note.text.matchAll(pattern)) {
      const at = match.index;
      const isHash = match[0].startsWith('#');
      if (inCode(at) || isHash !== inYaml(at)) continue;
      // An HTML comment that is not closed on its line is not a comment; in a code span it is text.
      if (!isHash && (!match[0].endsWith('-->') || note.text[at - 1] === '`')) continue;
      const word = match[1]!;
      const kind = word === 'ignore' ? 'next-block' : (word.replace(/^disable-/, '') as Directive['kind']);
      const range = { start: at, end: at + match[0].trimEnd().length };
      const line = note.lines.point(range.end).line;
      found.push({
        kind,
        range,
        line,
        rules: rulesIn(match[2]!, at + match[0].indexOf(match[2]!, word.length), isRemark),
        from: 0,
        to: 0,
      });
    }
  }
  found.sort((a, b) => a.range.start - b.range.start);
  found.forEach((directive, at) => {
    const last = note.lines.count;
    if (directive.kind === 'line') [directive.from, directive.to] = [directive.line, directive.line];
    if (directive.kind === 'next-line') [directive.from, directive.to] = [directive.line + 1, directive.line + 1];
    if (directive.kind === 'next-block') {
      const next = note.blocks.find(({ range, kind }) => range.start >= directive.range.end && kind !== 'html');
      if (next)
        [directive.from, directive.to] = [
          note.lines.point(next.range.start).line,
          note.lines.point(next.range.end).line,
        ];
    }
    if (directive.kind === 'disable') {
      const enable = found
        .slice(at + 1)
        .find(
          ({ kind, rules }) =>
            kind === 'enable' &&
            (rules.length === 0 || directive.rules.some(({ id }) => rules.some((rule) => rule.id === id))),
        );
      // Nothing may precede the front matter, so a finding about a missing key could not be disabled in any other way.
      const from = directive.range.start < note.bodyStart ? 1 : directive.line;
      [directive.from, directive.to] = [from, enable?.line ?? last];
    }
  });
  return found;
}

/** The rule names of a directive, up to its reason: `no-placeholder, file-name -- why`. */
function rulesIn(text: string, offset: number, isRemark: boolean): Directive['rules'] {
  const names = /^(.*?)(?:\s--\s.*)?$/s.exec(text)![1]!;
  return (
    [...names.matchAll(/[^\s,]+/g)]
      .filter(([name]) => name !== '--')
      .map((match) => {
        const id = match[0].replace(/^meeting-notes-lint:/, '');
        const start = offset + match.index + (match[0].length - id.length);
        return { id, range: { start, end: start + id.length } };
      })
      // The same comments also name rules of other remark plugins.
      .filter(({ id }) => !isRemark || !/^(?:remark-lint:|[a-z-]+:)/.test(id))
  );
}
