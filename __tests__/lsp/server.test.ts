import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { SUPPRESSIONS_NAME } from '../../src/linter/suppressions.js';
import { ruleUrl } from '../../src/model/links.js';
import { arbitraryNote } from '../helpers/arbitrary-note.js';
import { dist } from '../helpers/dist.js';
import { Editor, textIn } from '../helpers/editor.js';
import { makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

// A server is started for each test.
jest.setTimeout(30_000);

const PATH = 'discussions/community/2024/2024-01-10.md';
const good = note();
const withTitle = (title: string) => note({ head: front({ more: `title: ${title}\n` }) });
const wrongDate = withTitle('"🌱 Community, January 3, 2024"');
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** What the built command line makes of the same file. */
function fixedByCli(text: string, ...argv: string[]): string {
  const folder = makeFolder({ [PATH]: text });
  spawnSync(process.execPath, [dist('cli.js'), ...argv, '--now', '2024-06-01T00:00:00Z'], { cwd: folder });
  return readIn(folder, PATH);
}

/** Notes of other days that spell a name in one way. */
function others(count: number, name = 'ÁgnesK'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `discussions/community/2023/2023-0${at + 1}-15.md`,
      good.replace('2024-01-10', `2023-0${at + 1}-15`).replace('ÁgnesK', name),
    ]),
  );
}

describe('diagnostics', () => {
  test('are findings, at the place as editors count', async () => {
    const editor = await Editor.start([makeFolder({ [PATH]: wrongDate })]);
    const diagnostics = await editor.write(PATH, wrongDate);
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 8, character: 22 }, end: { line: 8, character: 37 } },
        message:
          'The title says `January 3, 2024`, but the file name and `datetime` say 10 January 2024; write that day in the title too.',
        severity: DiagnosticSeverity.Error,
        code: 'consistent-dates',
        codeDescription: { href: ruleUrl('consistent-dates') },
        source: 'meeting-notes-lint',
      },
    ]);
    expect(textIn(wrongDate, diagnostics[0]!.range)).toBe('January 3, 2024');
  });

  test('are about the text in the editor, not the one on disk', async () => {
    const editor = await Editor.start([makeFolder({ [PATH]: wrongDate })]);
    expect(await editor.write(PATH, good)).toEqual([]);
    // `location` becomes a placeholder letter by letter.
    const line = good.split('\n').findIndex((one) => one.startsWith('location'));
    const range = { start: { line, character: 10 }, end: { line, character: 16 } };
    const typed = await editor.type(PATH, range, 'TBD');
    expect(codes(typed)).toEqual(['no-placeholder']);
    expect(textIn(note({ head: front({ location: 'TBD' }) }), typed[0]!.range)).toBe('TBD');
  });

  test('name other places of the same cause', async () => {
    const editor = await Editor.start([makeFolder({})]);
    const [repeated] = await editor.write(PATH, good.replace('## Discussions', '## Agenda\n\n## Discussions'));
    expect(repeated?.relatedInformation).toEqual([
      {
        location: {
          uri: editor.uri(PATH),
          range: { start: { line: 10, character: 0 }, end: { line: 10, character: 9 } },
        },
        message: 'First here',
      },
    ]);
  });

  test('are given for notes only', async () => {
    const folder = makeFolder({
      '.gitignore': 'drafts/\n',
      '.meeting-notes-lint.yml': 'ignore: [archive]\n',
      'archive/2024-01-10.md': wrongDate,
    });
    const editor = await Editor.start([folder]);
    symlinkSync(makeFolder({}), path.join(folder, 'linked'));
    const bad = note({ discussions: 'TBD' });
    for (const file of [
      'README.md',
      'linked/2024-01-10.md',
      'drafts/2024-01-10.md',
      'archive/2024-01-10.md',
      'node_modules/x/2024-01-10.md',
    ])
      expect([file, await editor.write(file, bad)]).toEqual([file, []]);
    expect(codes(await editor.write('plan.md', '# Plan\n'))).toEqual([]);
    // The front matter makes it a note, before it is ever saved.
    expect(codes(await editor.write('plan.md', bad))).toEqual(['file-name', 'no-placeholder']);
  });

  test('are gone when the note is closed', async () => {
    const editor = await Editor.start([makeFolder({ [PATH]: wrongDate })]);
    expect(await editor.write(PATH, wrongDate)).toHaveLength(1);
    expect(await editor.close(PATH)).toEqual([]);
  });
});

