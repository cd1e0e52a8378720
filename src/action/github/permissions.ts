import type { RunEvent } from '../changes/event.js';
import type { GitHub } from './github.js';
import { grantedTo, type Permission } from './workflow-file.js';

/**
 * What the token of a run may write. Decided before the first attempt, from the event and the workflow's own file, as each
 * refused request is an error in the log of somebody who cannot change that. Where neither decides, the first refusal does.
 */
export class Permissions {
  readonly #github: GitHub | undefined;
  readonly #env: NodeJS.ProcessEnv;
  readonly #refused = new Set<Permission>();
  /** Why nothing may be written, to follow "as"; undefined when something may. */
  readonly reason: string | undefined;
  #workflow: Promise<string | undefined> | undefined;

  constructor(event: RunEvent, github: GitHub | undefined, env: NodeJS.ProcessEnv) {
    this.#github = github;
    this.#env = env;
    if (!github) this.reason = 'there is no token';
    // Secrets are out of reach, too, so there is no other token.
    else if (event.pullRequest?.isFork && !event.isPrivileged) this.reason = 'the pull request comes from a fork';
  }

  /** Whether it is worth trying. */
  async may(permission: Permission): Promise<boolean> {
    if (this.reason !== undefined || this.#refused.has(permission)) return false;
    this.#workflow ??= this.#readWorkflow();
    const workflow = await this.#workflow;
    const granted = workflow === undefined ? undefined : grantedTo(this.#env.GITHUB_JOB ?? '', permission, workflow);
    // Dependabot's token is read-only unless the workflow grants more.
    return granted ?? this.#env.GITHUB_ACTOR !== 'dependabot[bot]';
  }

  /** Records that GitHub has refused it. */
  refuse(permission: Permission): void {
    this.#refused.add(permission);
  }

  /** Why the token may not write, to follow "as". */
  why(permission: Permission): string {
    return this.reason ?? `the job does not have the permission \`${permission}: write\``;
  }

  /** The file of the running workflow; undefined when it is in another repository, or cannot be read. */
  async #readWorkflow(): Promise<string | undefined> {
    const github = this.#github!;
    const { owner, repo } = github.repo;
    const [file, ...rest] = (this.#env.GITHUB_WORKFLOW_REF ?? '').split('@');
    const ref = this.#env.GITHUB_WORKFLOW_SHA || rest.join('@');
    const prefix = `${owner}/${repo}/`;
    if (!file?.startsWith(prefix) || !ref) return undefined;
    try {
      const { rest: api } = await github.octokit;
      const { data } = await api.repos.getContent({ ...github.repo, path: file.slice(prefix.length), ref });
      return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
    } catch {
      return undefined;
    }
  }
}
