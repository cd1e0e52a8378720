/** Counts `key` once, or `times`. */
export declare function count<K>(counts: Map<K, number>, key: K, times?: number): void;
/** Counts `key` in the group `group`. */
export declare function countIn(groups: Map<string, Map<string, number>>, group: string, key: string, times?: number): void;
/** Puts `one` behind what the group `group` has, unless that is `most` already. */
export declare function append<T>(groups: Map<string, T[]>, group: string, one: T, most?: number): void;
