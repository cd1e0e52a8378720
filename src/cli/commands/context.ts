import { writingContextText } from '../../formatters/writing-context.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import { expectNotes, findNotes } from '../../node/find-notes.js';
import { learnFrom } from '../../node/lint-files.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { repositoryRoot } from '../../node/paths.js';
import { readNotes } from '../../node/read-notes.js';
import { MAX_CONTEXT_TOKENS, readWritingContext } from '../../node/writing-context.js';
import { fitContext, type WritingContext } from '../../series/writing-context.js';
import { json } from '../../text/escape.js';
import { estimateTokens } from '../../text/tokens.js';
import { type Flags, oneOf } from '../arguments.js';
import type { CliContext } from '../context.js';
import { clock, loaderFor } from '../context.js';
import { CLEAN } from '../exit-codes.js';

const FORMATS: Readonly<Record<'text' | 'json', (context: WritingContext) => string>> = {
  text: writingContextText,
  json: (context) => `${json(context)}\n`,
};

/** Prints what the writer of the next note must know. */
export async function context(
  [series, ...rest]: readonly string[],
  flags: Flags,
  environment: CliContext,
): Promise<number> {
  const format = FORMATS[oneOf('format', flags.format ?? 'text', ['text', 'json'])];
  if (rest.length > 0)
    throw new UserError('Name one series by its folder, such as meeting-notes-lint context discussions/community.');
  const { cwd } = environment;
  const now = clock(flags, environment);
  const root = repositoryRoot(cwd) ?? cwd;
  const found = await findNotes([root], cwd, root, loaderFor(flags, root, environment));
  expectNotes(found, ['.']);
  await loadFullParsers();
  const { notes } = await readNotes(found.notes, root, cwd);
  const noteIndex = await learnFrom(found.notes, nodeFileSystem);
  const full = readWritingContext(series, notes, { cwd, root, noteIndex, now });
  const fitted = fitContext(full, MAX_CONTEXT_TOKENS, (one) => estimateTokens(format(one)));
  environment.stdout.write(format(fitted));
  return CLEAN;
}
