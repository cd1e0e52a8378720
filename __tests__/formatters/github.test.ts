import { expect, test } from '@jest/globals';
import { githubFormatter } from '../../src/formatters/github.js';
import { context, finding, hostile, note, usual } from './notes.js';

test('writes a command per finding, errors of all notes first', () => {
  const text = 'some words\r\nmore words\r\n';
  const spanning = note(text, [finding(text, 'words\r\nmore')], { path: 'notes/a, 100%.md' });
  expect(githubFormatter([usual, spanning], context)).toBe(
    [
      '::error file=notes/2022-06-23.md,line=2,endLine=2,col=8,endColumn=21,title=consistent-dates::The title says `June 24, 2022`, but the file name says 23 June 2022; write `June 23, 2022`.\n',
      '::error file=notes/a%2C 100%25.md,line=1,endLine=2,title=consistent-dates::`words␍␊more` is wrong.\n',
      '::warning file=notes/2022-06-23.md,line=8,endLine=8,col=3,endColumn=12,title=weekday::`Wednesday` is wrong.\n',
    ].join(''),
  );
});

test('names files from the root of the repository', () => {
  const nested = { ...usual, path: '2022-06-23.md', findings: usual.findings.slice(1) };
  const expected =
    '::warning file=notes/2022-06-23.md,line=8,endLine=8,col=3,endColumn=12,title=weekday::`Wednesday` is wrong.\n';
  expect(githubFormatter([nested], { ...context, root: '/repository' })).toBe(expected);
  const windows = { ...nested, absolutePath: 'C:\\repository\\notes\\2022-06-23.md' };
  expect(githubFormatter([windows], { ...context, root: 'C:\\repository' })).toBe(expected);
});

test('writes nothing when nothing was found', () => {
  expect(githubFormatter([note('')], context)).toBe('');
  expect(githubFormatter([], context)).toBe('');
});

test('cannot be made to say other commands', () => {
  const file = '%3A%3Aerror%3A%3Aa%0Ab|`c`##\\[x]\u202E.md';
  const at = (line: number, end: number) =>
    `::error file=${file},line=${line},endLine=${line},col=1,endColumn=${end},title=consistent-dates::`;
  expect(githubFormatter([hostile], context).split('\n')).toEqual([
    `${at(1, 23)}\`::error file=x::forged\` or ::error file=x::forged`,
    `${at(2, 18)}\`x ##\\[error]forged\` or x ##\\[error]forged`,
    `${at(3, 29)}\`<img src=x onerror=alert(1)>\` or <img src=x onerror=alert(1)>`,
    `${at(4, 31)}\`@octocat closes #12, see GH-13\` or @octocat closes #12, see GH-13`,
    `${at(5, 59)}\`![x](https://evil.example/x.png) [y](https://evil.example)\` or ![x](https://evil.example/x.png) [y](https://evil.example)`,
    `${at(6, 6)}\`a | b\` or a | b`,
    `${at(7, 11)}\`'''' fence\` or \`\`\`\` fence`,
    `${at(8, 7)}\`\\u202elive\\u202c\` or \\u202elive\\u202c`,
    `${at(9, 10)}\`␛[31mred␇\` or ␛[31mred␇`,
    `${at(10, 17)}\`lone \\ud800 surrogate\` or lone \\ud800 surrogate`,
    '',
  ]);
});
