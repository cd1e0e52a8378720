import type { FormattedNote } from '../../formatters/formatter.js';
import { isSingleLine } from '../../formatters/locations.js';
import { count, summarize } from '../../formatters/summary.js';
import { visible } from '../../text/escape.js';
import type { GitHub } from '../github/github.js';
import { digest } from './comment-markers.js';

/** GitHub accepts no more annotations in a request. Source: https://docs.github.com/en/rest/checks/runs */
const BATCH_SIZE = 50;
/** Nobody reads more, and GitHub limits content-creating requests to eighty a minute. */
export const MAX_ANNOTATED = 1000;
const NAME = 'meeting-notes-lint';

/** An annotation as a check run takes it. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning';
  title: string;
  message: string;
}

/** All findings as annotations, errors first. */
export function annotationsOf(notes: readonly FormattedNote[]): Annotation[] {
  const all = notes.flatMap(({ path, findings }) =>
    findings.map((finding): Annotation => {
      const { place, severity, ruleId, message } = finding;
      return {
        path,
        start_line: place.start.line,
        end_line: place.end.line,
        // GitHub accepts columns only within one line.
        ...(isSingleLine(finding) && { start_column: place.start.column, end_column: place.end.column }),
        annotation_level: severity === 'error' ? 'failure' : 'warning',
        title: ruleId,
        message: visible(message),
      };
    }),
  );
  return [...all.filter(isFailure), ...all.filter((annotation) => !isFailure(annotation))];
}

function isFailure({ annotation_level }: Annotation): boolean {
  return annotation_level === 'failure';
}

/** A sentence that counts the findings that a check run leaves out; undefined when that is none. */
export function notInCheckRun(findings: number): string | undefined {
  if (findings <= MAX_ANNOTATED) return undefined;
  const rest = count(findings - MAX_ANNOTATED, 'more finding');
  return `${rest} besides the first ${MAX_ANNOTATED} of this check run; see the log and the summary of the job.`;
}

/**
 * Shows the findings as a check run of the commit, fifty annotations a request. A second run on the same commit creates no
 * other one, and completes one that was interrupted.
 * @param head the commit; for a pull request the head of its branch, as GitHub shows no other
 * @param failed whether the step fails
 */
export async function syncCheckRun(
  notes: readonly FormattedNote[],
  head: string,
  failed: boolean,
  github: GitHub,
): Promise<void> {
  const { rest } = await github.octokit;
  const all = annotationsOf(notes);
  const annotations = all.slice(0, MAX_ANNOTATED);
  const { result, fixHint, worst } = summarize(notes);
  const summary = [fixHint, notInCheckRun(all.length)].filter((part) => part !== undefined).join('\n\n');
  const output = { title: result, summary: summary || 'No further details.' };
  const id = digest(JSON.stringify([output, annotations, failed]));
  const { data } = await rest.checks.listForRef({
    ...github.repo,
    ref: head,
    check_name: NAME,
    filter: 'all',
    per_page: 100,
  });
  let run = data.check_runs.find(({ external_id }) => external_id === id);
  let sent = run?.output.annotations_count ?? 0;
  while (!run || sent < annotations.length) {
    const batch = { ...output, annotations: annotations.slice(sent, sent + BATCH_SIZE) };
    const created = run
      ? await rest.checks.update({ ...github.repo, check_run_id: run.id, output: batch })
      : await rest.checks.create({
          ...github.repo,
          name: NAME,
          head_sha: head,
          external_id: id,
          status: 'completed',
          conclusion: failed ? 'failure' : worst ? 'neutral' : 'success',
          output: batch,
        });
    run = created.data;
    sent += batch.annotations.length;
  }
}
