import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { runCli } from '../../src/cli/main.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is the root of a repository and holds `files`; it is gone after the tests. */
export function makeFolder(files: Record<string, string | Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'meeting-notes-')));
  made.push(folder);
  mkdirSync(path.join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export const readIn = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** Runs the command line in this process, in 2024-06 and without a terminal. */
export async function cli(
  folder: string,
  argv: readonly string[],
  { stdin = '', env = {}, isTTY = false }: { stdin?: string; env?: Record<string, string>; isTTY?: boolean } = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY,
    columns: isTTY ? 80 : undefined,
  });
  const status = await runCli(argv, {
    cwd: folder,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => Promise.resolve(stdin),
    now: () => Date.parse('2024-06-01T00:00:00Z'),
  });
  return { status, ...written };
}
