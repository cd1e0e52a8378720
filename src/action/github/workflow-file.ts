import { parse } from 'yaml';

/** A permission with which this Action can write. */
export type Permission = 'checks' | 'pull-requests';

/**
 * Whether a workflow grants the token of one of its jobs a permission; undefined where the settings of the repository
 * decide. The permissions of a job replace those of the workflow, and what is not named is not granted.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function grantedTo(job: string, permission: Permission, workflow: string): boolean | undefined {
  let top: unknown;
  try {
    top = parse(workflow, { logLevel: 'silent', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
  const definition = at(at(top, 'jobs'), job);
  // Undefined for a job of a reusable workflow, which may have fewer.
  if (definition === undefined || usesOtherToken(definition)) return undefined;
  const permissions = at(definition, 'permissions') ?? at(top, 'permissions');
  if (permissions === undefined) return undefined;
  if (typeof permissions === 'string') return permissions === 'write-all';
  return at(permissions, permission) === 'write';
}

/** Whether a step passes another token, to which the workflow's permissions do not apply. */
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
