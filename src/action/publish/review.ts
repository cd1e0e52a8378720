import { count } from '../../formatters/summary.js';
import { markdownText } from '../../text/escape.js';
import type { PullRequest } from '../changes/event.js';
import type { GitHub } from '../github/github.js';
import { keyOf, mark } from './comment-markers.js';
import type { Suggestion } from './suggestions.js';
import { fenceFor } from './table.js';

/** How many suggestions stand on a pull request at once: GitHub takes long over many, and nobody reads more. */
export const MAX_SUGGESTIONS = 20;

/** What became of suggestions. */
export interface Posted {
  /** How many were posted now. */
  posted: number;
  /** Those that stand on the pull request, now or already. */
  commonTexts: Suggestion[];
}

/**
 * Brings the suggestions on a pull request up to date: posts the missing ones as one review, the worst first, and takes
 * back its own whose lines have changed or whose finding is gone. What stands there already is not said again.
 */
export async function syncSuggestions(
  { number, head }: PullRequest,
  suggestions: readonly Suggestion[],
  github: GitHub,
): Promise<Posted> {
  const { rest, paginate } = await github.octokit;
  const place = { ...github.repo, pull_number: number };
  const comments = await paginate(rest.pulls.listReviewComments, { ...place, per_page: 100 });
  const marked = comments.filter(({ body }) => body.includes('<!-- meeting-notes-lint:suggestion:'));
  const me = marked.length > 0 ? await github.me() : undefined;
  const wanted = new Map(suggestions.map((one) => [one.key, one]));
  const commonTexts = new Map<string, Suggestion>();
  for (const comment of marked) {
    const key = keyOf('suggestion', comment, me);
    if (key === undefined) continue;
    const again = wanted.get(key);
    // GitHub moves a comment along with its lines; on lines that are gone it has no line.
    if (again && comment.line !== null && !commonTexts.has(key)) commonTexts.set(key, again);
    else if (comments.some(({ in_reply_to_id }) => in_reply_to_id === comment.id))
      await rest.pulls.updateReviewComment({ ...github.repo, comment_id: comment.id, body: TAKEN_BACK });
    else await rest.pulls.deleteReviewComment({ ...github.repo, comment_id: comment.id });
  }
  const missing = [...suggestions]
    .filter(({ key }) => !commonTexts.has(key))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.max(0, MAX_SUGGESTIONS - commonTexts.size));
  if (missing.length > 0) {
    await rest.pulls.createReview({
      ...place,
      commit_id: head,
      event: 'COMMENT',
      body: `${count(missing.length, 'suggestion')} for these meeting notes. Each can be committed with a click; look it over first.`,
      comments: missing.map(reviewComment),
    });
  }
  return { posted: missing.length, commonTexts: [...commonTexts.values(), ...missing] };
}

const TAKEN_BACK = 'This no longer holds: the lines have changed, or what was found in them is mended.';

function rank({ findings }: Suggestion): number {
  return findings.some(({ severity }) => severity === 'error') ? 0 : 1;
}

function reviewComment({ path, start, end, lines, findings, key }: Suggestion) {
  const said = findings.map(({ message, ruleId, url }) => `${markdownText(message)} ([${ruleId}](${url}))`);
  const fence = fenceFor(lines.join('\n'));
  const block = [`${fence}suggestion`, ...lines, fence].join('\n');
  return {
    path,
    body: `${said.join('\n\n')}\n\n${block}\n\n${mark('suggestion', key)}`,
    side: 'RIGHT',
    line: end,
    ...(start < end && { start_line: start, start_side: 'RIGHT' }),
  };
}
