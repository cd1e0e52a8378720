import { UserError } from '../model/user-error.js';

/** A configuration, or a file that it names, cannot be used. The message is a sentence that starts with file and line. */
export class ConfigError extends UserError {
  override name = 'ConfigError';
  declare readonly path: string;
  constructor(path: string, line: number | undefined, message: string) {
    super(message, { path, line });
  }
}
