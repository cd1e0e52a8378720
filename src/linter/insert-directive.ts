// Writes the directives that `directives.ts` reads.
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from '../model/finding.js';
import { Note } from '../note/note.js';
import type { Edit } from '../text/edit.js';
import type { NoteResult } from './lint.js';

/** The placeholder for the reason. */
export const REASON = 'why';

/**
 * The edits that insert a directive which disables `finding` and nothing else, without changing the meaning of the note:
 * on the line above, or around the paragraph where that line is in the middle of one. Undefined when there is no such
 * place: in code, at the opening fence of front matter.
 * @param result the findings in the note
 * @param check finds the findings in another text of the note
 */
export function directiveEdits(
  { path, text, findings }: NoteResult,
  finding: Finding,
  check: (text: string) => NoteResult,
): Edit[] | undefined {
  const note = new Note(path, text);
  const others = findings.filter((other) => !isHiddenWith(other, finding));
  const before = meaning(note);
  if (before === undefined) return undefined;
  return candidates(note, finding).find((edits) => {
    const after = edits.reduceRight((current, edit) => insert(current, edit), text);
    return meaning(new Note(path, after)) === before && sameRules(check(after).findings, others);
  });
}

/** The places where the comment can go, the best first. */
function candidates(note: Note, { ruleId, place }: Finding): Edit[][] {
  const { lines, text, eol } = note;
  const line = lines.range(place.start.line);
  const above = (at: number, prefix: string, comment: string): Edit => ({
    start: at,
    end: at,
    text: `${prefix}${comment}${eol}`,
  });
  if (place.start.offset < note.bodyStart) {
    const [indent] = /^[ \t]*/.exec(text.slice(line.start, line.end))!;
    return [
      [above(line.start, indent, `# meeting-notes-lint-disable-next-line ${ruleId} -- ${REASON}`)],
      [{ start: line.end, end: line.end, text: ` # meeting-notes-lint-disable-line ${ruleId} -- ${REASON}` }],
    ];
  }
  const nextLine = `<!-- meeting-notes-lint-disable-next-line ${ruleId} -- ${REASON} -->`;
  const single = prefixesOf(text.slice(line.start, line.end)).map((prefix) => [above(line.start, prefix, nextLine)]);

  // A comment above a line in the middle of a paragraph would split it; one after the line is not a comment to parsers of
  // older Markdown, which take no `--` inside. So the paragraph is put between two.
  const block = note.blocks.find(({ range }) => range.start <= place.start.offset && place.start.offset <= range.end);
  if (!block) return single;
  const first = lines.range(lines.point(block.range.start).line);
  const last = lines.range(lines.point(block.range.end).line);
  const around = prefixesOf(text.slice(first.start, first.end)).map((prefix) => [
    above(first.start, prefix, `<!-- meeting-notes-lint-disable ${ruleId} -- ${REASON} -->`),
    { start: last.end, end: last.end, text: `${eol}${prefix}<!-- meeting-notes-lint-enable ${ruleId} -->` },
  ]);
  return [...single, ...around];
}

/** What a line above may begin with: the same as this one, or the indent of its list item's text. */
function prefixesOf(line: string): string[] {
  const [, own, marker] = /^([\s>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line)!;
  return marker === undefined ? [own!] : [own!, own! + ' '.repeat(marker.length)];
}

function insert(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function isHiddenWith(other: Finding, { ruleId, place }: Finding): boolean {
  return other.ruleId === ruleId && other.place.start.line === place.start.line;
}

/** Whether each rule has as many findings; messages may contain line numbers, which have changed. */
function sameRules(a: readonly Finding[], b: readonly Finding[]): boolean {
  const ids = (findings: readonly Finding[]) => findings.map(({ ruleId }) => ruleId).sort();
  return JSON.stringify(ids(a)) === JSON.stringify(ids(b));
}

const processor = unified().use(remarkParse).freeze();

/**
 * Everything that a reader of the note sees, as one text; two notes of the same meaning have the same. Undefined when it
 * cannot be determined: aliases of YAML may form a circle.
 */
function meaning({ text, frontMatter, bodyStart }: Note): string | undefined {
  const said: unknown[] = [frontMatter.state, frontMatter.data];
  // A stack of our own instead of recursion: a hostile note may nest a hundred thousand quotes.
  const stack: (Nodes | 'end')[] = [processor.parse(text.slice(bodyStart)) as Root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'end') said.push(node);
    else if (node.type !== 'html' || withoutOurs(node.value) !== '') {
      const { position: _, children, ...rest } = node as Nodes & { children?: Nodes[] };
      said.push(node.type === 'html' ? withoutOurs(node.value) : rest);
      stack.push('end', ...(children ?? []).toReversed());
    }
  }
  try {
    return JSON.stringify(said);
  } catch {
    return undefined;
  }
}

function withoutOurs(html: string): string {
  return html.replace(/<!-- meeting-notes-lint-(?:disable|enable)[^\n]*?-->/g, '').trim();
}
