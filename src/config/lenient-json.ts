import { LineCounter, parseDocument } from 'yaml';
import { isTooDeep } from '../note/limits.js';

/** JSON as a merge by hand may leave it, and the line of what is wrong with it. */
export type LenientJson = { data: unknown; wrongLine?: undefined } | { wrongLine: number };

/** Reads JSON that `JSON.parse` cannot: a comma too many is no reason to fail, and YAML reads it. */
export function parseLenientJson(text: string): LenientJson {
  // No JSON, and too deep for YAML; what is quoted is only text.
  if (isTooDeep(text.replace(/"(?:[^"\\\n]|\\.)*"?/g, '""'))) return { wrongLine: 1 };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
    uniqueKeys: false,
  });
  const [broken] = document.errors;
  if (broken) return { wrongLine: lines.linePos(broken.pos[0]).line };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { data: undefined };
  }
}
