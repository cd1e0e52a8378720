import { defaultSections } from '../model/defaults.js';
import type { ConfigData } from './config-data.js';

/** Notes with everything in the body: no front matter, no required headings. */
const body: ConfigData = { frontMatter: { required: false }, sections: [] };

/**
 * Built-in configurations for common forms of notes, by the name that `extends` takes. Each describes only where notes
 * have their date and attendees; a configuration adds file names and headings.
 */
export const presets: Readonly<Record<string, ConfigData>> = {
  /** Front matter with `datetime`, `location`, `teams` and `participants`; Agenda, Discussions and TODOs. The default. */
  recommended: { frontMatter: { required: true }, sections: [...defaultSections] },
  /** The date in the first heading: `# Team meeting 2024-03-04`. */
  'date-in-heading': { ...body, date: { from: ['path', 'heading'] } },
  /** The date in a line such as `**Date**: 4 March 2024`, and optionally in the first heading. */
  'date-in-label': { ...body, date: { from: ['path', 'heading', 'label:Date', 'label:When'] } },
  /** The date and the people in a table at the top of the note. */
  'date-in-table': { ...body, date: { from: ['path', 'heading', 'table:Date'] }, attendees: { from: ['table:Name'] } },
};
