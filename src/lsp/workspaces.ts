import path from 'node:path';
import { isInside, repositoryRoot } from '../node/paths.js';
import { rules } from '../rules/index.js';
import { type Host, Workspace } from './workspace.js';

/** The workspaces of one editor: for each file the one that it belongs to, made when it is first asked for. */
export class Workspaces {
  readonly #hostOf: (root: string) => Host;
  readonly #folders = new Set<string>();
  readonly #byRoot = new Map<string, Workspace>();

  constructor(hostOf: (root: string) => Host) {
    this.#hostOf = hostOf;
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
    const host = this.#hostOf(root);
    if (around === undefined) host.log(alone(file));
    const workspace = new Workspace(root, around === undefined, host);
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

  /** Forgets what is known under a root; whoever asks next begins anew. */
  drop(workspace: Workspace): void {
    workspace.dispose();
    if (this.has(workspace)) this.#byRoot.delete(workspace.root);
  }
}

function alone(file: string): string {
  const poorer = rules.filter(({ meta }) => meta.needsNoteIndex).map(({ meta }) => meta.id);
  return `${file} stands in no repository and in no open folder, so it is judged alone; these rules find less without the other notes: ${poorer.join(', ')}.`;
}
