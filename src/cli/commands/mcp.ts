import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { McpEnvironment } from '../../mcp/repository.js';
import { UserError } from '../../model/user-error.js';
import { nodeFileSystem } from '../../node/file-system.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { repositoryRoot } from '../../node/paths.js';
import type { Flags } from '../arguments.js';
import type { CliContext } from '../context.js';
import { instant, loaderFor } from '../context.js';
import { CLEAN } from '../exit-codes.js';

/** Serves an agent until it closes standard input. */
export async function mcp(
  [given = '.', ...rest]: readonly string[],
  flags: Flags,
  context: CliContext,
): Promise<number> {
  if (rest.length > 0) throw new UserError('`mcp` takes one folder: meeting-notes-lint mcp [FOLDER].');
  const folder = path.resolve(context.cwd, given);
  if (nodeFileSystem.kindOf(folder) === undefined || nodeFileSystem.kindOf(realpathSync(folder)) !== 'folder')
    throw new UserError(`${given}: is not a folder; name the folder of the notes.`);
  const real = realpathSync(folder);
  const root = repositoryRoot(real) ?? real;
  const now = flags.now === undefined ? undefined : instant(flags.now);
  const environment: McpEnvironment = {
    root,
    configsFor: (files) => loaderFor(flags, root, context, files),
    now: () => now ?? context.now(),
  };
  // Invalid options are reported now, not with the first answer.
  await environment.configsFor(nodeFileSystem).checkFlags();
  await loadFullParsers();
  const { serveStdio } = await import('../../mcp/serve.js');
  await serveStdio(environment);
  return CLEAN;
}
