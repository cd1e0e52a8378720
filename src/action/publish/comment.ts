import type { FormattedNote } from '../../formatters/formatter.js';
import { summarize } from '../../formatters/summary.js';
import { markdownText } from '../../text/escape.js';
import type { PullRequest } from '../changes/event.js';
import type { GitHub } from '../github/github.js';
import { keyOf, marker } from './comment-markers.js';
import { type Links, tables } from './table.js';

/** Characters of a comment that GitHub accepts. */
export const MAX_LENGTH = 65_536;

/**
 * The comment on a pull request: the findings, or that all is clear.
 * @param key distinguishes this comment from that of another step
 * @param notices sentences about the run as a whole
 */
export function commentText(
  notes: readonly FormattedNote[],
  links: Links | undefined,
  key: string,
  notices: readonly string[] = [],
): string {
  const end = `\n${marker('comment', key)}`;
  const { result, fixHint, worst } = summarize(notes);
  if (!worst) return `**Meeting notes: all clear.** ${result}\n${end}`;
  let text = `**Meeting notes:** ${result}\n`;
  for (const line of [...(fixHint ? [fixHint] : []), ...notices.map(markdownText)]) text += `\n${line}\n`;
  const room = MAX_LENGTH - text.length - end.length;
  text += tables(notes, links, { room, size: ({ length }) => length, elsewhere: 'the summary of the job' });
  return text + end;
}

/**
 * Creates the comment on a pull request, or updates the one of an earlier run. A pull request that never had findings gets
 * none.
 * @returns whether there is a comment now
 */
export async function syncComment(
  { number }: PullRequest,
  text: string,
  key: string,
  isClean: boolean,
  github: GitHub,
): Promise<boolean> {
  const { rest } = await github.octokit;
  const place = { ...github.repo, issue_number: number };
  const all = await github.list((page) => rest.issues.listComments({ ...place, ...page }));
  const marked = all.filter(({ body }) => body?.includes(marker('comment', key)));
  const login = marked.length > 0 ? await github.login() : undefined;
  const [own, ...others] = marked.filter(
    (comment) => keyOf('comment', { body: comment.body, user: comment.user }, login) === key,
  );
  // Two runs at once may have made two.
  for (const { id } of others) await rest.issues.deleteComment({ ...github.repo, comment_id: id });
  if (own) {
    // GitHub may return other line endings.
    if (own.body?.replaceAll('\r\n', '\n') !== text)
      await rest.issues.updateComment({ ...github.repo, comment_id: own.id, body: text });
    return true;
  }
  if (isClean) return false;
  await rest.issues.createComment({ ...place, body: text });
  return true;
}
