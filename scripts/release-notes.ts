/**
 * `npm run release-notes`: prints the notes of the release in package.json, with the digest of `dist/` as committed, and
 * writes its bill of materials. `release.yml` publishes nothing without both.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { changesOf } from './lib/changelog.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const digest = digestOf(
  execFileSync('git', ['ls-files', '-z', 'dist'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== ''),
);
const sbom = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { maxBuffer: 1 << 26 });
writeFileSync('sbom.cdx.json', sbom);
console.log(
  [changesOf(readFileSync('CHANGELOG.md', 'utf8'), version), `SHA-256 of \`dist/\`: \`${digest}\``].join('\n\n'),
);
console.error('wrote sbom.cdx.json; attach it to the release');

/** What `sha256sum FILES | sha256sum` prints, with the files in the order of their bytes. */
function digestOf(files: readonly string[]): string {
  const sum = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
  return sum(
    [...files]
      .sort()
      .map((file) => `${sum(readFileSync(file))}  ${file}\n`)
      .join(''),
  );
}
