import path from 'node:path';
import type { UserError } from '../model/user-error.js';
import { problemOf } from './diagnostics.js';
import type { Editor } from './editor.js';
import { fileOf, uriOf } from './uris.js';

/** Why notes cannot be judged, by their root: told once, at the line that says so, until it is mended. */
export class ConfigErrors {
  readonly #editor: Pick<Editor, 'publish' | 'complain'>;
  readonly #byRoot = new Map<string, { message: string; file: string | undefined }>();

  constructor(editor: Pick<Editor, 'publish' | 'complain'>) {
    this.#editor = editor;
  }

  tell(root: string, error: UserError): void {
    const { message } = error;
    if (this.#byRoot.get(root)?.message === message) return;
    this.settle(root);
    const file = error.path === undefined ? undefined : path.resolve(root, error.path);
    this.#byRoot.set(root, { message, file });
    this.#editor.complain(message);
    if (file !== undefined) this.#editor.publish(uriOf(file), undefined, [problemOf(message, error.line)]);
  }

  /** The configuration of a root can be used, or is read anew. */
  settle(root: string): void {
    const file = this.#byRoot.get(root)?.file;
    this.#byRoot.delete(root);
    if (file !== undefined) this.#editor.publish(uriOf(file), undefined, []);
  }

  /** Whether a text is a configuration that cannot be used: then that is what is shown of it. */
  has(uri: string): boolean {
    const file = fileOf(uri);
    return file !== undefined && [...this.#byRoot.values()].some((problem) => problem.file === file);
  }
}
