// src/text/escape.ts
var UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;
var WORD_JOINER = "⁠";
function visible(text) {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    if (code === 127) return "␡";
    const digits = code.toString(16);
    return code > 65535 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
  });
}
function disarm(line) {
  return line.replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
}
function logLine(text) {
  return disarm(visible(text));
}
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function json(value, indent) {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) => character === "\n" ? character : character.split("").map(unicodeEscape).join("")).replaceAll("##[", "#\\u0023[");
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
var XML_NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function xml(text) {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "�").replace(/[&<>"\t\n\r]|(?<=##)\[/g, (character) => XML_NAMES[character] ?? reference(character));
}
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function markdownCode(text) {
  const line = visible(text);
  if (line === "" || line.includes("|")) return `<code>${line.replace(/[!-/:-@[-`{-~]/g, reference)}</code>`;
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function markdownText(text) {
  return visible(text).trim().split(/(`[^`]+`)/).map((part, at) => at % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownProse(part, at === 0)).join("");
}
function markdownProse(text, atStart) {
  const escaped = text.replaceAll("@", `@${WORD_JOINER}`).replace(/#(?=\d)|\bGH-(?=\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`).replace(
    /[\\`*_{}[\]()#!~$&<>|]/g,
    (character) => /[&<>|]/.test(character) ? reference(character) : `\\${character}`
  );
  return atStart ? escaped.replace(/^(?=[-+=])|^(\d+)(?=[.])/, "$1\\") : escaped;
}
function html(text) {
  return visible(text).replace(/[&<>"']|(?<=##)\[/g, (character) => XML_NAMES[character] ?? reference(character));
}

export {
  WORD_JOINER,
  visible,
  disarm,
  logLine,
  commandData,
  commandProperty,
  json,
  xml,
  markdownCode,
  markdownText,
  html
};
