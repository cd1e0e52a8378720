import type { Root } from 'mdast';
import type { FrontMatter } from './front-matter/front-matter.js';

/** The parsers for every text that the scanners do not take. */
export interface FullParsers {
  readFrontMatter(text: string): FrontMatter;
  parseMarkdown(text: string): Root;
}

let provided: FullParsers | undefined;

/**
 * Makes the full parsers available. Loading them takes longer than linting a usual note, which the scanners read alone;
 * so nothing here imports them. The library and the commands provide them at their start; `lint` does when a note first
 * needs them.
 */
export function provideFullParsers(parsers: FullParsers): void {
  provided = parsers;
}

/** @throws FullParsersNeeded when they have not been provided */
export function fullParsers(): FullParsers {
  if (!provided) throw new FullParsersNeeded();
  return provided;
}

/** A note needs the full parsers, which have not been provided. */
export class FullParsersNeeded extends Error {
  override name = 'FullParsersNeeded';
  override message = 'the full parsers have not been provided; call `provideFullParsers` first';
}
