import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

/** The files of the bundle that are loaded with `file`, itself included. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|\} from|export \{[^}]*\} from)[^'"\n]*["'](\.[^"'\n]+)["'];/gm,
  ))
    loadedWith(path.join(path.dirname(file), target!), seen);
  return seen;
}

const holdsServer = (file: string) => readFileSync(file, 'utf8').includes('textDocument/publishDiagnostics');

test('only the command for editors loads what they need', () => {
  const chunks = ['dist/apart', 'dist/chunks', 'dist/lazy'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(chunks.filter(holdsServer)).toHaveLength(1);
  const others = chunks.filter((name) =>
    /\/(?:each-run\.cjs|cli-commands-(?:help|rules|init|new|report|print-config)\.js)$/.test(name),
  );
  expect(others.length).toBeGreaterThan(3);
  // The command itself loads them, so that what follows imports does find them.
  expect([...loadedWith(chunks.find(holdsServer)!)].filter(holdsServer)).toHaveLength(1);
  for (const file of ['dist/cli.js', 'dist/index.js', 'dist/action.js', ...others].filter((name) => existsSync(name))) {
    const loaded = [...loadedWith(file)];
    expect([file, loaded.filter(holdsServer)]).toEqual([file, []]);
  }
});