describe('what the other notes say', () => {
  const odd = good.replace('ÁgnesK', 'AgnesK');

  test('counts', async () => {
    const editor = await Editor.start([makeFolder(others(6))]);
    const [diagnostic] = await editor.write(PATH, odd);
    expect(diagnostic?.message).toBe(
      '`AgnesK` is spelled `ÁgnesK` in 6 other notes; write `ÁgnesK` if the same is meant.',
    );
  });

  test('is noticed when they change on disk', async () => {
    const folder = makeFolder(others(4));
    const editor = await Editor.start([folder]);
    expect(await editor.write(PATH, odd)).toEqual([]);
    expect(editor.registered).toEqual(['workspace/didChangeWatchedFiles']);
    for (const [file, text] of Object.entries(others(6))) writeFileSync(path.join(folder, file), text);
    await editor.changedOnDisk(...Object.keys(others(6)));
    expect(codes(await editor.until(PATH, ({ length }) => length > 0))).toEqual(['consistent-names']);
    for (const [file, text] of Object.entries(others(6, 'AgnesK'))) writeFileSync(path.join(folder, file), text);
    await editor.changedOnDisk(...Object.keys(others(6)));
    expect(await editor.until(PATH, ({ length }) => length === 0)).toEqual([]);
  });

  test('is what they say in the editor, saved or not', async () => {
    const folder = makeFolder(others(5));
    const editor = await Editor.start([folder]);
    expect(codes(await editor.write(PATH, odd))).toEqual(['consistent-names']);
    const [first, text] = Object.entries(others(5, 'AgnesK'))[0]!;
    await editor.write(first, text);
    expect(await editor.until(PATH, ({ length }) => length === 0)).toEqual([]);
    await editor.close(first);
    expect(codes(await editor.until(PATH, ({ length }) => length > 0))).toEqual(['consistent-names']);
  });

  test('is unknown for a note outside any repository, as the log explains', async () => {
    const folder = makeFolder(others(6));
    const alone = makeFolder(
      Object.fromEntries(Object.entries(others(6)).map(([file, text]) => [path.basename(file), text])),
    );
    rmSync(path.join(alone, '.git'), { recursive: true });
    const editor = await Editor.start([folder]);
    expect(await editor.write(path.relative(folder, path.join(alone, '2024-01-10.md')), odd)).toEqual([]);
    expect(editor.logged.join('\n')).toMatch(
      /2024-01-10\.md is in no repository and no open folder, so it is checked without other notes; .*: .*consistent-names/,
    );
  });

  test('decides which files are notes, before any other note is opened', async () => {
    const minutes = (day: number): [string, string] => [
      `minutes/2024_01_0${day}.md`,
      `# Weekly call, January ${day}, 2024\n`,
    ];
    const editor = await Editor.start([makeFolder(Object.fromEntries([1, 2, 3, 4].map(minutes)))]);
    expect(codes(await editor.write(minutes(5)[0], minutes(6)[1]))).toEqual(['consistent-dates']);
  });

  test('is sent to editors that show it, again when a note comes or goes', async () => {
    const minutes = (day: number): [string, string] => [`minutes/2024_01_0${day}.md`, '# Weekly call\n'];
    const folder = makeFolder(Object.fromEntries([1, 2, 3, 4, 5].map(minutes)));
    const editor = await Editor.start([folder], { showLearned: true });
    await editor.write(...minutes(1));
    expect(await editor.untilLearnedFrom(5)).toEqual({
      root: pathToFileURL(folder).href,
      notes: 5,
      habits: [
        '5 of 5 notes are named `minutes/{yyyy}_{MM}_{dd}.md`',
        expect.stringMatching(/^No configuration states the form of these notes \(learned from 5 notes\)/),
      ],
    });
    await editor.write(...minutes(6));
    await editor.untilLearnedFrom(6);
  });

  test('is not sent to editors that do not ask for it', async () => {
    const editor = await Editor.start([makeFolder(others(3))]);
    await editor.write(PATH, odd);
    await editor.until(PATH, () => true);
    expect(editor.logged.join('\n')).toContain('Learned from');
    expect(editor.learned).toEqual([]);
  });

  test('is looked for in folders that are opened later', async () => {
    const [first, second] = [makeFolder({}), makeFolder(others(6))];
    const editor = await Editor.start([first]);
    await editor.changeFolders([second], [first]);
    const file = path.relative(first, path.join(second, PATH));
    expect(codes(await editor.write(file, odd))).toEqual(['consistent-names']);
  });
});

