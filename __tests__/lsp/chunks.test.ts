import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { dist } from '../helpers/dist.js';

/** The files of the bundle that are loaded with `file`, itself included; `import()` loads nothing until it is called. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|^import|;import) ?"(\.[^"\n]+\.js)"/gm))
    loadedWith(path.join(path.dirname(file), target!), seen);
  return seen;
}

const holdsServer = (file: string) => readFileSync(file, 'utf8').includes('textDocument/publishDiagnostics');

test('only the command for editors loads the language server', () => {
  const chunks = readdirSync(dist('chunks')).map((name) => dist(`chunks/${name}`));
  expect(chunks.filter(holdsServer)).toHaveLength(1);
  // The command itself loads it, so following the imports does find it.
  expect([...loadedWith(dist('chunks/stdio.js'))].filter(holdsServer)).toHaveLength(1);
  const commands = ['lint', 'init', 'new', 'report', 'help', 'rules', 'print-config'].map((name) =>
    dist(`chunks/${name}.js`),
  );
  for (const file of [dist('cli.js'), dist('index.js'), dist('action.js'), ...commands]) {
    const loaded = [...loadedWith(file)];
    expect([file, loaded.filter(holdsServer)]).toEqual([file, []]);
  }
});
