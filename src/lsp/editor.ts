import type { Diagnostic } from 'vscode-languageserver';

/** What the notes of one root have in common; the parameters of the notification `meetingNotesLint/learned`. */
export interface Learned {
  /** The URI of the root. */
  root: string;
  /** The number of notes. */
  notes: number;
  /** A sentence for each habit that was learned, such as how files are named, and for what was not checked. */
  habits: string[];
}

/** The editor at the other end, as far as a session speaks to it. */
export interface Editor {
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  /** Shows people a sentence. */
  showError(message: string): void;
  /** Writes a sentence where only those look who look for one. */
  log(message: string): void;
  /** Shows what was learned from the notes of a root, whenever it changes. */
  showLearned(learned: Learned): void;
  /** Shows that something takes long. @returns to be called when it is done */
  beginProgress(title: string): () => void;
}
