import { count } from '../../formatters/summary.js';
import { markdownText } from '../../text/escape.js';
import type { PullRequest } from '../changes/event.js';
import type { GitHub } from '../github/github.js';
import { keyOf, marker } from './comment-markers.js';
import type { Suggestion } from './suggestions.js';
import { fenceFor } from './table.js';

/** How many suggestions a pull request has at once: many take GitHub long, and nobody reads more. */
export const MAX_SUGGESTIONS = 20;

/** The suggestions on a pull request after a run. */
export interface PostedSuggestions {
  /** How many were posted now. */
  posted: number;
  /** All that are on the pull request now. */
  current: Suggestion[];
}

/**
 * Updates the suggestions on a pull request: posts the missing ones as one review, errors first, and withdraws its own whose
 * lines have changed or whose finding is gone. Nothing is posted twice.
 */
export async function syncSuggestions(
  { number, head }: PullRequest,
  suggestions: readonly Suggestion[],
  github: GitHub,
): Promise<PostedSuggestions> {
  const { rest } = await github.octokit;
  const place = { ...github.repo, pull_number: number };
  const comments = await github.list((page) => rest.pulls.listReviewComments({ ...place, ...page }));
  const marked = comments.filter(({ body }) => body.includes('<!-- meeting-notes-lint:suggestion:'));
  const login = marked.length > 0 ? await github.login() : undefined;
  const wanted = new Map(suggestions.map((one) => [one.key, one]));
  const kept = new Map<string, Suggestion>();
  for (const comment of marked) {
    const key = keyOf('suggestion', comment, login);
    if (key === undefined) continue;
    const again = wanted.get(key);
    // GitHub moves a comment along with its lines; once they are gone it has no line.
    if (again && comment.line !== null && !kept.has(key)) kept.set(key, again);
    else if (comments.some(({ in_reply_to_id }) => in_reply_to_id === comment.id))
      await rest.pulls.updateReviewComment({ ...github.repo, comment_id: comment.id, body: RESOLVED });
    else await rest.pulls.deleteReviewComment({ ...github.repo, comment_id: comment.id });
  }
  const missing = [...suggestions]
    .filter(({ key }) => !kept.has(key))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.max(0, MAX_SUGGESTIONS - kept.size));
  if (missing.length > 0) {
    await rest.pulls.createReview({
      ...place,
      commit_id: head,
      event: 'COMMENT',
      body: `${count(missing.length, 'suggestion')} for these meeting notes. Review each one, then commit it with a click.`,
      comments: missing.map(reviewComment),
    });
  }
  return { posted: missing.length, current: [...kept.values(), ...missing] };
}

const RESOLVED = 'Resolved: the lines have changed, or the problem is fixed.';

function rank({ findings }: Suggestion): number {
  return findings.some(({ severity }) => severity === 'error') ? 0 : 1;
}

function reviewComment({ path, start, end, lines, findings, key }: Suggestion) {
  const messages = findings.map(({ message, ruleId, url }) => `${markdownText(message)} ([${ruleId}](${url}))`);
  const fence = fenceFor(lines.join('\n'));
  const block = [`${fence}suggestion`, ...lines, fence].join('\n');
  return {
    path,
    body: `${messages.join('\n\n')}\n\n${block}\n\n${marker('suggestion', key)}`,
    side: 'RIGHT',
    line: end,
    ...(start < end && { start_line: start, start_side: 'RIGHT' }),
  };
}
