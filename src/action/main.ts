import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { UserError } from '../model/user-error.js';
import { loadFullParsers } from '../node/load-full-parsers.js';
import { logLine } from '../text/escape.js';
import { changedFiles } from './changes/changed-files.js';
import { readEvent } from './changes/event.js';
import { GitHub } from './github/github.js';
import { Permissions } from './github/permissions.js';
import { readInputs } from './inputs.js';
import { lintChanges } from './lint-changes.js';
import { isFailure, log, report } from './log.js';
import { publish } from './publish/publish.js';
import type { Links } from './publish/table.js';
import { sourceOf } from './source/source.js';
import { GitObjects } from './source/tree.js';

/** Runs the Action. The verdict depends on findings only, never on whether telling them worked. */
export async function runAction(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    const inputs = readInputs();
    const event = readEvent(env, inputs.scope);
    const root = workspaceOf(env);
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
    const github =
      inputs.token && repository ? new GitHub(repository, inputs.token, apiUrl || 'https://api.github.com') : undefined;
    const objects = github && new GitObjects(github);
    const source = await sourceOf(inputs, event, root, env, objects);
    const changes = await changedFiles(event, { workspace: source.tree ? undefined : root, github, objects });
    await loadFullParsers();
    const checked = await lintChanges(inputs, changes, source, root, Date.now());
    const links = linksOf(event.head, env);
    const telling = { inputs, root, links, env };
    log(checked, telling);
    const failed = isFailure(checked, inputs);
    const permissions = new Permissions(event, github, env);
    report(checked, await publish(checked, inputs, event, links, failed, github, permissions), telling);
    if (failed) process.exitCode = core.ExitCode.Failure;
  } catch (error) {
    const known = error instanceof UserError;
    const message = error instanceof Error ? error.message : String(error);
    core.setFailed(logLine(known ? message : `Something went wrong inside meeting-notes-lint: ${message}`));
    if (!known && error instanceof Error) core.debug(logLine(error.stack ?? ''));
  }
}

/** The workspace; without a checkout step it is an empty folder, or none. */
function workspaceOf({ GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): string {
  const folder = path.resolve(workspace || process.cwd());
  return existsSync(folder) ? realpathSync(folder) : folder;
}

function linksOf(head: string | undefined, env: NodeJS.ProcessEnv): Links | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return head && server && repository ? { repository: `${server}/${repository}`, head } : undefined;
}
