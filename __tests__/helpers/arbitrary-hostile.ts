import fc from 'fast-check';
import { benchNotes } from '../../scripts/bench/notes.js';
import { arbitraryFrontMatter, arbitraryMarkdown } from './arbitrary-markdown.js';
import { arbitraryNote } from './arbitrary-note.js';
import { front, note } from './note.js';

/** Every space, line end and invisible mark of Unicode. */
export const SPACES =
  '\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u00ad\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202e\u202f\u205f\u2060\u3000\ufeff'.split(
    '',
  );

const unit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('\n', '- ', '## ', ': ', '---\n', '> ', '|', '`', '<!--', '-->', '[', '](') },
  { weight: 3, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('\0', '\x1b[2J', '\x7f', '\ud800', '\udfff', '\u{10ffff}', '\ufffe') },
  { weight: 3, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
);

/** UTF-16 of any kind: lone surrogates, NUL, every space, and now and then a mark that means something. */
export const arbitraryRawText: fc.Arbitrary<string> = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

/** A made-up note as of a community that meets a lot, most of it well written. */
export const arbitraryMadeUpNote: fc.Arbitrary<string> = fc.nat(0x7fffffff).map((seed) => {
  const [made] = benchNotes(1, seed);
  return made!.text;
});

// Apart by `¦`, which none of them holds.
const pieces = fc.oneof(
  fc.constantFrom(
    ...(
      '---¦---\n¦¦ ¦\t¦    ¦# ¦## Agenda¦##TODOs¦- ¦* a¦  - b¦1. ¦> ¦>> c¦```¦~~~¦    code¦<div>¦</div>¦<!--¦-->¦<!-- x -->¦***¦===¦' +
      '[a]: b¦[a]¦(b)¦| a | b |¦| - | - |¦BL: Soil.¦TBD¦a: b¦participants:¦  - BoL¦teams: [a, b]¦&a¦*a¦? ¦"¦\'¦`¦\\¦{¦}¦[¦]¦\r¦' +
      '\r\n¦\u2028¦\0¦\ud800¦\ufeff¦Ã«¦İ¦<!-- meeting-notes-lint-disable -->¦<!--lint ignore no-placeholder-->¦' +
      '# meeting-notes-lint-disable-line'
    ).split('¦'),
  ),
  arbitraryRawText,
);

type Mutation = [
  what: 'drop' | 'double' | 'swap' | 'line' | 'insert' | 'cut' | 'indent',
  at: number,
  to: number,
  piece: string,
];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom<Mutation[0]>('drop', 'double', 'swap', 'line', 'insert', 'cut', 'indent'),
  fc.nat(10_000),
  fc.nat(10_000),
  pieces,
);

/** Notes with a few lines dropped, doubled, exchanged, indented or cut off, and pieces put in. */
export function mutationsOf(notes: fc.Arbitrary<string>, most = 6): fc.Arbitrary<string> {
  return fc.tuple(notes, fc.array(mutation, { maxLength: most })).map(([text, mutations]) => {
    const lines = text.split('\n');
    for (const [what, first, second, piece] of mutations) {
      const at = first % (lines.length || 1);
      const to = second % (lines.length || 1);
      const line = lines[at] ?? '';
      const column = second % (line.length + 1);
      if (what === 'drop') lines.splice(at, 1);
      else if (what === 'double') lines.splice(to, 0, line);
      else if (what === 'swap') [lines[at], lines[to]] = [lines[to] ?? '', line];
      else if (what === 'line') lines.splice(at, 0, piece);
      else if (what === 'insert') lines[at] = line.slice(0, column) + piece + line.slice(column);
      else if (what === 'cut') lines[at] = line.slice(0, column);
      else lines[at] = ' '.repeat(second % 7) + line;
    }
    return lines.join('\n');
  });
}

