import {
  UserError
} from "./model-3.js";

// src/node/errors.ts
function systemReason(error) {
  const reasons = {
    ENOENT: "it does not exist",
    EEXIST: "it already exists",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EISDIR: "it is a folder",
    ENOTDIR: "part of its path is not a folder",
    ELOOP: "its symbolic links form a loop",
    ENAMETOOLONG: "its name is too long",
    ENOSPC: "the disk is full",
    ENXIO: "it is not a regular file",
    EROFS: "the disk is read-only",
    EMFILE: "too many files are open"
  };
  const code = error?.code ?? "";
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

// src/node/text-file.ts
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
  statSync,
  writeFileSync
} from "node:fs";
import path from "node:path";
var MAX_BYTES = 5 * 1024 * 1024;
function readTextFile(file, shown, max = MAX_BYTES) {
  let bytes;
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) throw new UserError(`${shown}: is not a regular file.`);
      bytes = stat.size > max ? void 0 : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: cannot be read: ${systemReason(error)}.`);
  }
  if (!bytes || bytes.length > max)
    throw new UserError(`${shown}: is larger than ${max / 1024 / 1024} MB and was not read.`);
  return decodeText(bytes, shown);
}
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeText(bytes, shown) {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw new UserError(`${shown}: is not valid UTF-8; save it as UTF-8.`);
}
function writeTextFile(file, shown, text, expected) {
  try {
    if (expected !== void 0 && readTextFile(file, shown, Number.POSITIVE_INFINITY) !== expected) {
      throw new UserError(`${shown}: changed on disk while being fixed; left unchanged, run again.`);
    }
    replaceFile(existsSync(file) ? realpathSync(file) : file, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isFolderMissing = error.code === "ENOENT" && !existsSync(path.dirname(file));
    const reason = isFolderMissing ? `the folder ${path.dirname(shown)} does not exist` : systemReason(error);
    throw new UserError(`${shown}: cannot be written: ${reason}.`);
  }
}
var STALE_AFTER = 6e4;
function replaceFile(file, text) {
  const before = statSync(file, { throwIfNoEntry: false });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.meeting-notes-lint-tmp`);
  const leftover = statSync(temporary, { throwIfNoEntry: false });
  if (leftover && Date.now() - leftover.mtimeMs > STALE_AFTER) rmSync(temporary, { force: true });
  const descriptor = openSync(temporary, "wx", before?.mode ?? 438);
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
function keepOwner(temporary, descriptor, { mode, uid, gid }) {
  const current = fstatSync(descriptor);
  if (current.uid !== uid || current.gid !== gid) {
    try {
      chownSync(temporary, uid, gid);
    } catch {
    }
  }
  fchmodSync(descriptor, mode);
}
function createTextFile(file, shown, text) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    throw new UserError(`${shown}: cannot be written: ${systemReason(error)}.`);
  }
}

export {
  systemReason,
  MAX_BYTES,
  readTextFile,
  decodeText,
  writeTextFile,
  createTextFile
};
