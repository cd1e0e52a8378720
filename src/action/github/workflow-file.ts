import { parse } from 'yaml';

/** A permission that this Action can use to write. */
export type Permission = 'checks' | 'pull-requests';

/**
 * Whether a workflow gives the token of one of its jobs a permission; undefined where the file does not say: then the
 * settings of the repository hold. What is given to a job takes the place of what is given to the workflow, and what is
 * not named is not given.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function givenTo(job: string, permission: Permission, workflow: string): boolean | undefined {
  let top: unknown;
  try {
    top = parse(workflow, { logLevel: 'silent', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
  const own = at(at(top, 'jobs'), job);
  // A job of a workflow that this one calls: it may have less.
  if (own === undefined) return undefined;
  if (usesOtherToken(own)) return undefined;
  const given = at(own, 'permissions') ?? at(top, 'permissions');
  if (given === undefined) return undefined;
  if (typeof given === 'string') return given === 'write-all';
  return at(given, permission) === 'write';
}

/** A step hands over a token of its own, of which the workflow's permissions tell nothing. */
function usesOtherToken(job: unknown): boolean {
  const steps = at(job, 'steps');
  if (!Array.isArray(steps)) return false;
  return steps.some((step) => {
    const token = at(at(step, 'with'), 'github-token');
    return typeof token === 'string' && !/\b(?:github\.token|secrets\.GITHUB_TOKEN)\b/.test(token);
  });
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
