import { expect, test } from '@jest/globals';
import { markdownFormatter } from '../../src/formatters/markdown.js';
import { context, hostile, note, usual } from './notes.js';

test('writes totals and a table per note', () => {
  expect(markdownFormatter([usual, note('clean')], context)).toBe(
    `**✖ 2 problems (1 error, 1 warning) in 1 of 2 notes**

1 problem can be fixed with \`npx meeting-notes-lint --fix\`; 1 more has a suggestion to review (\`--fix-suggestions\`).

### \`notes/2022-06-23.md\`

| Line | Severity | Message | Rule |
| ---: | --- | --- | --- |
| 2 | error | The title says \`June 24, 2022\`, but the file name says 23 June 2022; write \`June 23, 2022\`. | [consistent-dates](https://example.org/consistent-dates.md) |
| 8 | warning | \`Wednesday\` is wrong. | [weekday](https://example.org/weekday.md) |
`,
  );
});

test('says that nothing was found', () => {
  expect(markdownFormatter([note('clean')], context)).toBe('**✔ 1 note checked, no problems found.**\n');
});

test('neutralises what notes and file names hold', () => {
  const rule = '[consistent-dates](https://example.org/consistent-dates.md)';
  expect(markdownFormatter([hostile], context).split('\n')).toEqual([
    '**✖ 10 problems (10 errors, 0 warnings) in 1 note**',
    '',
    '### <code>&#58;&#58;error&#58;&#58;a␊b&#124;&#96;c&#96;&#35;&#35;&#91;x&#93;&#92;u202e&#46;md</code>',
    '',
    '| Line | Severity | Message | Rule |',
    '| ---: | --- | --- | --- |',
    `| 1 | error | \`::error file=x::forged\` or ::error file=x::forged | ${rule} |`,
    `| 2 | error | \`x ##\\[error]forged\` or x \\#\\#\\[error\\]forged | ${rule} |`,
    `| 3 | error | \`<img src=x onerror=alert(1)>\` or &#60;img src=x onerror=alert\\(1\\)&#62; | ${rule} |`,
    `| 4 | error | \`@octocat closes #12, see GH-13\` or @\u2060octocat closes \\#\u206012, see GH-\u206013 | ${rule} |`,
    `| 5 | error | \`![x](https://evil.example/x.png) [y](https://evil.example)\` or \\!\\[x\\]\\(https:\u2060//evil.example/x.png\\) \\[y\\]\\(https:\u2060//evil.example\\) | ${rule} |`,
    `| 6 | error | <code>a &#124; b</code> or a &#124; b | ${rule} |`,
    `| 7 | error | \`'''' fence\` or \\\`\\\`\\\`\\\` fence | ${rule} |`,
    `| 8 | error | \`\\u202elive\\u202c\` or \\\\u202elive\\\\u202c | ${rule} |`,
    `| 9 | error | \`␛[31mred␇\` or ␛\\[31mred␇ | ${rule} |`,
    `| 10 | error | \`lone \\ud800 surrogate\` or lone \\\\ud800 surrogate | ${rule} |`,
    '',
  ]);
});
