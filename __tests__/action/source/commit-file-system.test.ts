import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GitHub } from '../../../src/action/github/github.js';
import { CommitFileSystem } from '../../../src/action/source/commit-file-system.js';
import { GitObjects } from '../../../src/action/source/git-objects.js';
import type { FileSystem } from '../../helpers/fake-github/commits.js';
import { FakeGitHub } from '../../helpers/fake-github/server.js';

const root = path.resolve('/workspace');
const at = (file: string) => path.join(root, file);

async function treeOf(files: FileSystem) {
  const fake = await FakeGitHub.start();
  const objects = new GitObjects(new GitHub('ana/notes', 'ghs_x', fake.url));
  const tree = await CommitFileSystem.of(root, await objects.tree(fake.commits.add(files)), objects);
  return { fake, tree };
}

describe('a commit as files', () => {
  test('has folders, files and their text', async () => {
    const { tree } = await treeOf({ 'soil/2024/a.md': '\uFEFFAé\r\n', 'b.md': 'B' });
    expect(tree.list(root).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'b.md', kind: 'file' },
      { name: 'soil', kind: 'folder' },
    ]);
    expect([tree.kindOf(root), tree.kindOf(at('soil/2024')), tree.kindOf(at('soil/2024/a.md'))]).toEqual([
      'folder',
      'folder',
      'file',
    ]);
    expect([tree.exists(at('soil')), tree.exists(at('beds')), tree.kindOf(at('beds/x'))]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(await tree.read(at('soil/2024/a.md'), 'a.md')).toBe('\uFEFFAé\r\n');
  });

  test('words errors as the disk does', async () => {
    const { tree } = await treeOf({ 'a.md': new Uint8Array([0xff, 0xfe]), 'soil/b.md': '' });
    await expect(tree.read(at('a.md'), 'a.md')).rejects.toThrow('a.md: is not valid UTF-8; save it as UTF-8.');
    await expect(tree.read(at('c.md'), 'c.md')).rejects.toThrow('c.md: cannot be read, because it does not exist.');
    await expect(tree.read(at('soil'), 'soil')).rejects.toThrow('soil: cannot be read, as it is not a regular file.');
    expect(() => tree.list(at('a.md'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  });

  test('follows links, but none out of it, nor in a circle', async () => {
    const { tree } = await treeOf({
      'soil/2024/a.md': 'A',
      latest: { link: 'soil/2024' },
      'beds/up.md': { link: '../latest/a.md' },
      out: { link: '../elsewhere' },
      absolute: { link: '/etc' },
      round: { link: 'about' },
      about: { link: 'round' },
    });
    expect(tree.kindOf(at('latest'))).toBe('link');
    expect(tree.realPath(at('beds/up.md'))).toBe(at('soil/2024/a.md'));
    expect(await tree.read(at('latest/a.md'), 'a.md')).toBe('A');
    for (const name of ['out', 'absolute', 'round']) {
      expect([name, tree.exists(at(name)), tree.kindOf(at(name))]).toEqual([name, false, 'link']);
      expect(() => tree.realPath(at(name))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    }
    expect([tree.exists(at('../workspace2')), tree.exists('/')]).toEqual([false, false]);
  });

  test('reads the same content once, and no more files than asked for', async () => {
    const { fake, tree } = await treeOf({ 'a.md': 'same', 'b.md': 'same', 'c.md': 'other', 'd.md': 'third' });
    await tree.prefetch([at('a.md'), at('b.md'), at('c.md'), at('d.md')], 2);
    expect(fake.countCalls()).toEqual({ 'GET git/trees/SHA 200': 1, 'POST /graphql 200': 1 });
    expect([await tree.read(at('b.md'), 'b.md'), tree.skipped]).toEqual(['same', 1]);
    await expect(tree.read(at('d.md'), 'd.md')).rejects.toThrow(
      'd.md: is not read, as there are too many files to read over the API.',
    );
    await tree.prefetch([at('d.md')], 1);
    expect(await tree.read(at('d.md'), 'd.md')).toBe('third');
  });

  test('reads by itself what GraphQL gives differently', async () => {
    const long = 'é'.repeat(300_000);
    const { fake, tree } = await treeOf({ 'a.md': new Uint8Array([0xff]), 'b.md': 'b', 'c.md': long });
    await tree.prefetch([at('a.md'), at('b.md'), at('c.md')]);
    expect(fake.countCalls()).toMatchObject({ 'POST /graphql 200': 1, 'GET git/blobs/SHA 200': 2 });
    expect(await tree.read(at('c.md'), 'c.md')).toBe(long);
    await expect(tree.read(at('a.md'), 'a.md')).rejects.toThrow('a.md: is not valid UTF-8');
  });

  test('skips files where few requests are left and GraphQL is refused', async () => {
    const { fake, tree } = await treeOf({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
    fake.headers = { 'x-ratelimit-remaining': '4' };
    fake.fail = (call) => (call.includes('graphql') ? 403 : undefined);
    await tree.read(at('a.md'), 'a.md');
    fake.headers = { 'x-ratelimit-remaining': '2' };
    await tree.prefetch([at('b.md'), at('c.md')]);
    expect(tree.skipped).toBe(0);
    const { fake: next, tree: other } = await treeOf({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
    next.headers = { 'x-ratelimit-remaining': '2' };
    next.fail = fake.fail;
    await other.read(at('a.md'), 'a.md');
    await other.prefetch([at('b.md'), at('c.md')]);
    expect([other.skipped, other.isSkipped(at('c.md'))]).toEqual([1, true]);
  });
});
