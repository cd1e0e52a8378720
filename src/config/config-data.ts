import type { Severity } from '../model/finding.js';
import type { SectionSpec } from '../note/markdown/sections.js';
import type { RosterPerson } from '../note/meeting/roster.js';

/** A rule's severity, or severity and options, as configured. */
export type RuleEntry = Severity | 'off' | [Severity | 'off', Record<string, unknown>?];

/** The part of a configuration that a kind of notes can override. */
export interface KindData {
  notes?: string[];
  path?: string | string[];
  frontMatter?: { required?: boolean; schema?: string };
  date?: { from?: string[]; timezone?: string; tolerance?: number };
  attendees?: { from?: string[] };
  sections?: (string | SectionSpec)[];
  labels?: Record<string, 'present' | 'nonEmpty'>;
  actions?: { in?: string[] };
  placeholders?: { words?: string[]; template?: string };
  cancelled?: string;
  roster?: { people?: string | (string | RosterPerson)[]; teams?: string[] };
  since?: string;
  locale?: string;
  rules?: Record<string, RuleEntry>;
}

/** A configuration as written in a file. */
export interface ConfigData extends KindData {
  $schema?: string;
  extends?: string | string[];
  ignore?: string[];
  kinds?: Record<string, KindData>;
}
