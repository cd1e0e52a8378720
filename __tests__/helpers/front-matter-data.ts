import type { FrontMatter } from '../../src/note/front-matter/front-matter.js';

/** What front matter contains, with the results of its functions, so that two can be compared. */
export function frontMatterData(frontMatter: FrontMatter | undefined) {
  if (!frontMatter) return undefined;
  const paths: (string | number)[][] = [[], ['nope'], [0], ['toString'], ['teams', 0, 'x'], ['teams', '0']];
  for (const [key, value] of Object.entries(frontMatter.data)) {
    paths.push([key], [key, 0], [key, 99], [key, 'x']);
    if (Array.isArray(value)) paths.push(...value.map((_, at) => [key, at]));
  }
  const places = paths.map((at) => [at, frontMatter.keyRange(at), frontMatter.valueRange(at)]);
  return { ...frontMatter, keys: Object.keys(frontMatter.data), places, keyRange: undefined, valueRange: undefined };
}
