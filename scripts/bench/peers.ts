import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './measure.js';

/**
 * The tools that are measured for comparison, pinned so that ratios stay comparable. Not devDependencies: nearly 300
 * packages and 60 MB that nobody needs who does not run the benchmark.
 */
const PACKAGES = {
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-lint-frontmatter-schema': '3.15.4',
  rumdl: '0.2.75',
};
const FOLDER = path.resolve('node_modules/.cache/bench');

/** The other linters, ready to run over the notes in a folder; installed when they are not yet there. */
export function peers(folder: string): Record<'markdownlint' | 'remark' | 'rumdl', Command> {
  install();
  const node = (name: string, file: string) => [process.execPath, path.join(FOLDER, 'node_modules', name, file)];
  // One rule, the cheapest way to run it: whether there are blank lines around headings.
  const oneRule = path.join(FOLDER, 'one-rule.markdownlint-cli2.jsonc');
  writeFileSync(oneRule, JSON.stringify({ config: { default: false, MD022: true } }));
  return {
    markdownlint: {
      cwd: folder,
      argv: [...node('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '--config', oneRule, '**/*.md'],
    },
    remark: {
      cwd: folder,
      argv: [...node('remark-cli', 'cli.js'), '.', '--rc-path', remarkConfig(folder), '--no-stdout'],
    },
    rumdl: { cwd: folder, argv: [...node('rumdl', 'bin/rumdl'), 'check', '--no-cache', '.'] },
  };
}

function install(): void {
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES });
  const manifest = path.join(FOLDER, 'package.json');
  const done = path.join(FOLDER, 'node_modules');
  if (existsSync(done) && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(manifest, wanted);
  console.error('Installing the other linters …');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}

/** The plugin takes a schema by its path from the working directory, so that a copy lies among the notes. */
function remarkConfig(folder: string): string {
  copyFileSync('schemas/meeting-note.schema.json', path.join(folder, 'note.schema.json'));
  const module = (file: string) => JSON.stringify(pathToFileURL(path.join(FOLDER, 'node_modules', file)).href);
  const file = path.join(FOLDER, 'remarkrc.mjs');
  writeFileSync(
    file,
    `import frontmatter from ${module('remark-frontmatter/index.js')};
import schema from ${module('remark-lint-frontmatter-schema/dist/index.js')};
export default { plugins: [frontmatter, [schema, { schemas: { './note.schema.json': ['**/*.md'] } }]] };
`,
  );
  return file;
}
