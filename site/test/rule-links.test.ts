import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pageExamples } from '../../scripts/lib/page-examples.ts';
import { root, ruleIds } from '../lib/pages.ts';
import { workspacesOf } from '../lib/rule-links.ts';
import { decodeWorkspace, encodeWorkspace, type Workspace } from '../lib/workspace.ts';
import { Checker } from '../playground/checker.ts';

const dist = path.join(import.meta.dirname, '../.vitepress/dist');

describe('the playground opens the examples of rule pages', () => {
  for (const id of ruleIds) {
    test(`${id} reports what its page shows`, () => {
      const page = readFileSync(path.join(root, `docs/rules/${id}.md`), 'utf8');
      const shown = pageExamples(page).filter(({ isWrong }) => isWrong);
      const workspaces = workspacesOf(id, page);
      assert.ok(workspaces.length > 0);
      for (const [index, workspace] of workspaces.entries()) {
        const checker = new Checker();
        checker.read(workspace);
        assert.equal(checker.problem, undefined);
        const findings = checker.check(workspace.notes[workspace.active]!, workspace);
        const own = findings.filter(({ ruleId }) => ruleId === id);
        const lines = own.map(({ place, message }) => `${place.start.line}:${place.start.column} ${message}`);
        assert.deepEqual(lines.sort(), shown[index]!.output?.text.trimEnd().split('\n').sort());
      }
    });

    test(`the page of ${id} links to the playground, once for each wrong example`, async () => {
      const html = readFileSync(path.join(dist, `rules/${id}.html`), 'utf8');
      const links = [...html.matchAll(/href="\/meeting-notes-lint\/playground\/#([\w-]+)"/g)].map(([, link]) => link!);
      const page = readFileSync(path.join(root, `docs/rules/${id}.md`), 'utf8');
      assert.deepEqual(await Promise.all(links.map(decodeWorkspace)), workspacesOf(id, page));
    });
  }
});

test('every page of docs is on the site, and its links lead to pages of the site or to GitHub', () => {
  const built = new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')),
  );
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  for (const name of docs.filter((one) => one.endsWith('.md'))) {
    const page = name.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html');
    assert.ok(built.has(page), page);
    for (const [, target] of readFileSync(path.join(dist, page), 'utf8').matchAll(
      / href="\/meeting-notes-lint\/([^"#?]*)/g,
    ))
      assert.ok(
        ['', '.html', 'index.html'].some((end) => built.has(`${target}${end}`)),
        `${page}: ${target}`,
      );
  }
});

test('a link holds a workspace with any characters, and what is no link is refused', async () => {
  const workspace: Workspace = {
    notes: [{ path: 'minutes/2024-01-10.md', text: 'Ágnes 👩‍🌾\n\u0000' }],
    config: 'locale: de\n',
    active: -1,
    files: ['plan.md'],
    now: 0,
  };
  assert.deepEqual(await decodeWorkspace(await encodeWorkspace(workspace)), workspace);
  for (const other of [
    {},
    { ...workspace, notes: [] },
    { ...workspace, active: 1 },
    { ...workspace, notes: [{ path: 1 }] },
  ])
    assert.equal(await decodeWorkspace(await encodeWorkspace(other as Workspace)), undefined);
  for (const text of ['', '%', 'AAAA', 'heading']) assert.equal(await decodeWorkspace(text), undefined);
});

test('a link that inflates to more than any notes is refused', async () => {
  const text = 'a'.repeat(6_000_000);
  const fragment = await encodeWorkspace({ notes: [{ path: 'a.md', text }], config: '', active: 0 });
  assert.ok(fragment.length < 20_000);
  assert.equal(await decodeWorkspace(fragment), undefined);
});
