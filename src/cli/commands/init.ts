import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { agentInstructions } from '../../conventions/agent-instructions.js';
import type { InferredConfig } from '../../conventions/infer.js';
import { renderConfig, renderTemplate, renderWorkflow } from '../../conventions/render.js';
import { formatters } from '../../formatters/index.js';
import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { VERSION } from '../../model/version.js';
import { cachingFileSystem, type FileSystem, nodeFileSystem } from '../../node/file-system.js';
import { type Found, findNotes } from '../../node/find-notes.js';
import { learnForm } from '../../node/learn-form.js';
import { learnFrom, lintFiles, reportedRules } from '../../node/lint-files.js';
import { CONFIG_NAMES, ConfigLoader } from '../../node/load-config.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import { createTextFile, writeTextFile } from '../../node/text-file.js';
import { logLine } from '../../text/escape.js';
import type { Flags } from '../arguments.js';
import { type CliContext, clock } from '../context.js';
import { CLEAN } from '../exit-codes.js';
import { wantsColor } from '../output.js';

const CONFIG = CONFIG_NAMES[0]!;
const WORKFLOWS = ['.github/workflows/notes.yml', '.github/workflows/meeting-notes-lint.yml'];
const AGENTS = ['AGENTS.md', '.github/meeting-notes-agents.md'];
const TEMPLATE = '.github/meeting-note-template.md';
// How many of the newest notes are shown with what the configuration finds in them.
const SHOWN = 20;

/** Learns how the notes of the repository are written, and writes a configuration that asks for no more. */
export async function init(paths: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  if (flags.agent) return writeAgentInstructions(paths, flags, root, context);
  const files = cachingFileSystem(nodeFileSystem);
  const configs = new ConfigLoader({ root, files, none: true });
  const found = await findNotes(paths.length === 0 ? [root] : paths, context.cwd, root, configs);
  const inferred = await learnForm(found.notes, root, configs);
  if (!inferred) throw new UserError(nothingToLearnFrom(found));
  const texts = filesToWrite(inferred, root, files, (flags.force ?? false) || (flags['dry-run'] ?? false));
  const config = texts.get(CONFIG)!;
  const { noteCount, newest } = inferred;
  context.stderr.write(`Learned from ${count(noteCount, 'note')}, the newest of ${newest[0]!.day}:\n`);
  if (flags['dry-run']) {
    context.stdout.write(config);
  } else {
    for (const line of config.split('\n').filter((text) => !text.startsWith('#')))
      context.stderr.write(`${line === '' ? '' : `  ${logLine(line)}`}\n`);
    write(root, texts, files, context);
  }
  await preview(inferred, root, withTexts(files, root, texts), flags, context);
  return CLEAN;
}

/** Writes instructions for agents that write notes; never over a file. */
function writeAgentInstructions(paths: readonly string[], flags: Flags, root: string, context: CliContext): number {
  if (paths.length > 0) throw new UserError('`init --agent` takes no paths.');
  if (flags['dry-run']) {
    context.stdout.write(agentInstructions);
    return CLEAN;
  }
  const isThere = (name: string) => nodeFileSystem.exists(path.join(root, name));
  const name = AGENTS.find((candidate) => !isThere(candidate));
  if (name === undefined)
    throw new UserError(
      `${AGENTS.join(' and ')} already exist and are kept; \`meeting-notes-lint init --agent --dry-run\` prints the instructions.`,
    );
  createTextFile(path.join(root, name), name, agentInstructions);
  context.stderr.write(`Wrote ${name}\n`);
  if (name !== AGENTS[0])
    context.stderr.write(
      `${AGENTS[0]} already exists and is kept; add this line to it: Before you write meeting notes, read ${name}.\n`,
    );
  return CLEAN;
}

function nothingToLearnFrom({ others }: Found): string {
  return (
    `There are no notes to learn from: none of the ${count(others.length, 'Markdown file')} here has a date in its name or folders. ` +
    `Name notes by their day, such as \`meetings/2024-01-31.md\`, or write which files are notes into ${CONFIG}, such as \`notes: ["meetings/**"]\`.`
  );
}

/** The texts of the files to write, by their paths from the root. */
function filesToWrite(
  inferred: InferredConfig,
  root: string,
  files: FileSystem,
  mayReplace: boolean,
): Map<string, string> {
  const isThere = (name: string) => files.exists(path.join(root, name));
  const existing = CONFIG_NAMES.find(isThere);
  if (existing !== undefined && !mayReplace) {
    throw new UserError(
      `${existing} already exists and is kept; \`meeting-notes-lint init --dry-run\` prints the new one, \`--force\` replaces it.`,
    );
  }
  const texts = new Map<string, string>();
  let { data, evidence } = inferred;
  const hasTemplate = [data, ...Object.values(data.kinds ?? {})].some(({ placeholders }) => placeholders?.template);
  if (data.extends === undefined && !hasTemplate && !isThere(TEMPLATE)) {
    texts.set(TEMPLATE, renderTemplate(inferred.newest[0]!, data));
    data = { ...data, placeholders: { template: TEMPLATE } };
    evidence = new Map(evidence).set('placeholders/template', 'written by `init` in the form of the newest note');
  }
  texts.set(CONFIG, renderConfig({ ...inferred, data, evidence }));
  const workflow = WORKFLOWS.find((name) => !isThere(name));
  if (workflow !== undefined) texts.set(workflow, renderWorkflow);
  return texts;
}

function write(root: string, texts: ReadonlyMap<string, string>, files: FileSystem, context: CliContext): void {
  for (const [name, text] of texts) {
    const file = path.join(root, name);
    const action = files.exists(file) ? 'Replaced' : 'Wrote';
    mkdirSync(path.dirname(file), { recursive: true });
    writeTextFile(file, name, text);
    context.stderr.write(`${action} ${name}\n`);
  }
}

/** The file system with the new files, written or not. */
function withTexts(files: FileSystem, root: string, texts: ReadonlyMap<string, string>): FileSystem {
  const textAt = (file: string) => texts.get(pathFrom(root, file));
  return {
    ...files,
    exists: (file) => textAt(file) !== undefined || files.exists(file),
    kindOf: (file) => (textAt(file) === undefined ? files.kindOf(file) : 'file'),
    realPath: (file) => (textAt(file) === undefined ? files.realPath(file) : file),
    read: async (file, shown, max) => textAt(file) ?? files.read(file, shown, max),
  };
}

/** Shows what a run reports in the newest notes. */
async function preview(
  inferred: InferredConfig,
  root: string,
  files: FileSystem,
  flags: Flags,
  context: CliContext,
): Promise<void> {
  const configs = new ConfigLoader({ root, files });
  const found = await findNotes([root], root, root, configs, { files });
  const noteIndex = await learnFrom(found.notes, files);
  const run = await lintFiles(found.notes, noteIndex, { cwd: root, root, files, now: clock(flags, context) });
  const shown = new Set(inferred.newest.slice(0, SHOWN).map(({ path: shownPath }) => shownPath));
  const newest = run.notes.filter((note) => shown.has(note.path));
  context.stderr.write(`\nThe newest ${count(newest.length, 'note')} with this configuration:\n\n`);
  const width = context.stderr.isTTY ? (context.stderr.columns ?? 80) : undefined;
  context.stderr.write(
    formatters.stylish(newest, {
      rules: reportedRules,
      version: VERSION,
      color: wantsColor(flags, { ...context, stdout: context.stderr }),
      root,
      ...(width !== undefined && { width }),
    }),
  );
}
