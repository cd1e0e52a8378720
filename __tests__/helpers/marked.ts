import type { Range } from '../../src/text/range.js';

/** Takes `⟦` and `⟧` out of a text. The marked ranges come by place, an outer one before what it holds. */
export function unmark(marked: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(text.length);
    else if (part === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error('⟧ without ⟦');
      ranges.push({ start, end: text.length });
    } else text += part;
  }
  if (open.length > 0) throw new Error('⟦ without ⟧');
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || a.end - b.end) };
}
