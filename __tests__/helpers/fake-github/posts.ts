import type { components } from '@octokit/openapi-types';
import type { ListedFile } from './commits.js';

type Schemas = components['schemas'];
type User = Pick<Schemas['simple-user'], 'login' | 'type'>;

/** The parts of what GitHub answers that are filled in. */
export type Comment = Pick<Schemas['issue-comment'], 'body'> & { id: number; user: User };
export type ReviewComment = Pick<
  Schemas['pull-request-review-comment'],
  'body' | 'path' | 'side' | 'in_reply_to_id'
> & {
  id: number;
  user: User;
  line: number | null;
  start_line: number | null;
};
export type Review = Pick<Schemas['pull-request-review'], 'body' | 'commit_id'> & { id: number; event: string };
export type CheckRun = Pick<Schemas['check-run'], 'name' | 'head_sha' | 'external_id' | 'conclusion'> & {
  id: number;
  output: { title: string; summary: string; annotations_count: number };
  annotations: Schemas['check-annotation'][];
};

/** GitHub refuses a request. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const MAX_LENGTH = 65_536;
const MAX_ANNOTATIONS = 50;

/** What was posted on a repository, with GitHub's limits on each. */
export class Posts {
  readonly comments: Comment[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly checkRuns: CheckRun[] = [];
  #ids = 100;

  comment(body: string, user: User): Comment {
    const made = { id: this.#ids++, body: limited(body), user };
    this.comments.push(made);
    return made;
  }

  review(
    { body, commit_id, event, comments }: Omit<Review, 'id'> & { comments: Partial<ReviewComment>[] },
    files: readonly ListedFile[],
    user: User,
  ): Review {
    if (!body) throw new Refusal(422, 'A review that comments needs a body');
    // All or nothing.
    for (const one of comments) place(one, files);
    for (const { path = '', line = null, start_line = null, side = 'RIGHT', body: text = '' } of comments)
      this.reviewComments.push({ id: this.#ids++, body: limited(text), path, line, start_line, side, user });
    const made = { id: this.#ids++, body: limited(body), commit_id, event };
    this.reviews.push(made);
    return made;
  }

  edit(list: readonly { id: number; body?: string | undefined }[], id: string, body: string): unknown {
    const found = list.find((one) => one.id === Number(id));
    if (!found) throw new Refusal(404, 'Not Found');
    return Object.assign(found, { body: limited(body) });
  }

  remove(list: { id: number }[], id: string): void {
    const at = list.findIndex((one) => one.id === Number(id));
    if (at < 0) throw new Refusal(404, 'Not Found');
    list.splice(at, 1);
  }

  check(body: CheckRun & { output: { annotations?: Schemas['check-annotation'][] } }, id?: string): CheckRun {
    const annotations = body.output.annotations ?? [];
    if (annotations.length > MAX_ANNOTATIONS) throw new Refusal(422, 'No more than 50 items are allowed');
    for (const one of annotations) {
      const columns = one.start_column !== undefined || one.end_column !== undefined;
      if (!(one.start_line >= 1) || one.end_line < one.start_line || (columns && one.start_line !== one.end_line))
        throw new Refusal(422, 'annotation out of form');
    }
    let run = this.checkRuns.find((one) => one.id === Number(id));
    if (!run) {
      run = { ...body, id: this.#ids++, annotations: [] };
      this.checkRuns.push(run);
    }
    run.annotations.push(...annotations);
    const { title, summary } = body.output;
    run.output = { title, summary: limited(summary), annotations_count: run.annotations.length };
    return run;
  }
}

function limited(text: string): string {
  if (text.length > MAX_LENGTH) throw new Refusal(422, 'body is too long (maximum is 65536 characters)');
  return text;
}

/** A comment must be on lines that the diff shows, in one hunk. */
function place({ path, line, start_line: start }: Partial<ReviewComment>, files: readonly ListedFile[]): void {
  const file = files.find(({ filename }) => filename === path);
  if (!file) throw new Refusal(422, 'Path could not be resolved');
  const hunks = [...(file.patch ?? '').matchAll(/^@@ -\S+ \+(\d+),(\d+) @@/gm)].map(([, from, count]) => [
    Number(from),
    Number(from) + Number(count) - 1,
  ]);
  const hunk = hunks.find(([from, to]) => line && from! <= line && line <= to!);
  if (!hunk) throw new Refusal(422, 'Line could not be resolved');
  if (start !== undefined && start !== null && (start < hunk[0]! || start >= line!))
    throw new Refusal(422, 'start_line must be part of the same hunk and precede the line');
}
