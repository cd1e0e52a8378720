// What the notes of a repository have in common, as a layer below its configuration.
import type { Config, Layer } from '../config/config.js';
import { pathShapes } from './path-shapes.js';

/** What was learned, as plain data that can be sent to other threads. It states nothing: no note has to follow it. */
export type LearnedLayer = Omit<Layer, 'origin'>;

/**
 * How notes are named.
 * @param paths of all Markdown files, from the folder that `config` is for
 * @param config what is configured there is not learned
 */
export function learnPaths(paths: readonly string[], config: Config): LearnedLayer {
  if (config.for('').settings.stated.has('path')) return { data: {} };
  const patterns = pathShapes(paths.filter((path) => config.isNote(path) !== false)).map(
    ({ pattern }) => pattern.source,
  );
  // Names with `yyyy-mm-dd` need no pattern.
  const isPlain = patterns.every((source) => /\{yyyy\}-\{MM\}-\{dd\}[^/]*$/.test(source));
  return { data: isPlain ? {} : { path: patterns } };
}
