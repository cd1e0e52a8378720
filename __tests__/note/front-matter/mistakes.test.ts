// However many mistakes somebody makes in front matter, each is found at its own line and repaired without losing a word.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixText } from '../../../src/linter/apply-fixes.js';
import { lintNote } from '../../../src/linter/lint.js';
import { readFrontMatter } from '../../../src/note/front-matter/parse-yaml.js';
import { note } from '../../helpers/note.js';

const PATH = '2024/2024-01-10.md';
const check = (text: string) => lintNote({ path: PATH, text });

/** Lines of front matter with one mistake each, and the data that was meant. */
const entries = (word: string): Record<string, { lines: string[]; at: number; data: unknown; isUnsafe?: true }> => ({
  colon: { lines: [`location: ${word}: north`], at: 0, data: `${word}: north` },
  'colon at the end': { lines: [`location: ${word}:`], at: 0, data: `${word}:` },
  at: { lines: [`location: @${word}`], at: 0, data: `@${word}` },
  'back-tick': { lines: [`location: \`${word}\` north`], at: 0, data: `\`${word}\` north` },
  percent: { lines: [`location: %${word}`], at: 0, data: `%${word}` },
  reference: { lines: [`location: *${word}`], at: 0, data: `*${word}` },
  emphasis: { lines: [`location: **${word}**`], at: 0, data: `**${word}**` },
  anchor: { lines: [`location: &co-${word}`], at: 0, data: `&co-${word}` },
  tag: { lines: [`location: !${word}`], at: 0, data: `!${word}` },
  hash: { lines: [`location: ${word} #4`], at: 0, data: `${word} #4` },
  'hash in an item': { lines: ['teams:', `  - #${word}`], at: 1, data: [`#${word}`] },
  'text after a quote': { lines: [`location: "${word}" north`], at: 0, data: `"${word}" north` },
  'text after a bracket': { lines: [`location: [${word}] north`], at: 0, data: `[${word}] north` },
  'colon in a quoted text': { lines: [`location: ${word}'s "shed": 4`], at: 0, data: `${word}'s "shed": 4` },
  'open quote': { lines: [`location: "${word} north`], at: 0, data: `${word} north`, isUnsafe: true },
  'open bracket': { lines: [`teams: [${word}, north`], at: 0, data: [word, 'north'], isUnsafe: true },
  'no space after the colon': { lines: [`location:${word}`], at: 0, data: word },
  'no space after the dash': { lines: ['teams:', `  -${word}`, '  - north'], at: 1, data: [word, 'north'] },
  'no space after a later dash': { lines: ['teams:', '  - north', `  -${word}`], at: 2, data: ['north', word] },
  'a tab': { lines: ['teams:', `\t- ${word}`], at: 1, data: [word] },
  'a no-break space': { lines: ['teams:', `\u00a0 - ${word}`], at: 1, data: [word] },
  'a no-break space after the dash': { lines: ['teams:', `  -\u00a0${word}`], at: 1, data: [word] },
  'a no-break space after the colon': { lines: [`location:\u00a0${word}`], at: 0, data: word },
  star: { lines: ['teams:', `  * ${word}`], at: 1, data: [word] },
  bullet: { lines: ['teams:', `  • ${word}`], at: 1, data: [word] },
  'an item on the line of the key': { lines: [`teams: ${word}`, '  - north'], at: 0, data: [word, 'north'] },
  'a dash on the line of the key': { lines: [`teams: - ${word}`], at: 0, data: [word] },
  'one space more': { lines: ['teams:', ' - north', `  - ${word}`], at: 2, data: ['north', word] },
  'one space less': { lines: ['teams:', '   - north', `  - ${word}`], at: 2, data: ['north', word] },
});

const arbitraryWord = fc.constantFrom('shed', 'Ána', 'beds-2', 'x');
const arbitraryEntries = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(entries('x'))), arbitraryWord), { minLength: 1, maxLength: 8 })
  .map((chosen) => chosen.map(([name, word]) => ({ name, ...entries(word)[name]! })));

/** Front matter with these entries, each under a key of its own, between lines that are right. */
function assemble(chosen: { lines: string[]; at: number; data: unknown }[]) {
  const lines = ['datetime: 2024-01-10T16:00:00+01:00'];
  const places: number[] = [];
  const data: Record<string, unknown> = { datetime: '2024-01-10T16:00:00+01:00' };
  chosen.forEach((entry, index) => {
    // The fence is line 1.
    places.push(lines.length + 2 + entry.at);
    lines.push(...entry.lines.map((line, at) => (at === 0 ? line.replace(/^[a-z]+/, `key-${index}`) : line)));
    lines.push(`right-${index}:`, '  - one', '  - two # a comment');
    data[`key-${index}`] = entry.data;
    data[`right-${index}`] = ['one', 'two'];
  });
  return { head: `---\n${lines.join('\n')}\n---\n`, places, data };
}

/** The letters and digits of a text, which no fix may lose. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!;

describe('mistakes in front matter', () => {
  test('each of several is found on its own line, and read as it was meant', () => {
    fc.assert(
      fc.property(arbitraryEntries, fc.constantFrom('\n', '\r\n'), (chosen, eol) => {
        const { head, places, data } = assemble(chosen);
        const text = note({ head }).replaceAll('\n', eol);
        const found = check(text).findings.filter(({ ruleId }) => ruleId === 'front-matter');
        expect([text, found.map(({ place }) => place.start.line)]).toEqual([text, places]);
        expect(readFrontMatter(text).data).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  test('are fixed without losing a word, in one run', () => {
    fc.assert(
      fc.property(arbitraryEntries, fc.constantFrom('\n', '\r\n'), (chosen, eol) => {
        const { head, data } = assemble(chosen);
        const text = note({ head }).replaceAll('\n', eol);
        const fixed = fixText(text, 'safe', check);
        expect(wordsOf(fixed.text)).toEqual(wordsOf(text));
        const left = fixed.result.findings.filter(({ ruleId }) => ruleId === 'front-matter');
        expect(left).toHaveLength(chosen.filter(({ isUnsafe }) => isUnsafe).length);
        expect(fixText(fixed.text, 'safe', check).text).toBe(fixed.text);
        const all = fixText(text, 'suggestions', check).text;
        expect(wordsOf(all)).toEqual(wordsOf(text));
        expect([all, readFrontMatter(all).data]).toEqual([all, data]);
        expect(readFrontMatter(all).problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
