import '../../src/index.js'; // provides the full parsers
import { NoteIndex } from '../../src/collection/note-index.js';
import { createConfig } from '../../src/config/create-config.js';
import { parseConfig } from '../../src/config/parse.js';
import { factsOf } from '../../src/linter/lint.js';
import { Note } from '../../src/note/note.js';
import type { Rule } from '../../src/rules/define-rule.js';
import type { PageExample } from './page-examples.js';

/** What a rule says of an example, one `line:column message` each. */
export function outputOf(rule: Rule, { text, path, now, options, others, yaml }: PageExample): string[] {
  const config = createConfig(yaml === undefined ? { extends: 'recommended' } : parseConfig(yaml, 'the page'));
  const { settings } = config.for(path);
  const noteIndex = new NoteIndex([...others, { path, text }].map((note) => factsOf(note, config)));
  return rule
    .check(new Note(path, text), { settings, noteIndex, now, fileExists: () => false }, 'error', options)
    .map(({ place, message }) => `${place.start.line}:${place.start.column} ${message}`);
}
