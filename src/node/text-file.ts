import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/user-error.js';
import { systemReason } from './errors.js';

/** No note is larger than this, in bytes. */
export const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Reads a file as text, its BOM kept.
 * @throws UserError naming `shown` when it cannot be read, has more than `max` bytes or is not valid UTF-8
 */
export function readTextFile(file: string, shown: string, max = MAX_BYTES): string {
  let bytes: Buffer | undefined;
  try {
    // Non-blocking, so that opening a pipe with nobody at its other end does not hang.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) throw new UserError(`${shown}: is not a regular file.`);
      bytes = stat.size > max ? undefined : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: cannot be read: ${systemReason(error)}.`);
  }
  // It may have grown since `fstat`.
  if (!bytes || bytes.length > max)
    throw new UserError(`${shown}: is larger than ${max / 1024 / 1024} MB and was not read.`);
  return decodeText(bytes, shown);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes bytes as UTF-8 and keeps a byte order mark.
 * @throws UserError when they are not valid UTF-8
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Reported below.
  }
  throw new UserError(`${shown}: is not valid UTF-8; save it as UTF-8.`);
}

/**
 * Writes a file atomically.
 * @param expected what the file must still hold, else nothing is written
 * @throws UserError naming `shown`
 */
export function writeTextFile(file: string, shown: string, text: string, expected?: string): void {
  try {
    if (expected !== undefined && readTextFile(file, shown, Number.POSITIVE_INFINITY) !== expected) {
      throw new UserError(`${shown}: changed on disk while being fixed; left unchanged, run again.`);
    }
    replaceFile(existsSync(file) ? realpathSync(file) : file, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isFolderMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(path.dirname(file));
    const reason = isFolderMissing ? `the folder ${path.dirname(shown)} does not exist` : systemReason(error);
    throw new UserError(`${shown}: cannot be written: ${reason}.`);
  }
}

/** The temporary file of a run that was killed is older than this, in milliseconds, and may be removed. */
const STALE_AFTER = 60_000;

/** Writes a temporary file beside `file`, with its mode and owner, and renames it. */
function replaceFile(file: string, text: string): void {
  const before = statSync(file, { throwIfNoEntry: false });
  // Hidden, and always the same: a leftover is never taken for a note, and the next run removes it.
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.meeting-notes-lint-tmp`);
  const leftover = statSync(temporary, { throwIfNoEntry: false });
  if (leftover && Date.now() - leftover.mtimeMs > STALE_AFTER) rmSync(temporary, { force: true });
  const descriptor = openSync(temporary, 'wx', before?.mode ?? 0o666);
  try {
    try {
      writeFileSync(descriptor, text);
      if (before) keepOwner(temporary, descriptor, before);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function keepOwner(temporary: string, descriptor: number, { mode, uid, gid }: Stats): void {
  const current = fstatSync(descriptor);
  if (current.uid !== uid || current.gid !== gid) {
    try {
      chownSync(temporary, uid, gid);
    } catch {
      // Only the superuser may give files away.
    }
  }
  // `umask` applies to the mode of a new file.
  fchmodSync(descriptor, mode);
}

/**
 * Creates a file, and the folders it is in.
 * @throws UserError naming `shown`, also when it exists
 */
export function createTextFile(file: string, shown: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UserError(`${shown}: cannot be written: ${systemReason(error)}.`);
  }
}
