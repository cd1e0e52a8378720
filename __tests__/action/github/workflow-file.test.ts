import { expect, test } from '@jest/globals';
import { grantedTo } from '../../../src/action/github/workflow-file.js';

/** An expression of a workflow. */
const value = (text: string) => `$\{{ ${text} }}`;
const withToken = (text: string) => job.replace('[]', `[{ with: { github-token: "${value(text)}" } }]`);
const job = '\njobs:\n  notes:\n    steps: []\n';

test.each<[string, string, boolean | undefined]>([
  ['to the workflow', `permissions:\n  checks: write${job}`, true],
  ['only to read', `permissions:\n  checks: read${job}`, false],
  ['what is not named is not given', `permissions:\n  contents: read${job}`, false],
  ['nothing', `permissions: {}${job}`, false],
  ['everything', `permissions: write-all${job}`, true],
  ['everything, to read', `permissions: read-all${job}`, false],
  [
    'to the job, whatever the workflow has',
    `permissions: {}\njobs:\n  notes: { permissions: { checks: write } }\n`,
    true,
  ],
  ['less to the job', `permissions: write-all\njobs:\n  notes: { permissions: { contents: read } }\n`, false],
  ['not said', job, undefined],
  ['to another job', 'jobs:\n  other: { permissions: { checks: write } }\n', undefined],
  ['to another token', `permissions: {}${withToken('secrets.BOT')}`, undefined],
  ['to the same token', `permissions: {}${withToken('github.token')}`, false],
  ['no YAML', 'a: [', undefined],
  ['no workflow', '', undefined],
  ['a list', '- a', undefined],
])('%s', (_, workflow, given) => {
  expect(grantedTo('notes', 'checks', workflow)).toBe(given);
});
