/**
 * `npm run fuzz`: feeds generated, mutated and hostile input to the program, and reports what breaks and what is slow.
 *
 * `--runs 10000` (of each target), `--seed 1`, `--only same` (one target, or several apart by commas),
 * `--notes FOLDER` (real notes to change here and there), `--again FILE` (an input that broke something).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { targets } from './targets.js';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    only: { type: 'string', default: Object.keys(targets).join() },
    notes: { type: 'string', default: 'examples' },
    again: { type: 'string' },
  },
});

/** Milliseconds that going over an input once may take, where other programs run too: linear in its length. */
const BUDGET = { base: 500, perCharacter: 0.005 };

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function save(target: string, seed: number, input: string): string {
  const folder = path.join(os.tmpdir(), 'meeting-notes-fuzz');
  const file = path.join(folder, `${target}-${seed}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ target, input }));
  return file;
}

function fuzz(name: string, notes: readonly string[], runs: number, seed: number): boolean {
  const target = targets[name];
  if (!target) throw new Error(`There is no target ${name}; there are ${Object.keys(targets).join(', ')}.`);
  const budget = (input: string) => (BUDGET.base + input.length * BUDGET.perCharacter) * (target.times ?? 1);
  let slowest = { time: 0, input: '' };
  let total = 0;
  const tried = fc.check(
    fc.property(target.input(notes), (input) => {
      const time = milliseconds(() => target.check(input));
      total += time;
      if (time / budget(input) > slowest.time / budget(slowest.input)) slowest = { time, input };
    }),
    { numRuns: runs, seed, interruptAfterTimeLimit: 1_800_000 },
  );
  const summary = `slowest ${slowest.time.toFixed(0)} ms for ${slowest.input.length} characters: ${JSON.stringify(slowest.input.slice(0, 300).replace(/(.{1,9}?)\1{3,}/gs, '$1…'))}`;
  if (tried.failed && tried.counterexample) {
    const file = save(name, seed, tried.counterexample[0]);
    console.log(`✖ ${name}: ${String(tried.errorInstance)}`);
    console.log(`  run ${tried.numRuns} of seed ${seed}; the input, made small: npm run fuzz -- --again ${file}`);
    return false;
  }
  // What was slow once may have had to wait for something else.
  const again = () => milliseconds(() => target.check(slowest.input));
  if (slowest.time > budget(slowest.input) && Math.min(again(), again()) > budget(slowest.input)) {
    console.log(`✖ ${name}: ${summary}`);
    console.log(`  npm run fuzz -- --again ${save(name, seed, slowest.input)}`);
    return false;
  }
  console.log(`✔ ${name}: ${tried.numRuns} runs in ${(total / 1000).toFixed(1)} s, ${summary}`);
  return true;
}

if (flags.again === undefined) {
  const notes = readdirSync(flags.notes, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(path.join(flags.notes, name), 'utf8'));
  console.log(`${flags.runs} runs of each, seed ${flags.seed}, ${notes.length} real notes`);
  for (const name of flags.only.split(',')) {
    if (!fuzz(name, notes, Number(flags.runs), Number(flags.seed))) process.exitCode = 1;
  }
} else {
  const { target, input } = JSON.parse(readFileSync(flags.again, 'utf8')) as { target: string; input: string };
  console.log(JSON.stringify(input.slice(0, 2000)));
  console.log(`${milliseconds(() => targets[target]!.check(input)).toFixed(0)} ms`);
}
