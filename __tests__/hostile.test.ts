import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Config } from '../src/config/config.js';
import { fixText } from '../src/linter/apply-fixes.js';
import { factsOf, lintNote } from '../src/linter/lint.js';
import { saysSomething } from '../src/note/markdown/labels.js';
import { rules } from '../src/rules/index.js';
import { SPACES } from './helpers/arbitrary-hostile.js';
import { dist } from './helpers/dist.js';
import { cli, makeFolder, readIn } from './helpers/folder.js';
import { front, note } from './helpers/note.js';

const PATH = '2024/2024-01-10.md';
const EXCESS =
  'From here on the note is longer or more deeply nested than any real note and was not checked; split it, or flatten its lists.';
const TOO_MUCH =
  'The front matter is longer or more deeply nested than any note needs and was not read; keep only the keys of the meeting in it.';
const messages = (text: string) => {
  const { findings } = lintNote({ path: PATH, text });
  for (const { place } of findings) {
    expect(place.start.offset).toBeGreaterThanOrEqual(0);
    expect(place.end.offset).toBeLessThanOrEqual(text.length);
    expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
  }
  return findings.map(({ message }) => message);
};
/** Texts of any length may be placeholders then. */
const withWord = new Config(rules, [{ origin: 'x', data: { placeholders: { words: ['soon'] } } }]);
const discussed = (text: string) => note({ discussions: text });

