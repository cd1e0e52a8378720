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
import { isFailure, logFindings, type RunReport, reportResults, setOutput } from './log.js';
import { publish } from './publish/publish.js';
import type { Links } from './publish/table.js';
import { GitObjects } from './source/git-objects.js';
import { openSource } from './source/source.js';

/** Runs the Action. Its result depends on the findings only, never on whether posting them worked. */
export async function runAction(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    const inputs = readInputs();
    const event = readEvent(env, inputs.scope);
    const root = workspaceOf(env);
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
    const github =
      inputs.token && repository ? new GitHub(repository, inputs.token, apiUrl || 'https://api.github.com') : undefined;
    const objects = github && new GitObjects(github);
    const source = await openSource(inputs, event, root, env, objects);
    const changes = await changedFiles(event, { workspace: source.commit ? undefined : root, github, objects });
    await loadFullParsers();
    const linted = await lintChanges(inputs, changes, source, root, Date.now());
    const links = linksOf(event.head, env);
    const report: RunReport = { inputs, root, links, env };
    logFindings(linted, report);
    const failed = isFailure(linted, inputs);
    const permissions = new Permissions(event, github, env);
    const published = await publish(linted, inputs, event, links, failed, github, permissions);
    reportResults(linted, published, report);
    if (failed) process.exitCode = core.ExitCode.Failure;
  } catch (error) {
    const known = error instanceof UserError;
    const message = error instanceof Error ? error.message : String(error);
    setOutput('result', 'error');
    core.setFailed(logLine(known ? message : `Something went wrong inside meeting-notes-lint: ${message}`));
    if (!known && error instanceof Error) core.debug(logLine(error.stack ?? ''));
  }
}

/** The workspace; without a checkout step it is empty, or does not exist. */
function workspaceOf({ GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): string {
  const folder = path.resolve(workspace || process.cwd());
  return existsSync(folder) ? realpathSync(folder) : folder;
}

function linksOf(head: string | undefined, env: NodeJS.ProcessEnv): Links | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return head && server && repository ? { repository: `${server}/${repository}`, head } : undefined;
}
