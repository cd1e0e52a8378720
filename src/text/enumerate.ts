/** `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The texts as an enumeration, each in back-ticks. */
export function quoted(texts: readonly string[]): string {
  return enumerate(texts.map((text) => `\`${text}\``));
}
