/** A configuration that cannot be used. The message is a sentence that begins with file and line. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    what: string,
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${what}`);
  }
}

/** Whether `error` is one, from whichever file of the bundle: each has a class of its own. */
export function isConfigError(error: unknown): error is ConfigError {
  return error instanceof Error && error.name === 'ConfigError';
}