describe('what is too much for any note is reported, not parsed', () => {
  test.each([
    ['100,000 nested quotes', discussed(`${'> '.repeat(100_000)}x`)],
    ['100,000 nested lists', discussed(`${'- '.repeat(100_000)}x`)],
    ['100,000 nested numbered lists', discussed(`${'1. '.repeat(100_000)}x`)],
    ['quotes in lists', discussed(`${'> - '.repeat(500)}x`)],
    [
      'lists that go deeper line by line',
      discussed(Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')),
    ],
    ['2000 underlined headings', discussed(`<div>\n\n${'soil\n-\n'.repeat(2000)}`)],
    ['5000 quotes that only the whole parser knows', discussed(`<div>\n\n${'> soil\n\n'.repeat(5000)}`)],
    ['2000 lists in lists that only the whole parser knows', discussed(`<div>\n\n${'- - soil\n'.repeat(2000)}`)],
    ['a line of 10 MB', discussed('a'.repeat(10_000_000))],
    ['a line of 10 MB and nothing else', 'a'.repeat(10_000_000)],
    ['lines of marks that only the whole parser knows', discussed(`<div>\n\n${`${'['.repeat(30_000)}\n`.repeat(20)}`)],
    ['blank lines that only the whole parser reads', discussed(`<div>${'\n'.repeat(10_000)}x`)],
    ['a heading of 1 MB', `${note()}\n## ${'x'.repeat(1_000_000)}\n`],
    ['100,000 headings', `${front()}${'## Agenda\n\n'.repeat(100_000)}`],
    ['100,000 comments', discussed('<!-- meeting-notes-lint-disable no-placeholder -->\n\nTBD\n\n'.repeat(30_000))],
  ])('%s', (_, text) => {
    expect(messages(text)).toEqual([EXCESS]);
  });

  test.each([
    [
      'an alias of what it stands in',
      '---\nteams: &a [*a]\n---\n',
      '`teams: &a [*a]` uses `*` or `&`, which YAML reads as a reference; put the value in quotes.',
    ],
    [
      'aliases that multiply',
      `---\n${['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`)].join('\n')}\n---\n`,
      '`a: &a [x,x,x,x,x,x,x,x,x]` uses `*` or `&`, which YAML reads as a reference; put the value in quotes.',
    ],
    ['10,000 keys', `---\n${Array.from({ length: 10_000 }, (_, at) => `key${at}: x`).join('\n')}\n---\n`, TOO_MUCH],
    ['brackets in each other', `---\na: ${'['.repeat(10_000)}\n---\n`, TOO_MUCH],
    ['keys in each other', `---\n${'? '.repeat(5000)}\n---\n`, TOO_MUCH],
    ['a few hundred keys in each other', `---\n${'? '.repeat(250)}a\n---\n`, TOO_MUCH],
    ['lists that are keys of keys', `---\n${'['.repeat(140)}a${']: b'.repeat(140)}\n---\n`, TOO_MUCH],
    ['keys in each other on one line', `---\n${'a: '.repeat(6000)}\n---\n`, TOO_MUCH],
    ['brackets that close nothing', `---\nlocation: ${']'.repeat(10_000)}\n---\n`, TOO_MUCH],
    ['10,000 commas', `---\nteams: [a${','.repeat(10_000)}]\n---\n`, TOO_MUCH],
    ['dashes in each other', `---\n${'- '.repeat(5000)}x\n---\n`, TOO_MUCH],
  ])('front matter: %s', (_, head, sentence) => {
    expect(messages(head + note().slice(front().length))).toContain(sentence);
  });

  test('a note of many people does not make the collection slow, nor large', () => {
    const people = Array.from({ length: 3000 }, (_, at) => `Bo${at.toString(36).replace(/\d/g, 'x')}`);
    const facts = factsOf({
      path: PATH,
      text: note({
        head: front({ participants: people }),
        discussions: people.map((one) => `${one}: Soil`).join('\n\n'),
      }),
    });
    expect([facts.people.length, facts.speakers.length]).toEqual([300, 150]);
  });

  test('a real note of much text is read as ever', () => {
    const long = discussed(Array.from({ length: 3000 }, (_, at) => `BL: The soil of bed ${at} has come.`).join('\n\n'));
    expect(messages(long)).toEqual([]);
    expect(messages(long.replace('bed 2999 has come.', 'bed 2999\n\nTBD'))).toHaveLength(1);
  });
});

describe('what can be read in very many ways is read in one', () => {
  test.each([
    ['Windows line ends above what is no fence', `${'\r\n'.repeat(60)} ---\n`],
    ['letters that are emoji too, in the wrong encoding', discussed(`${'â„¹'.repeat(60)}Ã—`)],
    ['words of a placeholder', discussed(`<${'note'.repeat(60)}!`)],
  ])('%s', (_, text) => {
    expect(Array.isArray(messages(text))).toBe(true);
    expect(Array.isArray(lintNote({ path: PATH, text }, { config: withWord }).findings)).toBe(true);
  });

  test('comments in place of a value', () => {
    expect(saysSomething('<!-- a -->'.repeat(60))).toBe(false);
    expect(saysSomething(`${'<!-- a -->'.repeat(60)}x`)).toBe(true);
  });
});

describe('odd characters', () => {
  test('every space there is, lone surrogates and controls crash nothing, and fixes come to an end', () => {
    for (const odd of [...SPACES, '\uD800', '\uDC00', '\u0000', '\u202e', '\u{E0041}', 'İ', 'ß']) {
      const text = note({
        head: front({ participants: [`Ana${odd}`, `${odd}Bo`, 'Bo'], more: `title: x${odd}y\n` }),
        agenda: `*${odd}x`,
        discussions: `BL:${odd}The soil${odd}\n\n##TODOs${odd}`,
      });
      messages(text);
      const applyNoteFixes = (of: string) =>
        fixText(of, 'suggestions', (current) => lintNote({ path: PATH, text: current })).text;
      const mended = applyNoteFixes(text);
      expect(applyNoteFixes(mended)).toBe(mended);
    }
  });

  test('code spans that nothing closes are text', () => {
    const marks = Array.from({ length: 250 }, (_, at) => '`'.repeat(at + 1)).join(' ');
    expect(messages(discussed(`BL: ${marks} The soil has come.`))).toEqual([]);
  });

  test('keys that JavaScript knows are keys like others', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const found = messages(note({ head: front({ more: keys.map((key) => `${key}: x\n`).join('') }) }));
    expect(found).toHaveLength(keys.length);
    for (const key of keys) expect(found.join()).toContain(`Unknown key \`${key}\``);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('odd files', () => {
  const good = note();

  test('links in a circle, and links out of the repository', async () => {
    const outside = makeFolder({ 'secret.md': 'secret', 'people.yml': 'root:x:0:0\n' });
    const folder = makeFolder({ [PATH]: good });
    symlinkSync('loop', path.join(folder, 'loop'));
    symlinkSync('..', path.join(folder, '2024', 'up'));
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, '2024-02-02.md'));
    expect(await cli(folder, [])).toMatchObject({ status: 0, stdout: '✔ 1 note checked, no problems found.\n' });
    symlinkSync(path.join(outside, 'people.yml'), path.join(folder, '.meeting-notes-lint.yml'));
    const { status, stderr, stdout } = await cli(folder, []);
    expect(status).toBe(2);
    expect(stderr).toBe(
      '.meeting-notes-lint.yml: is a symbolic link that leads out of the repository; it is not followed.\n',
    );
    expect(stdout).not.toContain('root:x');
  });

  test('a pipe with the name of a note is skipped by a walk, and an error when named', async () => {
    const folder = makeFolder({ [PATH]: good });
    const made = spawnSync('mkfifo', [path.join(folder, '2024-02-02.md')]);
    if (made.status !== 0) {
      console.warn('skipped: this system makes no pipes');
      return;
    }
    expect(await cli(folder, [])).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = await cli(folder, ['2024-02-02.md']);
    expect([status, stderr]).toEqual([2, '2024-02-02.md: is not a regular file.\n']);
  });

  test('an undated file that cannot be read is named, as it may be a note', async () => {
    const folder = makeFolder({ [PATH]: good });
    writeFileSync(path.join(folder, 'plan.md'), Buffer.from([0xff, 0xfe, 0x41]));
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([0, 'plan.md: is not valid UTF-8; save it as UTF-8. It is not checked.\n']);
  });

  test('a line break in a path does not break the report', async () => {
    const folder = makeFolder({ '2024/a\n::error::b/2024-01-10.md': good.replace('BL: The soil has come.', 'TBD') });
    const { stdout } = await cli(folder, []);
    expect(stdout).toContain('2024/a␊::error::b/2024-01-10.md');
    expect(stdout).not.toMatch(/^::error/m);
  });

  test('one note that cannot be read keeps no other from being checked', async () => {
    const folder = makeFolder({
      [PATH]: good.replace('BL: The soil has come.', 'TBD'),
      '2024/2024-01-17.md': new Uint8Array([0xff, 0xfe, 0x00]),
    });
    const { status, stdout, stderr } = await cli(folder, []);
    expect(status).toBe(2);
    expect(stdout).toContain('`TBD`');
    expect(stderr).toContain('2024/2024-01-17.md: is not valid UTF-8');
  });

  /** Runs the built command line in a folder, with `hook` in place of parts of `fs`, of which `real` is a copy. */
  const hooked = (folder: string, hook: string, ...argv: string[]) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(`import fs from "node:fs";import{syncBuiltinESMExports}from"node:module";const real={...fs};${hook};syncBuiltinESMExports()`)}`,
        dist('cli.js'),
        ...argv,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
  const refuse = (code: string) => `()=>{throw Object.assign(new Error("x"),{code:"${code}"})}`;

  describe('a disk that cannot be written to leaves the note as it was, and no other file', () => {
    test.each([
      ['a full one', `fs.writeFileSync=${refuse('ENOSPC')}`, 'the disk is full'],
      [
        'a read-only folder',
        `fs.openSync=(file,flags,...rest)=>flags==="wx"?(${refuse('EACCES')})():real.openSync(file,flags,...rest)`,
        'permission is denied',
      ],
      [
        'a read-only disk',
        `fs.openSync=(file,flags,...rest)=>flags==="wx"?(${refuse('EROFS')})():real.openSync(file,flags,...rest)`,
        'the disk is read-only',
      ],
      ['one that takes no new names', `fs.renameSync=${refuse('EPERM')}`, 'permission is denied'],
    ])('%s', (_, hook, reason) => {
      const files = { [PATH]: good.replace('T16:00:00', 'T16:00') };
      const folder = makeFolder(files);
      const before = readdirSync(path.join(folder, '2024'));
      const { status, stderr } = hooked(folder, hook, '--fix');
      expect(stderr).toContain(`2024/2024-01-10.md: cannot be written: ${reason}.`);
      expect(status).toBe(2);
      expect(readdirSync(path.join(folder, '2024'))).toEqual(before);
      expect(readIn(folder, PATH)).toBe(files[PATH]);
    });
  });

  const OTHER = '2024/2024-01-17.md';
  /** Hooks that do something just before the other note is opened, or just after its size was asked for. */
  const onOpen = (what: string) =>
    `fs.openSync=(file,...rest)=>{if(String(file).endsWith("2024-01-17.md")){${what}}return real.openSync(file,...rest)}`;
  const onSize = (what: string) => `fs.fstatSync=(...of)=>{const stat=real.fstatSync(...of);${what};return stat}`;

  test('a file that vanishes before it is read is an error, and keeps no other from being checked', () => {
    const folder = makeFolder({ [PATH]: good.replace('BL: The soil has come.', 'TBD'), [OTHER]: good });
    const { status, stdout, stderr } = hooked(folder, onOpen('real.rmSync(file,{force:true})'));
    expect(stderr).toContain('2024/2024-01-17.md: cannot be read: it does not exist.\n');
    expect(stdout).toContain('`TBD`');
    expect(status).toBe(2);
  });

  test('a file that grows while it is read is read as it is then, and never above what is read of a file', () => {
    const folder = makeFolder({ [OTHER]: good.replace('01-10', '01-17') });
    const grow = (much: string) => hooked(folder, onSize(`real.appendFileSync("${OTHER}",${much})`));
    expect(grow('"\\n"')).toMatchObject({ status: 0, stdout: '✔ 1 note checked, no problems found.\n' });
    expect(grow('"x".repeat(6000000)')).toMatchObject({
      status: 2,
      stderr: '2024/2024-01-17.md: is larger than 5 MB and was not read.\n',
    });
  });

  test('a file that changes on disk while it is fixed is left unchanged', () => {
    const wrong = good.replace('01-10T16:00:00', '01-17T16:00');
    const folder = makeFolder({ [OTHER]: wrong });
    const { status, stderr } = hooked(folder, onSize(`real.appendFileSync("${OTHER}","More.\\n")`), '--fix');
    expect(stderr).toContain('2024/2024-01-17.md: changed on disk while being fixed; left unchanged, run again.\n');
    expect(status).toBe(2);
    expect(readIn(folder, OTHER)).toMatch(/^---\ndatetime: 2024-01-17T16:00\+01:00\n[\s\S]*thanks\.\n(?:More\.\n)+$/);
    expect(readdirSync(path.join(folder, '2024'))).toEqual(['2024-01-17.md']);
  });

  test('a note of 10 MB is reported, not read', async () => {
    const folder = makeFolder({ [PATH]: `${good}${'a'.repeat(10_000_000)}` });
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([2, '2024/2024-01-10.md: is larger than 5 MB and was not read.\n']);
  });

  test('an interrupted run leaves nothing half written', () => {
    const files: Record<string, string> = {};
    for (let at = 1; at <= 28; at++)
      for (let month = 1; month <= 12; month++) {
        const day = `2023-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;
        files[`2023/${day}.md`] = good.replace('2024-01-10T16:00:00', `${day}T16:00`);
      }
    const folder = makeFolder(files);
    spawnSync(process.execPath, [dist('cli.js'), '--fix'], {
      cwd: folder,
      timeout: 400,
      killSignal: 'SIGINT',
    });
    const names = readdirSync(path.join(folder, '2023'));
    expect(names.filter((name) => !/^\d{4}-\d\d-\d\d\.md$/.test(name))).toEqual([]);
    expect(names).toHaveLength(28 * 12);
  });

  test('a circular configuration is reported', async () => {
    const folder = makeFolder({ [PATH]: good, '.meeting-notes-lint.yml': 'rules: &a { x: *a }\n' });
    const { status, stderr } = await cli(folder, []);
    expect(status).toBe(2);
    expect(stderr).toContain(
      '.meeting-notes-lint.yml: its aliases (`*name`) cannot be resolved; write the values out.',
    );
  });

  describe('a configuration or suppressions file that is too long or too deep is reported, not parsed', () => {
    test.each([
      ['keys in each other', '? '.repeat(500)],
      ['dashes in each other', '- '.repeat(100_000)],
      ['brackets in each other', `${'{['.repeat(4000)}x${']}'.repeat(4000)}`],
      ['keys in each other on one line', 'a: '.repeat(90_000)],
      ['keys in each other, line by line', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
      ['more than anybody writes', 'ignore:\n'.padEnd(400_000, '  - a\n')],
    ])('%s', async (_, text) => {
      const folder = makeFolder({ [PATH]: good, '.meeting-notes-lint.yml': text });
      const { status, stderr } = await cli(folder, []);
      expect(stderr).toBe(
        '.meeting-notes-lint.yml: is too large to read; use at most 300000 characters, 10000 lines and shallow nesting.\n',
      );
      expect(status).toBe(2);
      await expect(
        cli(makeFolder({ [PATH]: good, '.meeting-notes-lint-suppressions.json': text }), []),
      ).resolves.toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^\.meeting-notes-lint-suppressions\.json/),
      });
    });
  });

  test('a folder is not a note', async () => {
    const folder = makeFolder({ [PATH]: good });
    mkdirSync(path.join(folder, '2024', '2024-03-03.md'));
    writeFileSync(path.join(folder, '2024', '2024-03-03.md', 'x.txt'), 'x');
    expect((await cli(folder, [])).status).toBe(0);
  });
});
