import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that surely take one column each: ASCII, letters of European languages and the marks in messages. */
const ONE_COLUMN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027✔✖]*$/;

// Both take Node tens of milliseconds, so they are made for the first text that needs them.
let segmenter: Intl.Segmenter | undefined;
let visible: RegExp | undefined;

/**
 * The number of terminal columns of `text`: for each cluster of characters, those of its first visible one, and a
 * column for each mark with a width of its own.
 */
export function columnsOf(text: string): number {
  if (ONE_COLUMN.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter();
  visible ??= /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) {
    const first = visible.exec(segment)?.[0];
    if (first === undefined) continue;
    // A variation selector requests the colored form of a symbol, which is wide.
    columns += segment.includes('\uFE0F') ? 2 : eastAsianWidth(first.codePointAt(0)!);
    columns += segment.slice(segment.indexOf(first) + first.length).match(/\p{Mc}/gu)?.length ?? 0;
  }
  return columns;
}
