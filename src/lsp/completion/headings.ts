// The headings that a note must have and does not have yet, written as the other notes of the series write them.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { seriesOf } from '../../collection/note-index.js';
import { Note } from '../../note/note.js';
import { range } from '../convert.js';
import type { CompletionContext } from './context.js';

/** What the heading at the caret can be, in the order of the sections. */
export function completeHeadings({ note, settings, facts, offset }: CompletionContext): CompletionItem[] {
  const { lines } = note;
  const line = lines.range(lines.point(offset).line);
  const typed = /^(#{1,6})([ \t]*)/.exec(note.text.slice(line.start, offset));
  if (!typed || offset <= note.bodyStart) return [];
  // Without the line being typed, which may look like a misspelled heading.
  const rest = new Note(note.path, note.text.slice(0, line.start) + note.text.slice(line.end));
  if (rest.blocks.some(({ kind, range: { start, end } }) => kind === 'code' && start < line.start && line.start <= end))
    return [];
  const { sections, missing } = rest.outline(settings.sections);
  const marks = '#'.repeat(sections[0]?.heading.depth ?? typed[1]!.length);
  const [, typedMarks, spaces] = typed;
  const place = range(lines.place({ start: line.start, end: offset }));
  return missing.map(({ name }, at) => {
    const emoji = usualEmoji(name);
    const heading = `${marks} ${emoji === undefined ? '' : `${emoji} `}${name}`;
    return {
      label: heading,
      kind: CompletionItemKind.Class,
      detail: 'a heading that every note must have',
      sortText: String(at).padStart(5, '0'),
      filterText: `${typedMarks}${spaces}${name}`,
      textEdit: { range: place, newText: heading },
    };
  });

  /** The emoji that most notes of the series put before a section's name. */
  function usualEmoji(section: string): string | undefined {
    const counts = new Map<string | undefined, number>();
    for (const fact of facts) {
      if (fact.path === note.path || !fact.sections || seriesOf(fact.path) !== seriesOf(note.path)) continue;
      const emoji = fact.emoji.find(([name]) => name === section)?.[1];
      counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}
