// How a note is written: as a dialogue, in sentences, in which language.
import { endOfLine } from '../../text/range.js';
import type { Note } from '../note.js';
import { speakersOf } from './people.js';

// Fewer blocks show no habit.
const MIN_TURNS = 10;

/** Whether most of what is written is what somebody said: `RD: …`. */
export function isMostlySpeech({ text, blocks }: Note): boolean {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const turns = prose.filter(({ range }) => speakersOf(text, range));
  return turns.length >= MIN_TURNS && turns.length > prose.length / 2;
}

// A note with more paragraphs that end in a space comes from an editor, or a person, that leaves them.
const MAX_BLANKS = 3;

/** Whether many paragraphs of a note end in a space. */
export function leavesBlanks(note: Note): boolean {
  const ends = note.blocks.filter(({ kind, range }) => {
    const last = note.text[endOfLine(note.text, range.end) - 1];
    return kind === 'paragraph' && (last === ' ' || last === '\t');
  });
  return ends.length > MAX_BLANKS;
}

// Fewer sentences show no habit.
const MIN_SENTENCES = 4;
const MIN_ENDED_SHARE = 0.75;
const MIN_SENTENCE = 40;

/** Whether a note ends its sentences with a full stop or the like. */
export function endsSentences(note: Note): boolean {
  let sentences = 0;
  let ended = 0;
  for (const { kind, range } of note.blocks) {
    if ((kind !== 'paragraph' && kind !== 'item') || range.end - range.start < MIN_SENTENCE) continue;
    sentences++;
    if (/[.!?:;)"”]/.test(note.text[range.end - 1]!)) ended++;
  }
  return sentences >= MIN_SENTENCES && ended >= sentences * MIN_ENDED_SHARE;
}

const ENGLISH = /\b(?:the|and|of|is|to|in|for|that|we|it|with|on)\b/gi;
const FOREIGN =
  /\b(?:der|die|das|und|ist|nicht|wir|ein|el|la|los|las|que|por|para|una|le|les|des|est|nous|pour|une|il|che|di|per|non|os|não|uma|și|nu|este|pentru|het|een|van|niet|och|att|det|som)\b/gi;

/** Whether a note is written in another language than English, whose words these are. */
export function isForeign({ text, bodyStart }: Note): boolean {
  const body = text.slice(bodyStart);
  return (body.match(FOREIGN)?.length ?? 0) > (body.match(ENGLISH)?.length ?? 0);
}
