// What remark passes to a plugin and takes from it, as far as these plugins need it. unified's own types would have to be
// installed by everybody who uses ours; these are compatible with them.
import type { Root } from 'mdast';

/** A file that is being processed: a `VFile`. */
export interface TreeFile {
  path?: string | undefined;
  data: object;
  messages: object[];
}

/** Reads a tree and leaves messages on its file: unified's `Transformer`. The tree is not changed. */
export type TreeVisitor = (tree: Root, file: TreeFile, next: (error?: Error) => void) => Root | undefined;

/** A plugin for remark: unified's `Plugin`. Without a visitor it is disabled. */
export type RemarkPlugin<Parameters extends unknown[] = []> = (...parameters: Parameters) => TreeVisitor | undefined;

/** Plugins with their parameters, for `use` or the `plugins` of a `.remarkrc`: unified's `Preset`. */
export interface RemarkPreset {
  plugins: [plugin: RemarkPlugin<[config?: unknown]>, ...parameters: unknown[]][];
}
