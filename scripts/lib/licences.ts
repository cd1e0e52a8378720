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
 * The licences of the packages that a bundle holds, exact to the bundle: each with name, version, and the licence's name.
 * @param inputs the files of esbuild's metafile
 */
export function licences(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const texts = [...folders]
    .map((folder) => {
      const metadata = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Metadata;
      return { title: titleOf(folder, metadata), text: licenceText(folder, metadata) };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`);
  return `meeting-notes-lint bundles the following packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function titleOf(folder: string, { name, version, license, licenses }: Metadata): string {
  const licence =
    typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  if (!licence) throw new Error(`${folder} names no licence`);
  return `${name} ${version}, ${licence}`;
}

/** Its text; of packages that bring none, who holds the rights. */
function licenceText(folder: string, { author }: Metadata): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[-.].*)?$/i.test(name));
  if (file) return readFileSync(path.join(folder, file), 'utf8');
  const by = typeof author === 'string' ? author : author?.name;
  return by ? `By ${by}` : 'By its contributors';
}
