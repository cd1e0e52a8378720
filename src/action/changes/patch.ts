/** Lines of a file from 1, both included. */
export type LineRange = readonly [from: number, to: number];

/** The new side of a patch. */
export interface PatchLines {
  /** The added lines. */
  added: LineRange[];
  /** The lines that are shown: added ones and their context, one range for each hunk. A review may comment on these. */
  shown: LineRange[];
}

/** Parses a patch of one file as GitHub sends it: hunks with context, without a header. */
export function parsePatchLines(patch: string): PatchLines {
  const added: [number, number][] = [];
  const shown: [number, number][] = [];
  let at = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      at = Number(hunk[1]);
      const count = Number(hunk[2] ?? 1);
      if (count > 0) shown.push([at, at + count - 1]);
    } else if (line.startsWith('+')) {
      const last = added.at(-1);
      if (last && last[1] === at - 1) last[1] = at;
      else added.push([at, at]);
      at++;
    } else if (!line.startsWith('-') && !line.startsWith('\\')) at++;
  }
  return { added, shown };
}

/** The lines on the new side of a diff of several files without context, by file. */
export function parseDiffLines(diff: string): Map<string, LineRange[]> {
  const found = new Map<string, LineRange[]>();
  let lines: LineRange[] = [];
  let inHead = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHead = true;
    // Only above the first hunk: a removed line may look the same.
    const name = inHead ? /^\+\+\+ (?:"b\/(.*)"|b\/(.*?)\t?)$/.exec(line) : null;
    if (name) {
      lines = [];
      found.set(name[1] ?? name[2]!, lines);
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    inHead = false;
    const from = Number(hunk[1]);
    const count = Number(hunk[2] ?? 1);
    if (count > 0) lines.push([from, from + count - 1]);
  }
  return found;
}

/** Whether any of `ranges` has a line from `start` to `end`. */
export function touches(ranges: readonly LineRange[], start: number, end: number): boolean {
  return ranges.some(([from, to]) => start <= to && from <= end);
}
