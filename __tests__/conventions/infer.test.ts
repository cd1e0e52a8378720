import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Config } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { loadResources } from '../../src/config/resources.js';
import { inferConfig, type MarkdownFile } from '../../src/conventions/infer.js';
import { renderConfig, renderTemplate } from '../../src/conventions/render.js';
import { lintNotes } from '../../src/linter/lint.js';
import { rules } from '../../src/rules/index.js';
import { arbitraryNote } from '../helpers/arbitrary-note.js';

const two = (number: number) => String(number).padStart(2, '0');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Ways to name the note of a day. */
const SHAPES: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `minutes/${y}-${two(m)}-${two(d)}.md`,
  (y, m, d) => `${y}${two(m)}${two(d)}.markdown`,
  (y, m, d) => `m/${y}-${two(m)}-${two(d)}/minutes-${y}-${two(m)}-${two(d)}.md`,
  (y, m, d) => `m/${y}/${two(m)}/${two(d)}-call/README.md`,
  (y, m, d) => `n/${two(d)}-${two(m)}-${y}.md`,
  (y, m, d) => `n/${y}/${MONTHS[m - 1]}-${d}.md`,
  (y, m) => `n/${y}/${y}${two(m)}.md`,
  (y, m, d) => `week-of-${two(m)}-${two(d)}-${y}/index.md`,
  (y, m, d) => `beds*[1]/${y}_${two(m)}_${two(d)} (a).md`,
];

const TEXTS = [
  '# Call {day}\n\n**Attendees:** Ana Li, Bo Quist\n\n## News\n\nIt rains.\n\n## Tasks\n\n- Bo: rake\n',
  '# Call {day}\n\n## Tasks\n\n## News\n\nIt rains.\n\nLocation: shed\n',
  '---\ndate: {day}\n---\n\n## Present\n\n- Ana Li\n',
  'Cancelled.\n',
  '',
];

const text = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TEXTS) }, arbitraryNote);
const collection: fc.Arbitrary<MarkdownFile[]> = fc
  .tuple(
    fc.constantFrom(...SHAPES),
    fc.constantFrom(...SHAPES),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.boolean(), text), { maxLength: 40 }),
  )
  .map(([first, second, notes]) => {
    const files = new Map<string, string>();
    for (const [offset, isFirst, content] of notes) {
      const day = new Date(Date.UTC(2023, 0, 1 + offset));
      const shape = isFirst ? first : second;
      const path = shape(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
      files.set(path, content.replace('{day}', day.toISOString().slice(0, 10)));
    }
    return [...files].map(([path, content]) => ({ path, text: content }));
  });

describe('inferConfig', () => {
  test('writes a configuration that is valid, for collections of any shape', () => {
    fc.assert(
      fc.property(collection, (files) => {
        const inferred = inferConfig(files);
        if (!inferred) return;
        expect(parseConfig(renderConfig(inferred), 'x')).toBeDefined();
        expect(typeof renderTemplate(inferred.newest[0]!, inferred.data)).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  test('asks for headings and labels that only exceptions among many notes lack', async () => {
    await fc.assert(
      fc.asyncProperty(collection, async (files) => {
        const inferred = inferConfig(files);
        if (!inferred || inferred.data.extends) return;
        const data = parseConfig(renderConfig(inferred), 'x')!;
        const resources = await loadResources({ data, lineOf: () => undefined }, 'x', () => {
          throw new Error('names no files');
        });
        const results = lintNotes(files, { config: new Config(rules, [{ origin: 'x', data, resources }]) });
        const asked = results
          .flatMap(({ findings }) => findings)
          .filter(({ ruleId, message }) => ruleId.startsWith('required-') && / (?:is|are) missing;/.test(message));
        // Ten notes before an exception and ten after it do what it does not.
        for (const { message } of asked) {
          const exceptions = asked.filter((finding) => finding.message === message).length;
          expect(exceptions * 11).toBeLessThanOrEqual(files.length - 10);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('gives evidence on every line', () => {
    fc.assert(
      fc.property(collection, (files) => {
        const inferred = inferConfig(files);
        if (!inferred) return;
        const values = renderConfig(inferred)
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#') && !line.endsWith(':'));
        // The possible positions of a section need no evidence.
        const bare = values.filter((line) => !line.includes(' # ') && !/^ +(?:order|notEmpty): false$/.test(line));
        expect(bare).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('asks for what a lone exception lacks, but not a note of another kind', () => {
    const form = '# Call\n\n## News\n\nIt rains.\n\n## Tasks\n\n- Bo: rake\n\n## Tools\n\nAll there.\n';
    const notes = (exception: string) =>
      Array.from({ length: 24 }, (_, at) => ({
        path: `calls/2023-${two(1 + (at >> 1))}-${at % 2 ? '20' : '06'}.md`,
        text: at === 12 ? exception : form,
      }));
    const lone = renderConfig(inferConfig(notes(form.replace('## News', 'News')))!);
    expect(lone).toContain('- News # 23 of the newest 24 notes; 1 disagrees');
    expect(lone).not.toContain('since');
    const other = renderConfig(inferConfig(notes('# Party\n\n## Tools\n\nGrill.\n'))!);
    expect(other).toContain('- News # all of the newest 11 notes');
    expect(other).toContain('- Tools # all of the newest 24 notes');
    expect(other).toContain('since: 2023-07-20');
  });

  test('says from how many notes each part was learned', () => {
    const files = Array.from({ length: 24 }, (_, at) => ({
      path: `calls/2023-${two(1 + (at >> 1))}-${at % 2 ? '20' : '06'}.md`,
      text: at < 6 ? '# Call\n\nIt rains.\n' : '# Call\n\n## News\n\nIt rains.\n\n## Tasks\n\n- Bo: rake\n',
    }));
    const written = renderConfig(inferConfig(files)!);
    expect(written).toContain('- News # all of the newest 18 notes');
    expect(written).toContain('since: 2023-04-06 # notes of this kind do all of this from that day on');
  });
});
