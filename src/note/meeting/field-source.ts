/** Where a note says when the meeting is, or who was there. */
export interface Source {
  kind: 'path' | 'title' | 'heading' | 'frontMatter' | 'label' | 'table' | 'section';
  /** The key, label, row or column, or section; '' for the others. */
  name: string;
}

/** Reads `label:When`; undefined when it is no source. */
export function parseSource(text: string): Source | undefined {
  const match = /^(path|title|heading)$|^(frontMatter|label|table|section):(.+)$/.exec(text.trim());
  if (!match) return undefined;
  return { kind: (match[1] ?? match[2]) as Source['kind'], name: match[3]?.trim() ?? '' };
}

/** How messages call it: "the file name", "`datetime`", "the title". */
export function sourceName({ kind, name }: Source): string {
  switch (kind) {
    case 'path':
      return 'the file name';
    case 'title':
      return 'the title';
    case 'heading':
      return 'the heading';
    case 'section':
      return `the section \`${name}\``;
    default:
      return `\`${name}\``;
  }
}

/** As a configuration writes it: `label:When`. */
export function sourceText({ kind, name }: Source): string {
  return name === '' ? kind : `${kind}:${name}`;
}
