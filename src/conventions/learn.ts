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
  const shapes = pathShapes(paths.filter((path) => config.isNote(path) !== false));
  // Names with `yyyy-mm-dd` need no pattern.
  if (shapes.every(({ pattern }) => /\{yyyy\}-\{MM\}-\{dd\}[^/]*$/.test(pattern.source))) return { data: {} };
  const dated = shapes.reduce((sum, shape) => sum + shape.paths.length, 0);
  const [usual] = shapes;
  const others = shapes.length === 1 ? '' : `, ${dated - usual!.paths.length} differ`;
  return {
    data: {
      path: shapes
        .map(({ pattern }) => pattern.source)
        // The form that says most about a path is tried first.
        .sort((a, b) => tokensIn(b) - tokensIn(a)),
    },
    evidence: { path: `${usual!.paths.length} of ${dated} notes are named \`${usual!.pattern.source}\`${others}` },
  };
}

function tokensIn(source: string): number {
  return source.split('{').length;
}
