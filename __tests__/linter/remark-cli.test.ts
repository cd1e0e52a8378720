import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';
import { makeFolder } from '../helpers/folder.js';

const remark = path.resolve('node_modules/remark-cli/cli.js');
const own = dist('cli.js');
const node = (cwd: string, ...argv: string[]) =>
  spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } });

const remarkOver = (folder: string) => node(folder, remark, '--no-color', '--quiet', '--no-stdout', 'discussions');

/** A repository with the example notes and this `.remarkrc.mjs`, in which the built library is installed. */
function repository(remarkrc: string): string {
  const folder = makeFolder({ 'package.json': '{}', '.remarkrc.mjs': remarkrc });
  cpSync('examples', folder, { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(path.resolve('.'), path.join(folder, 'node_modules/meeting-notes-lint'), 'junction');
  return folder;
}

interface Message {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: number;
  ruleId: string;
}

/** What the command line finds, in the form of remark's report. */
function found(folder: string, ...paths: string[]): string[] {
  const { stdout } = node(folder, own, '--format', 'json', ...paths);
  return (JSON.parse(stdout) as { messages: Message[] }[])
    .flatMap(({ messages }) => messages)
    .map(
      ({ line, column, endLine, endColumn, severity, ruleId }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity === 2 ? 'error' : 'warning'} ${ruleId}`,
    );
}

/** What remark reports on its standard error. */
function reported({ stderr }: { stderr: string }): string[] {
  return [...stderr.matchAll(/^ *([\d:-]+) +(error|warning) .* ([\w-]+) +meeting-notes-lint *$/gm)].map(
    ([, place, severity, ruleId]) => `${place} ${severity} ${ruleId}`,
  );
}

describe('remark-cli with the preset', () => {
  test('finds in the examples what the command line finds in each alone', () => {
    const folder = repository(
      "import { preset } from 'meeting-notes-lint';\n\nexport default { plugins: [preset] };\n",
    );
    const run = remarkOver(folder);
    expect(run.status).toBe(1);
    expect(reported(run)).toEqual(
      found(folder, 'discussions').filter((message) => !message.endsWith(' consistent-names')),
    );
  });

  test('finds all that the command line finds, with the facts of the other notes', () => {
    const folder = repository(`
      import { readdirSync, readFileSync } from 'node:fs';
      import { factsOf, NoteIndex, preset, remarkSettings } from 'meeting-notes-lint';

      const notes = readdirSync('discussions', { recursive: true })
        .filter((name) => name.endsWith('.md'))
        .map((name) => ({ path: 'discussions/' + name, text: readFileSync('discussions/' + name, 'utf8') }));
      const noteIndex = new NoteIndex(notes.map((note) => factsOf(note)));

      export default { plugins: [[remarkSettings, { noteIndex, now: Date.now() }], preset] };
    `);
    const all = found(folder, 'discussions');
    expect(all.length).toBeGreaterThan(10);
    expect(reported(remarkOver(folder))).toEqual(all);
  });
});
