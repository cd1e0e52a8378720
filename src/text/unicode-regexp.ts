/**
 * Text for the Latin variant: visible ASCII, spaces and line ends, letters of the Latin-1 Supplement and of Latin
 * Extended-A, `Ș` and `Ț`, and the punctuation of many languages. No letters whose other case is elsewhere: `µ`, `ſ`.
 */
const LATIN = /^[\t\n\r -~\u00A0-\u00B4\u00B6-\u017E\u0218-\u021B\u2010-\u2027\u2030-\u205E]*$/;

/** The members of the classes of letters, marks and digits in such text. */
const members = ((): Readonly<Record<string, string>> => {
  const letters = [...range(0xc0, 0xd6), ...range(0xd8, 0xf6), ...range(0xf8, 0x17e), ...range(0x218, 0x21b)];
  const isUpper = (letter: string) => letter.toLowerCase() !== letter;
  return {
    Lu: `A-Z${letters.filter(isUpper).join('')}`,
    Ll: `a-z${letters.filter((letter) => !isUpper(letter)).join('')}`,
    L: 'A-Za-zªºÀ-ÖØ-öø-žȘ-ț',
    M: '',
    N: '0-9²³¹¼-¾',
  };
})();

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

/**
 * A regular expression over letters of any script, for text that is nearly always Latin. Such text is matched by a
 * variant whose classes only have Latin letters: it finds the same, and compiles in a tenth of the time, which is much of
 * what a run takes.
 * @param source with classes such as `\p{L}`; compiled with the flag `u`
 * @param flags further ones; where case means nothing, `\p{Lu}` and `\p{Ll}` do not either
 * @returns a function that picks the variant for a text
 */
export function unicodeRegExp(source: string, flags = ''): (text: string) => RegExp {
  if (flags.includes('i') && /\\p\{L[ul]\}/.test(source))
    throw new Error(`/${source}/${flags} asks for a case and for none.`);
  let twin: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) => {
    if (LATIN.test(text)) {
      twin ??= new RegExp(latinSource(source), flags);
      return twin;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}

/** Whether `text` holds nothing but visible ASCII, spaces and line ends. */
export function isAscii(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}

function latinSource(source: string): string {
  // oxlint-disable-next-line regexp/no-super-linear-move -- the source of a pattern of our own
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/g, (part, name: string | undefined) =>
    name === undefined ? part.replace(/\\p\{(\w+)\}/g, (_, inner: string) => classOf(inner)) : `[${classOf(name)}]`,
  );
}

function classOf(name: string): string {
  const known = members[name];
  if (known === undefined) throw new Error(`No Latin members of \\p{${name}} are known.`);
  return known;
}
