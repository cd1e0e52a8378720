import picomatch from 'picomatch';

/** Whether a path matches one of `globs`; names that start with a dot match like any other. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const isMatch = picomatch([...globs], { dot: true });
  return (path) => isMatch(path);
}

/** Whether `text` is a glob, and the folder that contains all its matches. */
export function scanGlob(text: string): { isGlob: boolean; base: string } {
  const { isGlob, base } = picomatch.scan(text.replaceAll('\\', '/'));
  return { isGlob, base };
}

/** Whether a path matches one of `globs`, or is inside a folder that does. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const cleaned = globs.map((glob) => glob.replace(/^\.\//, ''));
  if (cleaned.length === 0) return () => false;
  return globMatcher(cleaned.flatMap((glob) => [glob, `${glob.replace(/(?<!\/)\/+$/, '')}/**`]));
}
