// The page on dependencies is whole and true, and nothing comes into the bundle under a licence that forbids it.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';

const page = readFileSync('docs/dependencies.md', 'utf8');
const [bundled, tools] = ['In the bundle', 'Only for building and testing'].map((heading) => {
  const section = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]*) \| ([^|]+) \|$/gm)].map(
    ([, name, , , licence]) => [name!, licence!] as const,
  );
}) as [[string, string][], [string, string][]];
const { devDependencies, ...others } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
  dependencies?: object;
  peerDependencies?: object;
  optionalDependencies?: object;
};
/** Name and licence of everything that is bundled. */
const inDist = [
  ...readFileSync(dist('LICENSES.txt'), 'utf8').matchAll(/^(@?[a-z][^ ]*) \d+\.\d+\.\d+\S*, (.+)$/gm),
].map(([, name, licence]) => [name!, licence!] as const);

test('the page names all dependencies, and no others', () => {
  expect([...bundled, ...tools].map(([name]) => name).sort()).toEqual(Object.keys(devDependencies).sort());
});

test('who installs the package installs nothing else', () => {
  expect(Object.keys(others).filter((key) => /dependencies/i.test(key))).toEqual([]);
});

test('the page lists what gets into the bundle', () => {
  const names = new Set(inDist.map(([name]) => name));
  expect(bundled.filter(([name]) => !names.has(name))).toEqual([]);
  // vfile and its messages are there because unified needs them.
  expect(tools.map(([name]) => name).filter((name) => names.has(name))).toEqual(['vfile', 'vfile-message']);
});

test('the page names their licences', () => {
  for (const [name, licence] of [...bundled, ...tools]) {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
    expect([name, licence]).toEqual([name, license]);
  }
});

test('all that is bundled may be given away with this package', () => {
  const [list] = page.split('into the bundle:')[1]!.split('\n\n');
  const allowed = [...list!.matchAll(/`([^`]+)`/g)].map(([, licence]) => licence);
  expect(allowed).toContain('MIT');
  expect(inDist.length).toBeGreaterThan(60);
  expect(inDist.filter(([, licence]) => !allowed.includes(licence))).toEqual([]);
});
