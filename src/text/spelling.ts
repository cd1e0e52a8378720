import leven from 'leven';
import { memoize } from './memoize.js';
import { isAscii } from './unicode-regexp.js';

/**
 * Text as people compare it: without case, diacritics and repeated white space.
 * `normalize('Ștefan  J') === 'stefan j'`.
 */
export function normalize(text: string): string {
  const lower = stripDiacritics(text).toLowerCase();
  return /^\s|[^\S ]|\s\s|\s$/.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower;
}

/** `text` without diacritics, in its own case: `stripDiacritics('RăzvanD') === 'RazvanD'`. */
export function stripDiacritics(text: string): string {
  // Nearly all text is ASCII, and normalization is most of the cost. A mark after an ASCII letter is not ASCII itself.
  return isAscii(text) ? text : text.replace(/[\u0080-\uFFFF]+/g, withoutMarks);
}

const withoutMarks = memoize((text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o'),
);

/** The number of letters to insert, remove or replace to get from one text to the other. */
export function distance(a: string, b: string): number {
  return leven(a, b);
}

/**
 * The one of `known` that `word` is most likely a typo of, or undefined when none is close enough: at most one letter
 * in three may differ, and at most two in all. Case and diacritics do not count.
 */
export function closestMatch(word: string, known: Iterable<string>): string | undefined {
  const folded = normalize(word);
  let best: string | undefined;
  let bestDistance = Math.min(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const d = isSwap(folded, normalize(candidate))
      ? 1
      : leven(folded, normalize(candidate), { maxDistance: bestDistance });
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** Whether two neighboring letters are swapped: `datetmie` for `datetime`. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
