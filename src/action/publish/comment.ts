import type { FormattedNote } from '../../formatters/formatter.js';
import { summarize } from '../../formatters/summary.js';
import { markdownText } from '../../text/escape.js';
import type { PullRequest } from '../changes/event.js';
import type { GitHub } from '../github/github.js';
import { keyOf, mark } from './comment-markers.js';
import { type Links, tables } from './table.js';

/** Characters of a comment that GitHub takes. */
export const MAX_LENGTH = 65_536;

/**
 * The comment on a pull request: what was found, or that all is clear.
 * @param key tells this comment from that of another step
 * @param remarks sentences about the run as a whole
 */
export function commentText(
  notes: readonly FormattedNote[],
  links: Links | undefined,
  key: string,
  remarks: readonly string[] = [],
): string {
  const end = `\n${mark('comment', key)}`;
  const { result, fixHint, worst } = summarize(notes);
  if (!worst) return `**Meeting notes: all clear.** ${result}\n${end}`;
  let text = `**Meeting notes:** ${result}\n`;
  for (const line of [...(fixHint ? [fixHint] : []), ...remarks.map(markdownText)]) text += `\n${line}\n`;
  const room = MAX_LENGTH - text.length - end.length;
  text += tables(notes, links, { room, size: ({ length }) => length, elsewhere: 'the summary of the job' });
  return text + end;
}

/**
 * Puts the comment on a pull request, in place of the one that an earlier run has left. Where there is none, nothing is
 * said about a pull request without findings.
 * @returns whether there is a comment now
 */
export async function syncComment(
  { number }: PullRequest,
  text: string,
  key: string,
  isClean: boolean,
  github: GitHub,
): Promise<boolean> {
  const { rest, paginate } = await github.octokit;
  const place = { ...github.repo, issue_number: number };
  const all = await paginate(rest.issues.listComments, { ...place, per_page: 100 });
  const marked = all.filter(({ body }) => body?.includes(mark('comment', key)));
  const me = marked.length > 0 ? await github.me() : undefined;
  const [own, ...others] = marked.filter(
    (comment) => keyOf('comment', { body: comment.body, user: comment.user }, me) === key,
  );
  // Two runs at once may have made two.
  for (const { id } of others) await rest.issues.deleteComment({ ...github.repo, comment_id: id });
  if (own) {
    // GitHub writes line ends its own way.
    if (own.body?.replaceAll('\r\n', '\n') !== text)
      await rest.issues.updateComment({ ...github.repo, comment_id: own.id, body: text });
    return true;
  }
  if (isClean) return false;
  await rest.issues.createComment({ ...place, body: text });
  return true;
}
