import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';
import { cli, makeFolder } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const PATH = 'discussions/community/2024/2024-01-10.md';

/** Runs the bundle as the runner would, on a schedule. */
function run(folder: string) {
  const event = path.join(folder, '.git', 'event.json');
  writeFileSync(event, '{}');
  return spawnSync(process.execPath, [dist('action.js')], {
    encoding: 'utf8',
    cwd: os.tmpdir(),
    env: {
      PATH: process.env.PATH,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: path.join(folder, '.git'),
    },
  });
}

test('the built Action ignores suppressed findings, and reports entries that are no longer needed', async () => {
  const folder = makeFolder({ [PATH]: note({ discussions: 'TBD' }) });
  expect(run(folder).status).toBe(1);
  await cli(folder, ['--suppress-all']);
  const hidden = run(folder);
  expect([hidden.status, hidden.stdout.includes('no-placeholder')]).toEqual([0, false]);
  writeFileSync(path.join(folder, PATH), note());
  const stale = run(folder);
  expect(stale.status).toBe(0);
  expect(stale.stdout).toContain(
    '1 entry in .meeting-notes-lint-suppressions.json is no longer needed; remove it with --prune-suppressions.',
  );
});
