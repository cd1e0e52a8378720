/** `npm run scorecard`: what keeps the project from full marks in the checks of the OpenSSF Scorecard that look at files. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkFiles } from './lib/scorecard.js';

const files = execFileSync('git', ['ls-files', '-z', '--deduplicate', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '');
const checks = checkFiles(files, (file) => readFileSync(file, 'utf8'));
for (const { name, problems } of checks) {
  console.log(`${problems.length === 0 ? '✔' : '✖'} ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
}
if (checks.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
