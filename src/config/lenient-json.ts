import { LineCounter, parseDocument } from 'yaml';
import { isTooDeep } from '../note/limits.js';

/** The data, or the line of the first syntax error, from 1. */
export type LenientJson = { data: unknown; errorLine?: undefined } | { errorLine: number };

/** Reads JSON that `JSON.parse` rejects, for example with a trailing comma after a manual merge, by reading it as YAML. */
export function parseLenientJson(text: string): LenientJson {
  // Nested too deep for the YAML parser; quoted text does not count.
  if (isTooDeep(text.replace(/"(?:[^"\\\n]|\\.)*"?/g, '""'))) return { errorLine: 1 };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
    uniqueKeys: false,
  });
  const [broken] = document.errors;
  if (broken) return { errorLine: lines.linePos(broken.pos[0]).line };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { data: undefined };
  }
}
