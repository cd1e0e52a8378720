import { UserError } from '../model/user-error.js';
import { type Arguments, parseArguments } from './arguments.js';
import { type CliContext, FAILED } from './context.js';

/** Runs the command line and returns its exit code. What a command needs is only loaded when it is called. */
export async function runCli(argv: readonly string[], io: CliContext): Promise<number> {
  try {
    const parsed = parseArguments(argv);
    return await dispatch(parsed, io);
  } catch (error) {
    const known = error instanceof UserError;
    // A configuration and its schema are as much a stranger's as a note is.
    const { logLine } = await import('../text/escape.js');
    const message = logLine(error instanceof Error ? error.message : String(error));
    io.stderr.write(
      known
        ? `${message}\n`
        : `Something went wrong inside meeting-notes-lint: ${message}\nPlease report it; DEBUG=meeting-notes-lint shows where.\n`,
    );
    if (io.env.DEBUG?.includes('meeting-notes-lint') && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return FAILED;
  }
}

async function dispatch({ flags, positionals }: Arguments, io: CliContext): Promise<number> {
  if (flags.help) return (await import('./commands/help.js')).help(io);
  if (flags.version) return (await import('./commands/help.js')).version(io);
  if (flags['print-config'] !== undefined)
    return (await import('./commands/print-config.js')).printConfig(flags['print-config'], flags, io);
  const [command, ...rest] = positionals;
  if (flags.stdio && command !== 'lsp')
    throw new UserError('--stdio is for editors and goes with a command: meeting-notes-lint lsp --stdio.');
  if (command !== undefined && Object.hasOwn(commands, command)) return commands[command]!(rest, flags, io);
  if (command !== undefined && positionals.length === 1 && /^[a-z]+$/.test(command)) await expectNoCommand(command, io);
  return (await import('./commands/lint.js')).lint(positionals, flags, io);
}

type Command = (rest: readonly string[], flags: Arguments['flags'], io: CliContext) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  init: async (...given) => (await import('./commands/init.js')).init(...given),
  new: async (...given) => (await import('./commands/new.js')).newNote(...given),
  report: async (...given) => (await import('./commands/report.js')).report(...given),
  rules: async (rest, _, io) => (await import('./commands/rules.js')).listRules(rest, io),
  explain: async (rest, _, io) => (await import('./commands/rules.js')).explain(rest, io),
  lsp: async (...given) => (await import('./commands/lsp.js')).lsp(...given),
  merge: async (...given) => (await import('./commands/merge.js')).merge(...given),
};

/** @throws UserError when a word is no path, but nearly a command */
async function expectNoCommand(word: string, { cwd }: CliContext): Promise<void> {
  const [{ existsSync }, path, { closestMatch }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
    import('../text/spelling.js'),
  ]);
  const meant = existsSync(path.join(cwd, word)) ? undefined : closestMatch(word, Object.keys(commands));
  if (meant !== undefined)
    throw new UserError(`${word}: there is no such file or command; did you mean \`meeting-notes-lint ${meant}\`?`);
}
