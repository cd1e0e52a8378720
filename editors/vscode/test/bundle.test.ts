import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

// The bundle is tried in a folder without node_modules, as it is where the extension is installed.
const folder = mkdtempSync(path.join(tmpdir(), 'meeting-notes-lint-'));
const root = path.join(import.meta.dirname, '..');
const cli = path.join(root, 'dist/server/cli.js');
const note = 'minutes/2024-03-19.md';

before(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
  mkdirSync(path.join(folder, 'minutes'));
  writeFileSync(path.join(folder, note), '# Garden committee, March 18, 2024\n');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the bundled command line checks notes and knows its version', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }).trim(), version);
  assert.throws(() => execFileSync(process.execPath, [cli, note], { cwd: folder, stdio: 'pipe' }), { status: 1 });
});

test('the bundled server reports findings and what it learned', async () => {
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const received = (method: string) =>
    new Promise<unknown>((resolve) => connection.onNotification(method, (params: unknown) => resolve(params)));
  const published = received('textDocument/publishDiagnostics');
  const learned = received('meetingNotesLint/learned');
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: {},
    initializationOptions: { showLearned: true },
  });
  await connection.sendNotification('initialized', {});
  const text = readFileSync(path.join(folder, note), 'utf8');
  const textDocument = { uri: pathToFileURL(path.join(folder, note)).href, languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const { diagnostics } = (await published) as { diagnostics: { code: string }[] };
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['consistent-dates'],
  );
  assert.deepEqual({ ...((await learned) as object), habits: [] }, { root: rootUri, notes: 1, habits: [] });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
});
