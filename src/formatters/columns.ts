import stringWidth from 'string-width';

/** What surely takes a column each: ASCII, letters of European languages and the marks that messages use. */
const ONE_COLUMN = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027✔✖]*$/;

/** How many columns of a terminal `text` takes. */
export function columnsOf(text: string): number {
  // Anything else needs the tables of Unicode, whose loading takes longer than most runs.
  return ONE_COLUMN.test(text) ? text.length : stringWidth(text);
}
