import { expect, test } from '@jest/globals';
import { overviewFormatters } from '../../src/formatters/overview.js';
import type { Overview } from '../../src/series/overview.js';
import { EVIL } from './notes.js';

const emptyFrontMatter: Overview = { items: [], series: [] };
const hostile: Overview = {
  items: EVIL.split('\n').map((line) => ({
    owners: [line],
    text: `* ${line}\n::warning::x`,
    path: `::error::a (b)|\`c\`##[x]\u202E/${line}.md`,
    line: 3,
    day: '2024-01-10',
    series: line,
  })),
  series: EVIL.split('\n').map((line) => ({
    series: line,
    notes: 1,
    first: '2024-01-10',
    last: '2024-01-10',
    gaps: [],
  })),
};

test('of no notes', () => {
  expect(overviewFormatters.text(emptyFrontMatter)).toBe('Open action items: 0\n\nSeries: 0\n\n');
  expect(overviewFormatters.markdown(emptyFrontMatter)).toBe(
    '## Open action items\n\nNone.\n\n## Series\n\n| Series | Notes | Usually | Last | Missing |\n| --- | ---: | --- | --- | --- |\n',
  );
  expect(overviewFormatters.json(emptyFrontMatter)).toBe('{\n  "items": [],\n  "series": []\n}\n');
});

test.each(['text', 'markdown', 'json'] as const)('%s cannot be made to forge or to deceive', (format) => {
  const out = overviewFormatters[format](hostile);
  expect(out).not.toMatch(/##\[|^\s*::|(?!\n)[\p{Cc}\p{Cs}\u202E]/mu);
});

test('Markdown has no link, mention, image, HTML or cell but its own', () => {
  const out = overviewFormatters.markdown(hostile);
  const outsideCode = out.replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  expect(outsideCode).not.toMatch(/<img|(?<!\\)!\[|@octocat|(?<!\\)\]\((?!%3A%3Aerror)/);
  for (const row of out.split('\n').filter((line) => line.startsWith('| ')))
    expect([row, row.replaceAll('\\|', '').split('|').length]).toEqual([row, 7]);
});

test('JSON keeps every character', () => {
  expect(JSON.parse(overviewFormatters.json(hostile))).toEqual(hostile);
});
