import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a file on disk; undefined for other schemes. */
export function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
