import { readFileSync } from 'node:fs';

/** The parsed content of a JSON file. */
export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
