// The templates that a repository already has for its notes.
import { headingKey } from '../note/markdown/headings.js';
import { type NoteSurvey, surveyNotes } from './collect.js';

/** A template that notes are made from. */
export interface OwnTemplate {
  path: string;
  /** How many of its headings and labels most of the notes have. */
  shared: number;
  /** How many headings and labels it has. */
  total: number;
}

// Forms for issues and pull requests are not for notes.
const OTHER_FORM = /(?:^|\/)\.?(?:issue|pull_request)_template(?:\/|\.\w+$)/i;

/** Whether a file is a template by its name. */
export function isTemplatePath(path: string): boolean {
  return /template[^/]*\.(?:md|markdown)$/i.test(path) && !OTHER_FORM.test(path);
}

/** The template that most resembles `notes`, from their folder or one above it, or from `.github`. */
export function templateFor(notes: readonly NoteSurvey[], templates: readonly NoteSurvey[]): OwnTemplate | undefined {
  const candidates = templates
    .filter(({ path }) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1).replace(/(?:^|\/)(?:\.github|_?templates?)\/$/i, '');
      return notes.every((note) => note.path.startsWith(folder));
    })
    .map((template): OwnTemplate => {
      const keys = keysOf(template);
      const shared = [...keys].filter((key) => notes.filter((note) => keysOf(note).has(key)).length * 2 > notes.length);
      return { path: template.path, shared: shared.length, total: keys.size };
    })
    .filter(({ shared, total }) => shared > 0 && shared * 2 >= total);
  return candidates.sort((a, b) => b.shared - a.shared || b.path.length - a.path.length)[0];
}

/** Reads templates. */
export function surveyTemplates(files: readonly { path: string; text: string }[]): NoteSurvey[] {
  return surveyNotes(files.map((file) => ({ ...file, day: '' })));
}

function keysOf({ headings, labels }: NoteSurvey): ReadonlySet<string> {
  return new Set([...headings.map(({ name }) => `# ${headingKey(name)}`), ...labels.map(({ key }) => `${key}:`)]);
}
