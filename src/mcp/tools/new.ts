import * as z from 'zod';
import { UserError } from '../../model/user-error.js';
import { createNote, planNextNote, seriesNotes } from '../../node/next-note.js';
import { parseDay } from '../../note/meeting/dates.js';
import { describeFindings, findingsOutput } from '../findings.js';
import { readAllNotes, shownPath } from '../repository.js';
import { defineTool } from '../tool.js';

export const newNote = defineTool({
  name: 'new',
  title: 'Draft the next note',
  description:
    'Drafts the next note of a series: its path, date by the rhythm of the series, the usual people and headings, and the action items that are still open. ' +
    'Returns the text; nothing is written unless `write` is true. What nobody can know yet is `TBD`.',
  input: z.strictObject({
    series: z.string().min(1).describe('The folder of the series, or the last part of it.'),
    date: z.string().optional().describe('The day of the meeting, as yyyy-mm-dd.'),
    write: z.boolean().default(false).describe('Create the file. An existing one is never replaced.'),
  }),
  output: z.object({
    path: z.string(),
    day: z.string(),
    text: z.string(),
    written: z.boolean(),
    ...findingsOutput,
  }),
  writes: 'creates',
  run: async ({ series, date, write }, environment) => {
    const { root } = environment;
    if (date !== undefined && parseDay(date) === undefined)
      throw new UserError(`date ${date}: is not a valid date; use yyyy-mm-dd.`);
    const { notes, noteIndex } = await readAllNotes(environment);
    const found = seriesNotes(series, notes, { cwd: root, root });
    const next = planNextNote(found.notes, { cwd: root, root, noteIndex, now: environment.now() }, date);
    const path = shownPath(next.file, environment);
    if (write) createNote(next, path, root);
    const { text, day, findings } = next;
    const { structured, lines } = describeFindings(
      [{ path, absolutePath: next.file, text, findings, suppressed: [] }],
      100,
    );
    return {
      structured: { path, day, text, written: write, ...structured },
      text: [[`${path}${write ? ' (written)' : ' (not written)'}`, ...lines].join('\n'), text],
    };
  },
});
