// Buckets of a hostile vocabulary are cut off here, so that a look-up takes constant time.
const MAX_BUCKET = 40;

/**
 * Finds the words that are one edit away: a letter inserted, deleted, replaced or swapped with its neighbor. Both the
 * words and the query are looked up by their forms without one of their letters, so that no list is scanned.
 */
export class OneEditIndex<T> {
  readonly #byDeletion = new Map<string, { word: string; value: T }[]>();

  /** @param entries values by the word under which they are found */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      for (const key of deletions(word)) {
        const bucket = this.#byDeletion.get(key);
        if (!bucket) this.#byDeletion.set(key, [{ word, value }]);
        else if (bucket.length < MAX_BUCKET) bucket.push({ word, value });
      }
    }
  }

  /** The values of all words that are one edit away from `word`; the word itself is not among them. */
  near(word: string): T[] {
    const found = new Map<string, T>();
    for (const key of deletions(word)) {
      for (const entry of this.#byDeletion.get(key) ?? []) {
        if (entry.word !== word && !found.has(entry.word) && editDistance(word, entry.word, 1) === 1)
          found.set(entry.word, entry.value);
      }
    }
    return [...found.values()];
  }
}

function deletions(word: string): Set<string> {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/**
 * The number of letters to insert, delete, replace or swap with their neighbor to get from one text to the
 * other (optimal string alignment); `max + 1` where it is more than `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // The rest of a long text is not worth a table.
  if (x.length > 64 || y.length > 64) return max + 1;
  let before: number[] = [];
  let row = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[y.length]!, max + 1);
}
