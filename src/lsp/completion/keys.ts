// The keys that the front matter may have and does not have yet, with what the schema says of them.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { linesIn } from '../../text/range.js';
import { range } from '../convert.js';
import type { CompletionContext } from './context.js';

/** What the key at the caret can be, required ones first. */
export function completeKeys({ note, settings, offset }: CompletionContext): CompletionItem[] {
  const { frontMatter, text, lines, eol } = note;
  const line = lines.range(lines.point(offset).line);
  const isInside = frontMatter.fence.end < line.start && line.end <= frontMatter.range.end;
  const isKey = /^(?:[A-Za-z][\w-]*)?\|[\w-]*[ \t]*$/.test(
    `${text.slice(line.start, offset)}|${text.slice(offset, line.end)}`,
  );
  if (!isInside || !isKey) return [];
  // By lines, as what is being typed may be no YAML yet.
  const taken = new Set(
    [...linesIn(text, frontMatter.range)].map(({ start, end }) => /^([\w-]+)[ \t]*:/.exec(text.slice(start, end))?.[1]),
  );
  const { keys, required, about } = settings.frontMatter.schema;
  const open = [...required, ...keys.filter((key) => !required.includes(key))].filter((key) => !taken.has(key));
  const place = range(lines.place({ start: line.start, end: offset }));
  return open.map((key, at) => {
    const { description, isList } = about.get(key) ?? { isList: false };
    return {
      label: key,
      kind: CompletionItemKind.Property,
      ...(required.includes(key) && { detail: 'required' }),
      ...(description !== undefined && { documentation: description }),
      sortText: String(at).padStart(5, '0'),
      textEdit: { range: place, newText: isList ? `${key}:${eol}  - ` : `${key}: ` },
    };
  });
}
