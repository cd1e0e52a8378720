import schema from '../../schemas/meeting-note.schema.json' with { type: 'json' };
import { validateNote } from '../generated/note-schema.js';
import type { SectionSpec } from '../note/markdown/sections.js';
import { Roster } from '../note/meeting/roster.js';
import { schemaKeys } from './schema-keys.js';
import type { NoteSchema, Settings } from './settings.js';

/** The sections that a note has when nothing else is configured. */
export const defaultSections: readonly SectionSpec[] = [
  { name: 'Agenda', aliases: ['Agenda items', 'Agenda topics'] },
  { name: 'Discussions', aliases: ['Discussion'] },
  {
    name: 'TODOs',
    aliases: [
      'TODO',
      'To do',
      'To-dos',
      'TODOs and Decisions',
      'Decisions and TODOs',
      'TODOs / Decisions',
      'Decisions / TODOs',
      'Tasks / Decisions',
      'Decisions / Tasks',
      'Tasks and Decisions',
      'Action items',
    ],
  },
];

/** The project's own schema, compiled when the project is built. */
export const builtInSchema: NoteSchema = {
  ...schemaKeys(schema),
  remarkUnknownKeys: true,
  validate: (data) => (validateNote(data) ? [] : [...(validateNote.errors ?? [])]),
};

/** The settings that apply without any configuration. */
export const defaultSettings: Settings = {
  stated: new Set(),
  sections: defaultSections,
  frontMatter: { required: true, schema: builtInSchema },
  placeholders: { words: [] },
  labels: [],
  roster: new Roster(),
  path: [],
  date: {
    from: [
      { kind: 'path', name: '' },
      { kind: 'frontMatter', name: 'datetime' },
      { kind: 'frontMatter', name: 'date' },
      { kind: 'title', name: '' },
    ],
    tolerance: 0,
  },
  attendees: { from: [{ kind: 'frontMatter', name: 'participants' }] },
  locale: 'en',
};
