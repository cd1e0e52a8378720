import type { Range } from '../../text/range.js';
import { isPlaceholder } from '../markdown/placeholders.js';
import { type AttendanceState, remarkedState } from './attendance-words.js';

/** One person as a list of people names them, taken apart. */
export interface Person {
  /** Without handle, organisation, role, marks and comments: `Ana Li` of `**[Ana Li](…)** @anali (chair)`. */
  name: string;
  /** Where `name` is written. */
  range: Range;
  /** Initials that the entry states, as written: `AL` of `Ana Li (AL)` and of `AL: Ana Li`. */
  initials?: string;
  /** Without `@`. */
  handle?: string;
  /** Where `handle` is written. */
  handleRange?: Range;
  organisation?: string;
  role?: string;
  /** What the entry itself says of being there: "(absent)", a strike. */
  state?: AttendanceState;
}

// Longer names are sentences.
const MAX_NAME = 60;
const MAX_WORDS = 6;
// A name with its roles and links; what follows is ignored.
const MAX_ENTRY = 300;

const PARTICLES = new Set(
  'van der den de del della di da dos das du la le von zu zum zur af av al el bin ibn ben y e i ter ten op und and'.split(
    ' ',
  ),
);
const NOT_NAMES =
  /^(?:x|none|n\/?a|nobody|no[- ]one|everyone|everybody|everybody else|others?|all|tba|tbd|name|names|your name|attendees?|participants?|list|see|same|unknown|anonymous|you|me|and|etc|yes|no|abstain|keiner?|niemand|personne|nadie)$/i;
// Words of sentences; particles of names are not among them.
const SENTENCE_WORDS =
  /(?:^|[\s,])(?:the|to|is|are|was|were|will|has|have|had|be|been|for|with|your|you|we|our|this|that|please|add|if|not|as|about|took|takes|notes|into|than|moderated|chaired|no|need|meeting|meetings|minutes|agenda|http\S*)(?=$|[\s,.:;])|^(?:The|Please|Add|If|This|We|You|Your|Not)\s/;

const CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.‘`-]*$/u;
const LETTERED = /^[\p{L}][\p{L}\p{M}\p{N}'’._-]*$/u;

/** Whether `text` has the form of somebody's name: a handle, a first name, a full name; no sentence, no placeholder. */
export function isNameLike(text: string): boolean {
  const name = text.trim();
  if (name.length > MAX_NAME || !/\p{L}/u.test(name) || NOT_NAMES.test(name) || isPlaceholder(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > MAX_WORDS || SENTENCE_WORDS.test(name)) return false;
  if (words.length === 1) return LETTERED.test(name) || CAPITALISED.test(name);
  const capitalised = words.filter((word) => CAPITALISED.test(word)).length;
  const rest = words.filter((word) => !CAPITALISED.test(word) && !PARTICLES.has(word.toLowerCase()));
  if (capitalised === 0) return words.length <= 3 && words.every((word) => LETTERED.test(word));
  // `Lars hansen`, `Dimitriy -`.
  return rest.length <= 1 && rest.every((word) => LETTERED.test(word) || /^[-–—.]$/.test(word));
}

/** Whether `text` is surely a full name: two words or more, each capitalised or a particle. */
export function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    isNameLike(text) &&
    words.every((word) => CAPITALISED.test(word) || PARTICLES.has(word)) &&
    words.some((word) => /^\p{L}{2}/u.test(word))
  );
}

const INITIALS = /^\p{Lu}[\p{L}]{0,3}$/u;
const HANDLE = /(?<![\p{L}\p{N}.])@\s?([\p{L}\p{N}_][\p{L}\p{N}._-]{0,50})/u;
const PROFILE = /\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/([A-Za-z0-9][A-Za-z0-9-]{0,38})\/?[)>\s]/;
const ROLES =
  /\b(?:chair|co-?chair|host|scribe|minutes|notes?|note[- ]?taker|facilitator|moderator|observer|guest|member|voting|tsc|tc|tac|lead|secretary|treasurer|president|director|staff|maintainer|presenter|speaker|primary|alternate|protocol|protokoll)\b/i;
const PRONOUNS = /^(?:he|she|they|it|any|ze|xe|er|sie)(?:\s?[/,]\s?\p{L}{1,8}){0,3}$|^any pronouns$/iu;

/**
 * The person whom the entry at `range` of `text` names; undefined for sentences, placeholders and what has no letters.
 */
export function personIn(text: string, range: Range): Person | undefined {
  const source = text.slice(range.start, Math.min(range.end, range.start + MAX_ENTRY));
  // `[Ana Li](…)`, `**Ana**`, `~~Ana~~`, a mark or an emoji before the name.
  const lead = /^(?:\[[ xX✓]?\]\s|[[*_~\s({'"“]|[\p{Extended_Pictographic}✓✗✘☐]|\uFE0F|and\s)*/u.exec(source)![0];
  const isStruck = lead.includes('~');
  const facts: Omit<Person, 'name' | 'range'> = {};
  let start = lead.length;
  const bare = source.slice(start);
  const handle = HANDLE.exec(bare);
  if (handle) {
    const at = range.start + start + handle.index + handle[0].length - handle[1]!.length;
    const written = handle[1]!.replace(/(?<![._-])[._-]+$/, '');
    facts.handle = written;
    facts.handleRange = { start: at, end: at + written.length };
  } else {
    const profile = PROFILE.exec(`${bare} `)?.[1];
    if (profile !== undefined) facts.handle = profile;
  }
  if (handle?.index === 0) {
    // `@ana al Ana Li`, `@ana (Ana Li)`, `@ana` alone.
    const rest = bare.slice(handle[0].length);
    const gap = /^[\s\-–—:,|]*(?:\(\s*)?/u.exec(rest)![0];
    const following = nameAt(rest.slice(gap.length));
    if (following !== '' && isNameLike(following)) start += handle[0].length + gap.length;
    else start += handle[0].length - handle[1]!.length;
  }
  // `AL: Ana Li`, `al Ana Li`.
  const before = /^(\p{L}{1,4})(?::\s+|\s+(?=\p{L}))(?=\S)/u.exec(source.slice(start));
  if (before && isInitialsOf(before[1]!, nameAt(source.slice(start + before[0].length)))) {
    facts.initials = before[1]!;
    start += before[0].length;
  }
  const name = nameAt(source.slice(start));
  if (name === '' || !isNameLike(name)) return undefined;
  const rest = source.slice(start + name.length);
  readRest(rest, facts);
  if (isStruck) facts.state = 'absent';
  return { name, range: { start: range.start + start, end: range.start + start + name.length }, ...facts };
}

/** The name that `source` begins with: up to a mark, a link's end, a dash or a remark. */
function nameAt(source: string): string {
  return /^[^\]()*_~@,;:|<>{}"“”`\u2013\u2014\u2022]*/u
    .exec(source)![0]
    .split(/(?<!\s)\s+[-/]|\p{Extended_Pictographic}|[✎✓✗✘☐]|\s(?:from|at)\s/u, 1)[0]!
    .replace(/(?<!\s)\s+$/, '')
    .replace(/(?<=\p{L}{2})[.]$/u, '')
    .trimEnd();
}

