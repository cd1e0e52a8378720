import { readFileSync } from 'node:fs';
import { UserError } from '../node/errors.js';

/** What an event is about, as far as notes are concerned. */
export type Change =
  /** The notes between two commits. `sinceMergeBase`: what the head adds to where it left the base, as a pull request shows. */
  | { kind: 'range'; base: string; head: string; sinceMergeBase: boolean; pullRequest?: number }
  /** Every note. */
  | { kind: 'all'; why: string }
  /** Nothing: a branch was deleted. */
  | { kind: 'nothing'; why: string };

/** The parts of an event's payload that are looked at. */
export interface Payload {
  before?: string;
  after?: string;
  deleted?: boolean;
  pull_request?: { number: number; base: { sha: string }; head: { sha: string } };
  merge_group?: { base_sha: string; head_sha: string };
  schedule?: string;
  inputs?: unknown;
}

/** The payload of the event that started the run; `{}` when there is none. */
export function readPayload(file: string | undefined): Payload {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Payload;
  } catch {
    throw new UserError('The event that started this run cannot be read; GITHUB_EVENT_PATH names no JSON file.');
  }
}

/**
 * What to check for an event.
 * @param name as in GITHUB_EVENT_NAME; told by the payload when it is empty
 * @throws UserError for an event that names no commits
 */
export function changeOf(name: string, payload: Payload): Change {
  const { pull_request: pullRequest, merge_group: mergeGroup, before, after } = payload;
  if (pullRequest) {
    const { base, head, number } = pullRequest;
    return { kind: 'range', base: sha(base.sha), head: sha(head.sha), sinceMergeBase: true, pullRequest: number };
  }
  if (mergeGroup) {
    return { kind: 'range', base: sha(mergeGroup.base_sha), head: sha(mergeGroup.head_sha), sinceMergeBase: false };
  }
  if (before !== undefined && after !== undefined) {
    if (isZero(after)) return { kind: 'nothing', why: 'the branch was deleted' };
    if (isZero(before)) return { kind: 'all', why: 'the branch is new' };
    return { kind: 'range', base: sha(before), head: sha(after), sinceMergeBase: false };
  }
  if (['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_call'].includes(name) || payload.schedule) {
    return { kind: 'all', why: `the event is ${name || 'schedule'}` };
  }
  throw new UserError(
    `The event \`${name || 'unknown'}\` does not say which notes changed; run on pull_request, push or merge_group, or set \`scope: all\`.`,
  );
}

/** Goes into arguments of git: nothing but a commit's name may pass. */
function sha(text: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(text)) return text;
  throw new UserError('The event names a commit that is none; nothing can be compared.');
}

function isZero(text: string): boolean {
  return /^0+$/.test(text);
}
