import picomatch from 'picomatch';

type PathTest = (path: string) => boolean;

/** Whether a path matches one of `globs`; names that start with a dot match like any other. */
export function globMatcher(globs: readonly string[]): PathTest {
  const tests = globs.map((glob) =>
    isSimple(glob) ? simpleMatcher(glob) : picomatch(glob, { dot: true, noextglob: true }),
  );
  return (path) => tests.some((test) => test(path));
}

/** Whether `text` is a glob, and the folder that contains all its matches. */
export function scanGlob(text: string): { isGlob: boolean; base: string } {
  const { isGlob, base } = picomatch.scan(text.replaceAll('\\', '/'));
  return { isGlob, base };
}

/** Whether a path matches one of `globs`, or is inside a folder that does. */
export function pathMatcher(globs: readonly string[]): PathTest {
  const cleaned = globs.map((glob) => glob.replace(/^\.\//, ''));
  if (cleaned.length === 0) return () => false;
  return globMatcher(cleaned.flatMap((glob) => [glob, `${glob.replace(/(?<!\/)\/+$/, '')}/**`]));
}

// picomatch creates a regular expression that backtracks: its time grows with the length of the name to this power.
const MAX_WILDCARDS = 3;

/** Whether a glob could take too long to match: one with braces or brackets and too many wildcards. */
export function isTooComplex(glob: string): boolean {
  if (isSimple(glob)) return false;
  const wildcards = glob.match(/\*+/g)?.length ?? 0;
  return wildcards > MAX_WILDCARDS || glob.length > 1000;
}

/** Whether a glob has no special syntax except `*`, `**` and `?`. */
function isSimple(glob: string): boolean {
  return !/[[\]{}()!+@\\|^$]/.test(glob) && !glob.startsWith('/') && !glob.endsWith('/') && !glob.includes('//');
}

/** Matches as picomatch does, in time linear in the path for each part of the glob. */
function simpleMatcher(glob: string): PathTest {
  const parts = glob.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
  return (path) => {
    const names = path.split('/');
    // `reached[n]`: the parts so far match the first `n` names.
    let reached = names.map((_, index) => index === 0);
    reached.push(names.length === 0);
    for (const [position, part] of parts.entries()) {
      const next = reached.map(() => false);
      let isOpen = false;
      for (let index = 0; index < reached.length; index++) {
        if (part === '**') {
          // As in picomatch, `a/**` matches `a`, but `*/**` needs a name for each part.
          const needsName = position === parts.length - 1 && parts[position - 1]?.endsWith('*');
          next[index] = isOpen || (reached[index]! && !needsName);
          isOpen ||= reached[index]!;
        } else if (index > 0 && reached[index - 1]) next[index] = nameMatches(part, names[index - 1]!);
      }
      reached = next;
    }
    return reached.at(-1)!;
  };
}

/** Whether a name matches a part with `*` and `?`: after a mismatch, only the last `*` takes one character more. */
function nameMatches(part: string, name: string): boolean {
  if (name === '' || ((name === '.' || name === '..') && /^[*?]/.test(part))) return false;
  let [partAt, nameAt, starAt, resumeAt] = [0, 0, -1, 0];
  while (nameAt < name.length) {
    if (part[partAt] === '*') {
      starAt = partAt++;
      resumeAt = nameAt;
    } else if (partAt < part.length && (part[partAt] === '?' || part[partAt] === name[nameAt])) {
      partAt++;
      nameAt++;
    } else if (starAt >= 0) {
      partAt = starAt + 1;
      nameAt = ++resumeAt;
    } else return false;
  }
  while (part[partAt] === '*') partAt++;
  return partAt === part.length;
}
