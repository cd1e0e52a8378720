import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import remarkParse from 'remark-parse';
import { type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import { Config, factsOf, lintNote, NoteIndex, parseConfig, preset, remarkSettings, rules } from '../../src/index.js';
import { front, note } from '../helpers/note.js';

function run(path: string, value: string, ...plugins: Preset['plugins'] & object) {
  const file = new VFile({ path, value });
  const processor = unified().use(remarkParse).use({ plugins }).use(preset);
  processor.runSync(processor.parse(file), file);
  return file.messages;
}

const folder = 'examples/discussions/community/2024';
const notes = readdirSync(folder).map((name) => {
  const path = `discussions/community/2024/${name}`;
  return { path, text: readFileSync(`${folder}/${name}`, 'utf8') };
});

describe('the preset for remark', () => {
  test.each(notes.map((one) => [one.path, one] as const))('says of %s what `lintNote` says', (path, { text }) => {
    const noteIndex = new NoteIndex(notes.map((one) => factsOf(one)));
    const messages = run(path, text, [remarkSettings, { noteIndex }]);
    const { findings } = lintNote({ path, text }, { noteIndex });
    const shown = (ruleId: unknown, place: unknown, message: unknown) => JSON.stringify([ruleId, place, message]);
    expect(messages.map(({ ruleId, place, reason }) => shown(ruleId, place, reason)).sort()).toEqual(
      findings.map(({ ruleId, place, message }) => shown(ruleId, place, message)).sort(),
    );
  });

  test('hides what comments hide, and judges the comments', () => {
    const messages = run(
      'discussions/community/2024/2024-01-10.md',
      note({
        discussions: '<!-- meeting-notes-lint-disable-next-line no-placeholder, no-palceholder -- soon -->\nTBD',
      }),
    );
    expect(messages.map(({ ruleId, source, reason, fatal }) => [ruleId, source, reason, fatal])).toEqual([
      ['suppression', 'meeting-notes-lint', 'Unknown rule `no-palceholder`; did you mean `no-placeholder`?', false],
    ]);
  });

  test('takes sections from a configuration', () => {
    const config = new Config(rules, [
      { origin: 'test', data: parseConfig('sections: [{ name: Topics }]', '.meeting-notes-lint.yml') },
    ]);
    const text = `${front()}\n## Topics\n\nSoil\n`;
    const path = 'discussions/community/2024/2024-01-10.md';
    expect(run(path, text, [remarkSettings, { config }])).toEqual([]);
    expect(run(path, text).map(({ ruleId }) => ruleId)).toContain('required-headings');
  });

  test.each([
    ['never closed', '---\n\n\n* <topic>\n'],
    ['in another language', '---js\ntitle: x\n---\n\n* <topic>\n'],
    ['below a blank line', `\n${note({ agenda: '* <topic>' })}`],
  ])('reads below front matter that is %s what `lintNote` reads', (_, text) => {
    const path = '2024-01-10.md';
    const { findings } = lintNote({ path, text });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('no-placeholder');
    expect(
      run(path, text)
        .map(({ reason }) => reason)
        .sort(),
    ).toEqual(findings.map(({ message }) => message).sort());
  });

  test('gives errors and warnings their severity', () => {
    const messages = run('discussions/spring.md', note({ discussions: 'TBD' }));
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['file-name', false],
      ['no-placeholder', true],
    ]);
  });
});