/** Roles, organisation, initials and comments after a name. */
function readRest(rest: string, facts: Omit<Person, 'name' | 'range'>): void {
  for (const [, inside] of rest.matchAll(/[({]([^)}]{1,200})[)}]/g)) {
    for (const part of inside!.split(/[,;]/)) readRemark(part.trim(), facts);
  }
  const outside = rest.replace(/[({][^)}]{0,200}[)}]/g, ' ').replace(/@\s?\S+/g, ' ');
  const after = /^[\s*_~\]]*(?:[-–—,/|:]|\bfrom\b|\bat\b)\s*([^\n]{1,120})$/u.exec(outside)?.[1];
  if (after !== undefined) for (const part of after.split(/\s[-–—]\s|[,;|]/)) readRemark(part.trim(), facts);
}

function readRemark(remark: string, facts: Omit<Person, 'name' | 'range'>): void {
  const bare = remark.replace(/^[*_~\s]+/, '').replace(/(?<![*_~\s])[*_~\s]+$/, '');
  if (bare === '' || bare.startsWith('@') || bare.startsWith('http') || PRONOUNS.test(bare)) return;
  const state = remarkedState(bare);
  if (state !== undefined) facts.state ??= state;
  else if (ROLES.test(bare)) facts.role ??= bare;
  else if (INITIALS.test(bare) && bare === bare.toUpperCase()) facts.initials ??= bare;
  else if (/^\p{L}/u.test(bare)) facts.organisation ??= bare;
}

function isInitialsOf(initials: string, name: string): boolean {
  const words = name.split(/[\s.-]+/).filter((word) => word !== '');
  if (words.length < 2 && initials !== initials.toUpperCase()) return false;
  return (
    words.length >= 1 &&
    isNameLike(name) &&
    words[0]![0]!.toLowerCase() === initials[0]!.toLowerCase() &&
    initials.length <= 4 &&
    (words.length < 2 || words.some((word, at) => at > 0 && word[0]!.toLowerCase() === initials.at(-1)!.toLowerCase()))
  );
}
