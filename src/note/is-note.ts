const EXTENSION = /\.(?:md|markdown)$/i;

// Pages about notes, or that notes are copied from.
const PAGE = /(?:^|[-_. ])(?:readme|template|contributing|changelog|index|license)(?:[-_. ]|$)/i;

// What a note is called in the folder of its meeting.
const PAGE_NAME = /^(?:readme|index|minutes|notes?|agenda|meeting|summary|protocol|protokoll|compte-rendu|acta)$/i;

// Folders in which files have dates for other reasons than a meeting.
const OTHER_FOLDER =
  /^_?(?:posts?|blog|news|newsletters?|releases?|release[-_ ]notes|changelogs?|rfcs?|proposals?|talks?|slides?|presentations?|papers?|migrations?|example[-_]migrations|reports?|surveys?|elections?|drafts?|advisories|snapshots?|benchmarks?|changesets?|events?)$/i;

/** Whether a path is that of a Markdown file. */
export function isMarkdownPath(path: string): boolean {
  return EXTENSION.test(path);
}

/** Whether a Markdown file is a page about notes by its name; no glob makes it a note. */
export function isDocPage(path: string): boolean {
  return PAGE.test(path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, ''));
}

/**
 * Whether a file in the folder of one meeting is its note by its name.
 * @param name without extension
 */
export function isPageName(name: string): boolean {
  return PAGE_NAME.test(name);
}

/** Whether a path with a date is that of a template, or in a folder of posts, releases, talks and the like. */
export function isOtherDatedPath(path: string): boolean {
  const segments = path.replace(EXTENSION, '').split('/');
  const name = segments.pop()!;
  return (PAGE.test(name) && !PAGE_NAME.test(name)) || segments.some((segment) => OTHER_FOLDER.test(segment));
}

/**
 * Whether a file is a note by its name alone: a Markdown file with a `yyyy-mm-dd` in it. Undefined when other names or the
 * text decide.
 * @param path with forward slashes
 */
export function isNoteName(path: string): boolean | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!EXTENSION.test(name) || isDocPage(path)) return false;
  return /(?<!\d)\d{4}-\d{2}-\d{2}/.test(name) && !isOtherDatedPath(path) ? true : undefined;
}

/** Whether a text has the front matter of a note: one with `datetime`. */
export function looksLikeNote(text: string): boolean {
  const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r\n|\r|\n)([\s\S]{0,5000}?)(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r|\n|$)/.exec(
    text,
  );
  return block !== null && /^datetime[ \t]*:/m.test(block[1]!);
}
