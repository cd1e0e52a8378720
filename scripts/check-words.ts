/** Part of `npm run lint`: keeps words out of sources, documentation and test names that the field does not use. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findWords } from './lib/words.js';

const CHECKED = [
  'src',
  'scripts',
  '__tests__',
  'docs',
  'editors',
  'schemas',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'action.yml',
];
// The list itself and its test, and what is generated from other files.
const SKIPPED = /^scripts\/lib\/words\.ts$|^__tests__\/package\/words\.test\.ts$|^src\/generated\/|\.svg$|\/fixtures\//;

const files = execFileSync(
  'git',
  ['ls-files', '-z', '--deduplicate', '--cached', '--others', '--exclude-standard', ...CHECKED],
  {
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && !SKIPPED.test(file));
let count = 0;
for (const file of files) {
  for (const { line, found, write } of findWords(file, readFileSync(file, 'utf8'))) {
    console.error(`${file}:${line}: \`${found}\` is not a word of this project; write: ${write}`);
    count++;
  }
}
if (count > 0) process.exitCode = 1;
