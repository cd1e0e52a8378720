import { describe, expect, test } from '@jest/globals';
import { pathPattern, readPath, unknownToken } from '../../../src/note/meeting/path-pattern.js';

describe('a pattern reads a path', () => {
  test.each([
    ['{yyyy}-{MM}-{dd}.md', '2024-01-10.md', { text: '2024-01-10', day: '2024-01-10', isWhole: true }],
    ['n/{team}/{yyyy}/{yyyy}-{MM}-{dd}.md', 'n/beds/2024/2024-01-10.md', { day: '2024-01-10', team: 'beds' }],
    ['{yyyy}/{MM}-{MMM}/{dd}-{slug}.md', '2024/01-Jan/10-soil-day.md', { day: '2024-01-10', slug: 'soil-day' }],
    ['{M}-{d}-{yy}.md', '1-9-24.md', { day: '2024-01-09' }],
    ['{yyyy}/{number}.md', '2024/12.md', { text: '2024', year: 2024, number: 12, day: undefined, isWhole: false }],
    ['notes/{yyyy}-{MM}.md', 'notes/2024-02.md', { text: '2024-02', month: 2, isWhole: false }],
    ['{yyyy}-{MM}-{dd}.md', '2024-02-30.md', { day: undefined, isWhole: true }],
    ['**/{yyyy}-{MM}-{dd}.md', 'a/b/2024-01-10.md', { day: '2024-01-10' }],
    ['*/{yyyy}-{MM}-{dd}*.md', 'a/2024-01-10 (1).md', { day: '2024-01-10' }],
    ['./m/{yyyy}-{MM}-{dd}.md', 'm/2024-01-10.md', { day: '2024-01-10' }],
  ])('%s of %s', (source, path, parts) => {
    expect(pathPattern(source).read(path)).toMatchObject(parts);
  });

  test('only in whole', () => {
    const pattern = pathPattern('n/{yyyy}-{MM}-{dd}.md');
    for (const path of [
      'n/2024-1-10.md',
      'm/2024-01-10.md',
      'n/x/2024-01-10.md',
      'n/2024-01-10.md.bak',
      'n/2024-01-10xmd',
    ])
      expect(pattern.read(path)).toBeUndefined();
  });

  test('tokens that disagree are reported', () => {
    expect(pathPattern('{yyyy}/{yyyy}-{MM}-{dd}.md').read('2023/2024-01-10.md')?.conflict).toEqual(['2023', '2024']);
    expect(pathPattern('{yyyy}/{MM}-{MMM}/{dd}.md').read('2024/01-Feb/10.md')?.conflict).toEqual(['01', 'Feb']);
    expect(pathPattern('{team}/{team}-{yyyy}.md').read('beds/Béds-2024.md')?.conflict).toBeUndefined();
  });

  test('in another language', () => {
    expect(pathPattern('{d}. {MMM} {yyyy}.md', 'de').read('3. Mai 2024.md')?.day).toBe('2024-05-03');
  });
});

test('a token that does not exist is found', () => {
  expect(unknownToken('{yyyy}/{mm}.md')).toBe('mm');
  expect(unknownToken('{yyyy}/{MM}.md')).toBeUndefined();
});

test.each([
  ['{yyyy}/{yyyy}-{MM}-{dd}.md', '2024/2024-11-20.md', '2025/2025-01-03.md'],
  ['{team}/{yy}{M}{d}.md', 'soil/241120.md', 'soil/2513.md'],
  ['{yyyy}/{MM}-{MMM}/{dd}-{slug}.md', '2024/11-Nov/20-call.md', '2025/01-Jan/03-dig.md'],
  ['{MMM}-{d}-{number}.md', 'november-20-0042.md', 'january-3-0043.md'],
  ['notes/**/{yyyy}-*-{MM}-{dd}.md', 'notes/a/b/2024-x-11-20.md', 'notes/a/b/2025-x-01-03.md'],
])('%s writes the path of another day', (source, path, expected) => {
  const pattern = pathPattern(source);
  expect(pattern.rewrite(path, { day: '2025-01-03', number: 43, slug: 'dig' })).toBe(expected);
  expect(pattern.rewrite('README.txt', { day: '2025-01-03' })).toBeUndefined();
});

describe('among several patterns, a path is read', () => {
  const patterns = ['{yyyy}/*-{MM}-{dd}.md', '{yyyy}/{slug}-{yyyy}-{MM}-{dd}.md', '{yyyy}/{M}-{d}-{yy}.md'].map((one) =>
    pathPattern(one),
  );

  test.each([
    ['2024/beds-01-10.md', '2024-01-10'],
    ['2024/5-23-24.md', '2024-05-23'],
    ['2024/beds-2025-01-10.md', '2025-01-10'],
  ])('by the one that reads most of its digits: %s', (path, day) => {
    expect(readPath(patterns, path)?.parts.day).toBe(day);
  });

  test('by none where it has none of the forms', () => {
    expect(readPath(patterns, '2024/beds.md')).toBeUndefined();
  });
});
