import type { FormatContext, FormattedNote } from '../../src/formatters/formatter.js';
import type { Finding } from '../../src/model/finding.js';
import { Lines } from '../../src/text/range.js';

/** A context as a pipe has it: no terminal, no colour. */
export const context: FormatContext = {
  rules: [
    {
      id: 'consistent-dates',
      description: 'Dates agree.',
      severity: 'error',
      url: 'https://example.org/consistent-dates.md',
    },
    {
      id: 'file-name',
      description: 'Files are named alike.',
      severity: 'off',
      url: 'https://example.org/file-name.md',
    },
  ],
  version: '1.2.3',
  color: false,
};

/** A finding at the first place of `actual` in `text`; an error of `consistent-dates` if nothing else is said. */
export function finding(text: string, actual: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(actual);
  if (start < 0) throw new Error(`${actual} is not in the text`);
  const ruleId = more.ruleId ?? 'consistent-dates';
  return {
    path: 'notes/2022-06-23.md',
    ruleId,
    severity: 'error',
    message: `\`${actual}\` is wrong.`,
    place: new Lines(text).place({ start, end: start + actual.length }),
    url: `https://example.org/${ruleId}.md`,
    actual,
    ...more,
  };
}

/** A note of the folder /repository. */
export function note(text: string, findings: Finding[] = [], more: Partial<FormattedNote> = {}): FormattedNote {
  const path = more.path ?? 'notes/2022-06-23.md';
  return { path, absolutePath: `/repository/${path}`, text, findings, suppressed: [], ...more };
}

/** A note as most are, with an error, a warning, and a fix of each kind. */
export const TEXT = '---\ntitle: June 24, 2022\ntags: []\n---\n\n## TODOs\n\n* Wednesday: ask\n';
export const usual: FormattedNote = note(TEXT, [
  finding(TEXT, 'June 24, 2022', {
    message: 'The title says `June 24, 2022`, but the file name says 23 June 2022; write `June 23, 2022`.',
    fix: {
      safe: false,
      title: 'Write `June 23, 2022`',
      edits: [{ start: TEXT.indexOf('24'), end: TEXT.indexOf('24') + 2, text: '23' }],
    },
    related: [{ place: new Lines(TEXT).place({ start: 0, end: 3 }), message: 'Here it starts' }],
  }),
  finding(TEXT, 'Wednesday', {
    ruleId: 'weekday',
    severity: 'warning',
    fix: {
      safe: true,
      title: 'Write `- Thursday`',
      edits: [
        { start: TEXT.indexOf('*'), end: TEXT.indexOf('*') + 1, text: '-' },
        { start: TEXT.indexOf('Wedn'), end: TEXT.indexOf('Wedn') + 9, text: 'Thursday' },
      ],
    },
  }),
]);

/** What somebody may write to deceive those who read a report, and those who run it. */
export const EVIL = [
  '::error file=x::forged',
  'x ##[error]forged',
  '<img src=x onerror=alert(1)>',
  '@octocat closes #12, see GH-13',
  '![x](https://evil.example/x.png) [y](https://evil.example)',
  'a | b',
  '```` fence',
  '\u202Elive\u202C',
  '\u001B[31mred\u0007',
  'lone \uD800 surrogate',
].join('\n');

/** A note of such text in a file of such a name. The rule's message quotes it, and says it again without quotes. */
export const hostile: FormattedNote = note(
  EVIL,
  EVIL.split('\n').map((line) => finding(EVIL, line, { message: `\`${line.replaceAll('`', "'")}\` or ${line}` })),
  { path: '::error::a\nb|`c`##[x]\u202E.md' },
);
