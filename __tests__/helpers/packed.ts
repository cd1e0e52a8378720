import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from './dist.js';

/** The package as npm would publish it, and a project beside it that has installed nothing else. */
export interface Packed {
  tarball: Buffer;
  /** The folder of the project; the package is in its `node_modules`. */
  project: string;
  remove: () => void;
}

/** Packs what is in `dist/` and unpacks it as an installation would. Asks no registry. */
export function pack(): Packed {
  dist();
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [name] = /meeting-notes-lint-[^"/]+\.tgz/.exec(packed)!;
  const file = path.join(folder, name);
  const project = path.join(folder, 'project');
  const home = path.join(project, 'node_modules', 'meeting-notes-lint');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', home, '--strip-components=1']);
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module", "private": true }');
  return { tarball: readFileSync(file), project, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lets `project` use packages as they are installed here. */
export function install(project: string, packages: readonly string[]): void {
  for (const name of packages) {
    const target = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(target), { recursive: true });
    symlinkSync(path.resolve('node_modules', name), target, 'dir');
  }
}
