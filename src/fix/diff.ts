import { createTwoFilesPatch } from 'diff';

/** A unified diff that `git apply` takes; '' when nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  // Without the separator line that the library puts above the file names.
  return patch.replace(/^=+\r?\n/, '').replace(/^((?:---|\+\+\+) [^\t\r\n]*)\t\r?$/gm, '$1');
}
