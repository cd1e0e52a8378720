// Who takes part, teams and tags: proposed where a note lists them, as the other notes spell them.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { stringify } from 'yaml';
import { listedValues, type NoteFacts } from '../../collection/facts.js';
import { seriesOf } from '../../collection/note-index.js';
import { looseFrontMatter } from '../../note/front-matter/lenient.js';
import { isPlaceholder } from '../../note/markdown/placeholders.js';
import { attendeeLists } from '../../note/meeting/attendees.js';
import { stripDiacritics } from '../../text/spelling.js';
import { range } from '../convert.js';
import type { CompletionContext } from './context.js';

type Field = 'participants' | 'teams' | 'tags';

/** A list that the caret is in: what it is of, what else is in it, and where the item at the caret begins. */
interface OpenList {
  field: Field;
  others: readonly string[];
  start: number;
  isYaml: boolean;
}

/** Completions for the list at the caret, those of the series first, then by frequency. */
export function completeItems(context: CompletionContext): CompletionItem[] {
  const list = openList(context);
  if (!list) return [];
  const { note, offset } = context;
  const place = range(note.lines.place({ start: list.start, end: offset }));
  return known(list.field, context)
    .filter(({ value }) => !list.others.includes(value))
    .map(({ value, inSeries, notes }, at) => {
      const plain = stripDiacritics(value);
      return {
        label: value,
        kind: CompletionItemKind.Value,
        detail: detail(inSeries, notes),
        sortText: String(at).padStart(5, '0'),
        // Typed without marks it is found as well.
        ...(plain !== value && { filterText: `${plain} ${value}` }),
        textEdit: { range: place, newText: list.isYaml ? stringify(value, { lineWidth: 0 }).trimEnd() : value },
      };
    });

  function detail(inSeries: number, notes: number): string {
    if (notes === 0) return 'in the roster';
    const of = (count: number) => (count === 1 ? '1 note' : `${count} notes`);
    return inSeries > 0 ? `in ${of(inSeries)} of ${seriesOf(note.path) || 'this series'}` : `in ${of(notes)}`;
  }
}

// Nobody is called so.
const PROBE = 'Qqzprobe';

/** Finds out where the caret is by writing a name there and looking which list has it: what reads notes decides. */
function openList({ note, settings, offset }: CompletionContext): OpenList | undefined {
  const { text } = note;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const lead = /^(?:.*[[,;:|]|[ \t]*(?:[-*+]|\d{1,3}[.)])(?=[ \t]))[ \t]*(?:\[[ xX]\][ \t]+)?/.exec(before)?.[0];
  if (lead === undefined) return undefined;
  const start = lineStart + lead.length;
  const probed = text.slice(0, start) + PROBE + text.slice(offset);
  const others = (items: readonly string[]) => items.filter((item) => !item.startsWith(PROBE));
  const has = (items: readonly string[]) => items.some((item) => item.startsWith(PROBE));

  const { lists, end } = looseFrontMatter(probed);
  if (start < end) {
    const fields = new Map<string, Field>([
      ['teams', 'teams'],
      ['tags', 'tags'],
      ...settings.attendees.from.flatMap(({ kind, name }): [string, Field][] =>
        kind === 'frontMatter' ? [[name, 'participants']] : [],
      ),
    ]);
    const [key, items] = Object.entries(lists).find(([, values]) => has(values)) ?? [];
    const field = key === undefined ? undefined : fields.get(key);
    return field && items && { field, others: others(items), start, isYaml: true };
  }
  const body = { start: end, end: probed.length };
  for (const { attendees } of attendeeLists(probed, body, settings.attendees.from)) {
    const names = attendees.map(({ name }) => name);
    if (has(names)) return { field: 'participants', others: others(names), start, isYaml: false };
  }
  return undefined;
}

/** All known values of a field without misspellings, the most likely first. */
function known(field: Field, { note, settings, facts, noteIndex }: CompletionContext) {
  const series = seriesOf(note.path);
  const counts = new Map<string, { value: string; inSeries: number; notes: number }>();
  const count = (value: string, fact: NoteFacts | undefined) => {
    const entry = counts.get(value) ?? { value, inSeries: 0, notes: 0 };
    if (fact) entry.notes++;
    if (fact && seriesOf(fact.path) === series) entry.inSeries++;
    counts.set(value, entry);
  };
  const { roster, placeholders } = settings;
  if (field === 'participants') for (const { name } of roster.people) count(name, undefined);
  if (field === 'teams') for (const name of roster.teams) count(name, undefined);
  // What this note has itself would only repeat what is being typed.
  for (const fact of facts)
    if (fact.path !== note.path) for (const value of new Set(listedValues(fact, field))) count(value, fact);
  return [...counts.values()]
    .filter(
      ({ value }) =>
        !isPlaceholder(value, placeholders.words) &&
        roster.canonical(value) === undefined &&
        !noteIndex.spellings.better(field, value),
    )
    .sort((a, b) => b.inSeries - a.inSeries || b.notes - a.notes || (a.value < b.value ? -1 : 1));
}
