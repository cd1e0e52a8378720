import path from 'node:path';
import { type InferredConfig, inferConfig, type MarkdownFile } from '../conventions/infer.js';
import { isTemplatePath } from '../conventions/templates.js';
import { UserError } from '../model/user-error.js';
import type { FileSystem } from './file-system.js';
import { findNotes, type NoteFile } from './find-notes.js';
import type { ConfigLoader } from './load-config.js';
import { loadFullParsers } from './load-full-parsers.js';
import { pathFrom } from './paths.js';

/**
 * Learns the form of notes from their texts and from the templates of the repository; undefined when no note has a date in
 * its path.
 */
export async function learnForm(
  notes: readonly NoteFile[],
  root: string,
  configs: ConfigLoader,
): Promise<InferredConfig | undefined> {
  await loadFullParsers();
  const templates = await findTemplates(root, configs);
  const files = notes.map(({ file }) => file);
  return inferConfig(await readAll(files, root, configs.files), await readAll(templates, root, configs.files));
}

/** The files of the whole repository that are templates by their names. */
async function findTemplates(root: string, configs: ConfigLoader): Promise<string[]> {
  const { files } = configs;
  const { others } = await findNotes([root], root, root, configs, { only: () => false });
  const github = path.join(root, '.github');
  const hidden = files.exists(github) ? files.list(github).map(({ name }) => path.join(github, name)) : [];
  return [...others, ...hidden].filter((file) => isTemplatePath(pathFrom(root, file)));
}

async function readAll(paths: readonly string[], root: string, files: FileSystem): Promise<MarkdownFile[]> {
  const read: MarkdownFile[] = [];
  for (const file of paths) {
    try {
      const displayPath = pathFrom(root, file);
      read.push({ path: displayPath, text: await files.read(file, displayPath) });
    } catch (error) {
      // A run over the notes reports what cannot be read.
      if (!(error instanceof UserError)) throw error;
    }
  }
  return read;
}
