/** What the playground shows: notes, the configuration they are checked with, and what the checks cannot see. */
export interface Workspace {
  notes: { path: string; text: string }[];
  /** The text of `.meeting-notes-lint.yml`; empty when there is none. */
  config: string;
  /** The index of the note that is open, or -1 for the configuration. */
  active: number;
  /** Paths of the other files, so that links can be followed; undefined when these are not known. */
  files?: string[];
  /** When the notes are read, in milliseconds since 1970; by default now. */
  now?: number;
}

/** More text than anyone puts into a link, in UTF-16 code units: a link must not be able to fill the memory. */
const MAX_LENGTH = 5_000_000;

/** Packs a workspace into the fragment of a link: JSON, deflated, in the alphabet of URLs. */
export async function encodeWorkspace(workspace: Workspace): Promise<string> {
  const deflated = new Blob([JSON.stringify(workspace)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of new Uint8Array(await new Response(deflated).arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Reads what `encodeWorkspace` wrote. A link may come from anyone.
 * @returns undefined when it is anything else
 */
export async function decodeWorkspace(fragment: string): Promise<Workspace | undefined> {
  try {
    const bytes = Uint8Array.from(atob(fragment.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(await readText(inflated));
    return isWorkspace(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readText(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MAX_LENGTH) throw new RangeError('The workspace in this link is too large.');
  }
}

function isWorkspace(value: unknown): value is Workspace {
  if (typeof value !== 'object' || value === null) return false;
  const { notes, config, active, files, now } = value as Record<string, unknown>;
  return (
    Array.isArray(notes) &&
    notes.length > 0 &&
    notes.every((note) => typeof note?.path === 'string' && typeof note.text === 'string') &&
    typeof config === 'string' &&
    Number.isInteger(active) &&
    (active as number) >= -1 &&
    (active as number) < notes.length &&
    (files === undefined || (Array.isArray(files) && files.every((file) => typeof file === 'string'))) &&
    (now === undefined || Number.isFinite(now))
  );
}
