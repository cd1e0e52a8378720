import { existsSync, readFileSync } from 'node:fs';
import { write } from './write.js';

/** Writes the pages of the rules into a module, for `explain`: a bundle has no folder of pages beside it. */
export function writePages(ids: readonly string[]): void {
  const entries = ids
    .map((id) => [id, `docs/rules/${id}.md`] as const)
    .filter(([, file]) => existsSync(file))
    .map(([id, file]) => `  ${JSON.stringify(id)}: ${JSON.stringify(readFileSync(file, 'utf8'))},`);
  write(
    'src/generated/pages.ts',
    [
      '// Written by `npm run generate`; do not edit.',
      'export const pages: Record<string, string> = {',
      ...entries,
      '};',
      '',
    ].join('\n'),
  );
}
