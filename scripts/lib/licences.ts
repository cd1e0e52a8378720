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
 * Packages whose licences have the same words share one text.
 * @param inputs the files of esbuild's metafile
 */
export function licences(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const packages = [...folders]
    .map((folder) => {
      const metadata = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Metadata;
      return { title: titleOf(folder, metadata), text: licenceText(folder, metadata).replaceAll('\r\n', '\n').trim() };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const shared = new Map<string, { titles: string[]; text: string }>();
  for (const { title, text } of packages) {
    const words = text.replace(/\s+/g, ' ');
    const known = shared.get(words);
    if (known) known.titles.push(title);
    else shared.set(words, { titles: [title], text });
  }
  const texts = [...shared.values()].map(({ titles, text }) => `${titles.join('\n')}\n\n${text}\n`);
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