const repeated = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...(
        '> ¦- ¦1. ¦* ¦# ¦#¦`¦``` ¦~~~\n¦*¦_¦**a** ¦[¦]¦[]¦[a](¦](b)¦![¦(¦)¦((a)¦<¦<a¦<!--¦-->¦<!-- ¦&amp;¦&¦\\¦|¦| a ¦: ¦:¦,¦, ¦/¦+ ¦.¦...¦ … ¦-¦--- ¦=¦a¦a ¦A¦' +
        'AB: ¦AB, ¦AB + ¦AB / ¦@a ¦TBD ¦<a> ¦TODO: ¦[ ] ¦[x] ¦- [ ] ¦1¦12¦2024-01-10 ¦January ¦Monday, ¦10/01/2024 ¦:book: ¦👩‍🌾¦📖 ¦é¦e\u0301¦İ¦Ã«¦Ã¦ ¦\t¦\u00a0¦\u200b¦\ufeff¦\ud800¦' +
        '\0¦"¦\'¦{¦[[¦&a ¦*a ¦? ¦- - ¦!!a ¦%¦#¦ #¦https://¦https://a.example ¦mailto:¦../¦://¦disable ¦no-placeholder, ¦-- ¦\n¦\r¦\r\n¦ \n¦\n\n¦- a\n¦  - a\n¦> a\n¦## A\n\n¦a: b\n¦AB: c\n\n¦TBD\n\n¦| a |\n' +
        '¦<!-- meeting-notes-lint-disable no-placeholder -->\n'
      ).split('¦'),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }), fc.constantFrom(...SPACES))
      .map((parts) => parts.join('')),
  },
);

/** The places of a note where an untrusted author may write much. */
const places: Record<string, (much: string) => string> = {
  start: (much) => `${much}\n${note()}`,
  'front matter': (much) => note({ head: front({ more: `${much}\n` }) }),
  value: (much) => note({ head: front({ more: `title: ${much}\n` }) }),
  datetime: (much) => note({ head: front({ datetime: much }) }),
  key: (much) => note({ head: front({ more: `${much}: x\n` }) }),
  participant: (much) => note({ head: front({ participants: [`Ana${much}`, 'BoL', `${much}B`] }) }),
  agenda: (much) => note({ agenda: much }),
  item: (much) => note({ agenda: `* ${much}x` }),
  discussions: (much) => note({ discussions: `BL: ${much}.` }),
  speaker: (much) => note({ discussions: `${much}: The soil has come.` }),
  todos: (much) => note({ todos: `* ${much} Order.` }),
  heading: (much) => `${note()}\n## ${much}x\n`,
  underlined: (much) => `${front()}\n${much}x\n---\n`,
  comment: (much) => note({ discussions: `<!-- ${much} -->\n\nTBD` }),
  suppression: (much) => note({ discussions: `<!-- meeting-notes-lint-disable ${much} -->\n\nTBD` }),
  table: (much) => note({ discussions: `| a | b |\n| - | - |\n| ${much} |` }),
  label: (much) => `# Camp\n\n**Date**: ${much}\n**Present**: ${much}, BoL\n`,
  end: (much) => `${note()}${much}`,
};

/** A hundred thousand of something, or fewer, at any place of a note; up to 200,000 characters. */
export const arbitraryRepetition: fc.Arbitrary<string> = fc
  .tuple(repeated, fc.nat({ max: 5 }), fc.constantFrom(...Object.keys(places)), fc.constantFrom('', '', 'x', '\n'))
  .map(([what, power, place, between]) => {
    const one = what + between;
    return places[place]!(one.repeat(Math.min(10 ** power, Math.ceil(200_000 / one.length))));
  });

/**
 * Texts of every kind, hostile and harmless.
 * @param notes real ones, to be changed here and there
 */
export function arbitraryText(notes: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: arbitraryNote },
    { weight: 4, arbitrary: mutationsOf(notes.length > 0 ? fc.constantFrom(...notes) : arbitraryMadeUpNote) },
    { weight: 2, arbitrary: mutationsOf(arbitraryNote) },
    { weight: 2, arbitrary: arbitraryMarkdown },
    { weight: 2, arbitrary: arbitraryFrontMatter },
    { weight: 2, arbitrary: arbitraryRawText },
    { weight: 2, arbitrary: arbitraryRepetition },
  );
}
