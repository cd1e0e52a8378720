import { hash } from '../collection/facts.js';
import { UserError } from '../model/user-error.js';

/** One of several parts of the notes. */
export interface Shard {
  /** From 1. */
  index: number;
  total: number;
}

/**
 * Reads `2/4`.
 * @throws UserError when it is not a valid shard
 */
export function parseShard(text: string): Shard {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || total === undefined || index < 1 || index > total)
    throw new UserError(`--shard ${text}: write a part and how many there are, such as --shard 1/4.`);
  return { index, total };
}

/**
 * Whether a note belongs to a part. It depends on nothing but its path, so that it stays in its part when others come
 * and go.
 * @param path from the root of the repository, with forward slashes
 */
export function isInShard(path: string, { index, total }: Shard): boolean {
  return hash(path) % total === index - 1;
}
