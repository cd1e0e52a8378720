import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Evaluation, evaluateConfig } from '../../conventions/evaluate.js';
import type { MarkdownFile } from '../../conventions/infer.js';
import { renderConfig, renderTemplate, renderWorkflow } from '../../conventions/render.js';
import { formatters } from '../../formatters/index.js';
import { count } from '../../formatters/summary.js';
import { UserError } from '../../model/user-error.js';
import { VERSION } from '../../model/version.js';
import { findNotes } from '../../node/find-notes.js';
import { reportedRules } from '../../node/lint-files.js';
import { CONFIG_NAMES, ConfigLoader } from '../../node/load-config.js';
import { loadFullParsers } from '../../node/load-full-parsers.js';
import { pathFrom, repositoryRoot } from '../../node/paths.js';
import { readTextFile, writeTextFile } from '../../node/text-file.js';
import { isNoteName } from '../../note/is-note.js';
import { logLine } from '../../text/escape.js';
import type { Flags } from '../arguments.js';
import { type CliContext, clock } from '../context.js';
import { CLEAN } from '../exit-codes.js';
import { wantsColor } from '../output.js';

const CONFIG = CONFIG_NAMES[0]!;
const WORKFLOW = '.github/workflows/meeting-notes.yml';
const TEMPLATE = '.github/meeting-note-template.md';

/** Learns how the notes of the repository are written, and writes a configuration that asks for no more. */
export async function init(rest: readonly string[], flags: Flags, context: CliContext): Promise<number> {
  if (rest.length > 0) throw new UserError('`init` reads the whole repository and takes no arguments.');
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const files = await markdownIn(root);
  await loadFullParsers();
  const fitted = await evaluateConfig(files, clock(flags, context));
  if (!fitted) {
    throw new UserError(
      `There are no notes to learn from: none of the ${count(files.length, 'Markdown file')} here has a date in its name or folders. Write the first note as in ${'`meeting-notes-lint explain front-matter`'}, and no configuration is needed.`,
    );
  }
  const config = renderConfig(fitted);
  tell(fitted, context);
  if (flags['dry-run']) context.stdout.write(config);
  else write(root, config, fitted, flags.force ?? false, context);
  context.stderr.write(`\nThe newest ${count(fitted.newest.length, 'note')} under it:\n\n`);
  const notes = fitted.newest.map((result) => ({ ...result, absolutePath: path.join(root, result.path) }));
  const width = context.stderr.isTTY ? (context.stderr.columns ?? 80) : undefined;
  context.stderr.write(
    formatters.stylish(notes, {
      rules: reportedRules,
      version: VERSION,
      color: wantsColor(flags, { ...context, stdout: context.stderr }),
      root,
      ...(width !== undefined && { width }),
    }),
  );
  return CLEAN;
}

async function markdownIn(root: string): Promise<MarkdownFile[]> {
  const found = await findNotes([root], root, root, new ConfigLoader({ root, none: true }));
  const files = [...found.notes.map(({ file }) => file), ...found.others].sort();
  return files.flatMap((file) => {
    const relative = pathFrom(root, file);
    if (isNoteName(relative) === false) return [];
    try {
      return [{ path: relative, text: readTextFile(file, relative) }];
    } catch (error) {
      // What cannot be read has nothing to learn from; a run over the notes tells of it.
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

function tell({ notes, recent, reasons }: Evaluation, context: CliContext): void {
  const say = (line: string) => context.stderr.write(`${logLine(line)}\n`);
  const [newest, oldest] = [notes[0]!.day, notes.at(-1)!.day];
  say(`Learnt from ${count(notes.length, 'note')} of ${oldest} to ${newest}, most from the newest ${recent.length}:`);
  for (const [what, why] of reasons) {
    if (what !== 'sections') say(`  ${what.replace(/^(\S+) (.+)$/, '$1 `$2`')}: ${why}`);
  }
}

function write(root: string, config: string, fitted: Evaluation, force: boolean, context: CliContext): void {
  const template = renderTemplate(fitted);
  const files: [string, string][] = [
    [CONFIG, config],
    [WORKFLOW, renderWorkflow],
    ...(template ? [[TEMPLATE, template] as [string, string]] : []),
  ];
  const there = CONFIG_NAMES.filter((name) => existsSync(path.join(root, name)));
  if (there.length > 0 && !force) {
    throw new UserError(
      `${there[0]} is there already and is kept; \`meeting-notes-lint init --dry-run\` prints what would be written, \`--force\` replaces it.`,
    );
  }
  for (const [name, text] of files) {
    const file = path.join(root, name);
    if (existsSync(file) && !(force && name === CONFIG)) {
      context.stderr.write(`${name} is there already and is kept.\n`);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeTextFile(file, name, text);
    context.stderr.write(`Wrote ${name}\n`);
  }
}
