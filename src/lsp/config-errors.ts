import path from 'node:path';
import type { UserError } from '../model/user-error.js';
import { problemOf } from './diagnostics.js';
import type { Editor } from './editor.js';
import { fileOf, uriOf } from './uris.js';

/** Errors in configurations, by root: each is shown once, at its line, until it is fixed. */
export class ConfigErrors {
  readonly #editor: Pick<Editor, 'publish' | 'showError'>;
  readonly #byRoot = new Map<string, { message: string; file: string | undefined }>();

  constructor(editor: Pick<Editor, 'publish' | 'showError'>) {
    this.#editor = editor;
  }

  report(root: string, error: UserError): void {
    const { message } = error;
    if (this.#byRoot.get(root)?.message === message) return;
    this.clear(root);
    const file = error.path === undefined ? undefined : path.resolve(root, error.path);
    this.#byRoot.set(root, { message, file });
    this.#editor.showError(message);
    if (file !== undefined) this.#editor.publish(uriOf(file), undefined, [problemOf(message, error.line)]);
  }

  /** The configuration of a root is valid again, or will be read again. */
  clear(root: string): void {
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
