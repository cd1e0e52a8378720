// What the command line asks the system for, as strace sees it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';
import { makeFolder } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!canTrace) console.warn('skipped: strace is absent or may not trace; nothing checks the system calls here');

/** Where Node and the C library read what they need: libraries, limits, certificates, time zones. */
const SYSTEM = [
  '/proc',
  '/sys',
  '/dev',
  '/etc',
  '/lib',
  '/lib64',
  '/usr',
  path.dirname(path.dirname(process.execPath)),
];

/** What a run opens, with absolute paths, and the addresses it connects to. */
function trace(
  folder: string,
  argv: readonly string[],
): { status: number | null; opened: string[]; connected: string[] } {
  const log = path.join(folder, '.git', 'trace');
  const { status } = spawnSync(
    'strace',
    ['-f', '-qq', '-s', '4096', '-e', 'trace=open,openat,openat2,creat,connect,sendto,sendmsg,bind', '-o', log].concat(
      process.execPath,
      dist('cli.js'),
      argv,
    ),
    // Node keeps its compile cache in the folder for temporary files.
    { cwd: folder, env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' }, stdio: 'ignore' },
  );
  const lines = readFileSync(log, 'utf8').split('\n');
  const opened = lines.flatMap(
    (line) => /\b(?:open(?:at2?)?|creat)\((?:AT_FDCWD, )?"([^"]*)".*= \d+/.exec(line)?.[1] ?? [],
  );
  const connected = lines.filter((line) => /\b(?:connect|sendto|bind)\(.*sa_family=/.test(line));
  return { status, opened: opened.map((file) => path.resolve(folder, file)), connected };
}

(canTrace ? test : test.skip)('opens no connection and no file outside the repository', () => {
  const folder = makeFolder({
    'discussions/2024/2024-01-10.md': note().replace('T16:00:00', 'T16:00'),
    'discussions/2024/2024-01-17.md': note(),
    '.meeting-notes-lint.yml': 'extends: recommended\n',
  });
  const allowed = [folder, dist(), path.resolve('package.json'), ...SYSTEM];
  const isAllowed = (file: string) => allowed.some((root) => file === root || file.startsWith(root + path.sep));
  for (const argv of [
    [],
    ['--fix'],
    ['--format', 'sarif'],
    ['report'],
    ['init', '--dry-run'],
    ['new', 'discussions'],
  ]) {
    const { status, opened, connected } = trace(folder, argv);
    expect([argv, status === 0 || status === 1]).toEqual([argv, true]);
    expect([argv, connected]).toEqual([argv, []]);
    expect([argv, opened.filter((file) => !isAllowed(file))]).toEqual([argv, []]);
    // The trace does see what is opened.
    expect(opened).toContain(dist('cli.js'));
    expect(opened.some((file) => file.startsWith(path.join(folder, 'discussions')))).toBe(true);
  }
});

(canTrace ? test : test.skip)('the trace shows a connection, and a file elsewhere', () => {
  const folder = makeFolder({});
  const program = `require('fs').readFileSync(${JSON.stringify(path.resolve('LICENSE'))}); require('net').connect(9, '127.0.0.1').on('error', () => {});`;
  const log = path.join(folder, 'trace');
  spawnSync('strace', [
    '-f',
    '-qq',
    '-s',
    '4096',
    '-e',
    'trace=openat,connect',
    '-o',
    log,
    process.execPath,
    '-e',
    program,
  ]);
  const text = readFileSync(log, 'utf8');
  expect(text).toContain(`"${path.resolve('LICENSE')}"`);
  expect(text).toMatch(/connect\(\d+, \{sa_family=AF_INET/);
});
