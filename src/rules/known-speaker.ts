// Somebody speaks who is not among the participants: a person is missing from the list, or the initials are a typo.
// Names in lists are short and ambiguous, so the rule only speaks when nobody present can be meant.

import { isPlaceholder } from '../note/markdown/placeholders.js';
import { roleOf } from '../note/markdown/section-roles.js';
import { roleOfSection, type SectionSpec } from '../note/markdown/sections.js';
import { nameWithInitials } from '../note/meeting/attendees.js';
import { initialsKey, isGroup, isInitials, personName, speakersOf } from '../note/meeting/people.js';
import { linesIn, type Range } from '../text/range.js';
import { normalize } from '../text/spelling.js';
import { defineRule } from './define-rule.js';

const messages = {
  known: (text: string, name: string) =>
    `\`${text}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text: string) =>
    `\`${text}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`,
};

// Fewer speakers who are participants do not show that the list is meant to be complete.
const MIN_PRESENT = 2;
// More, and more than who is present, are the written updates of people who were not there.
const MAX_ABSENT = 4;
// What else two capitals in front of a colon mean.
const ACRONYMS = new Set(
  'RE AR AI PR CI CD OS VM UI UX DB HW SW IO QA PM ML IT HR EU US UK NB PS WG TC EC DE FR EN ID IP TV OK'.split(' '),
);

// Words that begin a line like a name does, and may be short for one: "Tim" and "Time".
const NO_NAMES =
  /^(?:time|date|when|where|location|place|present|attendees?|attending|participants?|recording|link|host|chair|facilitator|scribe|notes?|agenda|topics?|goals?|update|summary|action|next|join|meeting|issue|question|answer|decision|status|version|example|maybe|yes|no)$/i;

