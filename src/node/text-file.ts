import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sync as writeAtomically } from 'write-file-atomic';
import { UserError } from '../model/user-error.js';
import { systemReason } from './errors.js';

/** No note is this long; what is, is something else. */
export const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Reads a file as text, its BOM kept.
 * @throws UserError naming `shown` when it cannot be read, has more than `max` bytes or holds no UTF-8 text
 */
export function readTextFile(file: string, shown: string, max = MAX_BYTES): string {
  let bytes: Buffer | undefined;
  try {
    // Non-blocking, so that opening a pipe with nobody at its other end does not hang.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) throw new UserError(`${shown}: cannot be read, as it is no ordinary file.`);
      bytes = stat.size > max ? undefined : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: cannot be read, because ${systemReason(error)}.`);
  }
  // It may have grown between the two.
  if (!bytes || bytes.length > max)
    throw new UserError(`${shown}: is not read, as it has more than ${max / 1024 / 1024} MB.`);
  return decodeText(bytes, shown);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes as text, a byte order mark included.
 * @throws UserError when they are no text in UTF-8
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below.
  }
  throw new UserError(`${shown}: holds no text in UTF-8; if it is a note, save it in that encoding.`);
}

/**
 * Writes a file as a whole or not at all.
 * @param expected what the file must still hold, else nothing is written
 * @throws UserError naming `shown`
 */
export function writeTextFile(file: string, shown: string, text: string, expected?: string): void {
  try {
    if (expected !== undefined && readTextFile(file, shown, Number.POSITIVE_INFINITY) !== expected) {
      throw new UserError(`${shown}: was changed by another program meanwhile and is left as it is; run again.`);
    }
    // The same rights as before; an exchange of files would otherwise set them anew.
    const mode = expected === undefined ? {} : { mode: statSync(file).mode };
    writeAtomically(file, text, mode);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: cannot be written, because ${systemReason(error)}.`);
  }
}

/**
 * Writes a file that is not there yet, and the folders it is in.
 * @throws UserError naming `shown`, also when it is there
 */
export function createTextFile(file: string, shown: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UserError(`${shown}: cannot be written, because ${systemReason(error)}.`);
  }
}
