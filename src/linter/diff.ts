import { createTwoFilesPatch, diffLines } from 'diff';
import type { Edit } from '../text/edit.js';

/** A unified diff for `git apply`; '' when nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  // Without the separator line that the library puts above the file names.
  return patch.replace(/^=+\r?\n/, '').replace(/^((?:---|\+\+\+) [^\t\r\n]*)\t\r?$/gm, '$1');
}

/** Edits of whole lines that turn `before` into `after`; lines that are in both stay untouched. */
export function editsBetween(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffLines(before, after)) {
    const last = edits.at(-1);
    if (removed) {
      edits.push({ start: at, end: at + value.length, text: '' });
      at += value.length;
    } else if (!added) at += value.length;
    else if (last?.end === at) last.text += value;
    else edits.push({ start: at, end: at, text: value });
  }
  return edits;
}
