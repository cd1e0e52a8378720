import { readFileSync } from 'node:fs';
import { UserError } from '../../model/user-error.js';

/** What changed between two commits. */
export interface CommitRange {
  kind: 'range';
  /** A commit, or `refs/heads/…`. */
  base: string;
  /** A commit. */
  head: string;
  /** Only what the head changes since it left the base, as a pull request shows. */
  sinceMergeBase: boolean;
  /** A sentence for the reader, where the choice is not obvious. */
  notice?: string;
  /** What to check when GitHub does not know the base: after a forced push it may be gone. */
  fallback?: ChangeScope;
}

/** What an event asks to check. */
export type ChangeScope =
  | CommitRange
  /** Every note; `why` follows "as". */
  | { kind: 'all'; why: string }
  /** Nothing; `why` is a sentence. */
  | { kind: 'nothing'; why: string };

/** The pull request that an event is about. */
export interface PullRequest {
  number: number;
  head: string;
  base: string;
  /** How many files it changes, as the event says. */
  changedFiles: number | undefined;
  isFork: boolean;
}

/** The event that started a run. */
export interface RunEvent {
  /** As in GITHUB_EVENT_NAME. */
  name: string;
  scope: ChangeScope;
  /** The commit that is checked; undefined outside of GitHub. */
  head: string | undefined;
  pullRequest: PullRequest | undefined;
  /** The run may have secrets and a write token although the head is untrusted. */
  isPrivileged: boolean;
}

/** The parts of an event's payload that are used. */
export interface Payload {
  before?: string;
  after?: string;
  ref?: string;
  repository?: { default_branch?: string };
  pull_request?: {
    number: number;
    changed_files?: number;
    base?: { sha?: string; repo?: { full_name?: string } };
    head?: { sha?: string; repo?: { full_name?: string } | null };
  };
  merge_group?: { base_sha: string; head_sha: string };
  schedule?: string;
}

/**
 * Reads the event that started the run.
 * @param scope `all`: every note, whatever the event
 * @throws UserError for an event that does not say what changed
 */
export function readEvent(env: NodeJS.ProcessEnv, scope: 'changed' | 'all'): RunEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = payload.pull_request && pullRequestOf(payload.pull_request);
  const changes: ChangeScope = scope === 'all' ? { kind: 'all', why: '`scope` is `all`' } : scopeOf(name, payload);
  const { merge_group: group, after } = payload;
  const head = pullRequest?.head ?? group?.head_sha ?? (after && !isZero(after) ? after : env.GITHUB_SHA);
  return {
    name,
    scope: changes,
    head: head ? sha(head) : undefined,
    pullRequest,
    isPrivileged: name === 'pull_request_target',
  };
}

/** The payload of the event that started the run; `{}` when there is none. */
function readPayload(file: string | undefined): Payload {
  if (!file) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  } catch {
    // Reported below.
  }
  throw new UserError('The event payload cannot be read; GITHUB_EVENT_PATH must name a file with a JSON object.');
}

function pullRequestOf({ number, base, head, changed_files: changedFiles }: NonNullable<Payload['pull_request']>) {
  return {
    number,
    head: sha(head?.sha),
    base: sha(base?.sha),
    changedFiles,
    // A deleted fork is null.
    isFork: head?.repo === null || head?.repo?.full_name !== base?.repo?.full_name,
  };
}

/**
 * What to check for an event.
 * @param name as in GITHUB_EVENT_NAME; the payload decides when it is empty
 * @throws UserError for an event that names no commits
 */
export function scopeOf(name: string, payload: Payload): ChangeScope {
  const { pull_request: pullRequest, merge_group: group, before, after } = payload;
  if (pullRequest) {
    return { kind: 'range', base: sha(pullRequest.base?.sha), head: sha(pullRequest.head?.sha), sinceMergeBase: true };
  }
  if (group) return { kind: 'range', base: sha(group.base_sha), head: sha(group.head_sha), sinceMergeBase: false };
  if (before !== undefined && after !== undefined) {
    if (isZero(after)) return { kind: 'nothing', why: 'The branch was deleted.' };
    if (isZero(before)) return fromDefaultBranch(sha(after), payload, 'the branch is new');
    const fallback = fromDefaultBranch(sha(after), payload, 'the commit before the push is gone');
    return { kind: 'range', base: sha(before), head: sha(after), sinceMergeBase: false, fallback };
  }
  if (['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(name) || payload.schedule) {
    return { kind: 'all', why: `the event is \`${name || 'schedule'}\`` };
  }
  throw new UserError(
    `The event \`${name || 'unknown'}\` does not say which notes changed; run on pull_request, push or merge_group, or set \`scope: all\`.`,
  );
}

/**
 * What a branch changes compared with the default branch; all notes when it is that branch, or its name is unknown.
 * @param why to follow "as"
 */
function fromDefaultBranch(head: string, { ref, repository }: Payload, why: string): ChangeScope {
  const name = repository?.default_branch ?? '';
  const base = `refs/heads/${name}`;
  if (!isBranchName(name) || ref === base) return { kind: 'all', why };
  const notice = `Checked what the branch changes compared with \`${name}\`, as ${why}.`;
  return { kind: 'range', base, head, sinceMergeBase: true, notice };
}

/** A commit that may become an argument of git. */
function sha(text: string | undefined): string {
  if (text !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(text)) return text;
  throw new UserError('The event payload names no valid commits, so nothing can be compared.');
}

/** Source: https://git-scm.com/docs/git-check-ref-format */
function isBranchName(name: string): boolean {
  return /^[^\s\p{Cc}~^:?*[\\]+$/u.test(name) && !name.includes('..') && !name.startsWith('-');
}

function isZero(text: string): boolean {
  return /^0+$/.test(text);
}
