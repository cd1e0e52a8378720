import { FullParsersNeeded, provideFullParsers } from '../note/full-parsers.js';

/** Loads the full parsers for notes that the scanners do not take. */
export async function loadFullParsers(): Promise<void> {
  const [{ readFrontMatter }, { parseMarkdown }] = await Promise.all([
    import('../note/front-matter/parse-yaml.js'),
    import('../note/markdown/parse-markdown.js'),
  ]);
  provideFullParsers({ readFrontMatter, parseMarkdown });
}

/**
 * Does a job on notes, again from the start once the full parsers are loaded if a note turns out to need them.
 * @param job has no effect but its result
 */
export async function withFullParsers<T>(job: () => T): Promise<T> {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof FullParsersNeeded)) throw error;
    await loadFullParsers();
    return job();
  }
}
