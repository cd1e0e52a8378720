import picomatch from 'picomatch';

/** Whether a path is meant by one of `globs`; files whose names begin with a dot are files like any other. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const isMatch = picomatch([...globs], { dot: true });
  return (path) => isMatch(path);
}

/** Whether `text` is a pattern, and the folder that all it can match is in. */
export function scanGlob(text: string): { isGlob: boolean; base: string } {
  const { isGlob, base } = picomatch.scan(text.replaceAll('\\', '/'));
  return { isGlob, base };
}
