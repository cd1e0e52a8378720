import { UserError } from '../model/user-error.js';
import { type Arguments, type Flags, parseArguments } from './arguments.js';
import type { CliContext } from './context.js';
import { FAILED } from './exit-codes.js';
import type { CommandName } from './options.js';

/** Runs the command line and returns its exit code. The code of a command is loaded when it is called. */
export async function runCli(argv: readonly string[], context: CliContext): Promise<number> {
  try {
    return await dispatch(parseArguments(argv), context);
  } catch (error) {
    // Configurations and schemas are untrusted input as much as notes are.
    const { logLine } = await import('../text/escape.js');
    const message = logLine(error instanceof Error ? error.message : String(error));
    const isKnown = error instanceof UserError;
    context.stderr.write(
      isKnown
        ? `${message}\n`
        : `Something went wrong inside meeting-notes-lint: ${message}\nPlease report it; DEBUG=meeting-notes-lint shows the stack trace.\n`,
    );
    if (context.env.DEBUG?.includes('meeting-notes-lint') && error instanceof Error)
      context.stderr.write(`${error.stack}\n`);
    return isKnown ? error.exitCode : FAILED;
  }
}

type Command = (positionals: readonly string[], flags: Flags, context: CliContext) => Promise<number>;

const run: Readonly<Record<CommandName, Command>> = {
  lint: async (...input) => (await import('./commands/lint.js')).lint(...input),
  'print-config': async (...input) => (await import('./commands/print-config.js')).printConfig(...input),
  init: async (...input) => (await import('./commands/init.js')).init(...input),
  new: async (...input) => (await import('./commands/new.js')).newNote(...input),
  report: async (...input) => (await import('./commands/report.js')).report(...input),
  context: async (...input) => (await import('./commands/context.js')).context(...input),
  merge: async (...input) => (await import('./commands/merge.js')).merge(...input),
  rules: async (...input) => (await import('./commands/rules.js')).listRules(...input),
  explain: async (...input) => (await import('./commands/rules.js')).explain(...input),
  lsp: async (...input) => (await import('./commands/lsp.js')).lsp(...input),
  mcp: async (...input) => (await import('./commands/mcp.js')).mcp(...input),
};

async function dispatch({ command, flags, positionals }: Arguments, context: CliContext): Promise<number> {
  if (flags.help) return (await import('./commands/help.js')).help(command, context);
  if (flags.version) return (await import('./commands/help.js')).version(context);
  if (command === 'lint') await rejectMistakenCommand(positionals, context);
  return run[command](positionals, flags, context);
}

/** Words that people try as commands, and what they mean. */
const HINTS: Readonly<Record<string, string>> = {
  '-': 'use `meeting-notes-lint --stdin` to check standard input.',
  help: 'use `meeting-notes-lint --help`.',
  version: 'use `meeting-notes-lint --version`.',
  lint: 'checking needs no command; use `meeting-notes-lint [paths...]`.',
  check: 'checking needs no command; use `meeting-notes-lint [paths...]`.',
  fix: 'use `meeting-notes-lint --fix [paths...]`.',
};

/** @throws UserError when the first word is not a path, but close to a command */
async function rejectMistakenCommand([word, ...others]: readonly string[], { cwd }: CliContext): Promise<void> {
  if (word === undefined || !/^(?:-|[a-z]+)$/.test(word)) return;
  const hint = Object.hasOwn(HINTS, word) ? HINTS[word] : undefined;
  if (hint === undefined && others.length > 0) return;
  const [{ existsSync }, path, { closestMatch }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
    import('../text/spelling.js'),
  ]);
  if (existsSync(path.join(cwd, word))) return;
  const match = hint ? undefined : closestMatch(word, Object.keys(run));
  if (hint || match)
    throw new UserError(
      `${word}: is not a file or command; ${hint ?? `did you mean \`meeting-notes-lint ${match}\`?`}`,
    );
}
