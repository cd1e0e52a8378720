/**
 * `npm run mutate`: changes one operator, condition, number or method at a time, and reports which changes no test
 * notices. The first tests are those named after the file, then the others of its room, then those that import it.
 *
 *   npm run mutate -- --sample 100 --seed 2          as many mutants, spread over all files; the same seed, the same ones
 *   npm run mutate -- --only collection/people       mutants of these files only
 *   npm run mutate -- --min 0.85                     fail below this score
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Mutant, mutantsOf } from './mutants.js';

const ROOMS = ['collection', 'conventions', 'note/meeting', 'rules'];
// Tests of whole programs and of generated input are slow; those of the rooms should notice first.
const OTHERS = '__tests__/(?!(?:collection|conventions|note|rules|series|text)/)';
const MAX_MINUTES_PER_RUN = 3;

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    min: { type: 'string', default: '0' },
  },
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
// Mutants are written to a copy only, which has all that tests read.
const tracked = execFileSync('git', ['ls-files', '-z', '--deduplicate', '--cached', '--others', '--exclude-standard']);
for (const name of tracked.toString().split('\0'))
  if (existsSync(name)) cpSync(name, path.join(folder, name), { recursive: true });
symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'dir');

const all = ROOMS.flatMap((room) => sourcesIn(`src/${room}`))
  .filter((file) => file !== 'src/rules/index.ts' && file.includes(values.only))
  .flatMap((file) => mutantsOf(readFileSync(file, 'utf8')).map((mutant) => ({ file, mutant })));
const chosen = values.sample === undefined ? all : sampleOf(all, Number(values.sample), Number(values.seed));
console.log(`${chosen.length} of ${all.length} mutants`);

const chosenFiles = [...new Set(chosen.map(({ file }) => file))];
const unchanged = runJest(['--findRelatedTests', ...chosenFiles, '--testPathIgnorePatterns', OTHERS], 60);
if (unchanged.status !== 0) {
  console.error(unchanged.stderr.toString());
  console.error('The tests fail without a mutant, so a score would mean nothing.');
  process.exit(1);
}

const rooms = new Map<string, { killed: number; total: number }>();
for (const [index, { file, mutant }] of chosen.entries()) {
  const room = ROOMS.find((name) => file.startsWith(`src/${name}/`))!;
  const score = rooms.get(room) ?? { killed: 0, total: 0 };
  rooms.set(room, score);
  score.total++;
  if (isKilled(file, room, mutant)) score.killed++;
  else
    console.log(
      `survived: ${file}:${mutant.line}: ${JSON.stringify(mutant.before)} -> ${JSON.stringify(mutant.after)}`,
    );
  if ((index + 1) % 20 === 0) console.log(`${index + 1} of ${chosen.length} done, score ${scoreOf(rooms.values())}`);
}
for (const [room, score] of rooms) console.log(`${room}: ${score.killed} of ${score.total}, ${scoreOf([score])}`);
const overall = scoreOf(rooms.values());
console.log(`score: ${overall}`);
if (Number(overall) < Number(values.min)) process.exitCode = 1;

function scoreOf(scores: Iterable<{ killed: number; total: number }>): string {
  let [killed, total] = [0, 0];
  for (const score of scores) {
    killed += score.killed;
    total += score.total;
  }
  return total === 0 ? '1.000' : (killed / total).toFixed(3);
}

function sourcesIn(room: string): string[] {
  return (readdirSync(room, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file.split(path.sep).join('/')}`)
    .sort();
}

/** So many of the items, none twice, in their order. */
function sampleOf<T>(items: readonly T[], size: number, seed: number): T[] {
  const generator = xoroshiro128plus(seed);
  const order = items.map((_, index) => ({ index, at: uniformInt(generator, 0, 0x7fffffff) }));
  const picked = order.sort((a, b) => a.at - b.at).slice(0, size);
  return picked.sort((a, b) => a.index - b.index).map(({ index }) => items[index]!);
}

/** Whether any test fails, or never ends, with the mutant in place of its source. */
function isKilled(file: string, room: string, { text }: Mutant): boolean {
  const original = readFileSync(file, 'utf8');
  writeFileSync(path.join(folder, file), text);
  try {
    const named = file.replace(/^src\//, '__tests__/').replace(/\.ts$/, '.test.ts');
    if (existsSync(named) && fails([named])) return true;
    const near = room === 'rules' ? [] : [`__tests__/${room}/`];
    if (near.length > 0 && fails(near)) return true;
    return fails(['--findRelatedTests', file, '--testPathIgnorePatterns', OTHERS]);
  } finally {
    writeFileSync(path.join(folder, file), original);
  }
}

function fails(args: readonly string[]): boolean {
  return runJest(args).status !== 0;
}

function runJest(args: readonly string[], minutes = MAX_MINUTES_PER_RUN) {
  return spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--bail',
      '--silent',
      '--maxWorkers=2',
      '--passWithNoTests',
      ...args,
    ],
    { cwd: folder, stdio: 'pipe', maxBuffer: 1 << 26, timeout: minutes * 60_000 },
  );
}
