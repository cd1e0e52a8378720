import type { Diagnostic } from 'vscode-languageserver';

/** The editor at the other end, as far as a session speaks to it. */
export interface Editor {
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  /** Shows people a sentence. */
  showError(message: string): void;
  /** Writes a sentence where only those look who look for one. */
  log(message: string): void;
  /** Tells that something takes long. @returns to be called when it is done */
  beginProgress(title: string): () => void;
}
