import { parse } from 'yaml';

/** A check of the OpenSSF Scorecard that only looks at files, and what keeps the project from full marks. */
export interface Check {
  name: string;
  problems: string[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: string | Record<string, string>;
  jobs: Record<string, { steps?: Step[]; uses?: string; permissions?: string | Record<string, string> }>;
}

// What an outsider can choose. Source: "dangerous workflow" of the Scorecard, docs/checks.md.
const UNTRUSTED =
  /\$\{\{[^}]*github\.(?:event\.(?:issue|pull_request|comment|review|discussion|head_commit|commits|pages|release)\b[^}]*(?:title|body|message|name|email|ref|label)|head_ref)/;
// Scopes with which a job can change what users get; `pages` and `id-token` are for other services.
const RISKY_SCOPES = new Set(['actions', 'checks', 'contents', 'deployments', 'packages', 'statuses', 'everything']);
const BINARY = /\.(?:exe|dll|so|dylib|a|o|obj|lib|class|jar|war|pyc|wasm|node|bin|deb|rpm|dmg|msi|apk|com|elf)$/i;

/**
 * Checks files as the Scorecard does, in its order. Source: https://github.com/ossf/scorecard/blob/main/docs/checks.md
 * @param files all files of the repository, with slashes
 * @param read gives the text of one of them
 */
export function checkFiles(files: readonly string[], read: (file: string) => string): Check[] {
  const workflows = files
    .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
    .map((file) => ({ file, workflow: parse(read(file)) as Workflow }));
  const steps = workflows.flatMap(({ file, workflow }) =>
    Object.values(workflow.jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ file, step }))),
  );
  const scripts = files.filter((file) => /\.sh$|^\.ci\//.test(file));
  const commands = [
    ...steps.flatMap(({ file, step }) => (step.run === undefined ? [] : [{ file, text: step.run }])),
    ...scripts.map((file) => ({ file, text: read(file) })),
  ];
  const policy = files.find((file) => /^(?:\.github\/|docs\/)?SECURITY\.md$/i.test(file));
  const licence = files.find((file) => /^(?:LICENSES?|COPYING)(?:\.\w+)?$/i.test(file));

  return [
    {
      name: 'Binary-Artifacts',
      problems: files.filter((file) => BINARY.test(file)).map((file) => `${file} is a binary`),
    },
    {
      name: 'Dangerous-Workflow',
      problems: [
        ...steps
          .filter(({ step }) => UNTRUSTED.test(step.run ?? ''))
          .map(({ file, step }) => `${file}: \`${step.run}\` runs untrusted input`),
        ...workflows
          .filter(({ workflow }) => /pull_request_target|workflow_run/.test(JSON.stringify(workflow.on)))
          .filter(({ workflow }) => JSON.stringify(workflow.jobs).includes('actions/checkout@'))
          .map(({ file }) => `${file} checks out code where the token is privileged`),
      ],
    },
    {
      name: 'Dependency-Update-Tool',
      problems: files.some((file) => /^\.github\/(?:dependabot\.ya?ml|renovate\.json5?)$|^renovate\.json5?$/.test(file))
        ? []
        : ['.github/dependabot.yml is missing'],
    },
    {
      name: 'License',
      problems:
        licence !== undefined &&
        /Permission is hereby granted|Apache License|Redistribution and use/.test(read(licence))
          ? []
          : ['LICENSE is missing, or not the text of a common licence'],
    },
    {
      name: 'Pinned-Dependencies',
      problems: [
        ...steps
          .filter(
            ({ step }) => step.uses !== undefined && !/^\.\/|@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$/.test(step.uses),
          )
          .map(({ file, step }) => `${file}: \`${step.uses}\` is not pinned to a commit`),
        ...commands
          .filter(({ text }) => /\bnpm (?:i|install|add)\b|\bpip install\b|\bgo install\b|\bnpx -y\b/.test(text))
          .map(({ file }) => `${file} installs packages without a lock file`),
        ...commands
          .filter(({ text }) => /\b(?:curl|wget)\b[^\n|]*\|\s*(?:ba|z)?sh\b/.test(text))
          .map(({ file }) => `${file} runs a script that it downloads`),
      ],
    },
    {
      name: 'SAST',
      problems: steps.some(({ step }) => step.uses?.startsWith('github/codeql-action/analyze@'))
        ? []
        : ['no workflow runs github/codeql-action; CodeQL’s default setup is a setting, which files do not show'],
    },
    {
      name: 'Security-Policy',
      problems: policy === undefined ? ['SECURITY.md is missing'] : policyProblems(read(policy)),
    },
    {
      name: 'Token-Permissions',
      problems: workflows.flatMap(({ file, workflow }) => permissionProblems(file, workflow)),
    },
  ];
}

/** The Scorecard looks for a contact, for text beside it, and for what is disclosed when. */
function policyProblems(text: string): string[] {
  const problems: string[] = [];
  if (!/https:\/\/\S+|[\w.]+@[\w.]+\.\w/.test(text)) problems.push('the security policy has no contact');
  if (text.length < 200) problems.push('the security policy says little');
  if (!/vuln|disclos/i.test(text) || !/\b\d+ days\b/.test(text))
    problems.push('the security policy does not say when something is disclosed');
  return problems;
}

function permissionProblems(file: string, { permissions, jobs }: Workflow): string[] {
  const writes = (granted: string | Record<string, string> | undefined) =>
    typeof granted === 'object'
      ? Object.entries(granted).flatMap(([scope, access]) => (access === 'write' ? [scope] : []))
      : granted === 'write-all'
        ? ['everything']
        : [];
  if (permissions === undefined) return [`${file} has no top-level permissions`];
  return [
    ...writes(permissions).map((scope) => `${file} may write ${scope} in every job`),
    ...Object.entries(jobs).flatMap(([job, { permissions: own }]) =>
      writes(own)
        .filter((scope) => RISKY_SCOPES.has(scope))
        .map((scope) => `${file}: ${job} may write ${scope}`),
    ),
  ];
}
