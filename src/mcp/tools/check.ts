import * as z from 'zod';
import { summarize } from '../../formatters/summary.js';
import { countDated, haveDefaults, lintFiles, noticesOn } from '../../node/lint-files.js';
import { describeFindings, findingsOutput, limitInput } from '../findings.js';
import { selectNotes } from '../repository.js';
import { targetInput, targetOf } from '../target.js';
import { defineTool } from '../tool.js';

export const check = defineTool({
  name: 'check',
  title: 'Check meeting notes',
  description:
    'Finds mistakes in meeting notes: dates that disagree, names spelled differently, missing sections, placeholders left in, broken links. ' +
    'Each finding says what is wrong and what to write instead, often with exact edits. Checks saved notes (`paths`), or a text before it is saved (`path` and `text`).',
  input: z.strictObject({ ...targetInput, limit: limitInput }),
  output: z.object({
    notes: z.int().describe('How many notes were checked.'),
    ...findingsOutput,
    problems: z.array(z.string()).describe('What could not be checked, and why.'),
    notices: z.array(z.string()).describe('Advice about the notes as a whole.'),
  }),
  run: async ({ limit, ...target }, environment) => {
    const { root } = environment;
    const selection = await selectNotes(targetOf(target), environment);
    const { notes, noteIndex, files, all } = selection;
    const run = await lintFiles(notes, noteIndex, { cwd: root, root, files, now: environment.now() });
    const { structured, lines } = describeFindings(run.notes, limit);
    const problems = [...selection.problems, ...run.errors];
    const notices = [
      ...run.notices,
      ...noticesOn(noteIndex, run.notes, { hasDefaults: haveDefaults(notes), dated: countDated(all.others, root) }),
    ];
    return {
      structured: { notes: run.notes.length, ...structured, problems, notices },
      text: [...lines, ...problems, ...notices, summarize(run.notes).result].join('\n'),
    };
  },
});
