import { type FormattedNote, totals } from '../../formatters/formatter.js';
import { count } from '../../formatters/summary.js';
import type { Finding } from '../../model/finding.js';
import type { RunEvent } from '../changes/event.js';
import { type GitHub, isRefused, reasonOf } from '../github/github.js';
import type { Permissions } from '../github/permissions.js';
import type { Permission } from '../github/workflow-file.js';
import type { Inputs } from '../inputs.js';
import type { CheckedNote, LintedChanges } from '../lint-changes.js';
import { allFit } from './annotations.js';
import { notInCheckRun, syncCheckRun } from './check-run.js';
import { commentText, syncComment } from './comment.js';
import { digest } from './comment-markers.js';
import { syncSuggestions } from './review.js';
import { type Suggestion, suggestionsFor, withSuggestions } from './suggestions.js';
import type { Links } from './table.js';

const CHECK_RUN = 'the check run';

/** What was posted to GitHub, besides the log and the summary. */
export interface Published {
  /** All findings are annotations of a check run. */
  hasCheckRun: boolean;
  /** Sentences about what could not be posted because of the token. */
  notices: string[];
  /** Sentences about what could not be posted because something failed. */
  failures: string[];
}

/**
 * Posts what the inputs ask for and the token allows. Never throws: the result does not depend on it.
 * @param failed whether the step fails because of its findings
 */
export async function publish(
  { notes, knowsLines }: LintedChanges,
  inputs: Inputs,
  event: RunEvent,
  links: Links | undefined,
  failed: boolean,
  github: GitHub | undefined,
  permissions: Permissions,
): Promise<Published> {
  const failures: string[] = [];
  const notices: string[] = [];
  const missing = new Map<string, string[]>();
  const recordMissingPermission = (what: string, permission: Permission) => {
    const why = permissions.why(permission);
    missing.set(why, [...(missing.get(why) ?? []), what]);
  };
  /** Posts one thing; undefined when that did not work. */
  const post = async <T>(
    what: string,
    permission: Permission,
    job: (github: GitHub) => Promise<T>,
  ): Promise<T | undefined> => {
    if (!github || !(await permissions.may(permission))) {
      recordMissingPermission(what, permission);
      return undefined;
    }
    try {
      return await github.write(() => job(github));
    } catch (error) {
      if (isRefused(error)) {
        permissions.refuse(permission);
        recordMissingPermission(what, permission);
      } else failures.push(`Not posted: ${what}, because ${reasonOf(error)}.`);
      return undefined;
    }
  };

  const { head, pullRequest } = event;
  let hasCheckRun = false;
  if (head && wantsCheckRun(inputs, notes)) {
    const done = await post(CHECK_RUN, 'checks', async (to) => {
      await syncCheckRun(notes, head, failed, to);
      return true;
    });
    hasCheckRun = done ?? false;
    const { errors, warnings } = totals(notes);
    const rest = hasCheckRun ? notInCheckRun(errors + warnings) : undefined;
    if (rest !== undefined) notices.push(rest);
  }
  // Suggestions on unknown lines must not be withdrawn.
  if (pullRequest && inputs.suggestions && knowsLines) {
    const suggestions = notes.flatMap((note) => suggestionsFor(note, inputs.filter));
    // Without any there may be outdated ones to withdraw, which takes no notice when it is not allowed.
    if (suggestions.length > 0 || (await permissions.may('pull-requests'))) {
      const what = suggestions.length > 0 ? count(suggestions.length, 'suggestion') : 'cleanup of resolved suggestions';
      const posted = await post(what, 'pull-requests', (to) => syncSuggestions(pullRequest, suggestions, to));
      if (posted) notices.push(...notSuggested(notes, posted.current));
    }
  }
  if (pullRequest && inputs.comment) {
    const { errors, warnings } = totals(notes);
    const key = digest(...inputs.paths, inputs.config ?? '');
    const isClean = errors + warnings === 0;
    if (!isClean || (await permissions.may('pull-requests')))
      await post('the comment', 'pull-requests', (to) =>
        syncComment(pullRequest, commentText(notes, links, key), key, isClean, to),
      );
  }
  for (const [why, what] of missing)
    notices.push(
      `Not posted: ${what.join(', ')}, as ${why}; see the log and the summary of this job${what.includes(CHECK_RUN) ? ', and the annotations that replace the check run' : ''}.`,
    );
  return { hasCheckRun, notices, failures };
}

function wantsCheckRun({ annotations }: Inputs, notes: readonly FormattedNote[]): boolean {
  return annotations === 'checks' || (annotations === 'auto' && !allFit(notes));
}

/** Counts the findings with a fix that is not suggested on the pull request. */
function notSuggested(notes: readonly CheckedNote[], current: readonly Suggestion[]): string[] {
  const fixable = (findings: readonly Finding[]) => findings.filter(({ fix }) => fix).length;
  let left = 0;
  for (const { path, text, findings, check } of notes) {
    const suggestions = current.filter((suggestion) => suggestion.path === path);
    // Findings that the filter leaves out are not counted.
    if (fixable(findings) > 0) left += Math.min(fixable(findings), fixable(check(withSuggestions(text, suggestions))));
  }
  if (left === 0) return [];
  return [
    `${left} more ${left === 1 ? 'fix' : 'fixes'} ${left === 1 ? 'is' : 'are'} not suggested on the pull request, as its diff does not show the lines or there are too many; see the summary of this job.`,
  ];
}
