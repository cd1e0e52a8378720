import {
  defaultSections
} from "./note.js";

// src/config/presets.ts
var body = { frontMatter: { required: false }, sections: [] };
var presets = {
  /** Front matter with `datetime`, `location`, `teams` and `participants`; Agenda, Discussions and TODOs. The default. */
  recommended: { frontMatter: { required: true }, sections: [...defaultSections] },
  /** The date in the first heading: `# Team meeting 2024-03-04`. */
  "date-in-heading": { ...body, date: { from: ["path", "heading"] } },
  /** The date in a line such as `**Date**: 4 March 2024`, and optionally in the first heading. */
  "date-in-label": { ...body, date: { from: ["path", "heading", "label:Date", "label:When"] } },
  /** The date and the people in a table at the top of the note. */
  "date-in-table": { ...body, date: { from: ["path", "heading", "table:Date"] }, attendees: { from: ["table:Name"] } }
};

export {
  presets
};
