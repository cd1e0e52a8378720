// A sentence that stops in the middle was meant to be finished after the meeting; a week later nobody knows how.

import type { Block } from '../note/markdown/blocks.js';
import { proseOf } from '../note/markdown/inline.js';
import { roleOfSection } from '../note/markdown/sections.js';
import { isInitials, speakersOf } from '../note/meeting/people.js';
import { endsSentences, isForeign, isMostlySpeech, leavesBlanks } from '../note/meeting/prose-habits.js';
import { isTask } from '../note/meeting/task-verbs.js';
import { endOfLine, excerpt, type Range } from '../text/range.js';
import { normalize } from '../text/spelling.js';
import {
  COMPLETE,
  HOLE,
  isListOfNames,
  lastSentence,
  MAY_END,
  OPEN_WORDS,
  SURE_TO,
  SURE_WORDS,
  TRANSITIVE,
  WAITING_WORDS,
} from '../text/unfinished.js';
import { unicodeRegExp } from '../text/unicode-regexp.js';
import { defineRule } from './define-rule.js';

const messages = {
  silent: (text: string) => `\`${text}\` has nothing after it; write what was said, or remove the line.`,
  word: (text: string, word: string) => `The text stops after \`${word}\` in \`${text}\`; finish the sentence.`,
  blank: (text: string) => `\`${text}\` seems to stop in the middle; finish the sentence, or end it with a full stop.`,
  hole: (text: string) => `Something is missing in \`${text}\`; finish the sentence.`,
  comma: (text: string) => `The text stops at a comma after \`${text}\`; finish the sentence, or remove the comma.`,
};

// What every line has that one of the findings below is about: it ends in a letter, a comma, a name or something that
// only looks like its end, or it says what HOLE does. Most lines end in a full stop, and nothing more is asked of them.
const UNFINISHED = unicodeRegExp(String.raw`[\p{L}'’,:*_\x60>]\s*$|between |(?:there|it|we|they|the|you)\.\s*$`);
/** A line that is a name and a colon, and nothing more. */
const CAPTION = unicodeRegExp(
  String.raw`^\s{0,20}(?:[-*+]\s{1,4})?(?:\*\*|__)?(\p{Lu}[\p{L}\p{M}\p{N}.'’-]{1,20}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,20}){0,2}):(?:\*\*|__)?\s*$`,
);
const LIST = unicodeRegExp(String.raw`\p{L},$`);
const LAST_WORD = unicodeRegExp(String.raw`(?:^|[\s(])([\p{L}'’]+)$`);

