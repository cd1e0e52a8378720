/** A location that the user can correct. */
export interface ErrorLocation {
  /** The file, as messages name it. */
  path: string;
  /** From 1; undefined for the file as a whole. */
  line?: number | undefined;
}

/**
 * An error that the user can correct: a wrong option, an unreadable file, an invalid configuration. Programs print its
 * message, one sentence that starts with file and line where they are known, and exit with `exitCode`; any other error is
 * a bug of this program.
 */
export class UserError extends Error {
  override name = 'UserError';
  readonly exitCode = 2;
  readonly path: string | undefined;
  /** From 1. */
  readonly line: number | undefined;

  constructor(message: string, location?: ErrorLocation) {
    const place = location && `${location.path}${location.line === undefined ? '' : `:${location.line}`}: `;
    super(`${place ?? ''}${message}`);
    this.path = location?.path;
    this.line = location?.line;
  }
}
