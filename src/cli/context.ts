import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { UserError } from '../model/user-error.js';
import { cachingFileSystem, type FileSystem, nodeFileSystem } from '../node/file-system.js';
import { expectNotes, type FindOptions, type Found, findNotes } from '../node/find-notes.js';
import { ConfigLoader, type ConfigSource } from '../node/load-config.js';
import type { WorkerInit } from '../node/worker-pool.js';
import { logLine } from '../text/escape.js';
import type { Flags } from './arguments.js';

/** The environment of the command line; tests pass their own. */
export interface CliContext {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  stdout: Output;
  /** Everything else. */
  stderr: Output;
  /** Reads all of standard input. */
  readStdin(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Starts up to `max` worker threads, as many as are useful; without it there are none. */
  threads?(max: number, init: WorkerInit): Promise<Worker[]>;
}

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  columns: number | undefined;
}

/** The time of `--now`, or the current one, in milliseconds since 1970. @throws UserError when it is not a time */
export function clock({ now }: Flags, context: CliContext): number {
  return now === undefined ? context.now() : instant(now);
}

/** @throws UserError when `text` is not a time with an offset */
export function instant(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time))
    throw new UserError(`--now ${text}: is not a time with an offset; write, for example, --now 2024-01-31T12:00:00Z.`);
  return time;
}

/** Where configurations come from, according to the options. */
export function configSource(flags: Flags, root: string, { cwd }: CliContext): Omit<ConfigSource, 'files'> {
  return {
    root,
    none: flags['no-config'],
    file: flags.config === undefined ? undefined : path.resolve(cwd, flags.config),
    ruleFlags: flags.rule,
  };
}

/** A loader of configurations, according to the options. */
export function loaderFor(flags: Flags, root: string, context: CliContext, files?: FileSystem): ConfigLoader {
  return new ConfigLoader({ ...configSource(flags, root, context), files: files ?? cachingFileSystem(nodeFileSystem) });
}

/**
 * Finds the notes that the command line names, and reports on standard error which paths were skipped.
 * @throws UserError when there are none, unless another message explains why
 */
export async function findNamedNotes(
  paths: readonly string[],
  flags: Flags,
  root: string,
  configs: ConfigLoader,
  { cwd, stderr }: CliContext,
): Promise<Found> {
  const options: FindOptions = {
    noIgnore: flags['no-ignore'] ?? false,
    ignorePatterns: flags['ignore-pattern'] ?? [],
    allowUnmatched: flags['no-error-on-unmatched-pattern'] ?? false,
  };
  const found = await findNotes(paths, cwd, root, configs, options);
  for (const message of [...found.skipped, ...found.unreadable]) stderr.write(`${logLine(message)}\n`);
  if (found.skipped.length === 0 && !options.allowUnmatched) expectNotes(found, paths);
  return found;
}
