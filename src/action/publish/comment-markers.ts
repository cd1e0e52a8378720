import { createHash } from 'node:crypto';

/** What this Action writes on a pull request, told from one another by a mark that is not seen. */
export type Kind = 'comment' | 'suggestion';

/** A short name for what `parts` say; the same for the same. */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** Put at the end of a text, so that a later run knows it. */
export function mark(kind: Kind, key: string): string {
  return `<!-- meeting-notes-lint:${kind}:${key} -->`;
}

/** What is looked at in a comment. */
export interface Written {
  body?: string | null | undefined;
  user: { login: string; type: string } | null;
}

/**
 * The key of a comment's mark; undefined when somebody else wrote it, as anybody can write such a mark.
 * @param me as whom the token writes; undefined for a bot
 */
export function keyOf(kind: Kind, { body, user }: Written, me: string | undefined): string | undefined {
  const isOwn = me === undefined ? user?.type === 'Bot' : user?.login === me;
  const found = new RegExp(`<!-- meeting-notes-lint:${kind}:([0-9a-f]{16}) -->\\s*$`).exec(body ?? '');
  return isOwn ? found?.[1] : undefined;
}
