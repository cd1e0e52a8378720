import type { SectionSpec } from '../note/markdown/sections.js';
import type { Day } from '../note/meeting/dates.js';
import type { Roster } from '../note/meeting/roster.js';
import type { MeetingSettings } from '../note/meeting/settings.js';

/** A part of the form of notes that a configuration can state. */
export type FormPart = 'path' | 'frontMatter' | 'sections' | 'labels' | 'attendees';

/** What rules need to know about how a community writes its notes. Rules' own options are not here. */
export interface Settings extends MeetingSettings {
  /**
   * The parts of the form that a configuration states. Differences from the others are reported only where the notes
   * follow the built-in form; what was learned from the notes is never in it.
   */
  stated: ReadonlySet<FormPart>;
  sections: readonly SectionSpec[];
  frontMatter: {
    /** A note without front matter is a finding. */
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
  /** The sections whose items are things to do; undefined for those that are called so. */
  actions?: readonly string[];
  /** People and teams that are known. */
  roster: Roster;
  /** Older notes are not asked for the form; contradictions in them are reported all the same. */
  since?: Day;
}

/** A line that a note must have. */
export interface LabelSpec {
  name: string;
  /** `nonEmpty`: after the meeting it must have a value. */
  value: 'present' | 'nonEmpty';
}

/** What a schema says of a key to those who fill it in. */
export interface KeyInfo {
  description?: string;
  /** Its value is a list. */
  isList: boolean;
}

/** Why data does not fit a schema: what is needed of ajv's errors. */
export interface SchemaError {
  /** A JSON pointer (RFC 6901) to the value; '' for the whole. */
  instancePath: string;
  /** The keyword of JSON Schema that it does not fit, and what that keyword says. */
  keyword: string;
  params: Record<string, unknown>;
  /** In ajv's words. */
  message?: string;
}

/** A compiled JSON Schema for front matter. */
export interface NoteSchema {
  /** The properties it names at the top, for "did you mean". */
  keys: readonly string[];
  /** Those that must be there. */
  required: readonly string[];
  /** What each of `keys` is for, as far as the schema says. */
  about: ReadonlyMap<string, KeyInfo>;
  /** Unknown keys are reported although the schema allows them. */
  remarkUnknownKeys: boolean;
  /** Empty when `data` fits. */
  validate(data: unknown): SchemaError[];
}
