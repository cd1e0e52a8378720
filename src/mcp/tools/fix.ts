import * as z from 'zod';
import { count, summarize } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { lintFiles } from '../../node/lint-files.js';
import { describeFindings, findingsOutput, limitInput } from '../findings.js';
import { selectNotes } from '../repository.js';
import { targetInput, targetOf } from '../target.js';
import { defineTool } from '../tool.js';

// More than an agent can read, in UTF-16 code units.
const MAX_TEXT = 200_000;

export const fix = defineTool({
  name: 'fix',
  title: 'Fix meeting notes',
  description:
    'Applies the fixes of what `check` finds, and returns the corrected text. By default only safe fixes, which keep every fact; `suggestions` also applies those that need judgement. ' +
    'Nothing is written unless `write` is true.',
  input: z.strictObject({
    ...targetInput,
    suggestions: z.boolean().default(false).describe('Also apply suggestions. Review the result.'),
    write: z.boolean().default(false).describe('Write the corrected notes to their files. Only for saved notes.'),
    limit: limitInput,
  }),
  output: z.object({
    fixed: z.int().describe('How many findings were corrected.'),
    written: z.boolean(),
    notes: z
      .array(z.object({ path: z.string(), text: z.string() }))
      .describe('The notes that changed, with their corrected text.'),
    omittedNotes: z.int().describe('How many more notes changed, without room for their text.'),
    ...findingsOutput,
    problems: z.array(z.string()).describe('What could not be fixed, and why.'),
  }),
  writes: 'replaces',
  run: async ({ suggestions, write, limit, ...given }, environment) => {
    const { root } = environment;
    const target = targetOf(given);
    const isUnsaved = 'text' in target;
    if (write && isUnsaved)
      throw new UserError('`write` is for saved notes; save the returned text, or leave out `text`.');
    const selection = await selectNotes(target, environment);
    const { notes, noteIndex, files } = selection;
    const kind = suggestions ? 'suggestions' : 'safe';
    const run = await lintFiles(notes, noteIndex, { cwd: root, root, files, now: environment.now(), fix: kind, write });
    const changed = run.notes.flatMap(({ path, output }) => (output === undefined ? [] : [{ path, text: output }]));
    // A text that needs no fix is the corrected text as well.
    if (isUnsaved && changed.length === 0 && run.notes[0]) changed.push({ path: run.notes[0].path, text: target.text });
    let room = MAX_TEXT;
    const shown = changed.filter(({ text }) => {
      room -= text.length;
      return room >= 0;
    });
    const { structured, lines } = describeFindings(run.notes, limit);
    const problems = [...selection.problems, ...run.errors];
    const summary = [
      `${count(run.fixedCount, 'problem')} fixed in ${count(isUnsaved ? 1 : changed.length, 'note')}${write ? ', written' : ', nothing written'}.`,
      `Now: ${summarize(run.notes).result}`,
      ...lines,
      ...problems,
      ...(shown.length < changed.length ? [`${count(changed.length - shown.length, 'text')} too many to show.`] : []),
    ];
    return {
      structured: {
        fixed: run.fixedCount,
        written: write && changed.length > 0,
        notes: shown,
        omittedNotes: changed.length - shown.length,
        ...structured,
        problems,
      },
      text: [summary.join('\n'), ...shown.map(({ text }) => text)],
    };
  },
});
