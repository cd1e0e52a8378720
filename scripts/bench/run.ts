/**
 * `npm run bench`: how long the built program takes beside others, all in one run on the same notes. Ratios matter, not
 * seconds: they hold on other machines. docs/performance.md explains how to read them.
 *
 * `--rounds 9`, `--large` (also 10,000 notes), `--huge` (also 100,000), `--only start-up` (one of the tables).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serverAnswers } from './language-server.js';
import { type Command, measure, type Runs, ratios, spread } from './measure.js';
import { benchNotes } from './notes.js';
import { peers } from './peers.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    large: { type: 'boolean', default: false },
    huge: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const rounds = Number(flags.rounds);
const folder = mkdtempSync(path.join(os.tmpdir(), 'meeting-notes-bench-'));
const node = process.execPath;
const cli = path.resolve('dist/cli.js');
const action = path.resolve('dist/action.js');
const inFolder = (cwd: string, ...argv: string[]): Command => ({ cwd, argv });

/** A folder with made-up notes; `repository` has `.git` in it, so that one note is judged among all. */
function notesIn(name: string, count: number, repository = false): string {
  const root = path.join(folder, name);
  for (const { path: file, text } of benchNotes(count)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (repository) mkdirSync(path.join(root, '.git'), { recursive: true });
  return root;
}

function print(title: string, runs: Record<string, Runs>, bases: readonly string[]): void {
  const ms = (runs: Runs) => {
    const { min, median, max } = spread(runs.milliseconds);
    return `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
  };
  const times = (one: Runs, other: Runs) => {
    const { min, median, max } = spread(ratios(one, other));
    return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(`\n### ${title}\n`);
  console.log(row(['', 'ms: median (min–max)', ...bases.map((base) => `× ${base}`), 'peak MiB']));
  console.log(row(Array.from({ length: bases.length + 3 }, () => '---')));
  for (const [name, one] of Object.entries(runs)) {
    const compared = bases.map((base) => (base === name ? '1' : times(one, runs[base]!)));
    console.log(row([name, ms(one), ...compared, one.peak?.toFixed(0) ?? '?']));
  }
}

const tables: Record<string, () => void | Promise<void>> = {
  'start-up': () => {
    const notes = notesIn('start-up', 366, true);
    const alone = notesIn('alone', 1);
    const [first] = benchNotes(1);
    const runs = measure(
      {
        'node -e 0': inFolder(notes, node, '-e', '0'),
        '--version': inFolder(notes, node, cli, '--version'),
        'one note': inFolder(alone, node, cli, first!.path),
        'one note of 366': inFolder(notes, node, cli, first!.path),
      },
      rounds * 2,
    );
    print('Start-up', runs, ['node -e 0']);
  },
  notes: () => {
    const notes = notesIn('notes', 366);
    const others = peers(notes);
    const runs = measure(
      {
        'node -e 0': inFolder(notes, node, '-e', '0'),
        'meeting-notes-lint': inFolder(notes, node, cli, '.'),
        rumdl: others.rumdl,
        'markdownlint-cli2, one rule': others.markdownlint,
        'remark-cli, schema': others.remark,
      },
      rounds,
    );
    print('366 notes', runs, ['rumdl', 'markdownlint-cli2, one rule', 'remark-cli, schema']);
  },
  fix: () => {
    const notes = notesIn('fix', 366);
    const refill = () => {
      for (const { path: file, text } of benchNotes(366)) writeFileSync(path.join(notes, file), text);
    };
    const runs = measure(
      {
        check: inFolder(notes, node, cli, '.'),
        '--fix-dry-run': inFolder(notes, node, cli, '.', '--fix-dry-run'),
        '--fix': { ...inFolder(notes, node, cli, '.', '--fix'), before: refill },
      },
      rounds,
    );
    print('--fix, 366 notes', runs, ['check']);
  },
  action: () => {
    const notes = notesIn('action', 366, true);
    const env = {
      GITHUB_WORKSPACE: notes,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      RUNNER_TEMP: folder,
    };
    const before = () => {
      for (const file of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
    };
    const [first] = benchNotes(1);
    const runs = measure(
      {
        'node -e 0': inFolder(notes, node, '-e', '0'),
        'Action, one note of 366': {
          cwd: notes,
          argv: [node, action],
          env: { ...env, INPUT_PATHS: first!.path },
          before,
        },
        'Action, 366 notes': { cwd: notes, argv: [node, action], env, before },
      },
      rounds,
    );
    print('The Action', runs, ['node -e 0']);
  },
  'language-server': async () => {
    const notes = notesIn('language-server', 366, true);
    const [first] = benchNotes(1);
    const answers = await serverAnswers([node, cli, 'lsp', '--stdio'], notes, first!, rounds * 4);
    if (answers) print('The language server, one note of 366', answers, []);
    else console.log('\n### The language server\n\nThis build has none.');
  },
  // The bigger ones last: one round of them is enough to see whether time grows with the number of notes.
  growth: () => {
    const sizes = [366, ...(flags.large ? [10_000] : []), ...(flags.huge ? [100_000] : [])];
    if (sizes.length === 1) return;
    const commands = Object.fromEntries(
      sizes.map((size) => [`${size} notes`, inFolder(notesIn(`growth-${size}`, size), node, cli, '.')]),
    );
    print('Growth', measure(commands, Math.min(rounds, 3)), ['366 notes']);
  },
};

console.log(`Node ${process.version}, ${os.availableParallelism()} cores, ${rounds} rounds`);
try {
  for (const [name, run] of Object.entries(tables)) {
    if (flags.only === undefined || flags.only === name) await run();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
