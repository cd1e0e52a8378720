/** Counts `key` once, or `times`. */
export function count<K>(counts: Map<K, number>, key: K, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Counts `key` in the group `group`. */
export function countIn<K>(groups: Map<string, Map<K, number>>, group: string, key: K, times = 1): void {
  const counts = groups.get(group) ?? new Map<K, number>();
  groups.set(group, counts);
  count(counts, key, times);
}

/** Adds `item` to the group `group`, unless that has `max` items already. */
export function append<T>(groups: Map<string, T[]>, group: string, item: T, max = Number.POSITIVE_INFINITY): void {
  const known = groups.get(group);
  if (!known) groups.set(group, [item]);
  else if (known.length < max) known.push(item);
}
