import { readFrontMatter } from '../../src/note/front-matter/parse-yaml.js';
import { findMergeConflicts, withoutMergeConflicts } from '../../src/note/merge-conflicts.js';
import { Note } from '../../src/note/note.js';
import { parseBodyFully } from '../../src/note/parse.js';

/** A note read by the whole parsers, without the scanners: what `new Note` must agree with. */
export function fullyParsed(path: string, text: string): Note {
  const readable = withoutMergeConflicts(text, findMergeConflicts(text));
  const frontMatter = readFrontMatter(readable);
  return new Note(path, text, { frontMatter, body: parseBodyFully(readable, frontMatter) });
}

/** What is read of a note's body, for comparison. */
export function bodyOf({ bodyStart, eol, blocks, headings, dateTime, limitExceededAt }: Note): object {
  return { bodyStart, eol, blocks, headings, dateTime, ...(limitExceededAt && { limitExceededAt }) };
}
