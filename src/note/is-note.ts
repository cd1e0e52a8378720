/** Pages that tell about notes, or are copied to make one, and are none themselves. */
const PAGE = /(?:^|[-_. ])(?:readme|template|contributing|changelog|index|license)(?:[-_. ]|$)/i;

/** Whether a Markdown file is a page about notes by its name; no glob makes it a note. */
export function isDocPage(path: string): boolean {
  return PAGE.test(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, ''));
}

/**
 * Whether a file is a note by its name alone: a `.md` file with a `yyyy-mm-dd` in it. Undefined when the text decides.
 * @param path with forward slashes
 */
export function isNoteName(path: string): boolean | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/\.md$/i.test(name) || isDocPage(path)) return false;
  return /(?<!\d)\d{4}-\d{2}-\d{2}/.test(name) ? true : undefined;
}

/** Whether a text has the front matter of a note: one with `datetime`. */
export function looksLikeNote(text: string): boolean {
  const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r\n|\r|\n)([\s\S]{0,5000}?)(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r|\n|$)/.exec(
    text,
  );
  return block !== null && /^datetime[ \t]*:/m.test(block[1]!);
}
