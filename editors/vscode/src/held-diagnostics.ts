/** Holds findings back until a note is saved. */
export class HeldDiagnostics<T> {
  readonly #show: (uri: string, diagnostics: T) => void;
  readonly #held = new Map<string, T>();

  constructor(show: (uri: string, diagnostics: T) => void) {
    this.#show = show;
  }

  /** New findings arrived: shows them, unless the note has unsaved changes. */
  receive(uri: string, diagnostics: T, isDirty: boolean): void {
    this.#held.delete(uri);
    if (isDirty) this.#held.set(uri, diagnostics);
    else this.#show(uri, diagnostics);
  }

  /** A note was saved or closed: shows its latest findings. */
  release(uri: string): void {
    const diagnostics = this.#held.get(uri);
    if (diagnostics === undefined) return;
    this.#held.delete(uri);
    this.#show(uri, diagnostics);
  }
}
