import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FixKind, fixText } from '../src/linter/apply-fixes.js';
import { lintNote, lintNotes } from '../src/linter/lint.js';
import type { Finding } from '../src/model/finding.js';
import { Note } from '../src/note/note.js';
import { arbitraryNote } from './helpers/arbitrary-note.js';

/** `FUZZ_RUNS=20000 npm test -- properties` looks longer. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);
const PATH = 'discussions/community/2024/2024-01-10.md';
const others = Array.from({ length: 6 }, (_, at) => ({
  path: `discussions/community/2023/2023-0${at + 1}-15.md`,
  text: `---\nteams: [community]\nparticipants:\n  - ÁgnesK\n  - BoL\n  - ChidiO\n---\n\n## :dart: Agenda\n\n## :book: Discussions\n\nBL: Hello.\nÁK: Yes.\n\n## :wrench: TODOs\n`,
}));
const check = (text: string) => lintNotes([...others, { path: PATH, text }]).at(-1)!;
const applyNoteFixes = (text: string, kind: FixKind) => fixText(text, kind, check);
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('of every note', () => {
  test('the findings are where they say, one sentence each, in order, none twice', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const { findings } = check(text);
        const lines = text.split(/\r\n|\r|\n/);
        let last = 0;
        const seen = new Set<string>();
        for (const { place, actual, message, ruleId, fix } of findings) {
          const { start, end } = place;
          expect(start.offset).toBeGreaterThanOrEqual(last);
          last = start.offset;
          expect(end.offset).toBeGreaterThanOrEqual(start.offset);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(actual).toBe(text.slice(start.offset, end.offset));
          for (const { line, column } of [start, end]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          }
          expect(message).toMatch(/^[^\n\r]+[.?]$/);
          const id = `${ruleId} ${start.offset} ${end.offset} ${message}`;
          expect(seen.has(id)).toBe(false);
          seen.add(id);
          let from = 0;
          for (const edit of fix?.edits ?? []) {
            expect(edit.start).toBeGreaterThanOrEqual(from);
            expect(edit.end).toBeGreaterThanOrEqual(edit.start);
            from = edit.end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test.each(['safe', 'suggestions'] as const)('%s fixes come to an end, and fix what they say', (kind) => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const { text: mended, result } = applyNoteFixes(text, kind);
        expect(applyNoteFixes(mended, kind).text).toBe(mended);
        // A fix that is left could not be applied beside another one, and there is none.
        expect(result.findings.filter(({ fix }) => fix && (fix.safe || kind === 'suggestions'))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('safe fixes lose no word but those they name', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const { text: mended, applied } = applyNoteFixes(text, 'safe');
        const named = new Set(applied.flatMap(({ actual }) => words(actual)));
        const left = new Set(words(mended));
        expect(words(text).filter((word) => !left.has(word) && !named.has(word) && !/[ÃÂâ]/.test(word))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('front matter that could be read can still be read, and says the same elsewhere', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const before = new Note(PATH, text).frontMatter;
        const { text: mended, applied } = applyNoteFixes(text, 'suggestions');
        if (before.state !== 'valid') return;
        const after = new Note(PATH, mended).frontMatter;
        expect(after.state).toBe('valid');
        if (applied.some(({ ruleId }) => ruleId === 'front-matter-schema')) return;
        expect(Object.keys(after.data)).toEqual(Object.keys(before.data));
      }),
      { numRuns: RUNS },
    );
  });

  test('without other notes, what is found is found among them too, but for what they teach', () => {
    const known = new Set([
      'consistent-names',
      'known-speaker',
      'heading-emoji',
      'action-item-owner',
      'no-cut-off-text',
      'required-headings',
      'no-copied-section',
    ]);
    const shown = (findings: Finding[]) =>
      findings
        .filter(({ ruleId }) => !known.has(ruleId))
        .map(({ ruleId, message, place }) => [ruleId, message, place.start.offset]);
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        expect(shown(lintNote({ path: PATH, text }).findings)).toEqual(shown(check(text).findings));
      }),
    );
  });
});

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 30 }), (text, path) => {
      expect(Array.isArray(lintNote({ path, text }).findings)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
