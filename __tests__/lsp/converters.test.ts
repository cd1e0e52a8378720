import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MarkupKind, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyFixes, fixText } from '../../src/linter/apply-fixes.js';
import { lintNote } from '../../src/linter/lint.js';
import { codeActionsAt, FIX_ALL } from '../../src/lsp/code-actions.js';
import { diagnosticOf, problemOf } from '../../src/lsp/diagnostics.js';
import { hoverAt } from '../../src/lsp/hover.js';
import type { Finding } from '../../src/model/finding.js';
import { arbitraryNote } from '../helpers/arbitrary-note.js';
import { front, note } from '../helpers/note.js';

const uri = 'file:///notes/2024-01-10.md';
const path = 'discussions/community/2024/2024-01-10.md';
const check = (text: string) => lintNote({ path, text });
const everywhere = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

describe('a finding as a diagnostic', () => {
  test('covers the same text, whatever the text holds', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const document = TextDocument.create(uri, 'markdown', 1, text);
        for (const finding of check(text).findings) {
          const { range } = diagnosticOf(finding, uri);
          expect([document.offsetAt(range.start), document.offsetAt(range.end)]).toEqual([
            finding.place.start.offset,
            finding.place.end.offset,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has no related information where there is none', () => {
    const [finding] = check(note({ discussions: 'TBD' })).findings;
    expect(Object.keys(diagnosticOf(finding!, uri))).not.toContain('relatedInformation');
  });

  test('of a configuration covers its line', () => {
    expect(problemOf('x.yml:3: no.', 3).range).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 3, character: 0 },
    });
    expect(problemOf('x.yml: no.').range.start.line).toBe(0);
  });
});

describe('code actions', () => {
  test('change a text as the fixes of the findings do', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const result = check(text);
        const document = TextDocument.create(uri, 'markdown', 1, text);
        const mendedBy = (only: string) =>
          codeActionsAt({ uri, version: 1, result, check }, everywhere, [only], false)
            .filter(({ title }) => !title.startsWith('Disable'))
            .map(({ edit }) => TextDocument.applyEdits(document, edit!.changes![uri] as TextEdit[]));
        const fixable = result.findings.filter(({ fix }) => fix);
        expect(mendedBy('quickfix')).toEqual(fixable.map((finding) => applyFixes(text, [finding], 'suggestions').text));
        const mended = fixText(text, 'safe', check).text;
        expect(mendedBy(FIX_ALL)).toEqual(mended === text ? [] : [mended]);
      }),
      { numRuns: 100 },
    );
  });

  test('are about the findings that the caret touches', () => {
    const result = check(note({ agenda: '* TBD', discussions: 'BL: Soil', head: front({ location: 'TODO' }) }));
    const titles = (line: number, character: number, only?: string[]) => {
      const caret = { line, character };
      return codeActionsAt({ uri, version: 1, result, check }, { start: caret, end: caret }, only, true).length;
    };
    const at = result.text.split('\n').indexOf('* TBD');
    expect([titles(at, 1), titles(at, 2), titles(at, 5), titles(at + 1, 0)]).toEqual([0, 1, 1, 0]);
    expect([titles(at, 2, ['refactor']), titles(at, 2, ['source']), titles(at, 2, ['quickfix'])]).toEqual([0, 0, 1]);
  });
});

describe('hovering', () => {
  const { findings } = check(
    note({ discussions: '<!-- meeting-notes-lint-disable-next-line nonsense -->\nSoil', agenda: '* TBD' }),
  );
  const at = (ruleId: string) => findings.find((finding) => finding.ruleId === ruleId)!.place.start.offset;

  test('shows the page of the rule, with links that lead somewhere', () => {
    const [finding] = check(note().replace('## Agenda', '## Agnda')).findings;
    const { contents, range } = hoverAt([finding!], finding!.place.start.offset, MarkupKind.PlainText)!;
    expect(range).toEqual(diagnosticOf(finding!, uri).range);
    const { kind, value } = contents as { kind: string; value: string };
    expect(kind).toBe('plaintext');
    expect(value).toMatch(/^# required-headings\n/);
    expect(value).toContain(`(${finding!.url.replace('required-headings', 'heading-syntax')})`);
    expect(value).not.toContain('<!-- generated');
  });

  test('leaves examples as they are', () => {
    const [finding] = check(note({ agenda: '* [plan] (../plan.md)' })).findings;
    const { contents } = hoverAt([finding!], finding!.place.start.offset, MarkupKind.Markdown)!;
    expect((contents as { value: string }).value).toContain('[the plan](../plan.md)');
  });

  test('shows where to read on when there is no page', () => {
    const { contents } = hoverAt(findings, at('suppression'), MarkupKind.Markdown)!;
    expect((contents as { value: string }).value).toMatch(/^# suppression\n\n\[https:\S+directives\.md\]/);
  });

  test('shows the shortest finding first, whatever order they are in', () => {
    const [first] = check(note({ discussions: 'TBD' })).findings;
    const spanning = (ruleId: string, start: number, end: number): Finding => ({
      ...first!,
      ruleId,
      place: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
    });
    const [long, short] = [spanning('no-placeholder', 0, 20), spanning('heading-syntax', 5, 9)];
    for (const order of [
      [long, short],
      [short, long],
    ]) {
      const { value } = hoverAt(order, 6, MarkupKind.Markdown)!.contents as { value: string };
      expect(value.match(/^# [a-z-]+$/gm)).toEqual(['# heading-syntax', '# no-placeholder']);
    }
  });

  test('shows nothing elsewhere', () => {
    expect(hoverAt(findings, at('no-placeholder') - 1, MarkupKind.Markdown)).toBeUndefined();
  });
});
