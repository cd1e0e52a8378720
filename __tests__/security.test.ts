// Each promise of the security page has a test.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = readFileSync('docs/SECURITY.md', 'utf8');
const promises = page.split('\n').flatMap((line) => {
  const found = /^\|.*\| `([^`]+\.test\.ts)`: (.+) \|$/.exec(line);
  return found ? [{ file: found[1]!, name: found[2]! }] : [];
});

test('the page on security names a test for each of its lines', () => {
  const rows = page.split('\n').filter((line) => /^\| (?!Attack or failure \||---)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(promises).toHaveLength(rows.length);
});

test.each(promises)('$file has “$name”', ({ file, name }) => {
  const source = readFileSync(`__tests__/${file}`, 'utf8');
  expect(new RegExp(`['\`](?:%s )?${name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}['\`]`).test(source)).toBe(true);
});
