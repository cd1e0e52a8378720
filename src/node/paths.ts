import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/user-error.js';
import type { FileSystem } from './file-system.js';

/** Whether `file` is `folder` itself or inside it. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** The message about a symbolic link that leads out of the repository. */
export const outsideRootMessage = (displayPath: string) =>
  `${displayPath}: is a symbolic link that leads out of the repository; it is not followed.`;

/**
 * A link that a pull request adds could lead to any file of the machine, and errors quote from what is read.
 * @throws UserError naming `displayPath` when `file` leads out of `root`
 */
export function assertInsideRoot(file: string, displayPath: string, root: string, files: FileSystem): void {
  if (!isInside(files.realPath(root), files.realPath(file))) throw new UserError(outsideRootMessage(displayPath));
}

/** Whether a path, which need not exist yet, is inside `root` once all links are followed. */
export function staysInside(file: string, root: string): boolean {
  return existsSync(file)
    ? isInside(realpathSync(root), realpathSync(file))
    : path.dirname(file) !== file && staysInside(path.dirname(file), root);
}

/** The nearest folder with `.git`, from `folder` upwards; undefined when there is none. */
export function repositoryRoot(folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, '.git'))) return current;
    if (path.dirname(current) === current) return undefined;
  }
}

/** The path from `folder` to `file`, both absolute, with forward slashes. */
export function pathFrom(folder: string, file: string): string {
  // Nearly always one starts with the other, and this is called many times for each note.
  const isBelow = file.startsWith(folder) && file[folder.length] === path.sep && !file.includes('..');
  return toSlashes(isBelow ? file.slice(folder.length + 1) : path.relative(folder, file));
}

/** A path of this system with forward slashes. */
export function toSlashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
