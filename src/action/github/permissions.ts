import type { RunEvent } from '../changes/event.js';
import type { GitHub } from './github.js';
import { givenTo, type Permission } from './workflow-file.js';

/**
 * What the token of a run may write. It is told before the first attempt, as each refused call is a line in red in the
 * log of somebody who can do nothing about it: by the event, and by the workflow's own file. Where neither tells, the
 * first refusal does.
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
    // Its secrets, too, are out of reach, so that no other token can have been handed over.
    else if (event.pullRequest?.isFork && !event.isPrivileged) this.reason = 'the pull request comes from a fork';
  }

  /** Whether it is worth trying. */
  async may(permission: Permission): Promise<boolean> {
    if (this.reason !== undefined || this.#refused.has(permission)) return false;
    this.#workflow ??= this.#readWorkflow();
    const workflow = await this.#workflow;
    const given = workflow === undefined ? undefined : givenTo(this.#env.GITHUB_JOB ?? '', permission, workflow);
    // Dependabot's token only reads unless the workflow gives it more.
    return given ?? this.#env.GITHUB_ACTOR !== 'dependabot[bot]';
  }

  /** GitHub has refused it. */
  refuse(permission: Permission): void {
    this.#refused.add(permission);
  }

  /** Why it may not be written, as the end of a sentence. */
  why(permission: Permission): string {
    return this.reason ?? `the job does not have the permission \`${permission}: write\``;
  }

  /** The file of the workflow that runs; undefined when it is in another repository, or may not be read. */
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
