import type { ServerEnvironment } from '../../lsp/session.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';
import { instant, loaderFor } from '../context.js';

/** Serves an editor until it exits. */
export async function lsp(rest: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  if (rest.length > 0) throw new UserError('`lsp` takes no arguments; the editor names the notes.');
  if (!flags.stdio) {
    throw new UserError('`lsp` is started by an editor and needs `--stdio`: meeting-notes-lint lsp --stdio.');
  }
  const given = flags.now === undefined ? undefined : instant(flags.now);
  const environment: ServerEnvironment = {
    configsFor: (root, files) => loaderFor(flags, root, context, files),
    now: () => given ?? context.now(),
  };
  // Invalid options are reported now, not when the first note is opened.
  await environment.configsFor(context.cwd, nodeFileSystem).checkFlags();
  await loadFullParsers();
  const { serveStdio } = await import('../../lsp/stdio.js');
  return serveStdio(environment);
}
