import { describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { FileSystem } from '../helpers/fake-github/commits.js';
import { FakeGitHub } from '../helpers/fake-github/server.js';
import { type Outcome, runAction } from '../helpers/run-action.js';

const HOSTILE = `---
datetime: 2024-02-14T16:00+01:00
location: "@everyone <img src=x onerror=alert(1)> ##[error]x"
teams:
  - soil | <b>x</b>, @octocat, ::error::forged
partcipants:
  - "::set-output name=errors::0"
  - "\u202Eevil\u202C"
  - "##[add-mask]x"
title: "x, February 15, 2024 @team/core #12 ![i](https://evil.example/x.png)"
"@mention | <script>": 1
"::error file=a::b": 2
"[x](https://evil.example)": 3
---

## Agenda @everyone <img src=x>

::error::forged 100%\u2028::error::forged

* ::stop-commands::x
* \`\`\`\`suggestion

##[error]forged

##TODOs \`\`\`\`\` fence @octocat

* BL: TODO
  \u202Efoo

## Discusions

BL: On Monday, February 14, 2024 | @octocat <b>bold</b> \`\`\`\`

    ##[group]x

* ZoÃ« | <img> \u202Eno
`;
const files: FileSystem = {
  'soil/2024-02-14.md': HOSTILE,
  'soil/::error::a|`b`<img src=x>@octocat##[x] 2024-02-14.md': HOSTILE,
};

/** What Markdown shows beside code: text, HTML, and where its links and images lead. */
function read(markdown: string): { text: string; html: string[]; addresses: string[] } {
  const found = { text: '', html: [] as string[], addresses: [] as string[] };
  let isCode = false;
  visit(unified().use(remarkParse).parse(markdown) as Nodes, (node) => {
    if (node.type === 'html' && /^<\/?code>$/.test(node.value)) isCode = node.value === '<code>';
    if (node.type === 'text' && !isCode) found.text += `${node.value}\n`;
    if (node.type === 'html') found.html.push(node.value);
    if (node.type === 'link' || node.type === 'image') found.addresses.push(node.url);
  });
  return found;
}

function expectHarmless(markdown: string): void {
  const { text, html, addresses } = read(markdown);
  // Our own: a mark, a fold, and code that had to be written as HTML, of references only.
  const own = /^(?:<!-- meeting-notes-lint:(?:comment|suggestion):[0-9a-f]{16} -->|<\/?(?:details|summary|code)>)$/;
  expect(html.flatMap((one) => one.split(/(?<=>)(?:[^<]*)(?=<)/)).filter((one) => !own.test(one.trim()))).toEqual([]);
  expect(text.replace(/[@#]\u2060/g, '')).not.toMatch(/@(?:everyone|octocat|team|mention)|#12|<(?:img|b|script)/);
  expect(addresses.filter((one) => !/^https:\/\/github\.(?:com|example)\//.test(one))).toEqual([]);
  expect(markdown).not.toMatch(/[\u202A-\u202E]/);
}

describe('hostile text in a note and a file name', () => {
  let github: FakeGitHub;
  let outcome: Outcome;
  const run = async (annotations: string) => {
    github = await FakeGitHub.start();
    outcome = await runAction(github, github.pullRequest({}, files), { inputs: { comment: 'true', annotations } });
  };

  test('forges no command in the log', async () => {
    await run('commands');
    expect(outcome.annotations.length).toBeGreaterThan(15);
    const commands = outcome.log.split(/[\r\n\u2028\u2029]/).filter((line) => /^\s*::/.test(line));
    expect(
      commands.filter(
        (line) => !/^::(?:(?:error|warning|notice) (?:file|title)=|group::Annotations$|endgroup::$)/.test(line),
      ),
    ).toEqual([]);
    expect(outcome.log).not.toContain('##[');
    expect(outcome.log).not.toMatch(/[\u202A-\u202E]/);
    expect(Number(outcome.outputs.errors)).toBeGreaterThan(0);
  });

  test('is harmless in the summary', async () => {
    await run('none');
    expectHarmless(outcome.summary);
    expect(outcome.summary).not.toContain('##[');
    expect(outcome.summary).toContain('+  - "evil"');
  });

  test('is harmless in the comment and in suggestions', async () => {
    await run('none');
    const { comments, reviews, reviewComments } = github.posts;
    expect([comments.length, reviewComments.length > 4]).toEqual([1, true]);
    for (const { body } of [...comments, ...reviews, ...reviewComments]) expectHarmless(body ?? '');
    // What would put back something unseen is not suggested.
    expect(reviewComments.some(({ body }) => body.includes('no\n'))).toBe(false);
    const fenced = reviewComments.find(({ body }) => body.includes('## TODOs'))!;
    expect(fenced.body).toContain('\n``````suggestion\n## TODOs ````` fence @octocat\n``````\n');
  });

  test('is harmless in a check run', async () => {
    await run('checks');
    const said = github.posts.checkRuns[0]!.annotations.map(({ message }) => message).join('\n');
    expect(said).toContain('`evil`');
    expect(said).not.toMatch(/[\u202A-\u202E]/);
  });
});
