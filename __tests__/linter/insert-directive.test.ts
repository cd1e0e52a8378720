import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { directiveEdits } from '../../src/linter/insert-directive.js';
import { lintNote } from '../../src/linter/lint.js';
import type { Edit } from '../../src/text/edit.js';
import { arbitraryNote } from '../helpers/arbitrary-note.js';
import { front, note } from '../helpers/note.js';

const PATH = 'discussions/community/2024/2024-01-10.md';
const check = (text: string) => lintNote({ path: PATH, text });

/** The note with the finding of `ruleId` hidden; undefined when there is no place for the comment. */
function hide(text: string, ruleId: string): string | undefined {
  const result = check(text);
  const finding = result.findings.find((one) => one.ruleId === ruleId)!;
  const edits = directiveEdits(result, finding, check);
  return edits && apply(text, edits);
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (current, { start, end, text: more }) => current.slice(0, start) + more + current.slice(end),
    text,
  );
}

/** The lines that hiding adds, with the line after each. */
function added(before: string, after: string | undefined): string[] {
  const old = new Set(before.split('\n'));
  const lines = after?.split('\n') ?? [];
  return lines.flatMap((line, at) => (old.has(line) ? [] : [line, lines[at + 1] ?? '']));
}

const next = (rule: string) => `<!-- meeting-notes-lint-disable-next-line ${rule} -- why -->`;

describe('a directive for a finding', () => {
  test('goes above a paragraph', () => {
    const text = note({ discussions: 'TBD' });
    expect(added(text, hide(text, 'no-placeholder'))).toEqual([next('no-placeholder'), 'TBD']);
  });

  test('goes above a heading', () => {
    const text = note().replace('## TODOs', '## :dart: TODO');
    const twice = text.replace('## Discussions', '## Agenda\n\n* Beds\n\n## Discussions');
    expect(added(twice, hide(twice, 'required-headings'))).toEqual([next('required-headings'), '## Agenda']);
  });

  test('goes above a list, before its first item', () => {
    const text = note({ agenda: '* TBD\n* Soil' });
    expect(added(text, hide(text, 'no-placeholder'))).toEqual([next('no-placeholder'), '* TBD']);
  });

  test.each([
    ['* Soil\n* TBD\n* Beds', `  ${next('no-placeholder')}`],
    ['1. Soil\n2. TBD', `   ${next('no-placeholder')}`],
    ['* Soil\n  * Sand\n  * TBD', `    ${next('no-placeholder')}`],
    ['* Soil\n  * TBD', `  ${next('no-placeholder')}`],
  ])('belongs to the item before, so that the list stays one: %j', (agenda, comment) => {
    const text = note({ agenda });
    expect(added(text, hide(text, 'no-placeholder'))[0]).toBe(comment);
  });

  test('is a pair around a paragraph whose later line is meant', () => {
    const text = note({ discussions: 'BL: We met\non Monday, January 9, 2024, at the gate\nand left.' });
    expect(hide(text, 'weekday-matches-date')).toBe(
      text.replace(
        /BL: We met[^#]*left\./,
        (paragraph) =>
          `<!-- meeting-notes-lint-disable weekday-matches-date -- why -->\n${paragraph}\n<!-- meeting-notes-lint-enable weekday-matches-date -->`,
      ),
    );
  });

  test('is one of YAML in front matter, indented as the line', () => {
    const text = note({ head: front({ participants: ['ÁgnesK', 'TBD'] }) });
    expect(added(text, hide(text, 'no-placeholder'))).toEqual([
      '  # meeting-notes-lint-disable-next-line no-placeholder -- why',
      '  - TBD',
    ]);
  });

  test('stays in the quote that the line is in', () => {
    const text = note({ discussions: '> Soil\n>\n> [plan] (https://a.example)' });
    expect(added(text, hide(text, 'no-broken-link'))).toEqual([
      `> ${next('no-broken-link')}`,
      '> [plan] (https://a.example)',
    ]);
  });

  test('has no place in a text of YAML that goes over several lines', () => {
    const text = note({ head: front({ more: 'title: >\n  Camp,\n  January 3, 2024\n' }) });
    expect(hide(text, 'consistent-dates')).toBeUndefined();
  });

  test('has no place at the opening fence', () => {
    expect(hide(note().replace('location: Online\n', ''), 'front-matter-schema')).toBeUndefined();
  });

  test('keeps line ends of Windows', () => {
    const text = note({ discussions: 'TBD' }).replaceAll('\n', '\r\n');
    expect(hide(text, 'no-placeholder')).toBe(text.replace('TBD', `${next('no-placeholder')}\r\nTBD`));
  });
});

test('disables its finding and nothing else, in any note', () => {
  fc.assert(
    fc.property(arbitraryNote, (text) => {
      const result = check(text);
      for (const finding of result.findings.slice(0, 5)) {
        const edits = directiveEdits(result, finding, check);
        if (!edits) continue;
        const after = check(apply(text, edits));
        expect(after.suppressed.length).toBeGreaterThan(result.suppressed.length);
        expect(after.findings.length).toBeLessThan(result.findings.length);
      }
    }),
    { numRuns: 80 },
  );
});
