import * as z from 'zod';
import { REPORT_TOPICS, reportFormatters } from '../../formatters/report/index.js';
import { viewOf } from '../../formatters/report/report-view.js';
import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { parseDay } from '../../note/meeting/dates.js';
import { readReport } from '../../series/report.js';
import { readAllNotes } from '../repository.js';
import { defineTool } from '../tool.js';

// An entry takes about so many lines as text, headings included.
const LINES = 2;

const place = {
  path: z.string(),
  line: z.int().describe('From 1.'),
  meeting: z.string().describe('The day of the meeting.'),
  series: z.string(),
};

export const report = defineTool({
  name: 'report',
  title: 'Report on meetings',
  description:
    'Reads what the notes say together: open action items with owners and due days, attendance, decisions, and the rhythm and gaps of each series.',
  input: z.strictObject({
    topics: z.array(z.enum(REPORT_TOPICS)).min(1).default(['actions', 'series']),
    series: z.string().optional().describe('Only the series of this name.'),
    since: z.string().optional().describe('Only meetings from this day on, as yyyy-mm-dd.'),
    until: z.string().optional().describe('Only meetings up to this day, as yyyy-mm-dd.'),
    owner: z.string().optional().describe('Only action items of this person.'),
    overdue: z.boolean().default(false).describe('Only overdue action items.'),
    last: z.int().min(1).default(10).describe('Attendance over the last N meetings.'),
    limit: z.int().min(1).max(1000).default(100).describe('The number of entries of each topic at most.'),
  }),
  output: z.object({
    actions: z
      .array(
        z.object({
          text: z.string(),
          owners: z.array(z.string()).describe('As written.'),
          people: z.array(z.string()).describe('The owners by name, where it is sure who is meant.'),
          due: z.string().nullable(),
          isOverdue: z.boolean(),
          since: z.string().describe('The first meeting that lists it.'),
          ...place,
        }),
      )
      .optional()
      .describe('Open action items that the latest notes still list.'),
    attendance: z
      .array(
        z.object({
          name: z.string(),
          series: z.string(),
          present: z.int(),
          away: z.int(),
          meetings: z.int(),
          lastPresent: z.string().nullable(),
        }),
      )
      .optional(),
    decisions: z.array(z.object({ text: z.string(), votes: z.string().nullable(), ...place })).optional(),
    series: z
      .array(
        z.object({
          series: z.string(),
          notes: z.int(),
          first: z.string(),
          last: z.string(),
          rhythm: z.int().optional().describe('The usual number of days between meetings.'),
          gaps: z.array(z.object({ from: z.string(), to: z.string().optional(), missed: z.int() })),
          hasEnded: z.boolean(),
        }),
      )
      .optional(),
    omitted: z.int().describe('How many entries there are beyond the limit.'),
    problems: z.array(z.string()).describe('Notes that could not be read, and why.'),
  }),
  run: async ({ topics, series, since, until, limit, ...view }, environment) => {
    for (const [name, day] of Object.entries({ since, until }))
      if (day !== undefined && parseDay(day) === undefined)
        throw new UserError(`${name} ${day}: is not a valid date; use yyyy-mm-dd.`);
    const now = environment.now();
    const { notes, noteIndex, problems } = await readAllNotes(environment);
    const data = readReport(notes, noteIndex, now, { series, since, until });
    if (series !== undefined && data.series.length === 0)
      throw new UserError(`There are no notes of a series ${series} in this time; call \`report\` without \`series\`.`);
    const { open, attendance, decisions, series: states } = viewOf(data, { topics, now, ...view });
    const lists = { actions: open, attendance: attendance.flatMap(({ people }) => people), decisions, series: states };
    const structured = Object.fromEntries(topics.map((topic) => [topic, lists[topic].slice(0, limit)]));
    const omitted = topics.reduce((sum, topic) => sum + Math.max(0, lists[topic].length - limit), 0);
    const lines = reportFormatters
      .text(data, { topics, now, ...view })
      .trimEnd()
      .split('\n');
    const more = lines.length - topics.length * limit * LINES;
    return {
      structured: { ...structured, omitted, problems },
      text: [
        ...lines.slice(0, more > 0 ? -more : undefined),
        ...(more > 0 ? [`and ${count(more, 'more line')}`] : []),
        ...problems,
      ].join('\n'),
    };
  },
});
