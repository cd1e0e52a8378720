// The checks of the OpenSSF Scorecard that look at files.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkFiles } from '../../scripts/lib/scorecard.js';

const GOOD: Record<string, string> = {
  LICENSE: 'MIT\n\nPermission is hereby granted, free of charge, …',
  'SECURITY.md': `Report a vulnerability at https://example.org/report. You get an answer within 7 days.\n${'More. '.repeat(30)}`,
  '.github/dependabot.yml': 'version: 2',
  '.github/workflows/ci.yml': `
on: push
permissions: { contents: read }
jobs:
  check:
    permissions: { contents: read, security-events: write }
    steps:
      - uses: actions/checkout@${'a'.repeat(40)}
      - uses: ./
      - run: npm ci
      - uses: github/codeql-action/analyze@${'b'.repeat(40)}
`,
};

/** The names of the checks that fail, with their problems. */
function failures(files: Record<string, string>): Record<string, string[]> {
  const checks = checkFiles(Object.keys(files), (file) => files[file]!);
  return Object.fromEntries(checks.flatMap(({ name, problems }) => (problems.length > 0 ? [[name, problems]] : [])));
}

test('a project that has everything gets full marks', () => {
  expect(failures(GOOD)).toEqual({});
});

test('an empty project lacks what must be there', () => {
  expect(Object.keys(failures({}))).toEqual(['Dependency-Update-Tool', 'License', 'SAST', 'Security-Policy']);
});

test.each<[string, string, string, string]>([
  ['Pinned-Dependencies', 'an action by its tag', `actions/checkout@${'a'.repeat(40)}`, 'actions/checkout@v4'],
  ['Pinned-Dependencies', 'an installation without a lock file', 'npm ci', 'npm install left-pad'],
  ['Pinned-Dependencies', 'a script from the network', 'npm ci', 'curl https://example.org/x | sh'],
  [
    'Token-Permissions',
    'a token that may write everywhere',
    '\npermissions: { contents: read }',
    '\npermissions: write-all',
  ],
  ['Token-Permissions', 'a job that may write', 'security-events: write', 'packages: write'],
  ['Token-Permissions', 'no permissions at the top', '\npermissions: { contents: read }', ''],
  ['Dangerous-Workflow', 'a checkout with a privileged token', 'on: push', 'on: pull_request_target'],
  ['Dangerous-Workflow', 'a script with a title', 'npm ci', "echo '$".concat("{{ github.event.pull_request.title }}'")],
])('%s fails for %s', (name, _, from, to) => {
  const file = '.github/workflows/ci.yml';
  expect(GOOD[file]).toContain(from);
  expect(Object.keys(failures({ ...GOOD, [file]: GOOD[file]!.replace(from, to) }))).toEqual([name]);
});

test('Binary-Artifacts fails for a program', () => {
  expect(failures({ ...GOOD, 'tools/run.exe': '' })).toEqual({ 'Binary-Artifacts': ['tools/run.exe is a binary'] });
});

test('this project gets full marks, apart from the workflow for CodeQL, which is a setting here', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\0')
    .slice(0, -1);
  const failing = checkFiles(files, (file) => readFileSync(file, 'utf8')).filter(({ problems }) => problems.length > 0);
  expect(failing.map(({ name, problems }) => [name, problems.length])).toEqual([['SAST', 1]]);
});
