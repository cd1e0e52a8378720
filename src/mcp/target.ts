import * as z from 'zod';
import { UserError } from '../model/user-error.js';
import type { UnsavedNote } from './repository.js';

/** Which notes a call is about. */
export const targetInput = {
  paths: z
    .array(z.string().min(1))
    .max(1000)
    .optional()
    .describe('Saved notes: files, folders or globs, relative to the root. Default: all notes.'),
  path: z.string().min(1).optional().describe('The path, relative to the root, of the note that `text` is for.'),
  text: z.string().optional().describe('The text of one note that is not saved; needs `path`.'),
};

/**
 * What the arguments name: paths, or a note that is not saved.
 * @throws UserError when they can't be combined
 */
export function targetOf({ paths, path, text }: z.output<z.ZodObject<typeof targetInput>>): string[] | UnsavedNote {
  if (path === undefined) {
    if (text !== undefined) throw new UserError('`text` needs `path`, the path that the note has or is to have.');
    return paths ?? [];
  }
  if (paths !== undefined) throw new UserError('Name saved notes in `paths`, or one note in `path`; not both.');
  return text === undefined ? [path] : { path, text };
}
