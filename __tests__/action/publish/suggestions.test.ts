import { describe, expect, test } from '@jest/globals';
import type { LineRange } from '../../../src/action/changes/patch.js';
import type { CheckedNote } from '../../../src/action/lint-changes.js';
import { type Suggestion, suggestionsFor, withSuggestions } from '../../../src/action/publish/suggestions.js';
import { blobName as nameOf } from '../../../src/action/source/git-objects.js';
import { NoteIndex } from '../../../src/collection/note-index.js';
import { lintNote } from '../../../src/linter/lint.js';
import { front, note } from '../../helpers/note.js';

const PATH = 'soil/2024-01-10.md';
const noteIndex = new NoteIndex();
const blobName = (text: string) => nameOf(Buffer.from(text));

/** A note of which the pull request shows the lines of `shown`, and changes those of `lines`. */
function checked(text: string, shown: LineRange[] = [[1, 1000]], lines: LineRange[] = shown): CheckedNote {
  const check = (current: string) => lintNote({ path: PATH, text: current }, { noteIndex }).findings;
  const change = { blob: blobName(text), shown, lines };
  return { path: PATH, absolutePath: PATH, text, findings: check(text), suppressed: [], change, check };
}

const brief = (suggestions: Suggestion[]) => suggestions.map(({ start, end, lines }) => [start, end, lines]);

describe('suggestions', () => {
  test('a replaced line', () => {
    const suggestions = suggestionsFor(checked(note().replace(':00+', '+')), 'file');
    expect(brief(suggestions)).toEqual([[2, 2, ['datetime: 2024-01-10T16:00:00+01:00']]]);
    expect(suggestions[0]!.findings.map(({ message }) => message)).toEqual([
      '`2024-01-10T16:00+01:00` has no seconds; write `2024-01-10T16:00:00+01:00`.',
    ]);
  });

  test('adjacent lines are one suggestion, with all fixes in them', () => {
    const text = note().replace(':00+', '+').replace('location', 'loction');
    const suggestions = suggestionsFor(checked(text), 'file');
    expect(brief(suggestions)).toEqual([[2, 3, ['datetime: 2024-01-10T16:00:00+01:00', 'location: Online']]]);
    expect(suggestions[0]!.findings).toHaveLength(2);
  });

  test('one item becomes several lines', () => {
    const text = note({ head: front().replace('- community', '- beds, soil') });
    expect(brief(suggestionsFor(checked(text), 'file'))).toEqual([[5, 5, ['  - beds', '  - soil']]]);
  });

  test('a line that goes away', () => {
    const text = note({ head: front({ participants: ['BoL', 'BoL'] }) });
    expect(brief(suggestionsFor(checked(text), 'file'))).toEqual([[8, 8, []]]);
  });

  test('lines that are put in replace the line beside them that is shown', () => {
    const text = note().replace('## Discussions\n\nBL: The soil has come.\n\n', '');
    const lines = text.split('\n');
    const todos = lines.indexOf('## TODOs') + 1;
    expect(brief(suggestionsFor(checked(text), 'file'))).toEqual([[todos - 1, todos - 1, ['', '## Discussions', '']]]);
    // Only the line below is in the diff.
    expect(brief(suggestionsFor(checked(text, [[todos, todos]]), 'file'))).toEqual([
      [todos, todos, ['## Discussions', '', '## TODOs']],
    ]);
    expect(suggestionsFor(checked(text, [[1, 3]]), 'file')).toEqual([]);
  });

  test('only lines that are shown, in one hunk', () => {
    const text = note().replace(':00+', '+').replace('## TODOs', '##TODOs');
    expect(brief(suggestionsFor(checked(text, [[1, 5]]), 'file'))).toHaveLength(1);
    expect(brief(suggestionsFor(checked(text, [[6, 30]]), 'file')).flat(2)).toContain('## TODOs');
    expect(suggestionsFor(checked(text, []), 'file')).toEqual([]);
  });

  test('with `filter: diff`, only changed lines', () => {
    const text = note().replace(':00+', '+').replace('## TODOs', '##TODOs');
    expect(brief(suggestionsFor(checked(text, [[1, 30]], [[2, 2]]), 'diff'))).toEqual([
      [2, 2, ['datetime: 2024-01-10T16:00:00+01:00']],
    ]);
  });

  test('nothing for another text than that of the head, and where a lone CR counts lines otherwise', () => {
    const text = note().replace(':00+', '+');
    const other = checked(text);
    expect(suggestionsFor({ ...other, change: { ...other.change!, blob: blobName(`${text}\n`) } }, 'file')).toEqual([]);
    expect(suggestionsFor({ ...other, change: undefined }, 'file')).toEqual([]);
    expect(suggestionsFor(checked(text.replace('* Soil', '* Soil\rBeds')), 'file')).toEqual([]);
  });

  test('what is not seen is not suggested', () => {
    const text = note().replace('BL: The soil', 'BL: On Monday, January 10, 2024 \u202Ethe soil');
    expect(checked(text).findings.some(({ fix }) => fix)).toBe(true);
    expect(suggestionsFor(checked(text), 'file')).toEqual([]);
  });

  test('the same key on other lines, another for other text', () => {
    const text = note().replace('BL: The', 'BL: On Monday, January 10, 2024, the');
    const key = (one: string) => suggestionsFor(checked(one), 'file').map((suggestion) => suggestion.key);
    expect(key(text.replace('* Soil', '* Soil\n* Beds'))).toEqual(key(text));
    expect(key(text.replace('soil', 'good soil'))).not.toEqual(key(text));
  });

  test('all accepted, nothing is left that has a fix', () => {
    const text = note()
      .replace(':00+', '+')
      .replace('location', 'loction')
      .replace('- community', '- beds, soil')
      .replace('## TODOs', '##TODOs')
      .replace('## Discussions\n\n', '')
      .replace('BL: The', 'BL: On Monday, January 10, 2024, the');
    for (const eol of ['\n', '\r\n']) {
      const before = checked(text.replaceAll('\n', eol));
      expect(before.findings.filter(({ fix }) => fix).length).toBeGreaterThan(4);
      const after = withSuggestions(before.text, suggestionsFor(before, 'file'));
      expect(before.check(after).filter(({ fix }) => fix)).toEqual([]);
    }
  });
});
