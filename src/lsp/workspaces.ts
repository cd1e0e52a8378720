import path from 'node:path';
import { isInside, repositoryRoot } from '../node/paths.js';
import { rules } from '../rules/index.js';
import { Workspace, type WorkspaceEnvironment } from './workspace.js';

/** The workspaces of one editor, created on demand for the files that belong to them. */
export class Workspaces {
  readonly #environmentFor: (root: string) => WorkspaceEnvironment;
  readonly #folders = new Set<string>();
  readonly #byRoot = new Map<string, Workspace>();

  constructor(environmentFor: (root: string) => WorkspaceEnvironment) {
    this.#environmentFor = environmentFor;
  }

  /** Takes folders that the editor has opened or closed; where a file belongs may depend on them. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    for (const folder of removed) this.#folders.delete(folder);
    for (const folder of added) this.#folders.add(folder);
  }

  /** Where a file belongs: as if the command line were run in the folder that is open. */
  of(file: string): Workspace {
    const [folder] = [...this.#folders].filter((one) => isInside(one, file)).sort((a, b) => b.length - a.length);
    const around =
      (folder === undefined ? undefined : repositoryRoot(folder)) ?? repositoryRoot(path.dirname(file)) ?? folder;
    const root = around ?? path.dirname(file);
    const known = this.#byRoot.get(root);
    if (known) return known;
    const environment = this.#environmentFor(root);
    if (around === undefined) environment.log(standaloneMessage(file));
    const workspace = new Workspace(root, around === undefined, environment);
    this.#byRoot.set(root, workspace);
    return workspace;
  }

  /** Whether a workspace is still the one of its root. */
  has(workspace: Workspace): boolean {
    return this.#byRoot.get(workspace.root) === workspace;
  }

  all(): Workspace[] {
    return [...this.#byRoot.values()];
  }

  /** Drops a workspace; the next request creates it again. */
  drop(workspace: Workspace): void {
    workspace.dispose();
    if (this.has(workspace)) this.#byRoot.delete(workspace.root);
  }
}

function standaloneMessage(file: string): string {
  const limited = rules.filter(({ meta }) => meta.needsNoteIndex).map(({ meta }) => meta.id);
  return `${file} is in no repository and no open folder, so it is checked without other notes; these rules find less then: ${limited.join(', ')}.`;
}
