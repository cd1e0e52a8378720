import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cli, makeFolder, readIn } from '../helpers/folder.js';
import { note } from '../helpers/note.js';

const CONFIG = '.meeting-notes-lint.yml';
const two = (number: number) => String(number).padStart(2, '0');

/** Weekly notes that have their date and people in the body; `change` makes some of them differ. */
function bodyNotes(
  count: number,
  change: (text: string, at: number) => string = (text) => text,
): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at++) {
    const day = new Date(Date.UTC(2023, 0, 4 + at * 7));
    const iso = day.toISOString().slice(0, 10);
    const text = `# Garden call ${iso}

**Recording:** https://garden.example/${at}

## Present

* Ágnes Kiss (chair)
* Bo Li
${at % 2 ? '* Chidi Obi\n' : ''}
## News

The soil of week ${at} has come.

## Actions

* Bo Li: Say thanks to garden ${at}.
`;
    files[`calls/${iso.slice(0, 4)}/${iso.slice(5)}-call.md`] = change(text, at);
  }
  return files;
}

describe('init', () => {
  test('learns the form of notes without front matter, and then finds no problems', async () => {
    const folder = makeFolder(bodyNotes(30));
    expect(await cli(folder, [])).toMatchObject({ status: 0, stdout: '✔ 30 notes checked, no problems found.\n' });
    const { status, stderr } = await cli(folder, ['init']);
    expect(status).toBe(0);
    expect(stderr).toContain('Learned from 30 notes, the newest of 2023-07-26:');
    expect(stderr).toContain('20 notes checked, no problems found.');
    expect(parse(readIn(folder, CONFIG))).toEqual({
      path: ['calls/2023/{MM}-{dd}-call.md'.replace('2023', '{yyyy}')],
      frontMatter: { required: false },
      attendees: { from: ['section:Present'] },
      sections: ['News', 'Actions'],
      labels: { Recording: 'present' },
      rules: { 'required-headings': 'warning' },
      placeholders: { template: '.github/meeting-note-template.md' },
    });
    expect(readIn(folder, CONFIG)).toContain('- News # all of the newest 30 notes');
    expect(readIn(folder, '.github/workflows/notes.yml')).toContain('pull-requests: write');
    expect(readIn(folder, '.github/meeting-note-template.md')).toBe(
      '# Garden call yyyy-mm-dd\n\n- **Recording**: …\n\n## Present\n\n- …\n\n## News\n\n- …\n\n## Actions\n\n- …\n',
    );
    expect(await cli(folder, [])).toMatchObject({
      status: 0,
      stdout: '✔ 30 notes checked, no problems found.\n',
      stderr: '',
    });
  });

  test('keeps asking for dates that a generator got wrong in every new note', async () => {
    const folder = makeFolder(
      bodyNotes(40, (text, at) => (at > 30 ? text.replace('# Garden call 2023', '# Garden call 2022') : text)),
    );
    await cli(folder, ['init']);
    const { stdout } = await cli(folder, []);
    expect(stdout.match(/consistent-dates$/gm)).toHaveLength(9);
    expect(stdout).toContain(
      'The heading says `2022-08-09`, but the file name says 9 August 2023; write that day in the heading too.',
    );
  });

  test('asks for no heading that some of the newest notes lack, and leaves old notes of another form alone', async () => {
    const folder = makeFolder({
      ...bodyNotes(40, (text, at) => (at % 3 === 0 ? text.replace('## News', '## Weather') : text)),
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, at) => [
          `calls/2019/${two(1 + (at % 12))}-${two(1 + at)}-call.md`,
          'We met. No more is known.\n',
        ]),
      ),
    });
    await cli(folder, ['init']);
    const config = parse(readIn(folder, CONFIG)) as { sections: string[]; since: string };
    expect(config.sections).toEqual(['Actions']);
    expect(config.since).toBe('2023-01-04');
    expect((await cli(folder, [])).status).toBe(0);
  });

  test('knows notes in the built-in form, and that posts are not notes', async () => {
    const folder = makeFolder({
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `notes/beds/2023-${two(at + 1)}-10.md`,
          note().replace('2024-01-10', `2023-${two(at + 1)}-10`),
        ]),
      ),
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, at) => [`_posts/2023-0${at + 1}-01-roses.md`, '# Roses\n\nThey bloom.\n']),
      ),
      'README.md': '# Garden\n',
    });
    await cli(folder, ['init']);
    expect(parse(readIn(folder, CONFIG))).toEqual({
      extends: 'recommended',
      path: ['notes/beds/{yyyy}-{MM}-{dd}.md'],
    });
    expect((await cli(folder, [])).stdout).toBe('✔ 12 notes checked, no problems found.\n');
  });

  test('groups that write otherwise become kinds', async () => {
    const beds = bodyNotes(20);
    const tools = Object.fromEntries(
      Object.entries(bodyNotes(20)).map(([name, text]) => [
        name.replace('calls/', 'tools/'),
        text.replace('## News', '## Repairs').replace(/\*\*Recording.*\n/, ''),
      ]),
    );
    const folder = makeFolder({ ...beds, ...tools });
    await cli(folder, ['init']);
    const { kinds } = parse(readIn(folder, CONFIG)) as {
      kinds: Record<string, { sections?: string[]; labels?: object }>;
    };
    expect(Object.keys(kinds).sort()).toEqual(['calls', 'tools']);
    expect(kinds.tools!.sections).toEqual(['Repairs', 'Actions']);
    expect((await cli(folder, [])).status).toBe(0);
  });

  test('never overwrites without `--force`, and writes nothing with `--dry-run`', async () => {
    const folder = makeFolder({ ...bodyNotes(10), [CONFIG]: '# mine\n' });
    const kept = await cli(folder, ['init']);
    expect(kept.status).toBe(2);
    expect(kept.stderr).toContain(`${CONFIG} already exists and is kept; `);
    expect(readIn(folder, CONFIG)).toBe('# mine\n');
    const dry = await cli(folder, ['init', '--dry-run']);
    expect(dry.status).toBe(0);
    expect(parse(dry.stdout)).toMatchObject({ path: ['calls/{yyyy}/{MM}-{dd}-call.md'] });
    expect(existsSync(path.join(folder, '.github'))).toBe(false);
    expect((await cli(folder, ['init', '--force'])).status).toBe(0);
    expect(readIn(folder, CONFIG)).not.toBe('# mine\n');
  });

  test('learns from the notes in the paths it is given', async () => {
    const folder = makeFolder({ ...bodyNotes(12), 'tools/2023-01-04.md': '# Tools\n' });
    const { stdout } = await cli(folder, ['init', '--dry-run', 'calls']);
    expect(parse(stdout)).toMatchObject({ path: ['calls/{yyyy}/{MM}-{dd}-call.md'], sections: ['News', 'Actions'] });
  });

  test('previews what a run then reports', async () => {
    const folder = makeFolder(
      bodyNotes(12, (text, at) => (at === 11 ? text.replace('# Garden call 2023', '# Garden call 2022') : text)),
    );
    const { stderr } = await cli(folder, ['init']);
    const { stdout } = await cli(folder, []);
    expect(stdout).toContain('1 problem');
    expect(stderr).toContain(stdout.trim().split('\n')[1]!);
  });

  test('offers another name where there is a workflow already', async () => {
    const folder = makeFolder({ ...bodyNotes(12), '.github/workflows/notes.yml': 'name: mine\n' });
    await cli(folder, ['init']);
    expect(readIn(folder, '.github/workflows/notes.yml')).toBe('name: mine\n');
    expect(readIn(folder, '.github/workflows/meeting-notes-lint.yml')).toContain('meeting-notes-lint@v0');
  });

  test('uses the template of the repository, whose text is then reported where it is left', async () => {
    const template =
      '# Garden call {date}\n\n**Recording:** LINK\n\n## Present\n\n## News\n\nWrite what has grown.\n\n## Actions\n\nBring gloves.\n';
    const folder = makeFolder({
      ...bodyNotes(20, (text, at) => {
        const withRules = text.replace('## Actions\n', '## Actions\n\nBring gloves.\n');
        return at === 19 ? withRules.replace('The soil of week 19 has come.', 'Write what has grown.') : withRules;
      }),
      'calls/call-template.md': template,
      'seeds/TEMPLATE.md': '# Seed {name}\n\n## Sun\n\n## Water\n',
      '.github/PULL_REQUEST_TEMPLATE.md': template,
    });
    await cli(folder, ['init', 'calls']);
    expect(parse(readIn(folder, CONFIG))).toMatchObject({ placeholders: { template: 'calls/call-template.md' } });
    expect(readIn(folder, CONFIG)).toContain('# most of the newest 10 notes have 4 of its 5 headings and labels');
    expect(existsSync(path.join(folder, '.github/meeting-note-template.md'))).toBe(false);
    const { stdout } = await cli(folder, []);
    expect(stdout).toContain('`Write what has grown.` is still as in the template');
    expect(stdout).not.toContain('Bring gloves');
  });

  test('gives each kind of note its own template', async () => {
    const tools = Object.fromEntries(
      Object.entries(bodyNotes(20)).map(([name, text]) => [
        name.replace('calls/', 'tools/'),
        text.replace('## News', '## Repairs'),
      ]),
    );
    const folder = makeFolder({
      ...bodyNotes(20),
      ...tools,
      'calls/template.md': '# Garden call DATE\n\n## Present\n\n## News\n\n## Actions\n',
      'tools/template.md': '# Garden call DATE\n\n## Present\n\n## Repairs\n\n## Actions\n',
    });
    await cli(folder, ['init']);
    expect(parse(readIn(folder, CONFIG))).toMatchObject({
      kinds: {
        calls: { placeholders: { template: 'calls/template.md' } },
        tools: { placeholders: { template: 'tools/template.md' } },
      },
    });
  });

  test('writes a template whose text is reported in a note that nobody has filled in', async () => {
    const folder = makeFolder(bodyNotes(20));
    await cli(folder, ['init']);
    const template = readIn(folder, '.github/meeting-note-template.md');
    writeFileSync(path.join(folder, 'calls/2023/05-24-call.md'), template);
    const { stdout } = await cli(folder, ['calls/2023/05-24-call.md']);
    expect(stdout).toContain('`yyyy-mm-dd` still stands for text to be written');
    expect(stdout).toContain('`- **Recording**: …` is still as in the template');
  });

  test('says when there is nothing to learn from', async () => {
    const { status, stderr, stdout } = await cli(makeFolder({ 'README.md': '# Garden\n', 'guide.md': '# Guide\n' }), [
      'init',
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'There are no notes to learn from: none of the 2 Markdown files here has a date in its name or folders.',
    );
    expect(stderr).toContain('such as `notes: ["meetings/**"]`');
  });
});

