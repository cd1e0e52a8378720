import { createHash } from 'node:crypto';

/** What this Action writes on a pull request, each with a hidden marker. */
export type Kind = 'comment' | 'suggestion';

/** A short hash of `parts`. */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** The hidden end of a comment by which a later run recognizes it. */
export function marker(kind: Kind, key: string): string {
  return `<!-- meeting-notes-lint:${kind}:${key} -->`;
}

/** The part of a comment that identifies it. */
export interface PostedComment {
  body?: string | null | undefined;
  user: { login: string; type: string } | null;
}

/**
 * The key in a comment's marker; undefined when somebody else wrote it, as anybody can write such a marker.
 * @param login the author of what the token writes
 */
export function keyOf(kind: Kind, { body, user }: PostedComment, login: string | undefined): string | undefined {
  const found = new RegExp(`<!-- meeting-notes-lint:${kind}:([0-9a-f]{16}) -->\\s*$`).exec(body ?? '');
  // GraphQL may name a bot without the suffix that REST gives it.
  const isOwn =
    login !== undefined && (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`));
  return isOwn ? found?.[1] : undefined;
}
