// More distinct texts than any community has headings or people; this many are cheap to keep.
const MOST = 5000;

/** `make` with its results cached: for texts that occur in note after note. */
export function memoize<T>(make: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= MOST) results.clear();
    const made = make(text);
    results.set(text, made);
    return made;
  };
}
