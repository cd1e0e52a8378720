/**
 * An estimate of the tokens that a language model reads in a text: one for four ASCII characters, one for each other
 * character. Rather too many than too few, for any usual tokenizer.
 */
export function estimateTokens(text: string): number {
  let other = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) other++;
  return Math.ceil((text.length - other) / 4) + other;
}