export default defineRule(
  {
    id: 'no-cut-off-text',
    description: 'No paragraph or item stops in the middle of a sentence',
    severity: 'warning',
    needsNoteIndex: true,
  },
  ({ note, meeting, settings, stage, noteIndex, report }) => {
    // In a verbatim transcript people are interrupted, and nothing is to be finished.
    if (stage === 'upcoming' || /transcript/i.test(note.path)) return;
    const agenda = note.outline(settings.sections).sections.find(({ spec }) => roleOfSection(spec) === 'agenda');
    const inAgenda = new Set(agenda?.blocks);
    const endsItsSentences = endsSentences(note);
    const isDialogue = isMostlySpeech(note);
    let known: ReadonlySet<string> | undefined;
    const writesToTheEnd = !leavesBlanks(note) && (noteIndex.notes < FEW || !noteIndex.leavesBlanks);
    note.blocks.forEach((block, at) => {
      if ((block.kind !== 'paragraph' && block.kind !== 'item') || inAgenda.has(block)) return;
      const next = note.blocks[at + 1];
      const end = endOf(block);
      const last = note.text.slice(end.start, end.end);
      if (!UNFINISHED(last).test(last)) return;
      const speakers = speakersOf(note.text, end);
      const caption = CAPTION(last).exec(last);
      if (caption || (speakers && speakers.said.start >= speakers.said.end)) {
        const isPerson =
          speakers?.names.every(({ text }) => isInitials(text) && noteIndex.people.isKnown(text)) ||
          (caption !== null && voices().has(normalize(caption[1]!)));
        if (isPerson && !goesOn(block, next)) {
          const start = end.start + last.indexOf(caption ? caption[1]! : last.trimStart());
          const range = speakers?.range ?? { start, end: end.start + last.trimEnd().length };
          report({ range, message: messages.silent(last.trim()) });
        }
        return;
      }
      // What goes on below is not cut off: a list, code, a quote, or an item's own children.
      if (block.item?.hasChildren || (next && !blankBetween(block, next))) return;
      if (
        next &&
        next.kind !== 'heading' &&
        next.kind !== 'paragraph' &&
        next.kind !== 'other' &&
        !(block.item && next.kind === 'item')
      )
        return;
      const prose = proseOf(note.text, end);
      const text = prose.trimEnd();
      // As people see it, with what is in code.
      const written = last.slice(0, text.length);
      const say = (start: number, message: string) =>
        report({ range: { start: end.start + start, end: end.start + text.length }, message });
      // A turn that ends at a comma was interrupted, unless it was about to list something.
      const isInterrupted =
        isDialogue && speakers && !/:[^:.]{1,60},$/.test(note.text.slice(speakers.said.start, end.end).trimEnd());
      const isOpenList = !isInterrupted && (endsItsSentences || /,[^,]*,$/.test(text));
      if (isOpenList && LIST(text).test(text) && next?.kind !== 'item' && !isListOfNames(text)) {
        say(0, messages.comma(ending(written)));
        return;
      }
      const hole = HOLE.exec(text);
      if (hole) {
        say(hole.index, messages.hole(excerpt(written.slice(hole.index))));
        return;
      }
      const word = LAST_WORD(text).exec(text)?.[1]?.replace('’', "'");
      // "if able to", "as needed": short forms that are complete.
      if (
        word === undefined ||
        (word === 'to' &&
          /\b(?:if|as|when|whenever|where|wherever|unless)\b[^.]*\b(?:able|wants?|wanted|likes?|needs?|needed|has|have|had) to$/.test(
            text,
          ))
      )
        return;
      const isWaiting = writesToTheEnd && endsInBlank(block);
      const isSure = SURE_WORDS.has(word) && !(/^(?:and|or)$/.test(word) && isContinued(block, next));
      const isOpen =
        !COMPLETE.test(text) &&
        (isSure ||
          SURE_TO.test(text) ||
          (endsItsSentences &&
            ((OPEN_WORDS.has(word) && !MAY_END.test(lastSentence(text))) ||
              (TRANSITIVE.has(word) && !/(?:->|→|=>)[ \t]/.test(text)) ||
              /^[b-hj-z]$/.test(word))) ||
          // The letters that hardly name a thing by themselves.
          /^[dfghlmoprstuw]$/.test(word) ||
          (isWaiting && WAITING_WORDS.has(word)));
      if (!isOpen && !isWaiting) return;
      const words = text.replace(/^(?:[-*+]|\d+[.)])\s+/, '').split(/\s+/);
      if (isOpen && (words.length >= 3 || /^(?:the|an?)$/.test(words[0]!)) && !isForeign(note)) {
        say(text.length - word.length, messages.word(written.trim() === word ? `… ${word}` : excerpt(written), word));
      } else if (isWaiting && !block.item && words.length >= 2 && /^\p{Ll}+$/u.test(word) && !isTask(text)) {
        say(
          Math.max(0, text.lastIndexOf('. ') + 2 > 1 ? text.lastIndexOf('. ') + 2 : 0),
          messages.blank(ending(written)),
        );
      }
    });

    /** The last line of a block. */
    function endOf(block: Block): Range {
      const source = note.text.slice(block.range.start, block.range.end);
      const from = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1;
      return { start: block.range.start + from, end: block.range.end };
    }

    /** Whether the last line of a block ends in one space. Two are a line break in Markdown, made on purpose. */
    function endsInBlank(block: Block): boolean {
      const end = endOfLine(note.text, block.range.end);
      return note.text[end - 1] === ' ' && /\S/.test(note.text[end - 2] ?? '');
    }

    function blankBetween(block: Block, next: Block): boolean {
      if (block.item && next.item?.list === block.item.list) return true;
      return (note.text.slice(block.range.end, next.range.start).match(/\r\n|\r|\n/g) ?? []).length > 1;
    }

    /** "soil, and" with another item below, "soil, or" with a paragraph that goes on: an enumeration. */
    function isContinued(block: Block, next: Block | undefined): boolean {
      if (!next || next.kind === 'heading') return false;
      if (next.item && block.item) return next.item.depth >= block.item.depth;
      return next.kind !== 'paragraph' || /^[\p{Ll}.…`*_[(<]/u.test(note.text.slice(next.range.start));
    }

    /** Whether what follows a lone "SK:" is what SK says. */
    function goesOn(block: Block, next: Block | undefined): boolean {
      if (block.item?.hasChildren) return true;
      if (!next || next.kind === 'heading' || next.kind === 'other') return false;
      if (block.item && next.item && next.item.depth === block.item.depth) return !isTurn(next.range);
      if (block.item) return next.item !== undefined && next.item.depth > block.item.depth;
      if (next.kind !== 'paragraph') return true;
      return !isTurn(next.range);
    }

    function isTurn(range: Range): boolean {
      return speakersOf(note.text, range) !== undefined || voices().has(normalize(leadOf(range)));
    }

    /** Who speaks: those who are listed as present, and in a dialogue who says several things. */
    function voices(): ReadonlySet<string> {
      known ??= new Set([...meeting.attendees.flatMap(formsOfName), ...(isDialogue ? frequentSpeakers() : [])]);
      return known;
    }

    function frequentSpeakers(): string[] {
      const turns = new Map<string, number>();
      for (const { kind, range } of note.blocks) {
        const lead = kind === 'paragraph' || kind === 'item' ? normalize(leadOf(range)) : '';
        if (lead !== '' && !LABELS.has(lead)) turns.set(lead, (turns.get(lead) ?? 0) + 1);
      }
      return [...turns].flatMap(([name, count]) => (count > MIN_TURNS_OF_SPEAKER ? [name] : []));
    }

    /** What a line has before its colon. */
    function leadOf({ start, end }: Range): string {
      const line = note.text.slice(start, Math.min(end, start + MAX_SPEAKER));
      return line
        .slice(0, Math.max(0, line.indexOf(':')))
        .replace(/[*_]+/g, '')
        .trim();
    }
  },
);

// Beside the one that says nothing.
const MIN_TURNS_OF_SPEAKER = 3;
// What is often before a colon, and nobody's name.
const LABELS = new Set(
  'action answer conclusion consensus context decision discussion example issue next note notes outcome poll problem proposal question resolution result status summary update vote'.split(
    ' ',
  ),
);

// "The" and "A" begin names of groups.
const MIN_FIRST_NAME = 3;

/** The full name, the first name alone and with an initial, and the handle, normalized. */
function formsOfName({ name, handle }: { name: string; handle?: string }): string[] {
  const [first = '', second = ''] = name.split(' ');
  const forms = [name, `${first} ${second.slice(0, 1)}`, ...(handle === undefined ? [] : [handle])];
  return [...forms, ...(first.length >= MIN_FIRST_NAME ? [first] : [])].map(normalize);
}

const MAX_SPEAKER = 80;

// Fewer notes show no habit.
const FEW = 5;

const MAX_ENDING = 50;

/** The last words of a text. */
function ending(text: string): string {
  const line = excerpt(text, text.length);
  return line.length > MAX_ENDING ? `…${line.slice(-MAX_ENDING).replace(/^\S*/, '')}` : line;
}
