import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { stylishFormatter } from '../../src/formatters/stylish.js';
import { context, finding, hostile, note, usual } from './notes.js';

describe('off a terminal', () => {
  test('writes a line per finding', () => {
    expect(stylishFormatter([usual, note('clean')], context)).toBe(
      `notes/2022-06-23.md
  2:8  error    The title says \`June 24, 2022\`, but the file name says 23 June 2022; write \`June 23, 2022\`.  consistent-dates
  8:3  warning  \`Wednesday\` is wrong.  weekday

✖ 2 problems (1 error, 1 warning) in 1 of 2 notes
  1 problem can be fixed with \`npx meeting-notes-lint --fix\`; 1 more has a suggestion to review (\`--fix-suggestions\`).
`,
    );
  });

  test.each([
    [0, '✔ 0 notes checked, no problems found.\n'],
    [1, '✔ 1 note checked, no problems found.\n'],
    [5, '✔ 5 notes checked, no problems found.\n'],
  ])('says that nothing was found in %i notes', (count, expected) =>
    expect(
      stylishFormatter(
        Array.from({ length: count }, () => note('clean')),
        context,
      ),
    ).toBe(expected),
  );

  test('pads locations, and counts suggestions alone', () => {
    const text = `${'\n'.repeat(9)}abcdefghijkl`;
    const fix = { safe: false, title: 'Write `k`', edits: [] };
    const findings = [finding(text, '\n\n'), finding(text, 'kl', { severity: 'warning', fix })];
    expect(stylishFormatter([note(text, findings)], context)).toBe(
      `notes/2022-06-23.md
   1:1   error    \`␊␊\` is wrong.  consistent-dates
  10:11  warning  \`kl\` is wrong.  consistent-dates

✖ 2 problems (1 error, 1 warning) in 1 note
  1 problem has a suggestion to review (\`--fix-suggestions\`).
`,
    );
  });
});

describe('on a terminal', () => {
  const terminal = { ...context, width: 60 };

  test('wraps messages, and shows the place and how to fix it', () => {
    expect(stylishFormatter([usual], terminal)).toBe(
      `notes/2022-06-23.md
  2:8  error    The title says \`June 24, 2022\`, but the file
                name says 23 June 2022; write \`June 23,
                2022\`.  consistent-dates
      2 │ title: June 24, 2022
        │        ^^^^^^^^^^^^^
          suggestion: Write \`June 23, 2022\`
          see also: 1:1

  8:3  warning  \`Wednesday\` is wrong.  weekday
      8 │ * Wednesday: ask
        │   ^^^^^^^^^
          fix: Write \`- Thursday\`

✖ 2 problems (1 error, 1 warning) in 1 note
  1 problem can be fixed with \`npx meeting-notes-lint
  --fix\`; 1 more has a suggestion to review
  (\`--fix-suggestions\`).
`,
    );
  });

  test('colours it', () => {
    const warned = { ...usual, findings: usual.findings.slice(1) };
    expect(stylishFormatter([warned], { ...terminal, color: true }).replaceAll('\u001B[', '<')).toBe(
      `<1m<4mnotes/2022-06-23.md<24m<22m
  <2m8:3<22m  <33mwarning<39m  <36m\`Wednesday\`<39m is wrong.  <2mweekday<22m
<2m      8 │<22m * Wednesday: ask
        <2m│<22m   <33m^^^^^^^^^<39m
          <32mfix:<39m Write <36m\`- Thursday\`<39m

<33m<1m✖ 1 problem (0 errors, 1 warning) in 1 note<22m<39m
  1 problem can be fixed with <36m\`npx meeting-notes-lint<39m
  <36m--fix\`<39m.
`,
    );
  });

  test('is as wide without colours as with them', () => {
    const plain = stylishFormatter([usual, hostile], terminal).split('\n');
    const colored = stylishFormatter([usual, hostile], { ...terminal, color: true }).split('\n');
    expect(colored.map((line) => stringWidth(line))).toEqual(plain.map((line) => stringWidth(line)));
    expect(Math.max(...plain.slice(1).map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
  });

  test('counts many places of the same cause', () => {
    const text = 'a a a a a a a a';
    const related = Array.from({ length: 7 }, (_, at) => ({ place: finding(text, 'a').place, message: `${at}` }));
    expect(stylishFormatter([note(text, [finding(text, 'a', { related })])], terminal)).toContain(
      'see also: 1:1, 1:1, 1:1, 1:1, 1:1 and 2 more\n',
    );
  });

  test('shows CRLF, wide characters and places of several lines', () => {
    const text = 'a\r\n会議 の 日\r\nlast\r\n';
    const findings = [finding(text, 'の'), finding(text, '日\r\nlast')];
    expect(stylishFormatter([note(text, findings)], terminal)).toBe(
      `notes/2022-06-23.md
  2:4  error    \`の\` is wrong.  consistent-dates
      2 │ 会議 の 日
        │      ^^

  2:6  error    \`日␍␊last\` is wrong.  consistent-dates
      2 │ 会議 の 日
        │         ^^

✖ 2 problems (2 errors, 0 warnings) in 1 note
`,
    );
  });

  test('can neither be forged nor deceive', () => {
    const picked = [0, 1, 7, 8, 9].map((at) => hostile.findings[at]!);
    expect(stylishFormatter([{ ...hostile, findings: picked }], { ...terminal, width: 80 })).toBe(
      `\\::error::a␊b|\`c\`##\\[x]\\u202e.md
   1:1  error    \`::error file=x::forged\` or ::error file=x::forged
                 consistent-dates
       1 │ ::error file=x::forged
         │ ^^^^^^^^^^^^^^^^^^^^^^

   2:1  error    \`x ##\\[error]forged\` or x ##\\[error]forged  consistent-dates
       2 │ x ##\\[error]forged
         │ ^^^^^^^^^^^^^^^^^^

   8:1  error    \`\\u202elive\\u202c\` or \\u202elive\\u202c  consistent-dates
       8 │ \\u202elive\\u202c
         │ ^^^^^^^^^^^^^^^^

   9:1  error    \`␛[31mred␇\` or ␛[31mred␇  consistent-dates
       9 │ ␛[31mred␇
         │ ^^^^^^^^^

  10:1  error    \`lone \\ud800 surrogate\` or lone \\ud800 surrogate
                 consistent-dates
      10 │ lone \\ud800 surrogate
         │ ^^^^^^^^^^^^^^^^^^^^^

✖ 5 problems (5 errors, 0 warnings) in 1 note
`,
    );
  });

  test('breaks what a wrapped message brings to the start of a line', () => {
    const text = 'x';
    const message = `${'word '.repeat(8)}::error::forged ${'w'.repeat(42)}##[error]`;
    expect(stylishFormatter([note(text, [finding(text, 'x', { message })])], terminal)).toBe(
      `notes/2022-06-23.md
  1:1  error    word word word word word word word word
                \\::error::forged
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww##
                \\[error]  consistent-dates
      1 │ x
        │ ^

✖ 1 problem (1 error, 0 warnings) in 1 note
`,
    );
  });
});