export default defineRule(
  {
    id: 'known-speaker',
    description: 'Everybody who speaks in the note is among its participants',
    severity: 'warning',
    mayBeHabit: true,
    // In notes of any form, lists of attendees are seldom complete.
    form: 'attendees',
    fixes: ['suggestion'],
    needsNoteIndex: true,
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    const { attendees } = meeting;
    const written = attendees.map(nameWithInitials);
    // A person with a misspelled name is present all the same; `consistent-names` reports it.
    const participants = [
      ...written,
      ...written.flatMap((name) => noteIndex.spellings.better('participants', name)?.spelling ?? []),
    ];
    if (participants.length === 0 || participants.some((value) => isPlaceholder(value, settings.placeholders.words)))
      return;
    const { people } = noteIndex;

    const speakers = new Map<string, Speaker>();
    const doing = new Set<string>();
    for (const { range, isSpoken } of lines()) {
      for (const name of speakersOf(note.text, range)?.names ?? []) {
        if (isGroup(name.text) || NO_NAMES.test(name.text) || isCapitalWord(name.text)) continue;
        if (!isSpoken) {
          doing.add(name.text);
          continue;
        }
        const key = isInitials(name.text) ? initialsKey(name.text) : name.text;
        const known = speakers.get(key);
        if (known) known.others.push(name.range);
        else speakers.set(key, { text: name.text, range: name.range, others: [] });
      }
    }

    const { roster } = settings;
    const here = new Set(participants.flatMap((name) => roster.person(name) ?? []));
    const handles = new Set(attendees.flatMap(({ handle }) => handle?.toLowerCase() ?? []));
    const parts = new Set(participants.flatMap((name) => normalize(name).split(/[^\p{L}\p{N}]+/u)));
    // `MKN` of `Michael Kaiser-Nyman`.
    const initials = new Set(
      participants.map((name) => (normalize(name).match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('').toUpperCase()),
    );
    const isPresent = (name: string) =>
      initials.has(name.toUpperCase()) ||
      handles.has(name.toLowerCase()) ||
      parts.has(normalize(name)) ||
      participants.some((one) => people.match(name, one) === 'yes') ||
      roster.meantBy(name).some((person) => here.has(person));
    const absent: Speaker[] = [];
    let present = [...doing].filter(
      (name) => !speakers.has(isInitials(name) ? initialsKey(name) : name) && isPresent(name),
    ).length;
    for (const speaker of speakers.values()) {
      const { text } = speaker;
      if (isPresent(text)) present++;
      // Whom the roster names without doubt is nobody else.
      else if (roster.meantBy(text).length === 1) absent.push(speaker);
      else if (participants.some((name) => people.match(text, name) === 'maybe')) continue;
      // "Goal:" and "API:" have the form of a speaker; a person is somebody whom other notes know.
      else if (isInitials(text) ? people.isKnown(text) || isPerson(text) : people.isListed(text)) absent.push(speaker);
    }
    // In a list of tasks everybody has one entry; in a conversation people come back. Front matter lists everybody.
    if (
      meeting.lists.length > 0 &&
      ![...speakers.values()].some(({ text, others }) => others.length > 0 && isPresent(text))
    )
      return;
    // Updates of absent people are pasted in as a whole: then the list is right and most speakers are not in it.
    if (present < MIN_PRESENT || absent.length > Math.max(present, MAX_ABSENT)) return;
    for (const { text, range, others } of absent) {
      const meant = roster.meantBy(text);
      const name = meant.length === 1 ? meant[0]!.name : isInitials(text) ? people.nameOf(text) : undefined;
      const edit = name === undefined || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? undefined : appended(name);
      report({
        range,
        message: name === undefined ? messages.unknown(text) : messages.known(text, name),
        related: others.map((other) => ({ range: other, message: 'Here too' })),
        ...(edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }),
      });
    }

    /** Whether initials that no other note has belong to a person: they only occur before a colon. */
    function isPerson(text: string): boolean {
      if (!/^\p{Lu}{2}$/u.test(text) || ACRONYMS.has(text)) return false;
      for (let at = note.bodyStart; ; ) {
        at = note.text.indexOf(text, at);
        if (at < 0) return true;
        const before = note.text.slice(Math.max(note.bodyStart, at - 2), at);
        at += text.length;
        const after = note.text.slice(at, at + 2);
        if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !goesOn(at)) return false;
      }
    }

    /** Whether the name that ends at `at` is followed by a colon or another name. */
    function goesOn(at: number): boolean {
      const next = /\s*/y;
      next.lastIndex = at;
      next.test(note.text);
      return /[:/+&,]/.test(note.text[next.lastIndex] ?? '');
    }

    /** The lines that may begin with a name, and whether it is that of a speaker: in action items and the agenda it is not. */
    function lines(): { range: Range; isSpoken: boolean }[] {
      const { sections } = note.outline(settings.sections);
      const listed = new Set(
        meeting.lists.flatMap((list) => list.attendees.map(({ entry }) => note.lines.point(entry.start).line)),
      );
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec)).flatMap(({ blocks }) => blocks));
      let isTopicSilent = false;
      return note.blocks.flatMap((block) => {
        const { kind, range, heading } = block;
        if (heading) isTopicSilent = isSilentHeading(heading.name);
        // The speaker is named before a colon.
        const isAsked =
          (kind === 'paragraph' || kind === 'item') && note.text.slice(range.start, range.end).includes(':');
        if (!isAsked) return [];
        // An item with a check box is a task.
        const isTask = /^\[[ xX]?\]\s/.test(note.text.slice(range.start, range.start + 5));
        const isSpoken = !silent.has(block) && !isTopicSilent && !isTask;
        return linesIn(note.text, range)
          .filter((line) => listed.size === 0 || !listed.has(note.lines.point(line.start).line))
          .map((line) => ({ range: line, isSpoken }));
      });
    }

    /** The edit that puts `name` below the last participant; undefined when the list is not one item a line. */
    function appended(name: string) {
      const last = attendees.at(-1)!.entry;
      const lineStart =
        Math.max(note.text.lastIndexOf('\n', last.start - 1), note.text.lastIndexOf('\r', last.start - 1)) + 1;
      const marker = note.text.slice(lineStart, last.start);
      if (!/^[ \t]*[-*+] +$/.test(marker)) return undefined;
      const end = note.lines.range(note.lines.point(last.end).line).end;
      return { start: end, end, text: `${note.eol}${marker}${personName(name).text}` };
    }
  },
);

/** `TODO`, `IBM`: a word in capitals, not the initials of a name. */
function isCapitalWord(text: string): boolean {
  return (
    /^\p{Lu}{4,}$/u.test(text) || ACRONYMS.has(text) || /^(?:TODO|DONE|DOC|SPEC|RFC|FYI|API|IBM|BPF|ACTION)$/.test(text)
  );
}

/** Headings below which names before a colon are owners, testers or topics. */
function isSilentHeading(name: string): boolean {
  const role = roleOf(name);
  return (
    role === 'agenda' ||
    role === 'actions' ||
    role === 'decisions' ||
    role === 'attendance' ||
    /\b(?:tasks?|todos?|assignments?|progress|actions?)\b/i.test(name)
  );
}

interface Speaker {
  text: string;
  range: Range;
  others: Range[];
}

/** Sections whose names in front of a colon are owners or topics. */
function isSilent(section: SectionSpec): boolean {
  return ['agenda', 'actions', 'decisions'].includes(roleOfSection(section) ?? '');
}