describe('notes of another form without a configuration', () => {
  test('--print-config shows what was learned, from how many notes, and that none of it is asked for', async () => {
    const folder = makeFolder(bodyNotes(30, (text, at) => (at < 10 ? text.replace('## News', '## Weather') : text)));
    const { status, stdout } = await cli(folder, ['--print-config', 'calls/2023/07-26-call.md']);
    expect(status).toBe(0);
    expect(stdout).toContain('# Configuration: none found; learned from 30 notes\n');
    expect(stdout).toContain('# learned: 30 of 30 notes are named `calls/{yyyy}/{MM}-{dd}-call.md`\n');
    expect(stdout).not.toMatch(/^(?:sections|frontMatter|attendees):/m);
    expect(stdout).toContain('# No configuration states a form, so none is asked for.');
    expect(stdout).toContain('#     - section:Present # all of the newest 30 notes\n');
    expect(stdout).toContain('#   - News # all of the newest 20 notes\n');
    expect(parse(stdout)).toMatchObject({ path: ['calls/{yyyy}/{MM}-{dd}-call.md'], locale: 'en' });
  });

  test('get one remark that points to `init`, and no finding each', async () => {
    const files = Object.fromEntries(
      Object.entries(bodyNotes(8)).map(([name, text]) => [
        name.replace(/calls\/(\d+)\/(.*)-call/, 'calls/$1-$2'),
        text,
      ]),
    );
    const { status, stdout, stderr } = await cli(makeFolder(files), []);
    expect([status, stdout]).toEqual([0, '✔ 8 notes checked, no problems found.\n']);
    expect(stderr).toBe(
      'No configuration states the form of these notes (learned from 8 notes), so only contradictions are reported. To check their form too, run `meeting-notes-lint init`; to see what was learned, use `--print-config FILE`.\n',
    );
  });

  test('a single note in another form gets no finding, and a line that points to `init`', async () => {
    const { status, stderr } = await cli(makeFolder({ '2024-01-10.md': '# Garden\n' }), []);
    expect(status).toBe(0);
    expect(stderr).toContain('run `meeting-notes-lint init`');
  });
});
