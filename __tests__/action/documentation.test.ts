import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: Record<string, string>; environment?: string; needs?: string }>;
}

const OWN = 'meeting-notes-lint/meeting-notes-lint@v0';
const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
};
const page = readFileSync('docs/action.md', 'utf8');
const inPages = [page, readFileSync('README.md', 'utf8')].flatMap((text) =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => parse(block!) as Partial<Workflow>),
);
const workflows = inPages.filter((one): one is Workflow => one.jobs !== undefined);
const own = readdirSync('.github/workflows').map(
  (name) => [name, readFileSync(`.github/workflows/${name}`, 'utf8')] as const,
);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe('the page on the Action', () => {
  test('names all inputs with their defaults, and all outputs', () => {
    const rows = new Map(
      [...page.matchAll(/^\| (`[^|]*`) \| ([^|]*)\|(?: ([^|]*)\|)?$/gm)].flatMap(([, names, second, third]) =>
        names!
          .split(', ')
          .map((name) => [name.replaceAll('`', ''), third === undefined ? '' : second!.trim()] as const),
      ),
    );
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      const written = name === 'github-token' ? "the job's" : value === undefined ? '' : `\`${value}\``;
      expect([name, rows.get(name)]).toEqual([name, written]);
    }
    for (const name of Object.keys(action.outputs)) expect([name, rows.has(name)]).toEqual([name, true]);
  });

  test('has workflows that ask for no more than they say, and use inputs that there are', () => {
    expect(workflows.length).toBeGreaterThan(6);
    for (const workflow of workflows) {
      expect(workflow.permissions).toMatchObject({ contents: 'read' });
      for (const { uses, with: inputs = {} } of stepsOf(workflow)) {
        if (uses === OWN) expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
        if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
      }
    }
  });

  test('checks nothing out where the token is a privileged one', () => {
    const privileged = workflows.filter(({ on }) => on === 'pull_request_target');
    expect(privileged).toHaveLength(1);
    expect(privileged.flatMap(stepsOf).map(({ uses }) => uses)).toEqual([OWN]);
  });
});

test('the inputs in action.yml are those that are read', () => {
  const source = readFileSync('src/action/inputs.ts', 'utf8');
  const read = [...source.matchAll(/(?:optional|choice|getMultilineInput)\('([a-z-]+)'/g)].map(([, name]) => name);
  expect(new Set(read)).toEqual(new Set(Object.keys(action.inputs)));
});

describe.each(own)('%s', (_, text) => {
  const workflow = parse(text) as Workflow;

  test('names what it uses by commit and version', () => {
    for (const { uses } of stepsOf(workflow)) {
      if (uses !== undefined && uses !== './') {
        expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
      }
    }
  });

  test('only reads, and keeps no credentials', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses, with: inputs = {} } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
    // What somebody else may have written belongs into `env`, not into a script.
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${'.concat('{')))).toEqual([]);
  });
});

test('only the job that publishes gets a token for npm, and it runs nothing but that', () => {
  const more = own.flatMap(([name, text]) =>
    Object.entries((parse(text) as Workflow).jobs).flatMap(([job, one]) =>
      one.permissions ? [{ name, job, one }] : [],
    ),
  );
  expect(more.map(({ name, job }) => `${name} ${job}`)).toEqual(['release.yml publish', 'site.yml publish']);
  expect(more[1]!.one.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  const { permissions, environment, needs, steps } = more[0]!.one;
  expect({ permissions, environment, needs }).toEqual({
    permissions: { contents: 'read', 'id-token': 'write' },
    environment: 'npm',
    needs: 'check',
  });
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm publish --provenance --access public --ignore-scripts']);
  expect(own.filter(([, text]) => /secrets\.|_TOKEN/.test(text))).toEqual([]);
});

test('the hooks of pre-commit take notes by their names, and hold no flag that there is not', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string; files: string }[];
  expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
    ['meeting-notes-lint', 'meeting-notes-lint'],
    ['meeting-notes-lint-fix', 'meeting-notes-lint --fix'],
  ]);
  for (const { files } of hooks) {
    const pattern = new RegExp(files.replace('(?i)', ''), 'i');
    expect(['soil/2024/2024-01-10.md', 'soil/soil-2024-01-10-beds.MD'].every((name) => pattern.test(name))).toBe(true);
    expect(['README.md', '2024-01-10/plan.md', 'soil/2024-01-10.txt'].some((name) => pattern.test(name))).toBe(false);
  }
});

test('the local hook of the page is the published one, with the package it installs', () => {
  const page = readFileSync('docs/pre-commit.md', 'utf8');
  const [, [, local = ''] = []] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)];
  const { repos } = parse(local) as { repos: { hooks: Record<string, unknown>[] }[] };
  const { additional_dependencies: packages, ...hook } = repos[0]!.hooks[0]!;
  const [published] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(packages).toEqual([`meeting-notes-lint@${version}`]);
  expect({ description: published!.description, ...hook }).toEqual(published);
});
