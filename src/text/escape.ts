/**
 * Escapes text of notes and file names: the author of a pull request chooses both, and they end up in
 * terminals, in the log of a GitHub Actions run, in Markdown and in XML. None of these functions throws on any string.
 */

/**
 * Characters that are invisible or change how their surroundings are displayed: controls, line and paragraph
 * separators, lone surrogates, bidirectional controls, and other format characters without a use in notes. The joiners
 * U+200C and U+200D are kept: emoji and several scripts need them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/** Invisible, without a width, and no line may break at it: put between characters that must not be read together. */
export const WORD_JOINER = '\u2060';

/**
 * Makes invisible characters visible: controls as control pictures (`␛`, `␊`), others as escapes (`\u202e`). The result
 * is one line, has no lone surrogate, and moves neither the cursor nor the reading direction.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    const digits = code.toString(16);
    return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
  });
}

/**
 * Keeps the runner of GitHub Actions from executing a line of the log: `::command::` counts at the start after spaces,
 * `##[command]` anywhere. A backslash is inserted; any other line, even a colored one, is unchanged.
 * Source: ActionCommand.cs of https://github.com/actions/runner (TryParseV2, TryParse).
 */
export function disarm(line: string): string {
  return line.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}

/** `text` as one line of a log, which neither terminal nor runner interprets. */
export function logLine(text: string): string {
  return disarm(visible(text));
}

/** `text` as the message of a workflow command. Source: command.ts of https://github.com/actions/toolkit. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** `text` as the value of a property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * `value` as JSON that is safe to print: invisible characters are written as `\uXXXX`, and so is the second `#` of `##[`.
 * A parser gets exactly the same strings.
 */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSEEN, (character) => (character === '\n' ? character : character.split('').map(unicodeEscape).join('')))
    .replaceAll('##[', '#\\u0023[');
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const XML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * `text` as content or attribute value (in double quotes) of XML 1.0. Characters that XML 1.0 forbids, even as
 * references, become U+FFFD. White space is written as references: parsers would turn it into spaces in attributes.
 */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]|(?<=##)\[/g, (character) => XML_NAMES[character] ?? reference(character));
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * `text` as code in Markdown, on one line. Works in running text and in a table: as a pipe would end the cell there,
 * and can be escaped only there, text with a pipe becomes a `<code>` element of character references.
 */
export function markdownCode(text: string): string {
  const line = visible(text);
  if (line === '' || line.includes('|')) return `<code>${line.replace(/[!-/:-@[-`{-~]/g, reference)}</code>`;
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  // The reader removes one space at both ends; it keeps back-ticks of the text apart from the fence.
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * A message as Markdown, on one line: its `back-ticked` parts become code, everything else is shown as written. Nothing
 * in it can be a link, an image, HTML, the end of a table cell, a mention (`@name`), a reference (`#12`) or an emoji.
 */
export function markdownText(text: string): string {
  return visible(text)
    .trim()
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownProse(part, at === 0)))
    .join('');
}

function markdownProse(text: string, atStart: boolean): string {
  const escaped = text
    // Mentions, references and bare addresses are looked for in the rendered text, where no backslash helps.
    .replaceAll('@', `@${WORD_JOINER}`)
    .replace(/#(?=\d)|\bGH-(?=\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`)
    .replace(/[\\`*_{}[\]()#!~$&<>|]/g, (character) =>
      /[&<>|]/.test(character) ? reference(character) : `\\${character}`,
    );
  // Only at its start could a message be read as a list, a quote or an underlined heading.
  return atStart ? escaped.replace(/^(?=[-+=])|^(\d+)(?=[.])/, '$1\\') : escaped;
}

/** `text` as content or attribute value (in double quotes) of HTML, on one line, with invisible characters shown. */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']|(?<=##)\[/g, (character) => XML_NAMES[character] ?? reference(character));
}
