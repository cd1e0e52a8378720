import type { ServerEnvironment } from '../../lsp/session.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import type { Arguments } from '../arguments.js';
import type { CliContext } from '../context.js';
import { instant, loaderFor } from './lint.js';

/** Answers an editor until it is done. */
export async function lsp(rest: readonly string[], flags: Arguments['flags'], io: CliContext): Promise<number> {
  if (rest.length > 0) throw new UserError('`lsp` takes no more words; the editor says which notes are open.');
  if (!flags.stdio) {
    throw new UserError(
      '`lsp` is started by an editor and speaks with it over its standard streams; write meeting-notes-lint lsp --stdio.',
    );
  }
  const given = flags.now === undefined ? undefined : instant(flags.now);
  const surroundings: ServerEnvironment = {
    configsFor: (root, files) => loaderFor(flags, root, io, files),
    now: () => given ?? io.now(),
  };
  // A flag that cannot be used is told now, not when the first note is opened.
  await surroundings.configsFor(io.cwd, nodeFileSystem).checkFlags();
  await loadFullParsers();
  const { serveStdio } = await import('../../lsp/stdio.js');
  return serveStdio(surroundings);
}
