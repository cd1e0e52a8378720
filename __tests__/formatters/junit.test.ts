import { expect, test } from '@jest/globals';
import { junitFormatter } from '../../src/formatters/junit.js';
import { context, hostile, note, usual } from './notes.js';

test('writes a suite per note and a case per finding', () => {
  expect(junitFormatter([usual, note('clean', [], { path: 'notes/clean.md' })], { ...context, seconds: 1.5 })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="meeting-notes-lint" tests="3" failures="2" errors="0" time="1.500">
  <testsuite name="notes/2022-06-23.md" tests="2" failures="2" errors="0">
    <testcase name="consistent-dates (2:8)" classname="notes/2022-06-23.md">
      <failure type="error" message="The title says \`June 24, 2022\`, but the file name says 23 June 2022; write \`June 23, 2022\`.">notes/2022-06-23.md:2:8 The title says \`June 24, 2022\`, but the file name says 23 June 2022; write \`June 23, 2022\`. (https://example.org/consistent-dates.md)</failure>
    </testcase>
    <testcase name="weekday (8:3)" classname="notes/2022-06-23.md">
      <failure type="warning" message="\`Wednesday\` is wrong.">notes/2022-06-23.md:8:3 \`Wednesday\` is wrong. (https://example.org/weekday.md)</failure>
    </testcase>
  </testsuite>
  <testsuite name="notes/clean.md" tests="1" failures="0" errors="0">
    <testcase name="meeting-notes-lint" classname="notes/clean.md"/>
  </testsuite>
</testsuites>
`,
  );
});

test('writes an empty report for no notes', () => {
  expect(junitFormatter([], context)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="meeting-notes-lint" tests="0" failures="0" errors="0">\n</testsuites>\n',
  );
});

test('escapes what notes and file names hold', () => {
  const picked = [2, 8, 9].map((at) => hostile.findings[at]!);
  const file = '::error::a␊b|`c`##&#91;x]\\u202e.md';
  const failure = (at: string, message: string) =>
    `    <testcase name="consistent-dates (${at})" classname="${file}">
      <failure type="error" message="${message}">${file}:${at} ${message} (https://example.org/consistent-dates.md)</failure>
    </testcase>
`;
  expect(junitFormatter([{ ...hostile, findings: picked }], context)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="meeting-notes-lint" tests="3" failures="3" errors="0">
  <testsuite name="${file}" tests="3" failures="3" errors="0">
${failure('3:1', '`&lt;img src=x onerror=alert(1)&gt;` or &lt;img src=x onerror=alert(1)&gt;')}${failure('9:1', '`␛[31mred␇` or ␛[31mred␇')}${failure('10:1', '`lone \\ud800 surrogate` or lone \\ud800 surrogate')}  </testsuite>
</testsuites>
`,
  );
});