describe('code actions', () => {
  const manyThings = readFileSync('examples/discussions/community/2024/2024-03-28.md', 'utf8');

  test('write what --fix-suggestions writes', async () => {
    const editor = await Editor.start([makeFolder({})]);
    const [diagnostic] = await editor.write(PATH, wrongDate);
    const [fix, hide, ...more] = await editor.actions(PATH, diagnostic!.range);
    expect(more).toEqual([]);
    expect([fix?.title, fix?.kind, fix?.isPreferred, hide?.title]).toEqual([
      'Write `January 10, 2024`',
      CodeActionKind.QuickFix,
      undefined,
      'Disable consistent-dates here, with a reason',
    ]);
    expect(fix?.diagnostics).toEqual([diagnostic]);
    expect(editor.after(fix!)).toBe(fixedByCli(wrongDate, '--fix', '--fix-suggestions'));
  });

  test('taken one after the other do what --fix-suggestions does', async () => {
    const editor = await Editor.start([makeFolder({})]);
    const file = PATH.replace('2024-01-10', '2024-03-28');
    let text = manyThings;
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    for (let left = 30; left > 0; left--) {
      await editor.write(file, text);
      const fix = (await editor.actions(file, everywhere, [CodeActionKind.QuickFix])).find(
        ({ title }) => !title.startsWith('Disable'),
      );
      if (!fix) break;
      text = editor.after(fix);
    }
    const folder = makeFolder({ [file]: manyThings });
    spawnSync(process.execPath, [dist('cli.js'), '--fix', '--fix-suggestions'], { cwd: folder });
    expect(text).not.toBe(manyThings);
    expect(text).toBe(readIn(folder, file));
  });

  test('apply all safe fixes, as --fix does', async () => {
    const editor = await Editor.start([makeFolder({})]);
    const text = wrongDate.replace('T16:00:00', 'T16:00').replace('- BoL', '- BoL, ChidiO').replaceAll('\n', '\r\n');
    const diagnostics = await editor.write(PATH, text);
    expect(codes(diagnostics)).toEqual(['front-matter-schema', 'no-joined-items', 'consistent-dates']);
    const range = diagnostics[0]!.range;
    const [all, ...more] = await editor.actions(PATH, range, ['source.fixAll']);
    expect(more).toEqual([]);
    expect([all?.title, all?.kind]).toEqual(['Fix all safe findings', 'source.fixAll.meetingNotesLint']);
    expect(editor.after(all!)).toBe(fixedByCli(text, '--fix'));
    const quick = await editor.actions(PATH, diagnostics.find(({ code }) => code === 'no-joined-items')!.range);
    expect(quick.map(({ isPreferred, kind }) => [isPreferred, kind])).toEqual([
      [true, 'quickfix'],
      [undefined, 'quickfix'],
      [undefined, 'source.fixAll.meetingNotesLint'],
    ]);
  });

  test('disable a rule for a finding, with a reason', async () => {
    const editor = await Editor.start([makeFolder({})]);
    const text = note({ agenda: '* Soil\n* TBD' });
    const [diagnostic] = await editor.write(PATH, text);
    const [hide] = await editor.actions(PATH, diagnostic!.range);
    const hidden = editor.after(hide!);
    expect(hidden).toContain('\n  <!-- meeting-notes-lint-disable-next-line no-placeholder -- why -->\n* TBD\n');
    expect(await editor.write(PATH, hidden)).toEqual([]);
  });

  test('are plain changes where the editor knows no versions', async () => {
    const editor = await Editor.start([makeFolder({})], { capabilities: {} });
    expect(editor.registered).toEqual([]);
    const [diagnostic] = await editor.write(PATH, wrongDate);
    const [fix] = (await editor.actions(PATH, diagnostic!.range)) as [CodeAction];
    expect(fix.edit).toEqual({
      changes: { [editor.uri(PATH)]: [{ range: diagnostic!.range, newText: 'January 10, 2024' }] },
    });
  });
});

