import type { SectionSpec } from '../note/markdown/sections.js';
import type { Day } from '../note/meeting/dates.js';
import type { Roster } from '../note/meeting/roster.js';
import type { MeetingSettings } from '../note/meeting/settings.js';

/** A part of the form of notes that a configuration can state. */
export type FormPart = 'path' | 'frontMatter' | 'sections' | 'labels' | 'attendees';

/** What rules need to know about how a community writes its notes. The options of rules are elsewhere. */
export interface Settings extends MeetingSettings {
  /**
   * The parts of the form that a configuration states. Differences from the others are only reported where the notes
   * follow the built-in form; what was learned from the notes is never in it.
   */
  stated: ReadonlySet<FormPart>;
  sections: readonly SectionSpec[];
  frontMatter: {
    /** Whether a note without front matter is a finding. */
    required: boolean;
    schema: NoteSchema;
  };
  placeholders: {
    /** Further texts that mean "still to be filled in". */
    words: readonly string[];
    /** The template that notes are made from: its path, and the lines that could be left over. */
    template?: { path: string; lines: ReadonlySet<string> };
  };
  /** `Label: value` lines that a note must have. */
  labels: readonly LabelSpec[];
  /** The sections whose items are tasks; undefined for those with such a name. */
  actions?: readonly string[];
  /** The known people and teams. */
  roster: Roster;
  /** Earlier notes need not have the form; contradictions in them are still reported. */
  since?: Day;
}

/** A line that a note must have. */
export interface LabelSpec {
  name: string;
  /** `nonEmpty`: after the meeting it must have a value. */
  value: 'present' | 'nonEmpty';
}

/** The description of a key in a schema, for people who fill it in. */
export interface KeyInfo {
  description?: string;
  /** Whether its value is a list. */
  isList: boolean;
}

/** Why data does not match a schema: the needed part of ajv's errors. */
export interface SchemaError {
  /** A JSON pointer (RFC 6901) to the value; '' for the whole. */
  instancePath: string;
  /** The violated keyword of JSON Schema, and its value. */
  keyword: string;
  params: Record<string, unknown>;
  /** The message of ajv. */
  message?: string;
}

/** A compiled JSON Schema for front matter. */
export interface NoteSchema {
  /** The properties at its top level, for "did you mean". */
  keys: readonly string[];
  /** The required keys. */
  required: readonly string[];
  /** The descriptions of `keys`, where the schema has them. */
  about: ReadonlyMap<string, KeyInfo>;
  /** Unknown keys are reported although the schema allows them. */
  remarkUnknownKeys: boolean;
  /** Empty when `data` matches. */
  validate(data: unknown): SchemaError[];
}
