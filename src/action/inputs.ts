import * as core from '@actions/core';
import { UserError } from '../model/user-error.js';
import { closestMatch } from '../text/spelling.js';

/** The inputs of the Action; see action.yml. */
export interface Inputs {
  paths: string[];
  config: string | undefined;
  scope: 'changed' | 'all';
  filter: 'file' | 'diff';
  source: 'auto' | 'checkout' | 'api';
  failOn: 'error' | 'warning' | 'never';
  annotations: 'auto' | 'checks' | 'commands' | 'none';
  suggestions: boolean;
  comment: boolean;
  summary: boolean;
  sarifFile: string | undefined;
  token: string | undefined;
}

/** @throws UserError naming the input and its possible values */
export function readInputs(): Inputs {
  const paths = core.getMultilineInput('paths');
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    config: optional('config'),
    scope: choice('scope', ['changed', 'all']),
    filter: choice('filter', ['file', 'diff']),
    source: choice('source', ['auto', 'checkout', 'api']),
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    annotations: choice('annotations', ['auto', 'checks', 'commands', 'none']),
    suggestions: choice('suggestions', ['true', 'false']) === 'true',
    comment: choice('comment', ['false', 'true']) === 'true',
    summary: choice('summary', ['true', 'false']) === 'true',
    sarifFile: optional('sarif-file'),
    token: optional('github-token'),
  };
}

function optional(name: string): string | undefined {
  return core.getInput(name) || undefined;
}

/** The value of an input; the first of `allowed` when it is empty. */
function choice<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
  const value = core.getInput(name).toLowerCase();
  if (value === '') return allowed[0];
  const match = allowed.find((choice) => choice === value);
  if (match !== undefined) return match;
  const closest = closestMatch(value, allowed);
  throw new UserError(
    `The input \`${name}\` is \`${value}\`; ${closest ? `did you mean \`${closest}\`?` : `write ${allowed.join(', ')}.`}`,
  );
}
