/** A place in a note that gives the date of the meeting, or the people who were there. */
export interface Source {
  kind: 'path' | 'title' | 'heading' | 'frontMatter' | 'label' | 'table' | 'section';
  /** The key, label, row or column, or section; '' for the others. */
  name: string;
}

/** A place that gives a date without being configured: a link to a time converter. */
export type DateSource = Source | { kind: 'link'; name: '' };

/** Reads `label:When`; undefined when it is not a source. */
export function parseSource(text: string): Source | undefined {
  const match = /^(path|title|heading)$|^(frontMatter|label|table|section):(.+)$/.exec(text.trim());
  if (!match) return undefined;
  return { kind: (match[1] ?? match[2]) as Source['kind'], name: match[3]?.trim() ?? '' };
}

/** What messages call it: "the file name", "`datetime`", "the title". */
export function sourceName({ kind, name }: DateSource): string {
  switch (kind) {
    case 'path':
      return 'the file name';
    case 'title':
      return 'the title';
    case 'heading':
      return 'the heading';
    case 'link':
      return 'the link to a time converter';
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
