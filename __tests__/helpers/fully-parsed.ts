import { readFrontMatter } from '../../src/note/front-matter/parse-yaml.js';
import { Note } from '../../src/note/note.js';
import { parseBodyFully } from '../../src/note/parse.js';

/** A note read by the whole parsers, without the scanners: what `new Note` must agree with. */
export function fullyParsed(path: string, text: string): Note {
  const frontMatter = readFrontMatter(text);
  return new Note(path, text, { frontMatter, body: parseBodyFully(text, frontMatter) });
}

/** What is read of a note's body, for comparison. */
export function bodyOf({ bodyStart, eol, blocks, headings, dateTime, limitExceededAt }: Note): object {
  return { bodyStart, eol, blocks, headings, dateTime, ...(limitExceededAt && { limitExceededAt }) };
}