test('hovering over a finding shows the page of its rule', async () => {
  const editor = await Editor.start([makeFolder({})]);
  const [diagnostic] = await editor.write(PATH, wrongDate);
  const page = await editor.hover(PATH, diagnostic!.range.start);
  expect(page).toMatch(/^# consistent-dates\n/);
  expect(page).toContain('## Wrong');
  expect(page).toContain(ruleUrl('consistent-dates'));
  expect(await editor.hover(PATH, { line: 0, character: 0 })).toBeUndefined();
});

describe('completion', () => {
  const names = (items: { label: string; sortText?: string }[]) =>
    [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);

  test('of participants in their usual spelling, those of the series first', async () => {
    const infra = (day: number) =>
      note({ head: front({ participants: ['DanaP', 'BoL'] }) }).replace('2024-01-10', `2023-01-1${day}`);
    const folder = makeFolder({
      ...others(6),
      'discussions/community/2023/2023-08-15.md': good.replace('2024-01-10', '2023-08-15').replace('ÁgnesK', 'AgnesK'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => [`discussions/infra/2023-01-1${day}.md`, infra(day)]),
      ),
    });
    const editor = await Editor.start([folder]);
    const items = await editor.completions(PATH, good.replace('  - ÁgnesK\n  - BoL\n', '  - BoL\n  - Ag|\n'));
    expect(names(items)).toEqual(['ÁgnesK', 'DanaP']);
    expect(items[0]).toMatchObject({
      detail: 'in 6 notes of discussions/community',
      filterText: 'AgnesK ÁgnesK',
      textEdit: { newText: 'ÁgnesK', range: { start: { line: 7, character: 4 }, end: { line: 7, character: 6 } } },
    });
    expect(items[1]).toMatchObject({ detail: 'in 9 notes' });
  });

  test('of the headings that are missing', async () => {
    const editor = await Editor.start([makeFolder(others(2))]);
    const items = await editor.completions(PATH, good.replace('## Discussions', '## |'));
    expect(items.map(({ textEdit }) => textEdit?.newText)).toEqual(['## Discussions']);
  });

  test('of keys, with what they are for', async () => {
    const editor = await Editor.start([makeFolder({})]);
    const items = await editor.completions(PATH, good.replace('location: Online', 'lo|'));
    expect(names(items)).toEqual(['location', 'title', 'tags']);
    expect(items[0]).toMatchObject({
      detail: 'required',
      documentation: 'Where people meet: a room, a channel, a link.',
      textEdit: { newText: 'location: ' },
    });
  });
});

