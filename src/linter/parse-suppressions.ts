import { ConfigError } from '../config/config-error.js';
import { parseLenientJson } from '../config/lenient-json.js';
import { json } from '../text/escape.js';
import { type SuppressionEntry, VERSION } from './suppressions.js';

const ENTRY = /^(?<path>.+) (?<ruleId>[a-z][a-z0-9-]*) (?<fingerprint>[0-9a-f]{16}:[1-9]\d{0,8})$/s;

/**
 * Reads a file that `formatSuppressions` has written, and that Git or a person may have changed.
 * @param file named in errors
 * @throws ConfigError at the first error
 */
export function parseSuppressions(text: string, file: string): SuppressionEntry[] {
  const data = parseJson(text.replace(/^\uFEFF/, ''), file);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new ConfigError(file, 1, `this is not a list of findings; ${ANEW}.`);
  const { version = VERSION, ...lines } = data as Record<string, unknown>;
  if (version !== VERSION)
    throw new ConfigError(
      file,
      lineOf(text, 'version'),
      'another version of meeting-notes-lint has written this file; use that one.',
    );
  return Object.entries(lines).map(([key, message]) => {
    const { path, ruleId, fingerprint } = ENTRY.exec(key)?.groups ?? {};
    if (path === undefined || ruleId === undefined || fingerprint === undefined)
      throw new ConfigError(
        file,
        lineOf(text, key),
        `this line names no finding (path, rule, fingerprint); remove it, or ${ANEW}.`,
      );
    return { path, ruleId, fingerprint, message: typeof message === 'string' ? message : '' };
  });
}

const ANEW = 'remove the file and write it anew with --suppress-all';

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // JSON.parse does not report the line.
  }
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r\n]|$)/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split('\n').length;
    throw new ConfigError(
      file,
      line,
      'Git has left a conflict here; keep the lines of both sides and remove the marks.',
    );
  }
  const read = parseLenientJson(text);
  if (read.errorLine === undefined) return read.data;
  throw new ConfigError(file, read.errorLine, `JSON cannot be read from here on; fix it, or ${ANEW}.`);
}

/** The line with `key`, if it is formatted as this program formats it. */
function lineOf(text: string, key: string): number | undefined {
  const at = text.indexOf(json(key));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
