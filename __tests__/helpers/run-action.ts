import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { dist } from './dist.js';
import type { FileSystem } from './fake-github/commits.js';
import type { FakeGitHub } from './fake-github/server.js';

/** What a run has left. */
export interface Outcome {
  status: number | null;
  log: string;
  /** The workflow commands that annotate. */
  annotations: string[];
  outputs: Record<string, string>;
  summary: string;
  /** The report in JSON, with paths from the workspace. */
  report: unknown;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const name = mkdtempSync(path.join(os.tmpdir(), 'run-action-'));
  made.push(name);
  return name;
}

/** A workspace that holds `files`; no checkout. */
export function workspace(files: FileSystem): string {
  const root = folder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content as string);
  }
  return root;
}

/** Runs the built Action as the runner would. Without a workspace it has an empty folder. */
export async function runAction(
  github: FakeGitHub | undefined,
  payload: unknown,
  {
    inputs = {},
    root = folder(),
    token = 'ghs_job',
    env = {},
  }: { inputs?: Record<string, string>; root?: string; token?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const own = folder();
  const file = (name: string, text: string) => {
    writeFileSync(path.join(own, name), text);
    return path.join(own, name);
  };
  const child = spawn(process.execPath, [dist('action.js')], {
    cwd: own,
    env: {
      PATH: process.env.PATH,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: file('summary', ''),
      GITHUB_WORKSPACE: root,
      GITHUB_REPOSITORY: 'ana/notes',
      GITHUB_SERVER_URL: 'https://github.example',
      RUNNER_TEMP: own,
      ...(github && { GITHUB_API_URL: github.url, 'INPUT_GITHUB-TOKEN': token }),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const outputs = Object.fromEntries(
    [...readFileSync(path.join(own, 'output'), 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name!, value!],
    ),
  );
  const text = outputs.report === undefined ? '[]' : readFileSync(outputs.report, 'utf8');
  return {
    status,
    log,
    annotations: log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line)),
    outputs,
    summary: readFileSync(path.join(own, 'summary'), 'utf8'),
    report: JSON.parse(text.replaceAll(`${root}/`, '')) as unknown,
  };
}
