import { normalize, stripDiacritics } from '../../text/spelling.js';

/** What a template says where a person has to write: whole values only, never a word in a sentence. */
const WORDS = [
  'to fill',
  'to fill in',
  'to be filled',
  'to be filled in',
  'todo',
  'tbd',
  'tba',
  'fixme',
  'xxx',
  'fill me in',
  'to be determined',
  'to be decided',
  'to be announced',
  '???',
  'n/a yet',
];
const SHAPES = [
  // <name>, <your topic>, <insert link>; longer words between such brackets are a remark of who took the notes.
  /^<(?:(?:your|the|meeting|agenda|first|last|full|team|notes?|person'?s?|participant|attendee|speaker|topic|item|some)[ _-]?)*(?:names?|dates?|times?|titles?|topics?|texts?|links?|urls?|locations?|places?|rooms?|teams?|person|people|participants?|attendees?|speakers?|description|summary|items?|agenda|notes?|points?|owner|here|tbd|todo|placeholder|number|day|month|year)(?:[ _-]?(?:\d{1,2}|[xn]))?>$/i,
  /^<(?:insert|enter|fill|add|write|put|replace)\b[^<>@/:]{0,50}>$/i,
  /^\[(?:name|names|your name|title|date|text|topic|insert[^\]]*|fill[^\]]*)\]$/i,
  /^(?:participant|attendee|person|name|team|topic|item|agenda item)[ _-]?(?:\d{1,2}|[xn])$/i,
  /^(?:first ?name|firstname|name) (?:last ?name|surname)$/i,
  /^lorem ipsum\b/i,
];

// How all of them begin, behind the box of a task as well: hardly any line does, and every line of every note is asked.
const BEGINNING =
  /^(?:[^\S\r\n]{0,60}\[[ x]\])?(?:[^\S\r\n]|[*_`"']){0,60}(?:to\s|todo|tbd|tba|fixme|xxx|fill|\?\?\?|n\/a|[<[]|participant|attendee|person|name|team|topic|item|agenda|first|lorem)/im;

// A text longer than this is a sentence; only the configuration may know longer ones.
const MAX_LENGTH = 70;

/** False when no line of `text` is a placeholder; cheap, and not always sure. */
export function mayHoldPlaceholder(text: string, words: readonly string[] = []): boolean {
  return words.length > 0 || BEGINNING.test(stripDiacritics(text));
}

/**
 * Whether `text` as a whole is template text that nobody has replaced.
 * @param words more such texts, from the configuration
 */
export function isPlaceholder(text: string, words: readonly string[] = []): boolean {
  if (words.length === 0 && text.length > MAX_LENGTH) return false;
  if (!mayHoldPlaceholder(text, words)) return false;
  const bare = text
    .trim()
    .replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, '')
    .replace(/(?<![:.!])[:.!]+$/, (end) => (end.startsWith('...') ? end : ''));
  if (bare === '') return false;
  const folded = normalize(bare);
  return (
    WORDS.includes(folded) ||
    words.some((word) => normalize(word) === folded) ||
    SHAPES.some((shape) => shape.test(bare))
  );
}
