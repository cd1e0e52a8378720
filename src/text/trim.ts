/** `text` without the `characters` at its end; in linear time, which a regular expression such as `x+$` is not. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** `text` without the `characters` at both ends. */
export function trimOf(text: string, characters: string): string {
  const trimmed = trimEndOf(text, characters);
  let start = 0;
  while (start < trimmed.length && characters.includes(trimmed[start]!)) start++;
  return trimmed.slice(start);
}
