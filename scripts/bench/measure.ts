import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program to run, with its arguments and the folder to run it in. */
export interface Command {
  argv: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Called before each run, outside the measured time. */
  before?: () => void;
}

/** What the rounds of one command gave, round by round. */
export interface Runs {
  /** Wall time. */
  milliseconds: number[];
  /** The most memory its largest process held, in MiB; undefined where GNU time is missing. */
  peak: number | undefined;
}

const GNU_TIME = '/usr/bin/time';

/**
 * Runs every command once a round, so that whatever else the machine does befalls all of them alike; every other round
 * goes backwards. A first round warms the disk's cache and is not counted.
 * @throws Error when a command does not run; findings (exit code 1) are what it is there for
 */
export function measure<Name extends string>(commands: Record<Name, Command>, rounds: number): Record<Name, Runs> {
  const names = Object.keys(commands) as Name[];
  const runs = Object.fromEntries(
    names.map((name) => [name, { milliseconds: [], peak: undefined }]),
  ) as unknown as Record<Name, Runs>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { milliseconds, peak } = once(name, commands[name], round === 0);
      if (round > 0) runs[name].milliseconds.push(milliseconds);
      runs[name].peak ??= peak;
    }
  }
  return runs;
}

function once(name: string, { argv, cwd, env, before }: Command, withPeak: boolean) {
  before?.();
  const timed = withPeak && existsSync(GNU_TIME) ? [GNU_TIME, '-f', '\npeak %M', ...argv] : argv;
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(timed[0]!, timed.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
  const kilobytes = /\npeak (\d+)\s*$/.exec(stderr)?.[1];
  return { milliseconds, peak: kilobytes === undefined ? undefined : Number(kilobytes) / 1024 };
}

/** The least, the median and the most of `values`. */
export function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { min: sorted[0]!, median: sorted[sorted.length >> 1]!, max: sorted.at(-1)! };
}

/** How often `other` fits into `one`, compared round by round. */
export function ratios(one: Runs, other: Runs): number[] {
  return one.milliseconds.map((value, round) => value / other.milliseconds[round]!);
}