describe('the configuration', () => {
  const CONFIG = '.meeting-notes-lint.yml';
  const bad = note({ discussions: 'TBD' });
  const configure = async (editor: Editor, folder: string, text: string) => {
    writeFileSync(path.join(folder, CONFIG), text);
    await editor.changedOnDisk(CONFIG);
  };

  test('is read again when it changes', async () => {
    const folder = makeFolder({ [PATH]: bad });
    const editor = await Editor.start([folder]);
    expect(codes(await editor.write(PATH, bad))).toEqual(['no-placeholder']);
    await configure(editor, folder, 'rules: { no-placeholder: off }\n');
    expect(await editor.until(PATH, ({ length }) => length === 0)).toEqual([]);
    await configure(editor, folder, 'rules: { no-placeholder: warning }\n');
    const [diagnostic] = await editor.until(PATH, ({ length }) => length > 0);
    expect(diagnostic?.severity).toBe(DiagnosticSeverity.Warning);
  });

  test('is read again when a file changes that it names', async () => {
    const folder = makeFolder({ [CONFIG]: 'extends: shared.yml\n', 'shared.yml': 'rules: { no-placeholder: off }\n' });
    const editor = await Editor.start([folder]);
    expect(await editor.write(PATH, bad)).toEqual([]);
    writeFileSync(path.join(folder, 'shared.yml'), '{}\n');
    await editor.changedOnDisk('shared.yml');
    expect(codes(await editor.until(PATH, ({ length }) => length > 0))).toEqual(['no-placeholder']);
  });

  test('old findings in the suppressions file are not shown', async () => {
    const folder = makeFolder({ [PATH]: bad });
    const cli = (...argv: string[]) => spawnSync(process.execPath, [dist('cli.js'), ...argv], { cwd: folder });
    cli('--suppress-all', '--now', '2024-06-01T00:00:00Z');
    const editor = await Editor.start([folder]);
    expect(await editor.write(PATH, bad)).toEqual([]);
    expect(codes(await editor.write(PATH, bad.replace('* Soil', '* TBA')))).toEqual(['no-placeholder']);
    rmSync(path.join(folder, SUPPRESSIONS_NAME));
    await editor.changedOnDisk(SUPPRESSIONS_NAME);
    expect(await editor.until(PATH, ({ length }) => length === 2)).toHaveLength(2);
  });

  test('that is invalid is reported once, at its line, and breaks nothing', async () => {
    const folder = makeFolder({ [PATH]: bad, [CONFIG]: 'rules:\n  no-placehodler: off\n' });
    const editor = await Editor.start([folder]);
    const sentence = '.meeting-notes-lint.yml:2: unknown rule `no-placehodler`; did you mean `no-placeholder`?';
    expect(await editor.write(PATH, bad)).toEqual([]);
    expect(await editor.write(PATH, good)).toEqual([]);
    expect(await editor.until(CONFIG, () => true)).toEqual([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } },
        message: sentence,
        severity: DiagnosticSeverity.Error,
        source: 'meeting-notes-lint',
      },
    ]);
    expect(editor.shown).toEqual([sentence]);
    // Some editors open the configuration with the same server; it stays what it is.
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: editor.uri(CONFIG), languageId: 'yaml', version: 1, text: 'rules:\n' },
    });
    await editor.write('README.md', '# Garden\n');
    expect(await editor.until(CONFIG, () => true)).toHaveLength(1);
    await configure(editor, folder, '{}\n');
    expect(await editor.until(CONFIG, ({ length }) => length === 0)).toEqual([]);
    expect(codes(await editor.write(PATH, bad))).toEqual(['no-placeholder']);
  });

  test('can be given as on the command line', async () => {
    const editor = await Editor.start([makeFolder({})], { argv: ['--rule', 'no-placeholder: off'] });
    expect(await editor.write(PATH, bad)).toEqual([]);
  });
});

describe('the session', () => {
  test('announces its capabilities', async () => {
    const { about } = await Editor.start([makeFolder({})]);
    expect(about.serverInfo?.name).toBe('meeting-notes-lint');
    expect(about.capabilities).toEqual({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.meetingNotesLint'] },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [' ', '#'] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  test('ends with 0 after a shutdown, with 1 without', async () => {
    expect(await (await Editor.start([makeFolder({})])).stop()).toBe(0);
    expect(await (await Editor.start([makeFolder({})])).stop({ politely: false })).toBe(1);
  });

  test('ends when the editor is gone', async () => {
    const { server } = await Editor.start([makeFolder({})]);
    server.stdin!.end();
    expect(await once(server, 'exit')).toEqual([1, null]);
  });

  test('answers what was cancelled, and goes on', async () => {
    const many = Array.from({ length: 600 }, (_, at) => [`discussions/soil/${at}/2024-01-10.md`, wrongDate]);
    const editor = await Editor.start([makeFolder(Object.fromEntries(many))]);
    const opened = editor.write(PATH, wrongDate);
    const position = { line: 8, character: 25 };
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: editor.uri(PATH) }, position };
    // Nothing is known of the many other notes yet, so that the answer takes its time.
    const answer = editor.connection.sendRequest(HoverRequest.type, params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await opened;
    expect(await editor.hover(PATH, position)).toMatch(/^# consistent-dates/);
  });

  test('outlives notes that are broken in every way', async () => {
    const editor = await Editor.start([makeFolder({})]);
    for (const text of [
      '',
      '---',
      '---\n- a: [',
      '---\na: &a [*a]\n---\n## X',
      '\uFEFF\r\r\n',
      '> '.repeat(5000),
      '\uD800\0```',
      ...fc.sample(arbitraryNote, 30),
    ])
      await editor.write(PATH, text);
    for (const uri of ['untitled:Untitled-1', 'file:///%zz/2024-01-10.md', 'file://host/2024-01-10.md', 'nonsense'])
      await editor.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: wrongDate },
      });
    expect(codes(await editor.write(PATH, wrongDate))).toEqual(['consistent-dates']);
    expect(await editor.stop()).toBe(0);
  });
});
