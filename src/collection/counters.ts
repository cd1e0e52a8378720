/** Counts `key` once, or `times`. */
export function count<K>(counts: Map<K, number>, key: K, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Counts `key` in the group `group`. */
export function countIn(groups: Map<string, Map<string, number>>, group: string, key: string, times = 1): void {
  const counts = groups.get(group) ?? new Map<string, number>();
  groups.set(group, counts);
  count(counts, key, times);
}

/** Appends `one` to the list of `group`, unless that has `most` members already. */
export function append<T>(groups: Map<string, T[]>, group: string, one: T, most = Number.POSITIVE_INFINITY): void {
  const known = groups.get(group);
  if (!known) groups.set(group, [one]);
  else if (known.length < most) known.push(one);
}
