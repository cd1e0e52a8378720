import type { NoteInput } from '../../dist/index.js';
import { notesAmong } from './checker.ts';

/** What a folder holds for the playground. */
export interface Folder {
  notes: NoteInput[];
  config: string;
  /** All paths, so that links can be followed. */
  files: string[];
}

const CONFIG = /^\.meeting-notes-lint\.(?:ya?ml|json)$/;
const SKIPPED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
const MAX_FILES = 20_000;
const MAX_BYTES = 1_000_000;

/** The files that were dropped, with their paths below the dropped folder. */
export async function droppedFiles(transfer: DataTransfer): Promise<Map<string, File>> {
  // All entries must be taken before anything is awaited: afterwards the list is empty.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Files that a page made, and not the system, are no entries.
  const files = new Map(entries.length > 0 ? [] : [...transfer.files].map((file) => [file.name, file]));
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only?.isDirectory) await collect(only as FileSystemDirectoryEntry, '', files);
  else for (const entry of entries) await collectEntry(entry, '', files);
  return files;
}

/** The files of `<input webkitdirectory>`, with their paths below the chosen folder. */
export function chosenFiles(list: FileList): Map<string, File> {
  const files = new Map<string, File>();
  for (const file of list) {
    const path = file.webkitRelativePath.split('/').slice(1).join('/') || file.name;
    if (!SKIPPED.test(path) && files.size < MAX_FILES) files.set(path, file);
  }
  return files;
}

/** Reads the notes and the configuration among files. Nothing else of them is opened. */
export async function readFolder(files: ReadonlyMap<string, File>): Promise<Folder> {
  const configName = [...files.keys()].find((path) => CONFIG.test(path));
  const config = configName === undefined ? '' : await read(files.get(configName)!);
  const texts = await Promise.all(
    [...files]
      .filter(([path, file]) => /\.(?:md|markdown)$/i.test(path) && file.size <= MAX_BYTES)
      .map(async ([path, file]) => ({ path, text: await read(file) })),
  );
  const notes = notesAmong(texts, config).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { notes, config, files: [...files.keys()] };
}

/** The editor has line feeds only; so places are the same before and after a note is opened. */
async function read(file: File): Promise<string> {
  return (await file.text()).replace(/\r\n?/g, '\n');
}

async function collect(folder: FileSystemDirectoryEntry, base: string, files: Map<string, File>): Promise<void> {
  const reader = folder.createReader();
  // A reader hands out a folder in parts, the last of which is empty.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return;
    for (const entry of entries) await collectEntry(entry, base, files);
  }
}

async function collectEntry(entry: FileSystemEntry, base: string, files: Map<string, File>): Promise<void> {
  const path = base ? `${base}/${entry.name}` : entry.name;
  if (SKIPPED.test(path) || files.size >= MAX_FILES) return;
  if (entry.isDirectory) return collect(entry as FileSystemDirectoryEntry, path, files);
  files.set(path, await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
}
