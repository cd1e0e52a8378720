import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Metadata {
  name: string;
  version: string;
  license?: string | { type: string };
  licenses?: { type: string }[];
  author?: string | { name: string };
}

/**
 * The licences of the packages that a bundle holds, exact to the bundle.
 * @param inputs the files of esbuild's metafile
 */
export function licences(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const texts = [...folders]
    .map((folder) => {
      const metadata = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Metadata;
      return { metadata, text: licenceText(folder, metadata) };
    })
    .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
    .map(({ metadata: { name, version }, text }) => `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`);
  return `meeting-notes-lint bundles the following packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function licenceText(folder: string, { license, licenses, author }: Metadata): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[-.].*)?$/i.test(name));
  if (file) return readFileSync(path.join(folder, file), 'utf8');
  const name =
    typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' or '));
  if (!name) throw new Error(`${folder} names no licence`);
  const by = typeof author === 'string' ? author : author?.name;
  return `Licence: ${name}${by ? `\nBy ${by}` : ''}`;
}
