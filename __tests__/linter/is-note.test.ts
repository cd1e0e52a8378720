import { expect, test } from '@jest/globals';
import { createConfig, isNote, learnPaths, recommended } from '../../src/index.js';

const text = '# Garden\n';

test('isNote takes a dated Markdown file for a note, and a page or a text file for none', () => {
  expect(isNote({ path: 'minutes/2024-03-04.md', text }, recommended)).toBe(true);
  expect(isNote({ path: 'minutes/README.md', text }, recommended)).toBe(false);
  expect(isNote({ path: 'minutes/2024-03-04.txt', text }, recommended)).toBe(false);
});

test('isNote looks at the text where the name does not decide', () => {
  expect(isNote({ path: 'minutes/spring.md', text }, recommended)).toBe(false);
  expect(isNote({ path: 'minutes/spring.md', text: '---\ndatetime: 2024-03-04\n---\n' }, recommended)).toBe(true);
});

test('isNote follows the configuration: its globs, and what it ignores', () => {
  const config = createConfig({ notes: ['minutes/**'], ignore: ['minutes/old/**'] });
  expect(isNote({ path: 'minutes/spring.md', text }, config)).toBe(true);
  expect(isNote({ path: 'minutes/old/2019-03-04.md', text }, config)).toBe(false);
  expect(isNote({ path: 'blog/2024-03-04.md', text }, config)).toBe(false);
});

test('isNote knows names of a form that was learned from all paths', () => {
  const paths = ['log/20240304.md', 'log/20240318.md', 'log/20240401.md', 'log/20240415.md'];
  const config = recommended.withLearned(learnPaths(paths, recommended));
  expect(isNote({ path: 'log/20240429.md', text }, recommended)).toBe(false);
  expect(isNote({ path: 'log/20240429.md', text }, config)).toBe(true);
});
