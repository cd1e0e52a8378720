import type { ReviewComment } from './fake-github/posts.js';

/** The lines that a suggestion puts in place of its own. */
export function suggestedLines({ body }: Pick<ReviewComment, 'body'>): string[] {
  const found = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body);
  if (!found) throw new Error(`no suggestion in: ${body}`);
  return found[2]!.split('\n').slice(0, -1);
}

/** A text as GitHub makes it when all suggestions on it are committed. */
export function accept(text: string, comments: readonly ReviewComment[]): string {
  const lines = text.split('\n');
  for (const comment of [...comments].sort((a, b) => b.line! - a.line!)) {
    const start = comment.start_line ?? comment.line!;
    lines.splice(start - 1, comment.line! - start + 1, ...suggestedLines(comment));
  }
  return lines.join('\n');
}
