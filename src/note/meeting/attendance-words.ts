import { memoize } from '../../text/memoize.js';
import { normalize } from '../../text/spelling.js';
import { headingKey } from '../markdown/headings.js';
import { ATTENDANCE_WORDS } from '../markdown/section-roles.js';

/** Whether somebody was at the meeting; `unknown` where the list leaves it open. */
export type AttendanceState = 'present' | 'absent' | 'regrets' | 'unknown';

/** What a heading, a label or a line above a list of people says about them. */
export interface AttendanceCaption {
  /** Undefined for a group (`Guests`, `TSC`): its members have the state of the list they are in. */
  state?: AttendanceState;
  /** The group: `Guests`, `Board Members`. */
  role?: string;
}

// The words are compared as `headingKey` gives them: lower case, without diacritics.
const ABSENT = words(`
  absent absents absentees absences absence missing away
  abwesend abwesende abwesenden fehlend fehlende absentes ausente ausentes assenti assente absenti afwezig afwezigen
  franvarande fravaerende poissa nieobecni nepritomni hianyzok katilmayanlar
  отсутствовали отсутствующие відсутні 欠席 欠席者 缺席 缺席者 불참 불참자
`);
const REGRETS = words(`
  regrets regret apologies apology apologized excused excuses
  entschuldigt entschuldigte entschuldigungen excuse excusees disculpas excusas justificados giustificati scuzati
  afgemeld afmeldingen anmald forhinder forhindrade afbud forfall usprawiedliwieni omluveni 请假 請假
`);
// Groups that lists of people are divided into.
const GROUPS = words(`
  board member members guest guests observer observers committee council director directors officer officers
  team core maintainer maintainers committer committers chair chairs cochair cochairs facilitator staff visitor visitors
  voting nonvoting speakers panelists volunteers mentors students organizers organisers leads
  mitglieder gaste gast vorstand membres invites invitados miembros membri invitati leden gasten medlemmer gjester
`);
const FILLERS = words(`
  the of list in at on by and or from for with meeting members' call roll people who names name
  introduction introductions introduce intro sign signin signup online remote remotely person room zoom virtual virtually
  todays today's other others additional also non regular general new steering technical advisory community working group
  joined late left early initials handle github slack id send sends sent received note yourself your add please
  der die das und von les des et la el los y de e i si en och og
`);
const ABSENT_PHRASE =
  /\b(?:not (?:in attendance|present|attending|here|able to)|(?:cannot|can't|can not|could ?n[o']t|couldn't|unable to|won't) (?:attend|come|join|make|participate)|did ?n[o']t attend|not joining)\b/;
// What such a line says of people who belong to the list but were not there.
const AWAY_PHRASE = /\b(?:holidays?|vacation|on leave|out of office|ooo|urlaub|krank|sick)\b/;
const REGRETS_PHRASE = /\b(?:cannot|can't|can not|unable to|won't|holidays?|vacation|on leave|urlaub)\b/;

const MAX_CAPTION = 60;

/**
 * What a caption says of the people below or after it; undefined when it is about something else. All of its words
 * must be known, so that "Present the roadmap" is not a caption.
 */
export const attendanceCaption = memoize((text): AttendanceCaption | undefined => {
  if (text.length > MAX_CAPTION * 2) return undefined;
  const bare = headingKey(text.replace(/\([^)]{0,200}\)/g, ' ')).replace(/’/g, "'");
  if (bare.length > MAX_CAPTION) return undefined;
  if (ABSENT_PHRASE.test(bare)) return { state: REGRETS_PHRASE.test(bare) ? 'regrets' : 'absent' };
  const parts = bare
    .replace(/^who(?:'s| is| was| were| are)? /, 'who ')
    .split(/[^\p{L}\p{M}\p{N}'·]+/u)
    .filter((part) => part !== '' && !/^\d+$/.test(part));
  if (parts.length === 0 || parts.length > 7) return undefined;
  const has = (known: ReadonlySet<string>) => parts.some((part) => known.has(part));
  const isKnown = parts.every(
    (part) =>
      ATTENDANCE_WORDS.has(part) ||
      ABSENT.has(part) ||
      REGRETS.has(part) ||
      GROUPS.has(part) ||
      FILLERS.has(part) ||
      isAcronym(part, text),
  );
  if (!isKnown) return undefined;
  const group = has(GROUPS) ? { role: groupName(text) } : {};
  if (has(REGRETS)) return { state: 'regrets', ...group };
  if (has(ABSENT)) return { state: 'absent', ...group };
  if (has(ATTENDANCE_WORDS) || /\broll ?call\b/.test(bare)) return { state: 'present', ...group };
  return has(GROUPS) ? group : undefined;
});

/** Whether the name of a group is a word for its people, as `Guests` is and `Core` is not. */
export function namesPeople(role: string): boolean {
  return /\b(?:members|guests|observers|directors|officers|maintainers|committers|visitors|staff|mitglieder|gäste|membres|miembros)\b/i.test(
    role,
  );
}

/** Words in a line above a list that say that its people were away, where the list is known to be of people. */
export function awayCaption(text: string): AttendanceState | undefined {
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (ABSENT_PHRASE.test(lower)) return REGRETS_PHRASE.test(lower) ? 'regrets' : 'absent';
  return AWAY_PHRASE.test(lower) && text.length <= MAX_CAPTION ? 'regrets' : undefined;
}

/** What a remark beside a name says of its state: "(absent)", "- ABSENT", "(sends apologies)". */
export function remarkedState(remark: string): AttendanceState | undefined {
  const lower = remark.toLowerCase().replace(/’/g, "'");
  // Who came late or left early was there.
  if (/\b(?:late|left|joined|arriv\w{0,6}|partial|until)\b/.test(lower)) return 'present';
  if (/\b(?:regrets?|apolog\w{0,5}|excused|entschuldigt|excusée?)\b/.test(lower)) return 'regrets';
  if (/\b(?:absent|abwesend|ausente|assente|absente?|missing|not present|did ?n[o']t attend)\b/.test(lower))
    return 'absent';
  return ABSENT_PHRASE.test(lower) && !/\d/.test(lower) ? 'regrets' : undefined;
}

/** `TSC` in "TSC Members Present": an abbreviation that the text writes in capitals. */
function isAcronym(part: string, text: string): boolean {
  return part.length <= 6 && text.includes(part.toUpperCase()) && /^[a-z0-9]+$/.test(part);
}

function groupName(text: string): string {
  return text
    .replace(/[*_`#:]+/g, ' ')
    .replace(/\b(?:present|absent|attending|in attendance|regrets|apologies)\b.*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(normalize));
}
