import * as z from 'zod';
import { writingContextText } from '../../formatters/writing-context.js';
import { MAX_CONTEXT_TOKENS, readWritingContext } from '../../node/writing-context.js';
import { fitContext } from '../../series/writing-context.js';
import { estimateTokens } from '../../text/tokens.js';
import { readAllNotes } from '../repository.js';
import { defineTool } from '../tool.js';

const output = z.object({
  series: z.string(),
  next: z.object({
    path: z.string(),
    day: z.string(),
    outline: z.string().describe('The next note without the items of its lists.'),
  }),
  people: z
    .array(
      z.object({
        name: z.string().describe('As notes spell it.'),
        present: z.int().describe('Of the last meetings.'),
        handle: z.string().optional(),
        aliases: z.array(z.string()).readonly().optional().describe('Spellings to be replaced by the name.'),
        initials: z.array(z.string()).readonly().optional(),
      }),
    )
    .describe('Who attends, most often first.'),
  openItems: z.array(
    z.object({
      text: z.string(),
      people: z.array(z.string()).describe('Who is to do it.'),
      due: z.string().nullable(),
      since: z.string(),
      path: z.string(),
      line: z.int(),
    }),
  ),
  otherSeries: z.array(z.object({ series: z.string(), last: z.string() })),
  omitted: z
    .object({ people: z.int(), openItems: z.int(), otherSeries: z.int() })
    .describe('How many are left out of each list.'),
});

export const context = defineTool({
  name: 'context',
  title: 'What the writer of the next note must know',
  description:
    'Call this before writing a note. In at most 2,000 tokens: where the next note goes and how it is laid out, people with the spelling of their names, and open action items.',
  input: z.strictObject({
    series: z
      .string()
      .min(1)
      .optional()
      .describe('The folder of the series, or the last part of it. Default: the one that met last.'),
  }),
  output,
  run: async ({ series }, environment) => {
    const { root } = environment;
    const { notes, noteIndex } = await readAllNotes(environment);
    const full = readWritingContext(series, notes, { cwd: root, root, noteIndex, now: environment.now() });
    const fitted = fitContext(
      full,
      MAX_CONTEXT_TOKENS,
      (one) => estimateTokens(JSON.stringify(output.parse(one))) + estimateTokens(writingContextText(one)),
    );
    return { structured: fitted, text: writingContextText(fitted) };
  },
});
