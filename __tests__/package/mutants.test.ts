// The changes that `npm run mutate` tries.
import { expect, test } from '@jest/globals';
import { mutantsOf } from '../../scripts/mutate/mutants.js';

const changes = (source: string) => mutantsOf(source).map(({ before, after }) => `${before} -> ${after}`);

test.each([
  ['f(a < b);', ['< -> <=']],
  ['f(a >= b && c);', ['&& -> ||', '>= -> >']],
  ['f(!a);', ['! -> ']],
  ['f(2, true);', ['2 -> 3', 'true -> false']],
  ['if (a) f();', ['a -> true', 'a -> false']],
  ['f(list.some(g), Math.max(a, b));', ['some -> every', 'max -> min']],
  ['const a: 1 | 2 = b as 1 | 2;', []],
  ["import { a } from 'b';", []],
])('mutantsOf changes each part of %s on its own', (source, expected) => {
  expect(changes(source)).toEqual(expected);
});

test('mutantsOf counts lines and characters, whatever comes before', () => {
  const source = "// Ágnes 🌱 comes first.\nconst name = 'Ágnes 🌱';\nexport const isLong = name.length > 5;\n";
  expect(mutantsOf(source)).toEqual([
    { line: 3, before: '>', after: '>=', text: source.replace('> 5', '>= 5') },
    { line: 3, before: '5', after: '6', text: source.replace('> 5', '> 6') },
  ]);
});
