// Scanning is only a shortcut: whatever it reads, the parsers would have read in the same way.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benchNotes } from '../../scripts/bench/notes.js';
import { readFrontMatter } from '../../src/note/front-matter/parse-yaml.js';
import { scanFrontMatter } from '../../src/note/front-matter/scan.js';
import { blocksOf } from '../../src/note/markdown/blocks.js';
import { parseMarkdown } from '../../src/note/markdown/parse-markdown.js';
import { scanBlocks } from '../../src/note/markdown/scan-blocks.js';
import { Note } from '../../src/note/note.js';
import { arbitraryFrontMatter, arbitraryMarkdown } from '../helpers/arbitrary-markdown.js';
import { arbitraryNote } from '../helpers/arbitrary-note.js';
import { frontMatterData } from '../helpers/front-matter-data.js';
import { bodyOf, fullyParsed } from '../helpers/fully-parsed.js';

/** `FUZZ_RUNS=100000 npm test -- scan` looks longer. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const parsedBlocks = (text: string, from = 0) => blocksOf(parseMarkdown(text), text, from, 0);

/** Compares all that is read of a note with and without shortcuts; whether both were taken. */
function compare(text: string): boolean {
  const note = new Note('2024-01-10.md', text);
  const full = fullyParsed('2024-01-10.md', text);
  expect([text, frontMatterData(note.frontMatter)]).toEqual([text, frontMatterData(full.frontMatter)]);
  expect(bodyOf(note)).toEqual(bodyOf(full));
  return scanFrontMatter(text) !== undefined && scanBlocks(text, full.bodyStart) !== undefined;
}

describe('scanned Markdown has the blocks that remark finds', () => {
  test('where every block meets every other', () => {
    let known = 0;
    fc.assert(
      fc.property(arbitraryMarkdown, (text) => {
        const blocks = scanBlocks(text, 0);
        if (!blocks) return;
        known++;
        if (!/^\s*---/.test(text)) expect([text, blocks]).toEqual([text, parsedBlocks(text)]);
      }),
      { numRuns: RUNS },
    );
    expect(known).toBeGreaterThan(RUNS / 10);
  });

  test.each([
    ['a paragraph', 'BL: The soil has come.\nIt is dry.  \n'],
    ['headings', '# Camp #\n\n ## Soil\n###\nText\n'],
    ['nested lists', '- a\n  - b\n    goes on\n\n    below\n- c\nlazy\n\n1. d\n2. e\n\n* f\n'],
    ['an item without text', '* \n* a\n-\n\n'],
    ['quotes', '> a\n> b\nlazy\n>\n> - c\n> - d\n\n> > e\n'],
    ['code', '```sh\n- a\n\n# b\n```  \n\n- a\n  ~~~\n  b\n\n  ~~~\n\n```\nnever closed\n'],
    ['comments', 'a\n<!-- b -->\nc\n\n  <!-- d\n\n- e -->\n\n- f\n  <!-- g -->\n'],
    ['rules', '***\n- - -\n\na\n* * *\nb\n___\n'],
    ['tables, which are paragraphs', '| a | b |\n| - | - |\n| c | d |\n'],
    ['definitions', '[1]: https://garden.example/1\n[the plan]: plan.md\n\n* [2]: two\n\n[x] a task\n'],
    ['addresses', '<https://garden.example>\n<ana@garden.example>\n< 3 beds\n'],
    ['Windows line ends', '# a\r\n\r\n- b\r\n  c\r\n\r\nd\r\n'],
  ])('without asking it: %s', (_, text) => {
    expect(scanBlocks(text, 0)).toEqual(parsedBlocks(text));
  });

  test.each([
    ['HTML', '<div>\n\na\n\n</div>\n'],
    ['an underlined heading', 'Agenda\n======\n'],
    ['indented code', 'a\n\n    b\n'],
    ['a tab that indents', '-\ta\n'],
    ['a definition that goes on', '[x]: y\n"z"\n'],
    ['an item that begins on the next line', '-\n  a\n'],
    ['code that ends with its item', '- ```\n  a\nb\n'],
    ['a lone carriage return', 'a\rb\n'],
    ['a byte order mark', '\uFEFFa\n'],
    ['a blank line in a list in a quote', '> - a\n>   - b\n>\n> - c\n'],
  ])('and leaves to it: %s', (_, text) => {
    expect(scanBlocks(text, 0)).toBeUndefined();
  });
});

describe('scanned front matter says what yaml reads', () => {
  test('in any form', () => {
    let known = 0;
    fc.assert(
      fc.property(arbitraryFrontMatter, (text) => {
        const scanned = scanFrontMatter(text);
        if (!scanned) return;
        known++;
        expect([text, frontMatterData(scanned)]).toEqual([text, frontMatterData(readFrontMatter(text))]);
      }),
      { numRuns: RUNS },
    );
    expect(known).toBeGreaterThan(RUNS / 20);
  });

  test.each([
    ['nothing', '## Agenda\n'],
    [
      'keys and lists',
      '---\ndatetime: 2024-01-10T16:00:00+01:00\nteams:\n- beds\nparticipants:\n  - ÁgnesK\n  - BoL\n---\n',
    ],
    [
      'quotes, comments, blank lines',
      '---\ntitle: "Camp: soil"\n\n# why\nlocation: \'here\'\ntags: [a, b c]\nlink:\n--- \n',
    ],
    ['Windows line ends', '---\r\ntitle: Camp\r\nteams:\r\n  - beds\r\n---\r\n'],
  ])('without asking it: %s', (_, text) => {
    expect(frontMatterData(scanFrontMatter(text))).toEqual(frontMatterData(readFrontMatter(text)));
  });

  test.each([
    ['numbers', '---\ncount: 3\n---\n'],
    ['text over several lines', '---\ntitle: Camp\n  and soil\n---\n'],
    ['a key that stands twice', '---\ntitle: a\ntitle: b\n---\n'],
    ['groups', '---\nplace:\n  room: 3\n---\n'],
    ['escapes', '---\ntitle: "a\\tb"\n---\n'],
    ['a comment behind a value', '---\ntitle: a # b\n---\n'],
    ['another language', '---js\ntitle: a\n---\n'],
    ['a fence that is never closed', '---\ntitle: a\n'],
    ['more than a person writes', `---\ntitle: a${',b'.repeat(4000)}\n---\n`],
    ['more lines than a person writes', `---\r\n${'# a\r\n'.repeat(400)}title: a\r\n---\r\n`],
  ])('and leaves to it: %s', (_, text) => {
    expect(scanFrontMatter(text)).toBeUndefined();
  });
});

describe('whole notes are read alike with and without it', () => {
  test('notes with mistakes', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        compare(text);
      }),
      { numRuns: RUNS },
    );
  });

  test('made-up notes, nearly all of them without a parser', () => {
    const notes = [...benchNotes(200, 11)];
    expect(notes.filter(({ text }) => compare(text)).length).toBeGreaterThan(190);
  });

  // `REAL_NOTES=~/our-notes npm test -- scan` compares the notes of a community.
  const folder = process.env.REAL_NOTES ?? '../shared';
  const real = existsSync(folder) ? test : test.skip;
  real(`the Markdown files in ${folder}, if there are any`, () => {
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.md'));
    const different = names.filter((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const [note, full] = [new Note(name, text), fullyParsed(name, text)];
      return !isDeepStrictEqual(
        [frontMatterData(note.frontMatter), bodyOf(note)],
        [frontMatterData(full.frontMatter), bodyOf(full)],
      );
    });
    expect(different).toEqual([]);
  });
});
