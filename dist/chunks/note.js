import {
  wrap
} from "./trough.js";
import {
  schemaKeys
} from "./model-2.js";
import {
  Roster,
  addDays,
  dateWords,
  dayIn,
  daysBetween,
  formatDay,
  formatMonth,
  hasDeeper,
  initialsKey,
  isGroup,
  isInitials,
  isUnknownKey,
  maybeSame,
  missingKey,
  monthByName,
  monthLike,
  nameOf,
  ownInitials,
  pathDate,
  pathOf,
  personName,
  readDateTime,
  readPath,
  reason,
  sourceName,
  speakersOf,
  toDay,
  typeWords,
  unknownKey,
  wantsText,
  weekdayByName,
  weekdayOf,
  whyNoDay
} from "./note-2.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch,
  distance,
  isAscii,
  isSwap,
  memoize,
  normalize,
  stripDiacritics,
  unicodeRegExp
} from "./text.js";
import {
  emptyFrontMatter,
  scanFrontMatter
} from "./note-4.js";
import {
  Lines,
  MAX_PARTICIPANTS,
  MAX_SPEAKERS,
  endOfLine,
  exceedsComplexityLimit,
  exceedsParserLimit,
  exceedsTextLimit,
  excerpt,
  isBreak,
  lineEnding,
  linesIn,
  shorten,
  trimRange
} from "./note-5.js";

// src/note/full-parsers.ts
var provided;
function provideFullParsers(parsers) {
  provided = parsers;
}
function fullParsers() {
  if (!provided) throw new FullParsersNeeded();
  return provided;
}
var FullParsersNeeded = class extends Error {
  name = "FullParsersNeeded";
  message = "the full parsers have not been provided; call `provideFullParsers` first";
};

// src/note/markdown/headings.ts
var SHORTCODE = /:(?=[a-z+-])[a-z0-9_+-]+:/gi;
var EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*\uFE0F?/gu;
var TAG = /<\/?[a-z][^<>]{0,200}>/gi;
var ANCHOR = /\{#[^{}]{0,200}\}\s{0,20}$|\[[#¶🔗]?\]\(#[^()]{0,200}\)/gu;
var headingName = memoize((raw) => {
  const plain = isAscii(raw) ? raw : raw.replace(EMOJI, " ");
  return plain.replace(TAG, " ").replace(ANCHOR, " ").replace(SHORTCODE, " ").replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1").replace(/[*_`~]+/g, "").replace(/\s+/g, " ").trim().replace(/(?<![:.])[:.]+$/, "").trim();
});
function headingEmoji(raw) {
  SHORTCODE.lastIndex = 0;
  EMOJI.lastIndex = 0;
  return SHORTCODE.exec(raw)?.[0] ?? (isAscii(raw) ? void 0 : EMOJI.exec(raw)?.[0]);
}
var NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[ivx]{1,5}[.)]|[a-h][.)]) (?=\p{L})/u;
var DURATION = / (?:[([]~?\d{1,3}(?::\d\d)?(?: ?- ?\d{1,3}(?::\d\d)?)? ?(?:min(?:ute)?s?|m|h(?:ou)?rs?|h)?\.?[)\]]|[-–—] ~?\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?)\.?)$/;
var headingKey = memoize(
  (name) => normalize(headingName(name)).replace(NUMBER, "").replace(DURATION, "").replace(/ ?\/ ?/g, "/").replace(/ (?:&|\+) /g, " and ")
);
function headingOfLine(line) {
  const found = /^ {0,3}(#{1,6})[ \t]+(?:([^ \t\n\r\u2028\u2029].*))?$/.exec(line);
  return found ? { depth: found[1].length, text: (found[2] ?? "").replace(/(?<![ \t#])[ \t#]+$/, "") } : void 0;
}

// src/note/markdown/labels.ts
var LABEL = /^(?<lead>[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?<open>\*\*|__|\*|_)?(?<label>[\p{L}][^:*_\r\n|`[\]]{0,40}?)(?:(?<close1>\*\*|__|\*|_)?[ \t]*:|:(?<close2>\*\*|__|\*|_))(?:\*\*|__|\*|_)?(?=[ \t]|$)/u;
function labelOf(text, range) {
  const source = text.slice(range.start, Math.min(range.end, range.start + 80));
  if (!source.includes(":")) return void 0;
  const match = LABEL.exec(source);
  if (!match) return void 0;
  const { lead, open, label } = match.groups;
  const start = range.start + lead.length + (open?.length ?? 0);
  const rest = text.slice(range.start + match[0].length, range.end);
  const from = range.start + match[0].length + (rest.length - rest.trimStart().length);
  return {
    label: label.trim(),
    labelRange: { start, end: start + label.trimEnd().length },
    value: { start: Math.min(from, range.end), end: Math.max(Math.min(from, range.end), range.end - trailing(rest)) },
    line: range
  };
}
function* labelLines(text, range) {
  for (const line of linesIn(text, range)) {
    const found = labelOf(text, line);
    if (found) yield found;
  }
}
var labelKey = headingKey;
function saysSomething(value) {
  return !/^(?:[\s.…\-–—_?*]|<!--(?:(?!-->).)*-->)*$/u.test(value);
}
function trailing(text) {
  return text.length - text.trimEnd().length;
}

// src/note/markdown/tables.ts
function tablesIn(text, range) {
  const tables = [];
  let before;
  let open;
  for (const line of linesIn(text, range)) {
    const source = text.slice(line.start, line.end);
    if (open && source.includes("|")) open.rows.push(line);
    else if (before && source.includes("-") && /^[ \t|:-]+$/.test(source)) {
      open = { head: before, rows: [] };
      tables.push(open);
    } else open = void 0;
    before = source.includes("|") ? line : void 0;
  }
  return tables;
}
function cellsOf(text, row) {
  const cells = [];
  const source = text.slice(row.start, row.end);
  let from = /^[ \t]*\|?/.exec(source)[0].length;
  for (let at = from; at <= source.length; at++) {
    const atEnd = at === source.length;
    if (!atEnd && (source[at] !== "|" || source[at - 1] === "\\")) continue;
    if (atEnd && source.slice(from).trim() === "" && cells.length > 0) break;
    const part = source.slice(from, at);
    const start = row.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, row.start + from + part.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}

// src/note/markdown/section-roles.ts
var SECTION_ROLES = ["agenda", "discussion", "actions", "decisions", "attendance"];
var WORDS = {
  agenda: "agenda, agenda items, agenda topics, proposed agenda, meeting agenda, topics, topics to discuss, tagesordnung, tagesordnungspunkte, themen, ordre du jour, sujets, orden del dia, temas, ordine del giorno, argomenti, ordem do dia, pauta, assuntos, ordine de zi, ordinea de zi, porzadek obrad, porzadek spotkania, agendapunten, onderwerpen, program jednani, dagordning, dagsorden, esityslista, gundem, повестка, повестка дня, порядок денний, 안건, 회의 안건, 의제, 議題, アジェンダ, 议程, 議程, 议题, 会议议程",
  discussion: "discussion, discussions, discussion notes, notes, minutes, meeting notes, meeting minutes, summary, talking points, diskussion, diskussionen, besprechung, notizen, protokoll, compte rendu, compte-rendu, discusion, discusiones, notas, acta, minuta, discussione, discussioni, verbale, discussao, discussoes, ata, discutii, note, dyskusja, notatki, notulen, bespreking, discussie, diskuse, zapis, keskustelu, обсуждение, обговорення, 논의, 논의 사항, 논의 내용, 회의 내용, 회의록, 議論, 議事, 議事録, 討論, 讨论, 会议纪要",
  actions: "todo, todos, to do, to dos, to-do, to-dos, to do list, todo list, task, tasks, action, actions, action item, action items, action points, actionables, action list, next steps, open action items, new action items, aufgaben, offene aufgaben, massnahmen, nachste schritte, taches, actions a mener, prochaines etapes, tareas, acciones, proximos pasos, azioni, compiti, prossimi passi, tarefas, acoes, proximos passos, sarcini, actiuni, de facut, pasii urmatori, zadania, do zrobienia, nastepne kroki, taken, actiepunten, acties, ukoly, atgarder, opgaver, tehtavat, yapilacaklar, задачи, задачі, завдання, 할 일, 할일, 액션 아이템, 실행 항목, 후속 조치, やること, アクションアイテム, タスク, 宿題, 待办, 待办事项, 行动项, 待辦事項, 任务",
  decisions: "conclusion, conclusions, outcome, outcomes, decision, decisions, decisions made, decisions taken, resolutions, resolution, beschluss, beschlusse, entscheidung, entscheidungen, decisiones, acuerdos, decisioni, decisoes, deliberacoes, decizii, hotarari, decyzje, ustalenia, besluiten, rozhodnuti, beslut, beslutninger, paatokset, kararlar, решения, рішення, 결정, 결정 사항, 결정사항, 決定, 決定事項, 决定, 决议, 決議",
  attendance: "attendance, attendee, attendees, attending, participant, participants, participating, present, in attendance, people, people present, people attending, members present, members attending, members in attendance, roll call, rollcall, who is here, who was here, who is present, who, attended, attendants, atendees, teilnehmer, teilnehmerinnen, teilnehmende, anwesend, anwesende, anwesenheit, presents, personnes presentes, asistentes, asistencia, presentes, presenti, partecipanti, participantes, participanti, prezenti, obecni, uczestnicy, aanwezig, aanwezigen, deelnemers, pritomni, narvarande, deltagare, deltagere, til stede, lasna, osallistujat, katilimcilar, jelenlevok, resztvevok, tilstede, участники, присутствовали, присутствующие, присутні, учасники, 출석, 출석자, 참석, 참석자, 참가자, 出席, 出席者, 参加者, 参加, 与会者, 与会人员, 參與者, 参会人员, 出席人员"
};
var ATTENDANCE_WORDS = new Set(
  WORDS.attendance.split(", ").map(headingKey).filter((words2) => !words2.includes(" "))
);
var ROLES = new Map(
  SECTION_ROLES.flatMap(
    (role) => WORDS[role].split(", ").map((words2) => [headingKey(words2), role])
  )
);
var JOINT = / ?[/,&+|] ?| (?:and|und|et|y|e|si|i|en|och|og|ja) /;
var TAIL = / ?[([（:–—]| - | (?:for|from|of|by) /;
var NUMBER2 = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+/;
var MODIFIER = /^(?:review(?: of)?\s+)?(?:(?:the|all|our|my|last|previous|prior|(?:last|previous|prior) (?:meeting|week|call)['’]s|(?:last|previous|prior) meeting|past|open|new|old|older|current|outstanding|pending|remaining|upcoming|suggested|proposed|key|main|other)\s+){0,3}/;
var roleOf = memoizeRole((heading) => {
  const key = headingKey(heading);
  const known = ROLES.get(key);
  if (known || key.length > 80) return known;
  const name = key.replace(NUMBER2, "").split(TAIL)[0].replace(MODIFIER, "").replace(/(?<!\s)\s{1,5}review$/, "");
  const roles = name.split(JOINT).map((part) => ROLES.get(part));
  if (roles.includes(void 0)) return void 0;
  return roles.includes("actions") ? "actions" : roles[0];
});
function memoizeRole(read) {
  const known = memoize((heading) => ({ role: read(heading) }));
  return (heading) => known(heading).role;
}

// src/note/meeting/attendance-words.ts
var ABSENT = words(`
  absent absents absentees absences absence missing away
  abwesend abwesende abwesenden fehlend fehlende absentes ausente ausentes assenti assente absenti afwezig afwezigen
  franvarande fravaerende poissa nieobecni nepritomni hianyzok katilmayanlar
  отсутствовали отсутствующие відсутні 欠席 欠席者 缺席 缺席者 불참 불참자
`);
var REGRETS = words(`
  regrets regret apologies apology apologized excused excuses
  entschuldigt entschuldigte entschuldigungen excuse excusees disculpas excusas justificados giustificati scuzati
  afgemeld afmeldingen anmald forhinder forhindrade afbud forfall usprawiedliwieni omluveni 请假 請假
`);
var GROUPS = words(`
  board member members guest guests observer observers committee council director directors officer officers
  team core maintainer maintainers committer committers chair chairs cochair cochairs facilitator staff visitor visitors
  voting nonvoting speakers panelists volunteers mentors students organizers organisers leads
  mitglieder gaste gast vorstand membres invites invitados miembros membri invitati leden gasten medlemmer gjester
`);
var FILLERS = words(`
  the of list in at on by and or from for with meeting members' call roll people who names name
  introduction introductions introduce intro sign signin signup online remote remotely person room zoom virtual virtually
  todays today's other others additional also non regular general new steering technical advisory community working group
  joined late left early initials handle github slack id send sends sent received note yourself your add please
  der die das und von les des et la el los y de e i si en och og
`);
var ABSENT_PHRASE = /\b(?:not (?:in attendance|present|attending|here|able to)|(?:cannot|can't|can not|could ?n[o']t|couldn't|unable to|won't) (?:attend|come|join|make|participate)|did ?n[o']t attend|not joining)\b/;
var AWAY_PHRASE = /\b(?:holidays?|vacation|on leave|out of office|ooo|urlaub|krank|sick)\b/;
var REGRETS_PHRASE = /\b(?:cannot|can't|can not|unable to|won't|holidays?|vacation|on leave|urlaub)\b/;
var MAX_CAPTION = 60;
var attendanceCaption = memoize((text) => {
  if (text.length > MAX_CAPTION * 2) return void 0;
  const bare = headingKey(text.replace(/\([^)]{0,200}\)/g, " ")).replace(/’/g, "'");
  if (bare.length > MAX_CAPTION) return void 0;
  if (ABSENT_PHRASE.test(bare)) return { state: REGRETS_PHRASE.test(bare) ? "regrets" : "absent" };
  const parts = bare.replace(/^who(?:'s| is| was| were| are)? /, "who ").split(/[^\p{L}\p{M}\p{N}'·]+/u).filter((part) => part !== "" && !/^\d+$/.test(part));
  if (parts.length === 0 || parts.length > 7) return void 0;
  const has = (known) => parts.some((part) => known.has(part));
  const isKnown = parts.every(
    (part) => ATTENDANCE_WORDS.has(part) || ABSENT.has(part) || REGRETS.has(part) || GROUPS.has(part) || FILLERS.has(part) || isAcronym(part, text)
  );
  if (!isKnown) return void 0;
  const group = has(GROUPS) ? { role: groupName(text) } : {};
  if (has(REGRETS)) return { state: "regrets", ...group };
  if (has(ABSENT)) return { state: "absent", ...group };
  if (has(ATTENDANCE_WORDS) || /\broll ?call\b/.test(bare)) return { state: "present", ...group };
  return has(GROUPS) ? group : void 0;
});
function namesPeople(role) {
  return /\b(?:members|guests|observers|directors|officers|maintainers|committers|visitors|staff|mitglieder|gäste|membres|miembros)\b/i.test(
    role
  );
}
function awayCaption(text) {
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (ABSENT_PHRASE.test(lower)) return REGRETS_PHRASE.test(lower) ? "regrets" : "absent";
  return AWAY_PHRASE.test(lower) && text.length <= MAX_CAPTION ? "regrets" : void 0;
}
function remarkedState(remark) {
  const lower = remark.toLowerCase().replace(/’/g, "'");
  if (/\b(?:late|left|joined|arriv\w{0,6}|partial|until)\b/.test(lower)) return "present";
  if (/\b(?:regrets?|apolog\w{0,5}|excused|entschuldigt|excusée?)\b/.test(lower)) return "regrets";
  if (/\b(?:absent|abwesend|ausente|assente|absente?|missing|not present|did ?n[o']t attend)\b/.test(lower))
    return "absent";
  return ABSENT_PHRASE.test(lower) && !/\d/.test(lower) ? "regrets" : void 0;
}
function isAcronym(part, text) {
  return part.length <= 6 && text.includes(part.toUpperCase()) && /^[a-z0-9]+$/.test(part);
}
function groupName(text) {
  return text.replace(/[*_`#:]+/g, " ").replace(/\b(?:present|absent|attending|in attendance|regrets|apologies)\b.*$/i, "").replace(/\s+/g, " ").trim();
}
function words(list) {
  return new Set(list.trim().split(/\s+/).map(normalize));
}

// src/note/markdown/placeholders.ts
var WORDS2 = new Set(
  [
    "todo",
    "tbd",
    "tba",
    "tbc",
    "fixme",
    "xxx",
    "to fill",
    "to fill in",
    "fill me in",
    "fill in here",
    "to be filled",
    "to be filled in",
    "to be determined",
    "to be decided",
    "to be announced",
    "to be confirmed",
    "to be added",
    "to be completed",
    "to be written",
    "n/a yet",
    "???",
    "name: text",
    "(implied)",
    // German, French, Spanish, Italian, Portuguese, Romanian, Dutch
    "wird ergänzt",
    "wird nachgereicht",
    "noch zu ergänzen",
    "noch offen",
    "bitte ergänzen",
    "à compléter",
    "à définir",
    "à remplir",
    "por definir",
    "por completar",
    "por confirmar",
    "a definir",
    "a completar",
    "da definire",
    "da completare",
    "de completat",
    "de stabilit",
    "nog in te vullen",
    "nog te bepalen"
  ].map(normalize)
);
var NOUN = "names?|dates?|times?|titles?|topics?|texts?|links?|urls?|locations?|places?|rooms?|teams?|person|people|participants?|attendees?|speakers?|description|summary|action[ _-]?items?|items?|agenda|notes?|points?|owners?|initials|affiliation|company|organi[sz]ation|here|tbd|todo|placeholder|number|day|month|year";
var DETERMINER = "(?:(?:your|the|meeting|agenda|first|last|full|team|notes?|person'?s?|participant|attendee|speaker|topic|item|some|presenter|facilitator|chair|scribe|host|company|project|group|event|start|end)[ _-]?){0,4}";
var DATE = "(?:yyyy|20xx)[-/. ](?:mm|xx)[-/. ](?:dd|xx)|(?:dd[-/.]mm|mm[-/.]dd)[-/.](?:yyyy|yy)|(?:month|mmm+) (?:day|dd?),? (?:year|yyyy)|tt\\.mm\\.jjjj|jjjj-mm-tt|jj/mm/aaaa|(?:dd|tt)/mm/aaaa|aaaa-mm-dd";
var TITLES = [
  // <name>, <your topic>, {{ date }}, ${TITLE}, %DATE%; longer words between such brackets are a remark of who took the notes.
  new RegExp(
    `^(?:<${DETERMINER}(?:${NOUN})(?:[ _-]?(?:\\d{1,2}|[xn]))?>|\\{\\{ ?[\\w-]{1,30}(?: [\\w-]{1,30}){0,3} ?\\}\\}|\\$\\{[\\w ]{2,30}\\})$`,
    "i"
  ),
  /^%[A-Z_]{2,30}%$/,
  /^\[(?:your [\w ]{1,30}|(?:meeting )?(?:date|title|topic|name))\]$/i,
  /^<items? here>$/i,
  /^<(?:insert|enter|fill|add|write|put|replace)\b[^<>@/:]{0,50}>$/i,
  new RegExp(`^[<[(]?(?:${DATE})[>\\])]?$`, "i"),
  // ADD YOUR TOPIC HERE (initials), Your name here; "add your objections" is a sentence.
  /^(?:(?:please )?(?:add|insert|put|write|enter) )?(?:your|more|new)? ?(?:own )?(?:name|topic|agenda item|agenda|action item|item|title|text|notes?|link|update)s? (?:goes |go )?here[.!]?(?: \([^()]{1,30}\))?$/i,
  /^(?:please )?(?:add|insert|write|type|fill in) here$/i,
  /^[@$]your[_ -]?\w{2,30}$/i
];
var ENTRY = /^(?:(?:full|your) )?names?(?: \(|, ?| ?[-–/|] ?)(?:company|affiliation|organi[sz]ation|employer|(?:github )?(?:handle|username)|initials|role)\)?$/i;
var PART_OF_TITLE = /(?<![\w-])(?:(?:yyyy|YYYY|20XX|20xx)[-/.](?:mm|MM|XX|xx)[-/.](?:dd|DD|XX|xx)|(?:DD|dd|TT)[-/.](?:MM|mm)[-/.](?:YYYY|yyyy|JJJJ|AAAA)|(?:MM[-/.]DD|mm[-/.]dd)[-/.](?:YYYY|yyyy))(?![\w-])|<(?:(?:meeting|your)[ _-])?(?:date|DATE|name|NAME|title|TITLE|team|TEAM|topic)>|\{\{ ?[\w-]{1,30} ?\}\}|\[(?:(?:meeting|your)[ _-])?(?:[Dd]ate|DATE|NAME|TITLE|TOPIC)\](?![([])|^(?:Meeting|Note) (?:[Tt]itle|[Nn]ame)$/;
var SHAPES = [
  ...TITLES,
  ENTRY,
  new RegExp(
    `^\\[(?:${DETERMINER}(?:${NOUN})|unassigned|inaudible|insert[^\\]]*|(?:please )?fill[^\\]]*|(?:please )?(?:add|put|write|enter) (?:${DETERMINER}(?:${NOUN})(?: here)?|[^\\]]{1,40} here)|links? to [^\\]]*)\\]$`,
    "i"
  ),
  // [TODO: slides], [TODO(bo): add a link], <TODO - slides>
  /^[[<(](?:[^[\]<>():]{1,30} - )?(?:TODO|TBD|FIXME|XXX)\b[^[\]<>]{0,60}[\])>]$/,
  /^(?:participant|attendee|person|name|speaker)[ _-]?(?:\d{1,2}|[xn])$/i,
  /^(?:first ?name|firstname|name) (?:last ?name|surname)$/i,
  /^lorem ipsum\b/i,
  // To be filled in after the meeting.
  /^(?:to be )?(?:added|filled(?: in| out)?|completed|written|supplied|provided|announced|confirmed) (?:after|during|by|in) (?:the )?(?:meeting|call|chair|secretary|scribe|note[ -]?taker|host)$/i,
  /^(?:until |from |at )?XX:(?:XX|YY|MM)(?: [A-Z]{2,4})?$/,
  /^X (?:people|participants|attendees)(?: in total| attended| present)?$/,
  /^\(someone(?:[;,][^()]{1,20})?\)$/i,
  // Your name, with the initials that nobody wrote.
  /^[^()]{1,40} \(INITIALS\)$/
];
var NUMBERED = /^(?:team|topic|item|agenda item)[ _-]?(?:\d{1,2}|[xn])$/i;
var LABELLED = /^(?:[*_~]{0,3}(?:@?[^\s:*_]{1,30}(?: [^\s:*_]{1,30}){0,4})[*_]{0,3}:[*_]{0,3}|@[\w-]{1,40})[ \t]{1,10}(?=\S)/u;
var AFTER_LABEL = /^(?:TODO|TBD|TBA|TBC|FIXME|XXX|TO FILL(?: IN)?|to be (?:determined|announced|confirmed|filled in)|\[(?:TODO|TBD|name|owner|links? to [^\]]{1,40})\]|<(?:name|date|title|topic|owner|link)>)[.!]?$/;
var MARK = /[<[{$%]|@your|jjjj|aaaa|erg[aä]nz|nachger|noch offen|compl[eé]t|d[eé]fini|remplir|confirmar|stabilit|in te vullen|te bepalen|\?\?\?|\b(?:todo|tbd|tba|tbc|fixme|x{2,3}|x (?:people|participants|attendees)|fill|filled|to be|added|completed|written|supplied|provided|announced|confirmed|n\/a|participant|attendee|person|name|title|first ?name|team|topic|item|agenda|speaker|lorem|someone|implied|month|mmm+|yyyy|20xx|dd|mm|insert|here|above|below|initials)/i;
var MAX_LENGTH = 80;
function mayHoldPlaceholder(text, words2 = []) {
  return words2.length > 0 || MARK.test(stripDiacritics(text));
}
function isPlaceholder(text, words2 = []) {
  if (words2.length === 0 && (text.length > MAX_LENGTH || !MARK.test(stripDiacritics(text)))) return false;
  const bare = withoutDecoration(text);
  if (bare === "") return false;
  const folded = normalize(bare);
  if (WORDS2.has(folded) || words2.some((word) => normalize(word) === folded)) return true;
  if (bare.length > MAX_LENGTH) return false;
  if (SHAPES.some((shape) => shape.test(bare))) return true;
  const parts = bare.split(/, ?/);
  return parts.length > 1 && parts.every((part) => part !== "" && /^[[<{]/.test(part) && SHAPES.some((shape) => shape.test(part)));
}
function isNumberedPlaceholder(text) {
  return text.length <= MAX_LENGTH && NUMBERED.test(withoutDecoration(text));
}
function isPlaceholderTitle(text) {
  if (text.length > MAX_LENGTH || !MARK.test(text)) return false;
  const bare = withoutDecoration(text);
  return TITLES.some((shape) => shape.test(bare));
}
function placeholderInTitle(title) {
  const match = title.length <= MAX_LENGTH ? PART_OF_TITLE.exec(title) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : void 0;
}
function placeholderAfterLabel(text) {
  if (text.length > MAX_LENGTH) return void 0;
  const label = LABELLED.exec(text)?.[0];
  if (label === void 0) return void 0;
  const rest = text.slice(label.length);
  return AFTER_LABEL.test(rest) || rest === "???" && /^[*_]/.test(label) ? label.length : void 0;
}
function withoutDecoration(text) {
  return text.trim().replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, "").replace(/(?<![:.!])[:.!]+$/, (end) => end.startsWith("...") ? end : "");
}

// src/note/meeting/person.ts
var MAX_NAME = 60;
var MAX_WORDS = 6;
var MAX_ENTRY = 300;
var PARTICLES = new Set(
  "van der den de del della di da dos das du la le von zu zum zur af av al el bin ibn ben y e i ter ten op und and".split(
    " "
  )
);
var NOT_NAMES = /^(?:x|none|n\/?a|nobody|no[- ]one|everyone|everybody|everybody else|others?|all|tba|tbd|name|names|your name|attendees?|participants?|list|see|same|unknown|anonymous|you|me|and|etc|yes|no|abstain|keiner?|niemand|personne|nadie)$/i;
var SENTENCE_WORDS = /(?:^|[\s,])(?:the|to|is|are|was|were|will|has|have|had|be|been|for|with|your|you|we|our|this|that|please|add|if|not|as|about|took|takes|notes|into|than|moderated|chaired|no|need|meeting|meetings|minutes|agenda|http\S*)(?=$|[\s,.:;])|^(?:The|Please|Add|If|This|We|You|Your|Not)\s/;
var CAPITALISED = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.‘`-]*$/u;
var LETTERED = /^[\p{L}][\p{L}\p{M}\p{N}'’._-]*$/u;
function isNameLike(text) {
  const name = text.trim();
  if (name.length > MAX_NAME || !/\p{L}/u.test(name) || NOT_NAMES.test(name) || isPlaceholder(name)) return false;
  const words2 = name.split(/\s+/);
  if (words2.length > MAX_WORDS || SENTENCE_WORDS.test(name)) return false;
  if (words2.length === 1) return LETTERED.test(name) || CAPITALISED.test(name);
  const capitalised = words2.filter((word) => CAPITALISED.test(word)).length;
  const rest = words2.filter((word) => !CAPITALISED.test(word) && !PARTICLES.has(word.toLowerCase()));
  if (capitalised === 0) return words2.length <= 3 && words2.every((word) => LETTERED.test(word));
  return rest.length <= 1 && rest.every((word) => LETTERED.test(word) || /^[-–—.]$/.test(word));
}
function isFullName(text) {
  const words2 = text.trim().split(/\s+/);
  return words2.length >= 2 && isNameLike(text) && words2.every((word) => CAPITALISED.test(word) || PARTICLES.has(word)) && words2.some((word) => /^\p{L}{2}/u.test(word));
}
var INITIALS = /^\p{Lu}[\p{L}]{0,3}$/u;
var HANDLE = /(?<![\p{L}\p{N}.])@\s?([\p{L}\p{N}_][\p{L}\p{N}._-]{0,50})/u;
var PROFILE = /\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/([A-Za-z0-9][A-Za-z0-9-]{0,38})\/?[)>\s]/;
var ROLES2 = /\b(?:chair|co-?chair|host|scribe|minutes|notes?|note[- ]?taker|facilitator|moderator|observer|guest|member|voting|tsc|tc|tac|lead|secretary|treasurer|president|director|staff|maintainer|presenter|speaker|primary|alternate|protocol|protokoll)\b/i;
var PRONOUNS = /^(?:he|she|they|it|any|ze|xe|er|sie)(?:\s?[/,]\s?\p{L}{1,8}){0,3}$|^any pronouns$/iu;
function personIn(text, range) {
  const source = text.slice(range.start, Math.min(range.end, range.start + MAX_ENTRY));
  const lead = /^(?:\[[ xX✓]?\]\s|[[*_~\s({'"“]|[\p{Extended_Pictographic}✓✗✘☐]|\uFE0F|and\s)*/u.exec(source)[0];
  const isStruck = lead.includes("~");
  const facts = {};
  let start = lead.length;
  const bare = source.slice(start);
  const handle = HANDLE.exec(bare);
  if (handle) {
    const at = range.start + start + handle.index + handle[0].length - handle[1].length;
    const written = handle[1].replace(/(?<![._-])[._-]+$/, "");
    facts.handle = written;
    facts.handleRange = { start: at, end: at + written.length };
  } else {
    const profile = PROFILE.exec(`${bare} `)?.[1];
    if (profile !== void 0) facts.handle = profile;
  }
  if (handle?.index === 0) {
    const rest2 = bare.slice(handle[0].length);
    const gap = /^[\s\-–—:,|]*(?:\(\s*)?/u.exec(rest2)[0];
    const following = nameAt(rest2.slice(gap.length));
    if (following !== "" && isNameLike(following)) start += handle[0].length + gap.length;
    else start += handle[0].length - handle[1].length;
  }
  const before = /^(\p{L}{1,4})(?::\s+|\s+(?=\p{L}))(?=\S)/u.exec(source.slice(start));
  if (before && isInitialsOf(before[1], nameAt(source.slice(start + before[0].length)))) {
    facts.initials = before[1];
    start += before[0].length;
  }
  const name = nameAt(source.slice(start));
  if (name === "" || !isNameLike(name)) return void 0;
  const rest = source.slice(start + name.length);
  readRest(rest, facts);
  if (isStruck) facts.state = "absent";
  return { name, range: { start: range.start + start, end: range.start + start + name.length }, ...facts };
}
function nameAt(source) {
  return /^[^\]()*_~@,;:|<>{}"“”`\u2013\u2014\u2022]*/u.exec(source)[0].split(/(?<!\s)\s+[-/]|\p{Extended_Pictographic}|[✎✓✗✘☐]|\s(?:from|at)\s/u, 1)[0].replace(/(?<!\s)\s+$/, "").replace(/(?<=\p{L}{2})[.]$/u, "").trimEnd();
}
function readRest(rest, facts) {
  for (const [, inside] of rest.matchAll(/[({]([^)}]{1,200})[)}]/g)) {
    for (const part of inside.split(/[,;]/)) readRemark(part.trim(), facts);
  }
  const outside = rest.replace(/[({][^)}]{0,200}[)}]/g, " ").replace(/@\s?\S+/g, " ");
  const after = /^[\s*_~\]]*(?:[-–—,/|:]|\bfrom\b|\bat\b)\s*([^\n]{1,120})$/u.exec(outside)?.[1];
  if (after !== void 0) for (const part of after.split(/\s[-–—]\s|[,;|]/)) readRemark(part.trim(), facts);
}
function readRemark(remark, facts) {
  const bare = remark.replace(/^[*_~\s]+/, "").replace(/(?<![*_~\s])[*_~\s]+$/, "");
  if (bare === "" || bare.startsWith("@") || bare.startsWith("http") || PRONOUNS.test(bare)) return;
  const state = remarkedState(bare);
  if (state !== void 0) facts.state ??= state;
  else if (ROLES2.test(bare)) facts.role ??= bare;
  else if (INITIALS.test(bare) && bare === bare.toUpperCase()) facts.initials ??= bare;
  else if (/^\p{L}/u.test(bare)) facts.organisation ??= bare;
}
function isInitialsOf(initials, name) {
  const words2 = name.split(/[\s.-]+/).filter((word) => word !== "");
  if (words2.length < 2 && initials !== initials.toUpperCase()) return false;
  return words2.length >= 1 && isNameLike(name) && words2[0][0].toLowerCase() === initials[0].toLowerCase() && initials.length <= 4 && (words2.length < 2 || words2.some((word, at) => at > 0 && word[0].toLowerCase() === initials.at(-1).toLowerCase()));
}

// src/note/meeting/attendees.ts
function nameWithInitials({ name, initials }) {
  return initials === void 0 || name.includes("(") ? name : `${name} (${initials})`;
}
var MAX_LINE = 5e3;
var MIN_NAMES = 0.6;
var NESTED = 2;
var LABEL_DEPTH = 7;
var ITEM = /^([ \t]*)([-*+•](?=[ \t])|\d{1,3}[.)](?=[ \t])|(?=\[[ xX]\][ \t]))[ \t]*(?:\[([ xX✓-]?)\][ \t]*)?/;
var VOTE = /\b(?:yes|no|abstain(?:ed|s)?|aye|nay|ja|nein)\W*$/i;
var DELIMITER_ROW = /^[ \t|:-]+$/;
function attendeeLists(text, range, sources = []) {
  const reader = new Reader(text, sources);
  const start = text.startsWith("\uFEFF", range.start) ? range.start + 1 : range.start;
  for (const line of linesIn(text, { start, end: range.end })) reader.line(line);
  const lists = reader.finish();
  const configured = lists.filter(({ isConfigured }) => isConfigured);
  if (!configured.some(({ attendees }) => attendees.length > 0)) return lists;
  return lists.filter(({ isConfigured, attendees }) => isConfigured || attendees.some(({ state }) => isAway(state)));
}
function isAway(state) {
  return state === "absent" || state === "regrets";
}
function isInBody(sources) {
  return sources.some(({ kind }) => kind !== "frontMatter");
}
var Reader = class {
  #text;
  #named;
  #lists = [];
  #open;
  #before;
  #fence = "";
  #isAfterBlank = true;
  constructor(text, sources) {
    this.#text = text;
    const named = (kind) => new Set(sources.filter((source) => source.kind === kind).map(({ name }) => headingKey(name)));
    this.#named = { section: named("section"), label: named("label"), table: named("table") };
  }
  finish() {
    this.#close();
    return this.#lists;
  }
  line(line) {
    const source = this.#text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    if (line.end - line.start > MAX_LINE) return;
    const written = source.trimStart();
    if (written === "") {
      this.#isAfterBlank = true;
      this.#before = void 0;
      if (this.#open) delete this.#open.columns;
      return;
    }
    this.#readLine(line, source, written);
    this.#isAfterBlank = written.startsWith("<!--") || written.startsWith("#");
    this.#before = line;
  }
  #readLine(line, source, written) {
    const mark = written[0] === "`" || written[0] === "~" ? /^(?:```+|~~~+)/.exec(written)?.[0] : void 0;
    if (mark && (this.#fence === "" || mark.startsWith(this.#fence))) {
      this.#fence = this.#fence === "" ? mark : "";
      return;
    }
    if (this.#fence !== "") return;
    const heading = written[0] === "#" ? headingOfLine(source) : void 0;
    if (heading) this.#readHeading(line, heading);
    else if (source.includes("|") && this.#readRow(line, source)) return;
    else if (written[0] === ">") return;
    else if (!this.#readCaption(line, source) && this.#open) this.#readEntry(line, source);
  }
  #readHeading(line, { depth, text }) {
    const isNamed = this.#named.section.has(headingKey(text));
    const caption = isNamed ? { state: "present" } : attendanceCaption(text);
    const open = this.#open;
    if (open && caption && depth > open.depth && !isNamed) {
      open.current = caption.state ?? open.state;
      setRole(open, caption.role);
      delete open.indent;
    } else if (caption && (caption.state !== void 0 || open !== void 0 || this.#lists.length > 0)) {
      this.#begin(line, depth, caption.state ?? "present", isNamed, caption.role);
    } else if (open) this.#close();
  }
  /** `Present: a, b`, `**Guests**`, `Cannot attend:`; whether the line is one. */
  #readCaption(line, source) {
    const item = ITEM.exec(source);
    const lead = item?.[0].length ?? 0;
    const label = labelIn(source.slice(lead));
    const open = this.#open;
    if (!label || item && !label.hasColon && !label.isMarked) {
      return item !== null && open !== void 0 && this.#readRegretsItem(line, source, lead, open);
    }
    const { words: words2, isMarked, hasColon } = label;
    const value = trimRange(this.#text, { start: line.start + lead + label.end, end: line.end });
    const hasValue = saysSomething(this.#text.slice(value.start, value.end));
    const isNamed = hasColon && this.#named.label.has(headingKey(words2));
    const caption = isNamed ? { state: "present" } : attendanceCaption(words2);
    if (open) return this.#readInnerCaption(open, label, { caption, item, value, hasValue });
    if (!caption) return false;
    const isFirst = item !== null || this.#isAfterBlank || isMarked || hasColon;
    if (!isFirst || !hasColon && item) return false;
    const isGroupOnly = caption.state === void 0;
    if (isGroupOnly && (item || !namesPeople(caption.role ?? "") || /^[ \t]/.test(source))) return false;
    const start = line.start + lead + label.start;
    const at = { start, end: start + words2.length };
    this.#begin(at, LABEL_DEPTH, caption.state ?? "present", isNamed, caption.role);
    const begun = this.#open;
    begun.isGroupOnly = isGroupOnly;
    if (item) begun.labelIndent = item[1].length;
    if (!hasValue) return true;
    this.#addInline(begun, value, begun.state, caption.role);
    if (!/[,;]$/.test(this.#text.slice(value.start, value.end))) this.#close();
    return true;
  }
  /** The same inside a list that has begun. */
  #readInnerCaption(open, { words: words2, isMarked, hasColon }, {
    caption,
    item,
    value,
    hasValue
  }) {
    const state = caption?.state ?? (hasValue ? void 0 : awayCaption(words2));
    if (hasValue) {
      if (!caption || !hasColon) return false;
      this.#addInline(open, value, state ?? open.state, caption.role);
      return true;
    }
    if (state !== void 0 || caption && (hasColon || isMarked || !item)) {
      open.current = state ?? open.state;
      setRole(open, caption?.role);
      delete open.indent;
      if (item) delete open.labelIndent;
      return true;
    }
    if (open.depth === LABEL_DEPTH && hasColon && !item) this.#close();
    return false;
  }
  /** `- Apologies for Ben and Fedor`. */
  #readRegretsItem(line, source, lead, open) {
    const rest = source.slice(lead);
    const match = /^[*_]{0,2}(regrets|apologies|absent|excused|not present|unable to attend)[*_]{0,2}(?:[ \t]+(?:from|for|by))?[ \t]*[:–—-]?[ \t]+/i.exec(
      rest
    );
    if (!match) return false;
    const value = { start: line.start + lead + match[0].length, end: line.end };
    if (!isNameLike(firstPart(this.#text.slice(value.start, value.end)))) return false;
    this.#addInline(open, value, /^(?:absent|not)/i.test(match[1]) ? "absent" : "regrets");
    return true;
  }
  #readEntry(line, source) {
    const open = this.#open;
    const item = ITEM.exec(source);
    if (item) {
      const indent = item[1].length;
      if (open.labelIndent !== void 0 && indent <= open.labelIndent) {
        this.#close();
        return;
      }
      const isOrdered = /\d/.test(item[2]);
      if (open.depth === LABEL_DEPTH && open.isOrdered === !isOrdered && this.#isAfterBlank) {
        this.#close();
        return;
      }
      open.isOrdered = isOrdered;
      open.indent ??= indent;
      if (indent >= open.indent + NESTED) return;
      open.indent = indent;
      open.hasItems = true;
      const range = trimRange(this.#text, { start: line.start + item[0].length, end: line.end });
      const box = item[3];
      open.entries.push({
        range,
        state: open.current,
        isItem: true,
        ...open.role !== void 0 && { role: open.role },
        ...box !== void 0 && { isTicked: /[xX✓✔]/.test(box) }
      });
      return;
    }
    const parts = splitNames(this.#text, trimRange(this.#text, line));
    const names2 = parts.filter((part) => isPlainName(firstPart(this.#text.slice(part.start, part.end)))).length;
    const areNames = !/:(?:\s|\*|$)/.test(source) && names2 > 0 && names2 >= parts.length * 0.8;
    const isBelow2 = !this.#isAfterBlank || open.entries.length === 0 || open.depth < LABEL_DEPTH;
    if (areNames && isBelow2 && (!open.hasItems || parts.length > 1 && !this.#isAfterBlank)) {
      for (const range of parts) this.#push(open, range, open.current, open.role);
      if (open.depth === LABEL_DEPTH && parts.length > 1 && !/[,;]$/.test(source.trimEnd())) open.hasItems = true;
    } else if (open.hasItems || open.depth === LABEL_DEPTH) this.#close();
  }
  #addInline(open, range, state, role) {
    for (const part of splitNames(this.#text, range)) this.#push(open, part, state, role ?? open.role);
  }
  #push(open, range, state, role) {
    open.entries.push({ range, state, isItem: false, ...role !== void 0 && { role } });
  }
  /** A row of a table of attendees; whether it is one. */
  #readRow(line, source) {
    if (this.#open?.columns) {
      if (!DELIMITER_ROW.test(source)) this.#addRow(this.#open, line, this.#open.columns);
      return true;
    }
    if (!DELIMITER_ROW.test(source) || !source.includes("-") || !this.#before) return false;
    const head = this.#before;
    const cells = cellsOf(this.#text, head).map(({ start, end }) => this.#text.slice(start, end));
    const columns = columnsOf(cells, this.#named.table, this.#open !== void 0);
    if (!columns) return false;
    if (!this.#open) {
      this.#begin(head, LABEL_DEPTH, "present", columns.isNamed);
      this.#open.hasItems = true;
    }
    this.#open.columns = columns;
    return true;
  }
  #addRow(open, line, columns) {
    const cells = cellsOf(this.#text, line);
    const cell = cells[columns.name];
    const person = cell && personIn(this.#text, cell);
    if (!person) return;
    const value = (column) => {
      const range = column === void 0 ? void 0 : cells[column];
      const written = range && this.#text.slice(range.start, range.end).trim();
      return range && written !== void 0 && saysSomething(written) ? { range, written } : void 0;
    };
    const handle = value(columns.handle);
    const bare = handle && /^\[?@?([\p{L}\p{N}_][\p{L}\p{N}._-]{0,50})/u.exec(handle.written);
    const handleStart = handle && bare ? handle.range.start + bare[0].length - bare[1].length : 0;
    const present = columns.present === void 0 ? void 0 : cells[columns.present];
    const state = present ? cellState(this.#text.slice(present.start, present.end)) : void 0;
    open.attendees.push({
      ...person,
      ...bare && { handle: bare[1], handleRange: { start: handleStart, end: handleStart + bare[1].length } },
      ...withText("organisation", value(columns.organisation)?.written ?? person.organisation),
      ...withText("role", value(columns.role)?.written ?? person.role ?? open.role),
      state: person.state ?? state ?? open.current,
      entry: cell
    });
  }
  #begin(at, depth, state, isConfigured, role) {
    this.#close();
    this.#open = {
      at,
      depth,
      state,
      current: state,
      entries: [],
      attendees: [],
      isConfigured,
      isGroupOnly: false,
      hasItems: false
    };
    setRole(this.#open, role);
  }
  #close() {
    const open = this.#open;
    if (!open) return;
    this.#open = void 0;
    const people = peopleOf(this.#text, open.entries);
    const isList = open.isConfigured || open.attendees.length > 0 || open.entries.length === 0 || people.named >= open.entries.length * MIN_NAMES;
    const attendees = isList ? [...people.attendees, ...open.attendees] : [];
    if (open.isGroupOnly && !isListOfMembers(this.#text, open.entries, attendees)) return;
    if (attendees.length > 0 || open.isConfigured)
      this.#lists.push({ at: open.at, isConfigured: open.isConfigured, attendees });
  }
};
function isListOfMembers(text, entries, attendees) {
  const inFull = attendees.filter(({ name }) => isFullName(name)).length;
  const votes = entries.filter(({ range }) => VOTE.test(text.slice(range.start, range.end))).length;
  return inFull > 0 && inFull >= attendees.length * 0.8 && attendees.length >= entries.length && votes === 0;
}
function setRole(open, role) {
  if (role === void 0 || role === "") delete open.role;
  else open.role = role;
}
var MAX_LABEL = 110;
function labelIn(source) {
  const mark = /^[ \t]*(\*\*|__|\*|_)?[ \t]*/.exec(source);
  const [lead, marker] = mark;
  const rest = source.slice(lead.length, lead.length + MAX_LABEL);
  if (!/^\p{L}/u.test(rest)) return void 0;
  const bold = marker === void 0 ? -1 : rest.indexOf(marker);
  const colon = rest.search(/:(?=[\s*_]|$)/);
  let length = bold >= 0 ? bold : colon;
  if (colon >= 0 && colon < length) length = colon;
  if (length < 0) {
    if (source.length - lead.length >= MAX_LABEL || marker !== void 0) return void 0;
    const words3 = rest.trimEnd();
    if (/[.!?,;]$/.test(words3) || /[|[\]@]/.test(words3)) return void 0;
    return { words: words3, start: lead.length, end: source.length, isMarked: false, hasColon: false };
  }
  const words2 = rest.slice(0, length).trimEnd();
  const after = /^[ \t]*(?:(?:\*\*|__|\*|_)[ \t]*:?|:[ \t]*(?:\*\*|__|\*|_)?)/.exec(rest.slice(length))[0];
  if (words2 === "" || /[|[\]@]/.test(words2)) return void 0;
  return {
    words: words2,
    start: lead.length,
    end: lead.length + length + after.length,
    isMarked: bold >= 0,
    hasColon: after.includes(":")
  };
}
function peopleOf(text, entries) {
  const attendees = [];
  const anyTicked = entries.some(({ isTicked }) => isTicked);
  const items = entries.filter(({ isItem }) => isItem);
  const commas = items.map(({ range }) => splitNames(text, range).length);
  const areColumns = items.length > 1 && commas.filter((parts) => parts > 1).length > items.length / 2;
  let named = 0;
  entries.forEach((entry) => {
    const found = peopleIn(text, entry, areColumns);
    if (found.length > 0) named++;
    for (const { person, range } of found) {
      const box = entry.isTicked === void 0 ? void 0 : entry.isTicked ? "present" : anyTicked ? "absent" : "unknown";
      attendees.push({
        ...person,
        ...withText("role", person.role ?? entry.role),
        state: person.state === "present" && entry.state !== "regrets" ? "present" : person.state ?? (entry.state === "present" ? box ?? "present" : entry.state),
        entry: range
      });
    }
  });
  return { attendees, named };
}
function peopleIn(text, { range, isItem }, areColumns) {
  if (!isItem || areColumns) return single(text, range);
  const source = text.slice(range.start, range.end);
  const firm = /^([\p{L}][^:()[\]*_@|]{2,40}):\s+(?=[*_]{0,2}\p{Lu})/u.exec(source);
  if (firm && !source.includes("@")) {
    const parts2 = splitNames(text, { start: range.start + firm[0].length, end: range.end });
    const people = parts2.flatMap((part) => single(text, part));
    if (people.length === parts2.length && people.length > 0)
      return people.map(({ person, range: at }) => ({
        person: { ...person, organisation: person.organisation ?? firm[1] },
        range: at
      }));
  }
  const parts = splitNames(text, range);
  if (parts.length >= 3) {
    const people = parts.flatMap((part) => single(text, part));
    if (people.length === parts.length) return people;
  }
  return single(text, range);
}
function single(text, range) {
  const entry = trimRange(text, range);
  const person = personIn(text, entry);
  return person ? [{ person, range: entry }] : [];
}
function splitNames(text, range) {
  const source = text.slice(range.start, range.end).replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;•·|&]|\band\b/g, (mark) => " ".repeat(mark.length)));
  const parts = [];
  let from = 0;
  for (const match of source.matchAll(/[,;•·、，]|\s(?:and|&|und|et|y)\s|$/g)) {
    const part = trimRange(text, { start: range.start + from, end: range.start + match.index });
    if (part.end > part.start && /\p{L}/u.test(text.slice(part.start, part.end))) parts.push(part);
    from = match.index + match[0].length;
  }
  return parts;
}
function attendeesInItem(text, { value, range }) {
  const isPlain3 = text.slice(range.start, range.end) === value;
  const parts = isPlain3 && value.includes(",") ? splitNames(text, range) : [];
  const people = parts.length > 2 ? parts.flatMap((part) => single(text, part)) : [];
  if (people.length > 0 && people.length === parts.length)
    return people.map(({ person: person2, range: entry }) => ({ ...person2, state: person2.state ?? "present", entry }));
  const person = isPlain3 && !value.startsWith("@") ? personIn(text, range) : void 0;
  return [
    {
      ...person,
      name: person?.name ?? value,
      range: person?.range ?? range,
      state: person?.state ?? "present",
      entry: range
    }
  ];
}
function isPlainName(name) {
  return /\S\s+\S/.test(name.trim()) ? isFullName(name) : isNameLike(name);
}
function firstPart(source) {
  return source.replace(/^[[*_~@\s]+/, "").split(/[()[\]*_~@,;:|<–—]|\s-/, 1)[0];
}
var NAME_COLUMN = /^(?:(?:full |first |participant |attendee |member )?names?|who|person|people|members?|attendees?|participants?|representatives?|nom|nombre|naam|nume|teilnehmer|participante?s?|mitglied|이름|氏名|姓名|имя)$/;
var ATTENDEE_COLUMN = /^(?:(?:participant|attendee) names?|attendees?|participants?|teilnehmer|participante?s?|representatives?)$/;
var HANDLE_COLUMN = /^(?:git ?hub|git ?lab|handles?|user ?names?|(?:git ?hub|git ?lab|slack|irc|gh) (?:handle|id|user ?name|user|account|name)|account|id|nick)$/;
var ORGANISATION_COLUMN = /^(?:org(?:ani[sz]ation)?|company|employer|affiliation|institution|institute|firm|firma|organisme|entreprise|empresa)s?$/;
var ROLE_COLUMN = /^(?:roles?|position|function|title|membership|status)$/;
var PRESENT_COLUMN = /^(?:present|attended|attending|attendance|attend|here|anwesend|present\?|attended\?|presence|presente?|in attendance|attending\?)$/;
function columnsOf(heads, named, isInList) {
  const keys = heads.map((head) => headingKey(head));
  const find = (pattern) => {
    const at = keys.findIndex((key) => pattern.test(key));
    return at < 0 ? void 0 : at;
  };
  const own = keys.findIndex((key) => named.has(key));
  const name = own >= 0 ? own : find(NAME_COLUMN) ?? -1;
  if (name < 0) return void 0;
  const handle = find(HANDLE_COLUMN);
  const present = find(PRESENT_COLUMN);
  const isOfPeople = own >= 0 || isInList || present !== void 0 || ATTENDEE_COLUMN.test(keys[name]);
  if (!isOfPeople) return void 0;
  const organisation = find(ORGANISATION_COLUMN);
  const role = find(ROLE_COLUMN);
  return {
    name,
    isNamed: own >= 0,
    ...handle !== void 0 && handle !== name && { handle },
    ...organisation !== void 0 && { organisation },
    ...role !== void 0 && role !== name && { role },
    ...present !== void 0 && present !== name && { present }
  };
}
function cellState(value) {
  const bare = value.replace(/[*_`~\s]+/g, "").toLowerCase();
  if (/^(?:y|yes|x|✓|✔️?|✅|☑️?|present|ja|oui|si|sí|true|1|p|here|\[x\])$/u.test(bare)) return "present";
  if (/^(?:n|no|❌|✗|✘|nein|non|false|0|absent|a|\[\]|-|–|—)$/u.test(bare)) return "absent";
  return remarkedState(value) ?? (bare === "" ? "absent" : void 0);
}
function withText(key, value) {
  return value === void 0 || value === "" ? {} : { [key]: value };
}

// src/collection/counters.ts
function count(counts, key, times = 1) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
function countIn(groups, group, key, times = 1) {
  const counts = groups.get(group) ?? /* @__PURE__ */ new Map();
  groups.set(group, counts);
  count(counts, key, times);
}
function append(groups, group, item, max = Number.POSITIVE_INFINITY) {
  const known = groups.get(group);
  if (!known) groups.set(group, [item]);
  else if (known.length < max) known.push(item);
}

// src/collection/date-habits.ts
function emptyDateHabits() {
  return { sources: /* @__PURE__ */ new Map(), orders: /* @__PURE__ */ new Map(), days: /* @__PURE__ */ new Map() };
}
var MAX_OTHERS = 50;
var MIN_NOTES = 4;
var MIN_OTHERS = 3;
var MIN_NEAR = 3;
var MAX_OTHERS_SHARE = 0.25;
var MIN_NEAR_SHARE = 0.15;
var MIN_WEEKDAY_SHARE = 0.8;
var MIN_ORDER = 3;
var MIN_ORDER_RATIO = 4;
function addDates(data, { path, day, dates, dateOrder }) {
  if (day === void 0) return;
  for (const group of groupsOf(path)) {
    countIn(data.days, group, day);
    if (dateOrder) countIn(data.orders, group, dateOrder);
    for (const { source, is, date } of dates) {
      addCounts(data, group, source, {
        same: is === "same" ? 1 : 0,
        near: is === "near" ? 1 : 0,
        others: new Set(is === "other" ? [date] : [])
      });
    }
  }
}
function mergeDates(data, other) {
  for (const key of ["orders", "days"]) {
    for (const [group, counts] of other[key])
      for (const [name, notes] of counts) countIn(data[key], group, name, notes);
  }
  for (const [group, sources] of other.sources) {
    for (const [source, counts] of sources) addCounts(data, group, source, counts);
  }
}
function addCounts(data, group, source, added) {
  const sources = data.sources.get(group) ?? /* @__PURE__ */ new Map();
  data.sources.set(group, sources);
  const known = sources.get(source);
  if (!known) {
    sources.set(source, { same: added.same, near: added.near, others: new Set(added.others) });
    return;
  }
  known.same += added.same;
  known.near += added.near;
  for (const day of added.others) if (known.others.size < MAX_OTHERS) known.others.add(day);
}
var DateHabitsIndex = class {
  #data;
  #habits = /* @__PURE__ */ new Map();
  #weekdays = /* @__PURE__ */ new Map();
  constructor(data) {
    this.#data = data;
  }
  /** How the notes in the group of `path` give dates. */
  of(path) {
    const group = this.#groupOf(path);
    let habits = this.#habits.get(group);
    if (!habits) {
      habits = this.#habitsOf(group);
      this.#habits.set(group, habits);
    }
    return habits;
  }
  /** Whether another note in the group of `path` has that day. */
  hasOther(path, day) {
    return this.#data.days.get(this.#groupOf(path))?.has(day) ?? false;
  }
  /** The weekday of nearly all meetings in the group of `path`, 0 for Sunday. */
  weekday(path) {
    const group = this.#groupOf(path);
    if (!this.#weekdays.has(group)) this.#weekdays.set(group, usualWeekday(this.#data.days.get(group)));
    return this.#weekdays.get(group);
  }
  /** Notes named alike in a folder, or all of the folder where those are few. */
  #groupOf(path) {
    const [alike, folder] = groupsOf(path);
    return (this.#data.days.get(alike)?.size ?? 0) >= MIN_NOTES ? alike : folder;
  }
  #habitsOf(group) {
    const days = this.#data.days.get(group);
    const orders = this.#data.orders.get(group);
    const [dayFirst, monthFirst] = [orders?.get("day-first") ?? 0, orders?.get("month-first") ?? 0];
    const order = orderOf(dayFirst, monthFirst);
    const unreliable = /* @__PURE__ */ new Set();
    const shifted = /* @__PURE__ */ new Set();
    for (const [source, { same, near, others }] of this.#data.sources.get(group) ?? []) {
      const different = [...others].filter((day) => !days?.has(day)).length;
      const all = same + near + different;
      if (different >= MIN_OTHERS && different / all > MAX_OTHERS_SHARE) unreliable.add(source);
      if (near >= MIN_NEAR && near / all > MIN_NEAR_SHARE) shifted.add(source);
    }
    return { ...order && { order }, unreliable, shifted };
  }
};
function orderOf(dayFirst, monthFirst) {
  if (dayFirst >= MIN_ORDER && dayFirst >= monthFirst * MIN_ORDER_RATIO) return "day-first";
  return monthFirst >= MIN_ORDER && monthFirst >= dayFirst * MIN_ORDER_RATIO ? "month-first" : void 0;
}
function usualWeekday(days) {
  if (!days || days.size < MIN_NOTES) return void 0;
  const counts = /* @__PURE__ */ new Map();
  for (const day of days.keys()) count(counts, weekdayOf(day));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best[1] / days.size >= MIN_WEEKDAY_SHARE ? best[0] : void 0;
}
var MONTH_NAME = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z])/g;
var groupsOf = memoize((path) => {
  const segments = path.toLowerCase().replace(/\.\w+$/, "").split("/");
  const name = segments.pop();
  const folder = segments.filter((segment) => !/^\d/.test(segment)).join("/");
  return [`${folder}/${name.replace(MONTH_NAME, "").replace(/[\d\s_.-]+/g, "-")}`, `${folder}/`];
});

// schemas/meeting-note.schema.json
var meeting_note_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/meeting-notes-lint/meeting-notes-lint/main/schemas/meeting-note.schema.json",
  title: "Meeting note",
  description: "The front matter of a meeting note: when and where the meeting is, which teams it is of, and who takes part.",
  type: "object",
  required: ["datetime", "location", "teams", "participants"],
  properties: {
    title: {
      title: "Title",
      description: "A title for lists of notes. A date in it must be the day of the meeting.",
      type: "string",
      minLength: 1,
      examples: ["Community meeting, June 23, 2022"]
    },
    datetime: {
      title: "Date and time",
      description: "When the meeting starts, as RFC 3339 with seconds and the offset from UTC.",
      type: "string",
      format: "date-time",
      pattern: "(?:[Zz]|:\\d\\d)$",
      examples: ["2022-06-23T10:00:00+02:00"]
    },
    location: {
      title: "Location",
      description: "Where people meet: a room, a channel, a link.",
      type: "string",
      minLength: 1,
      examples: ["Online, Discord, voice channel `#meetings`"]
    },
    teams: {
      title: "Teams",
      description: "The teams whose meeting it is, one a list item.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["community"]]
    },
    participants: {
      title: "Participants",
      description: "Who takes part, one person per list item, each spelled as in the other notes.",
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      examples: [["AnaM", "BoLi"]]
    },
    tags: {
      title: "Tags",
      description: "Words to find the note by: a list, or one text with commas.",
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "array", items: { type: "string", minLength: 1 } }
      ],
      examples: ["release, planning", ["release", "planning"]]
    }
  }
};

// src/generated/note-schema.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE2 = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches2 = DATE2.exec(str);
      if (!matches2)
        return false;
      const year = +matches2[1];
      const month = +matches2[2];
      const day = +matches2[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches2 = TIME.exec(str);
        if (!matches2)
          return false;
        const hr = +matches2[1];
        const min = +matches2[2];
        const sec = +matches2[3];
        const tz = matches2[4];
        const tzSign = matches2[5] === "-" ? -1 : 1;
        const tzH = +(matches2[6] || 0);
        const tzM = +(matches2[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var validateNote = validate21;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = new RegExp("(?:[Zz]|:\\d\\d)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.datetime === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datetime" }, message: "must have required property 'datetime'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.location === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.teams === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.participants === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.datetime !== void 0) {
      let data1 = data.datetime;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/pattern", keyword: "pattern", params: { pattern: "(?:[Zz]|:\\d\\d)$" }, message: 'must match pattern "(?:[Zz]|:\\d\\d)$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data3 = data.teams;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err12 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      let data5 = data.participants;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err15 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/participants/" + i1, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data7 = data.tags;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs19 = errors;
        if (Array.isArray(data7)) {
          const len2 = data7.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data8 = data7[i2];
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err21 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            } else {
              const err22 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/model/defaults.ts
var defaultSections = [
  { name: "Agenda", aliases: ["Agenda items", "Agenda topics"] },
  { name: "Discussions", aliases: ["Discussion"] },
  {
    name: "TODOs",
    aliases: [
      "TODO",
      "To do",
      "To-dos",
      "TODOs and Decisions",
      "Decisions and TODOs",
      "TODOs / Decisions",
      "Decisions / TODOs",
      "Tasks / Decisions",
      "Decisions / Tasks",
      "Tasks and Decisions",
      "Action items"
    ]
  }
];
var builtInSchema = {
  ...schemaKeys(meeting_note_schema_default),
  remarkUnknownKeys: true,
  validate: (data) => validateNote(data) ? [] : [...validateNote.errors ?? []]
};
var defaultSettings = {
  stated: /* @__PURE__ */ new Set(),
  sections: defaultSections,
  frontMatter: { required: true, schema: builtInSchema },
  placeholders: { words: [] },
  labels: [],
  roster: new Roster(),
  path: [],
  date: {
    from: [
      { kind: "path", name: "" },
      { kind: "frontMatter", name: "datetime" },
      { kind: "frontMatter", name: "date" },
      { kind: "title", name: "" }
    ],
    tolerance: 0
  },
  attendees: { from: [{ kind: "frontMatter", name: "participants" }] },
  locale: "en"
};

// src/note/front-matter/parse-front-matter.ts
function parseFrontMatter(text) {
  return scanFrontMatter(text) ?? fullParsers().readFrontMatter(text);
}

// src/note/front-matter/lenient.ts
function looseFrontMatter(text) {
  const block = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(text);
  if (!block) return strict(text);
  const lists = /* @__PURE__ */ Object.create(null);
  let key = "";
  for (const line of block[1].split(/\r\n|\r|\n/)) {
    const item = /^[ \t]*-[ \t]+([^\s"'[{&*!|>%@`#][^#]*)$/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+([^ \t\n\r\u2028\u2029].*)?)?$/.exec(line);
    if (item !== void 0 && key !== "" && !/:[ \t]/.test(item)) lists[key].push(item.trim());
    else if (pair) {
      key = pair[1];
      const value = pair[2]?.trim() ?? "";
      if (key in lists || /^[&*!|>]/.test(value)) return strict(text);
      lists[key] = [];
      if (value.startsWith("[")) return strict(text);
      if (value !== "" && !value.startsWith('"') && !value.startsWith("'"))
        lists[key] = value.split(",").map((part) => part.trim());
    } else if (line.trim() !== "") return strict(text);
  }
  return { lists, end: block[0].length };
}
function strict(text) {
  const { data, range } = parseFrontMatter(text);
  const lists = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) lists[key] = value.filter((item) => typeof item === "string");
    else if (typeof value === "string") lists[key] = value.split(",").map((part) => part.trim());
  }
  return { lists, end: range.end };
}

// src/note/markdown/inline.ts
function proseOf(text, range) {
  const source = text.slice(range.start, range.end);
  if (!/`|<!--/.test(source)) return source;
  const blank = (match) => match.replace(/[^\r\n]/g, " ");
  const replaced = (match) => match.replace(/[^\r\n]/g, "￼");
  return replaceCode(replaceComments(source, blank), replaced);
}
function closingBackticks(text, range) {
  const runs = [...text.slice(range.start, range.end).matchAll(/`+/g)];
  const next = /* @__PURE__ */ new Map();
  const ends = /* @__PURE__ */ new Map();
  for (const { index, 0: run } of runs.reverse()) {
    const end = next.get(run.length);
    if (end !== void 0) ends.set(range.start + index, end);
    next.set(run.length, range.start + index + run.length);
  }
  return ends;
}
function replaceCode(text, by) {
  let out = "";
  let from = 0;
  for (const [start, end] of [...closingBackticks(text, { start: 0, end: text.length })].reverse()) {
    if (start < from) continue;
    out += text.slice(from, start) + by(text.slice(start, end));
    from = end;
  }
  return out + text.slice(from);
}
function replaceComments(text, by) {
  let out = "";
  let from = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    out += text.slice(from, start) + by(text.slice(start, end + 3));
    from = end + 3;
  }
  return out + text.slice(from);
}

// src/note/markdown/sections.ts
function sectionKeys(specs) {
  return specs.map(({ name, aliases = [] }) => new Set([name, ...aliases].map(headingKey)));
}
function outlineOf(blocks, specs) {
  const names2 = sectionKeys(specs);
  const candidates = [];
  const others = [];
  blocks.forEach(({ heading }, at) => {
    if (!heading) return;
    const key = headingKey(heading.raw);
    const index = names2.findIndex((set) => set.has(key));
    if (index >= 0) candidates.push({ index, at, heading });
    else others.push({ at, heading });
  });
  const level = commonLevel(candidates);
  const chosen = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const known = chosen.get(candidate.index);
    if (!known || known.heading.depth !== level && candidate.heading.depth === level) {
      chosen.set(candidate.index, candidate);
    }
  }
  const misspelled = [];
  specs.forEach((spec, index) => {
    if (chosen.has(index)) return;
    const typo = others.find(
      ({ heading }) => (level === void 0 || heading.depth === level) && misspelledName(heading.raw, spec) !== void 0
    );
    if (!typo) return;
    chosen.set(index, { ...typo, index });
    misspelled.push({ spec, heading: typo.heading, expected: misspelledName(typo.heading.raw, spec) });
  });
  const repeated = candidates.filter((candidate) => chosen.get(candidate.index) !== candidate).filter((candidate) => candidate.heading.depth <= chosen.get(candidate.index).heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading, first: chosen.get(index).heading }));
  const inNote = [...chosen.values()].sort((a, b) => a.at - b.at);
  const ordered = inNote.filter(({ index }) => specs[index].order !== false);
  const kept = longestIncreasing(ordered.map(({ index }) => index));
  const misplaced = ordered.filter(({ index }) => !kept.has(index)).map(({ index, heading }) => {
    const before = [...kept].filter((other) => other < index).sort((a, b) => b - a)[0];
    return { spec: specs[index], heading, after: before === void 0 ? void 0 : specs[before] };
  });
  return {
    sections: inNote.map(({ index, at, heading }, position) => {
      const end = endOfSection(blocks, at, heading.depth, inNote[position + 1]?.at ?? blocks.length);
      return { spec: specs[index], heading, blocks: blocks.slice(at + 1, end), next: blocks[end]?.heading };
    }),
    missing: specs.filter((spec, index) => spec.required !== false && !chosen.has(index)),
    misspelled,
    repeated,
    misplaced,
    wrongLevel: inNote.filter(({ index, heading }) => specs[index].level !== void 0 && specs[index].level !== heading.depth).map(({ index, heading }) => ({ spec: specs[index], heading }))
  };
}
function endOfSection(blocks, at, depth, limit) {
  for (let index = at + 1; index < limit; index++) {
    if ((blocks[index].heading?.depth ?? Number.POSITIVE_INFINITY) <= depth) return index;
  }
  return limit;
}
function sectionName(text, spec) {
  const key = headingKey(text);
  return [spec.name, ...spec.aliases ?? []].find((name) => headingKey(name) === key);
}
function misspelledName(text, spec) {
  const key = headingKey(text);
  const name = [spec.name, ...spec.aliases ?? []].find((candidate) => isTypo(key, headingKey(candidate)));
  if (name === void 0) return void 0;
  const role = roleOf(text);
  return role === void 0 || role === roleOfSection(spec) || roleOfSection(spec) === void 0 ? name : void 0;
}
function isTypo(key, expected) {
  if (key === expected || key[0] !== expected[0] || Math.abs(key.length - expected.length) > 2) return false;
  if (isSwap(key, expected)) return expected.length >= 4;
  const allowed = expected.length >= 9 ? 2 : expected.length >= 5 ? 1 : 0;
  if (key.length === expected.length && expected.length < 6) return false;
  return distance(key, expected) <= allowed;
}
function commonLevel(candidates) {
  const counts = /* @__PURE__ */ new Map();
  for (const { heading } of candidates) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}
function longestIncreasing(values2) {
  const best = [];
  values2.forEach((value, at) => {
    const before = best.filter((_, earlier) => values2[earlier] < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best[at] = [...before, value];
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}
function actionBlocks(note, { sections, actions }) {
  if (!actions)
    return note.outline(sections).sections.find(({ spec }) => roleOfSection(spec) === "actions")?.blocks ?? [];
  const keys = new Set(actions.map(headingKey));
  const { misspelled } = note.outline(sections);
  const typos = new Set(
    misspelled.filter(({ expected }) => keys.has(headingKey(expected))).map(({ heading }) => heading)
  );
  const found = [];
  let depth = 0;
  for (const block of note.blocks) {
    const { heading } = block;
    if (heading && (keys.has(headingKey(heading.raw)) || typos.has(heading))) depth = heading.depth;
    else if (heading && heading.depth <= depth) depth = 0;
    else if (depth > 0) found.push(block);
  }
  return found;
}
function hasContent(blocks, text) {
  return blocks.some(({ kind, range }) => {
    const source = text.slice(range.start, range.end);
    if (kind === "heading") return false;
    if (kind === "html") return replaceComments(source, () => "").trim() !== "";
    if (kind === "other") return !isBreak(source);
    return !/^(?:\d{1,3}[.)])?[\s\-*+.()[\]]*$/.test(source);
  });
}
function roleOfSection({ name, aliases = [], role }) {
  return role ?? [name, ...aliases].map(roleOf).find((known) => known !== void 0);
}
function rangeOfBlocks(blocks) {
  if (blocks.length === 0) return void 0;
  return { start: blocks[0].range.start, end: blocks.at(-1).range.end };
}

// src/note/markdown/template.ts
function templateLine(line) {
  return line.trim().replace(/^([-*+] )\[[xX]\]/, "$1[ ]");
}
function templateLines(template) {
  const body = template.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");
  const lines = body.split(/\r\n|\r|\n/).map(templateLine);
  return new Set(lines.filter((line) => /[\p{L}\p{N}]|\.\.\.|…/u.test(line) && !/^(?:#{1,6}\s|```|~~~)/.test(line)));
}

// src/note/meeting/date-mentions.ts
var EDGE = "(?<![\\p{L}\\p{N}])";
var MONTH = "\\p{L}{3,12}";
var ORDINAL = "(?:st|nd|rd|th)?";
var DAY_ORDINAL = "(?:st|nd|rd|th|er|º|\\.)?";
var TO = "[ \\t]*(?:-|–|—|/|&|\\b(?:to|and|bis|und|et|al|y)\\b)[ \\t]*";
var OF = "(?:of[ \\t]+|de[ \\t]+|di[ \\t]+)?";
var mentionExpression = unicodeRegExp(
  [
    // July 25, 2022 · Jul 25th 2022 · May: 10, 2023 · May 3-4, 2022 · June 30 - July 2
    `${EDGE}(?<m1>${MONTH})(?!\\p{L})\\.?:?[ \\t]+(?<d1>\\d{1,2})${ORDINAL}(?![\\d:\\p{L}])(?:${TO}(?:(?<n1>${MONTH})(?!\\p{L})\\.?[ \\t]+)?(?<e1>\\d{1,2})${ORDINAL}(?![\\d:\\p{L}]|[ \\t]*[ap]\\.?m\\b))?(?:,?[ \\t]+(?<y1>\\d{4})(?!\\d))?`,
    // 25 July 2022 · 25th of July, 2022 · 25. Juli 2022 · 3-4 May 2022 · 4 de mayo de 2023
    `${EDGE}(?<d2>\\d{1,2})${DAY_ORDINAL}(?:${TO}(?<e2>\\d{1,2})${DAY_ORDINAL})?[ \\t]+${OF}(?<m2>${MONTH})(?!\\p{L})\\.?(?:,?[ \\t]+(?:del?[ \\t]+)?(?<y2>\\d{4})(?!\\d))?`,
    // 2022-07-25 · 2022/07/25 · 2022.07.25 · 2022_07_25 · 2022-Jul-25
    `(?<![\\d-])(?<y3>\\d{4})(?<s3>[-/._])(?<m3>\\d{1,2}|${MONTH})\\k<s3>(?<d3>\\d{1,2})(?![\\d-])`,
    // 25.07.2022 · 25.7.22
    `(?<![\\d.])(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4}|\\d\\d)(?![\\d.])`,
    // 25/07/2022 · 7-25-2022 · 25/7/22: which is which is decided below
    `(?<![\\d/-])(?<d5>\\d{1,2})(?<s5>[-/])(?<m5>\\d{1,2})\\k<s5>(?<y5>\\d{4}|\\d\\d)(?![\\d/-])`,
    // 25-Jul-2022
    `${EDGE}(?<d6>\\d{1,2})(?<s6>[-/.])(?<m6>${MONTH})\\k<s6>(?<y6>\\d{4})(?!\\d)`,
    // 2022年7月25日 · 2022년 7월 25일 · 7월 25일
    `(?<!\\p{N})(?:(?<y7>\\d{4})[年년][ \\t]?)?(?<m7>\\d{1,2})[月월][ \\t]?(?<d7>\\d{1,2})[日일]`
  ].join("|"),
  "dgi"
);
var FORMS = [1, 2, 3, 4, 5, 6, 7];
function dateMentions(text, offset = 0, { locale = "en", order } = {}) {
  const mentions2 = [];
  if (!/\d/.test(text)) return mentions2;
  const expression = mentionExpression(text);
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const mention = mentionOf(match, text, offset, locale, order);
    if (mention) mentions2.push(mention);
    const length = mention?.text.length ?? /^\p{L}+/u.exec(match[0])?.[0].length ?? match[0].length;
    expression.lastIndex = match.index + length;
  }
  return mentions2;
}
function mentionOf(match, text, offset, locale, order) {
  const groups = match.groups;
  const places = match.indices.groups;
  const form2 = FORMS.find((number) => groups[`m${number}`] !== void 0);
  const range = (name) => ({ start: places[name][0] + offset, end: places[name][1] + offset });
  const yearText = groups[`y${form2}`];
  let names2 = { month: `m${form2}`, day: `d${form2}` };
  let isAmbiguous = false;
  let shown;
  if (form2 === 5) {
    const [first, second] = [Number(groups.d5), Number(groups.m5)];
    isAmbiguous = first <= 12 && second <= 12 && first !== second;
    if (first !== second && !isAmbiguous) shown = first > 12 ? "day-first" : "month-first";
    if (second > 12 || isAmbiguous && order === "month-first") names2 = { month: "d5", day: "m5" };
  }
  const monthText = groups[names2.month];
  const named = /^\d/.test(monthText) ? void 0 : monthByName(monthText, locale);
  const isForeign2 = named !== void 0 && named.locale !== locale && named.locale !== "en";
  if (isForeign2 && (form2 === 1 || named.isShort && yearText === void 0)) return void 0;
  const month = named?.month ?? Number(monthText);
  const day = Number(groups[names2.day]);
  const hasShortYear = yearText?.length === 2;
  const year = yearText === void 0 ? void 0 : Number(yearText) + (hasShortYear ? 2e3 : 0);
  if (!toDay(year ?? 2e3, month, day)) return void 0;
  const end = groups[`e${form2}`];
  const lastMonth = groups.n1 === void 0 ? month : monthByName(groups.n1, locale)?.month;
  const isRange = end !== void 0 && lastMonth !== void 0;
  const length = end !== void 0 && !isRange ? places.d1[1] - match.index : match[0].length;
  return {
    range: { start: match.index + offset, end: match.index + length + offset },
    text: match[0].slice(0, length),
    ...year !== void 0 && length === match[0].length && { year: { value: year, range: range(`y${form2}`) } },
    month: { value: month, range: range(names2.month), text: monthText },
    day: { value: day, range: range(names2.day) },
    ...isRange && { last: { month: lastMonth, day: Number(end) } },
    .../\bweek[ \t]+of[ \t]+(?:the[ \t]+)?$/i.test(text.slice(Math.max(0, match.index - 12), match.index)) && {
      isWeek: true
    },
    ...isAmbiguous && order === void 0 && { isAmbiguous: true },
    ...shown && { order: shown },
    ...hasShortYear && { hasShortYear: true },
    ...named && named.locale !== locale && { locale: named.locale }
  };
}
var monthExpression = unicodeRegExp(
  `${EDGE}(?<name>${MONTH})(?!\\p{L})\\.?,?[ \\t]+(?:de[ \\t]+)?(?<year>\\d{4})(?!\\d)|(?<!\\p{N})(?<cjkYear>\\d{4})[年년][ \\t]?(?<cjk>\\d{1,2})[月월]`,
  "gi"
);
function monthMentions(text, offset = 0, locale = "en") {
  return [...text.matchAll(monthExpression(text))].flatMap((match) => {
    const { name, year, cjkYear, cjk } = match.groups;
    const month = name === void 0 ? Number(cjk) : monthByName(name, locale)?.month;
    if (month === void 0 || month < 1 || month > 12) return [];
    return {
      range: { start: match.index + offset, end: match.index + match[0].length + offset },
      text: match[0],
      year: Number(year ?? cjkYear),
      month
    };
  });
}
function dayOf(mention) {
  return mention.year && toDay(mention.year.value, mention.month.value, mention.day.value);
}
function rewriteMention(text, mention, day, locale = "en") {
  const [year, month, date] = day.split("-").map(Number);
  const dayText = text.slice(mention.day.range.start, mention.day.range.end);
  const isPadded = /^\d\d$/.test(mention.month.text) && dayText.length === 2;
  const pad = (value, old) => String(value).padStart(isPadded || old.startsWith("0") ? 2 : 1, "0");
  const parts = [
    { range: mention.month.range, text: monthLike(mention.month.text, month, mention.locale ?? locale, pad) },
    { range: mention.day.range, text: pad(date, dayText) }
  ];
  if (mention.year) parts.push({ range: mention.year.range, text: String(year).slice(mention.hasShortYear ? -2 : 0) });
  parts.sort((a, b) => b.range.start - a.range.start);
  let out = text.slice(mention.range.start, mention.range.end);
  for (const { range, text: to } of parts) {
    out = out.slice(0, range.start - mention.range.start) + to + out.slice(range.end - mention.range.start);
  }
  return out.replace(/(\d)(?:st|nd|rd|th)\b/, (_, digit) => digit + ordinal(date)).replace(/(\d)er\b/, (_, digit) => date === 1 ? `${digit}er` : digit);
}
function ordinal(day) {
  if (day > 10 && day < 20) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

// src/note/meeting/date-claims.ts
var MAX_HEAD_CHARACTERS = 6e3;
var MAX_HEAD_LINES = 40;
var MAX_HEAD_HEADINGS = 4;
var MAX_LINES_BESIDE = 15;
var MAX_LINE2 = 600;
function headLines({ text, bodyStart }) {
  const lines = [];
  let fence = "";
  let isComment2 = false;
  let headings = 0;
  let isBelowTopic = false;
  let characters = 0;
  const first = bodyStart === 0 && text.startsWith("\uFEFF") ? 1 : bodyStart;
  for (const range of linesBelow(text, first)) {
    let { start } = range;
    let end = Math.min(range.end, start + MAX_LINE2);
    if (isComment2) {
      const close = text.slice(start, end).indexOf("-->");
      if (close < 0) continue;
      isComment2 = false;
      start += close + 3;
    }
    const comment = text.slice(start, end).lastIndexOf("<!--");
    if (comment >= 0 && !text.slice(start + comment, end).includes("-->")) {
      isComment2 = true;
      end = start + comment;
    }
    const line = text.slice(start, end);
    const written = line.trim();
    if (written === "" || written.startsWith("<!--")) continue;
    const mark = /^(?:```+|~~~+)/.exec(written)?.[0];
    if (mark && (fence === "" || mark.startsWith(fence))) {
      fence = fence === "" ? mark : "";
      continue;
    }
    if (fence !== "") continue;
    characters += written.length;
    const heading = written.startsWith("#") ? headingOfLine(line) : void 0;
    const last = lines.at(-1);
    if (/^(?:=+|-+)$/.test(written) && last && !last.heading && start - last.range.end <= 2) {
      last.heading = trimRange(text, last.range);
      last.depth = written.startsWith("=") ? 1 : 2;
      headings++;
    } else if (heading) {
      headings++;
      if (headings > MAX_HEAD_HEADINGS) break;
      const from = start + line.indexOf(heading.text, line.indexOf("#") + heading.depth);
      const content = { start: from, end: from + heading.text.length };
      lines.push({ range: { start, end }, heading: content, depth: heading.depth, indent: 0, isBelowTopic: false });
      isBelowTopic = false;
    } else {
      const indent = /^[ \t]*/.exec(line)[0].replaceAll("	", "    ").length;
      if (indent < 2) isBelowTopic = isTopic(line);
      lines.push({ range: { start, end }, depth: 0, indent, isBelowTopic: indent >= 2 && isBelowTopic });
    }
    if (lines.length >= MAX_HEAD_LINES || characters > MAX_HEAD_CHARACTERS) break;
  }
  return lines;
}
function* linesBelow(text, start) {
  const step = 4e3;
  for (let from = start; from < text.length; ) {
    const cut = text.indexOf("\n", from + step);
    const end = cut < 0 ? text.length : cut + 1;
    const lines = linesIn(text, { start: from, end });
    yield* cut < 0 ? lines : lines.slice(0, -1);
    from = end;
  }
}
function sourceKey({
  source: { kind, name },
  isSecondary
}) {
  return `${kind}:${labelKey(name)}${isSecondary ? ":secondary" : ""}`;
}
function dateClaims(note, path, { locale, date }, habits) {
  const reading = { locale, date, order: habits?.order };
  const results = [];
  const add = (source, claims, more = {}) => {
    if (claims.length === 0) return;
    const key = sourceKey({ source, ...more });
    if (habits?.unreliable.has(key)) return;
    const slack = habits?.shifted.has(key) ? { earlier: 1, later: 1 } : more.slack;
    results.push({ source, name: nameOfSource(source, more.isSecondary), claims, ...more, ...slack && { slack } });
  };
  if (path && date.from.some(({ kind }) => kind === "path")) add({ kind: "path", name: "" }, claimsInPath(path));
  for (const { source, claims } of claimsInFrontMatter(note, reading)) add(source, claims);
  const lines = headLines(note);
  const heading = claimsInHeadings(note, lines, reading);
  if (heading) add({ kind: heading.isTitle ? "title" : "heading", name: "" }, heading.claims);
  for (const { source, claims, ...more } of claimsInLabels(note, lines, reading)) add(source, claims, more);
  const links = claimsInLinks(note, lines);
  add({ kind: "link", name: "" }, links, { isSecondary: true, slack: { earlier: 1, later: 1 } });
  return withPlausibleYears(results);
}
function withPlausibleYears(results) {
  const years = new Set(
    results.flatMap(
      ({ claims }) => claims.flatMap(({ year, isUnsure }) => isUnsure || year === void 0 ? [] : year)
    )
  );
  return results.flatMap((result) => {
    const claims = result.claims.filter(
      ({ isUnsure, year }) => !isUnsure || [0, 1, -1].some((step) => years.has(year + step))
    );
    return claims.length > 0 ? [{ ...result, claims }] : [];
  });
}
function nameOfSource(source, isSecondary = false) {
  const name = sourceName(source);
  return isSecondary && source.kind !== "link" ? `the other time zone of ${name}` : name;
}
function claimsInPath(path) {
  const { year, month, day, text, isWhole, folders } = path;
  if (year === void 0 && month === void 0 || isWhole && !day) return [];
  const claim = {
    text,
    ...year !== void 0 && { year },
    ...month !== void 0 && { month },
    ...day !== void 0 && { day: Number(day.slice(8)), whole: day }
  };
  return folders ? [claim, { text: folders, ...partsOf(folders) }] : [claim];
}
function partsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date, whole: day };
}
var FRONT_MATTER_LINE = /^["']?([\p{L}][\p{L}\p{N}_ -]{0,40})["']?[ \t]*[:=][ \t]+(?=\S)/u;
function claimsInFrontMatter({ text, bodyStart }, reading) {
  if (bodyStart === 0) return [];
  const { from } = reading.date;
  const keys = new Set(
    from.flatMap(({ kind, name }) => kind === "frontMatter" ? name : kind === "title" ? "title" : [])
  );
  const results = [];
  const lines = linesIn(text, { start: 0, end: bodyStart });
  for (const [index, line] of lines.entries()) {
    const match = FRONT_MATTER_LINE.exec(text.slice(line.start, Math.min(line.end, line.start + MAX_LINE2)));
    const key = match?.[1];
    if (!key || !keys.delete(key)) continue;
    const end = endOfValue(text, lines, index);
    const range = trimRange(text, { start: line.start + match[0].length, end });
    if (key === "datetime") {
      results.push({ source: { kind: "frontMatter", name: key }, claims: claimsInDateTime(text, range, reading) });
    } else if (key === "title") {
      const days = claimsInProse(text, range, reading).filter(({ year }) => year !== void 0);
      const claims = days.length > 0 ? days : claimsOfMonths(text, range, reading);
      if (!isAboutAnotherDay(text, range, claims)) results.push({ source: { kind: "title", name: "" }, claims });
    } else {
      results.push({ source: { kind: "frontMatter", name: key }, claims: claimsInProse(text, range, reading) });
    }
  }
  return results;
}
function endOfValue(text, lines, index) {
  let last = lines[index];
  for (const line of lines.slice(index + 1)) {
    if (!/^[ \t]+[^\s-]/.test(text.slice(line.start, line.end))) break;
    last = line;
  }
  return last.end;
}
function claimsInDateTime(text, range, { date: { timezone } }) {
  const quoted2 = /^["']/.test(text.slice(range.start, range.end)) ? 1 : 0;
  const value = text.slice(range.start + quoted2, range.end).split(/["']/, 1)[0];
  const { day, instant } = readDateTime(value.split(/[ \t]#/, 1)[0].trimEnd());
  if (!day) return [];
  const start = range.start + text.slice(range.start, range.end).indexOf(day);
  const local = timezone !== void 0 && instant !== void 0 ? dayIn(timezone, instant) : day;
  return [.../* @__PURE__ */ new Set([day, local])].map((whole) => ({
    ...partsOf(whole),
    text: day,
    range: { start, end: start + day.length },
    rewrite: (to) => to
  }));
}
var ABOUT_ANOTHER_DAY = /\b(?:due|deadline|until|by|before|after|since|release[ds]?|planning for|plan(?:s|ned)? for|prep(?:aration)? for|preparing|follow-?ups?(?: from| to| on)?|previous|last|next|moved from|instead of|was|originally|bis|vor|nach|avant|après|depuis)\b[^\d]{0,30}$/iu;
function isAboutAnotherDay(text, range, claims) {
  return claims.length > 0 && claims.every((claim) => ABOUT_ANOTHER_DAY.test(text.slice(range.start, claim.range.start)));
}
var PLAIN_TITLE_WORDS = 10;
function claimsInHeadings({ text }, lines, reading) {
  const headings = lines.filter(({ heading }) => heading !== void 0);
  const [first, second] = headings;
  const [top] = lines;
  if (top && !top.heading && top.indent < 4) {
    const claims2 = claimsInTitleLine(text, top.range, reading);
    if (claims2.length > 0) return { claims: claims2, isTitle: true };
  }
  if (!first) return void 0;
  const read = (range) => {
    const claims2 = claimsInProse(text, range, reading, true);
    return isAboutAnotherDay(text, range, claims2) ? [] : claims2;
  };
  const claims = read(first.heading);
  if (claims.length > 0) return { claims, isTitle: false };
  if (!second || !isDateAlone(text, second.heading, reading)) return void 0;
  const others = headings.slice(2).filter((other) => other.depth === second.depth && isDateAlone(text, other.heading, reading));
  return others.length > 0 ? void 0 : { claims: read(second.heading), isTitle: false };
}
function claimsInTitleLine(text, range, reading) {
  const line = text.slice(range.start, range.end);
  if (!/\d{4}/.test(line) || line.length > 120 || /^[ \t]*(?:[|>]|[-+*][ \t]|\d+[.)])|[.!?][ \t]*$/.test(line))
    return [];
  if (line.trim().split(/\s+/).length > PLAIN_TITLE_WORDS || labelOf(text, range)) return [];
  const claims = claimsInProse(text, range, reading).filter(({ whole }) => whole !== void 0);
  return isAboutAnotherDay(text, range, claims) ? [] : claims;
}
var TITLE_WORDS = /\b(?:meeting|minutes|notes?|agenda|call|sync|weekly|monthly|the|of|for|on|at|from|day|date|week|protokoll|vom|sitzung|réunion|du|reunión|acta|del?)\b|[\p{P}\p{S}\s]/giu;
function isDateAlone(text, range, reading) {
  const mentions2 = mentionsIn(text, range, reading);
  if (mentions2.length === 0) return false;
  let rest = text.slice(range.start, range.end);
  for (const mention of mentions2) rest = rest.replace(mention.text, " ");
  const { weekdays } = dateWords("en");
  return rest.replace(TITLE_WORDS, " ").split(" ").every((word) => word === "" || /^\d/.test(word) || weekdays.has(word.toLowerCase()));
}
var DATE_LABEL = /^(?:(?:the |this |our )?(?:meeting|call|event|session|today'?s|current|actual)?[ ']*(?:date\(?s?\)?|day|when|held(?: on| at)?)(?: ?(?:&|and|\/|,|\+) ?(?:time|times|location|place|where|venue))?(?: of (?:the )?(?:meeting|call))?|times?(?: ?(?:&|and|\/) ?(?:date|place|location))?|(?:sitzungs)?datum(?: und (?:uhr)?zeit|\/(?:uhr)?zeit)?|termin|wann|(?:date|jour)(?: et heure)?|quand|fecha(?: y hora)?|cuando|data(?: e (?:hora|ora))?|quando|dia|cand|data si ora|wanneer|kiedy|termin|dato|日時|日期|时间|時間|日付|開催日時?|날짜|일시|일자)$/u;
var TIME_LABEL = /^(?:times?|时间|時間)$/;
var RECURRING = /\b(?:every|each|weekly|biweekly|monthly|recurring|starting|alternat\w+|jeden|chaque|cada)\b/i;
function isDateLabel(label) {
  return DATE_LABEL.test(labelKey(label)) || DATE_LABEL.test(label);
}
function claimsInLabels({ text }, lines, reading) {
  const configured = (kind) => new Set(reading.date.from.flatMap((source) => source.kind === kind ? labelKey(source.name) : []));
  const labels = configured("label");
  const rows = configured("table");
  const results = /* @__PURE__ */ new Map();
  const secondary = [];
  let open;
  let column;
  let besides = 0;
  for (const line of lines) {
    if (line.heading) {
      if (results.size > 0) break;
      open = void 0;
      continue;
    }
    const source = text.slice(line.range.start, line.range.end);
    const label = line.isBelowTopic ? void 0 : labelOf(text, line.range) ?? wideLabel(text, line.range);
    if (!label && ++besides > MAX_LINES_BESIDE) break;
    if (line.isBelowTopic || !/\d/.test(source) && !source.includes("|")) continue;
    if (source.includes("|") && !source.includes(":")) {
      const cells = cellsOf(text, line.range);
      const isDate = (cell) => {
        const name2 = text.slice(cell.start, cell.end);
        return rows.has(labelKey(name2)) || isDateLabel(name2);
      };
      const name = cells[0] && text.slice(cells[0].start, cells[0].end).replace(/[*_]/g, "").trim();
      const claims = cells.length > 1 && isDate(cells[0]) ? cells.slice(1).flatMap((cell) => claimsInProse(text, cell, reading)) : [];
      const below = column !== void 0 && cells[column] ? claimsInProse(text, cells[column], reading) : [];
      if (claims.length > 0) put(results, { source: { kind: "table", name }, claims });
      else if (below.length > 0) put(results, { source: { kind: "table", name: "Date" }, claims: below });
      const at = cells.findIndex(isDate);
      if (!/^[ \t|:-]+$/.test(source)) column = at < 0 || claims.length > 0 ? void 0 : at;
      continue;
    }
    const key = label && labelKey(label.label);
    if (label && key !== void 0 && line.indent < 4 && (labels.has(key) || isDateLabel(label.label))) {
      const value = text.slice(label.value.start, label.value.end);
      if (RECURRING.test(value)) continue;
      const { main, others } = partsOfValue(text, label.value, reading);
      const clock = clockIn(maskLinks(value));
      const isTime = TIME_LABEL.test(key);
      const result = {
        source: { kind: "label", name: label.label },
        claims: main,
        ...hasZone(value) && { slack: slackAt(clock) }
      };
      if (main.length > 0) put(results, result);
      const before = open;
      if (main.length > 0 || !isTime) open = { result, indent: line.indent, clock };
      else if (open) open.clock ??= clock;
      const base = main.length > 0 ? clock : before?.clock ?? clock;
      secondary.push(...others.map(({ claim, clock: at }) => inZone(label.label, claim, base, at)));
    } else if (open && line.indent > open.indent && hasZone(source)) {
      const mentions2 = mentionsIn(text, line.range, reading);
      for (const mention of mentions2)
        secondary.push(inZone(open.result.source.name, claimOf(text, mention, reading), open.clock, clockIn(source)));
    }
  }
  return [...results.values(), ...secondary];
}
var MAX_CAPTION_WORDS = 6;
function isTopic(line) {
  if (/\d/.test(line) && isDateLabel(/^[ \t>*_+-]*([^:]{1,40}):/.exec(line)?.[1] ?? "")) return false;
  return line.includes("://") || line.trim().split(/\s+/).length > MAX_CAPTION_WORDS;
}
function put(results, result) {
  const key = `${result.source.kind} ${labelKey(result.source.name)}`;
  const known = results.get(key);
  if (known) known.claims.push(...result.claims);
  else results.set(key, result);
}
function wideLabel(text, range) {
  const match = /^[ \t>*_-]*([\p{L}]{2,8})[*_ ]*[：:][*_ ]*/u.exec(text.slice(range.start, range.start + 40));
  return match ? { label: match[1], value: { start: range.start + match[0].length, end: range.end } } : void 0;
}
function partsOfValue(text, range, reading) {
  const value = text.slice(range.start, range.end);
  const main = [];
  const others = [];
  for (const mention of mentionsIn(text, range, reading)) {
    const at = mention.range.start - range.start;
    const open = value.lastIndexOf("(", at);
    const close = value.indexOf(")", at);
    const isInside = open >= 0 && !value.slice(open, at).includes(")") && value[open - 1] !== "]";
    const inside = isInside ? value.slice(open + 1, close < 0 ? value.length : close) : "";
    const claim = claimOf(text, mention, reading);
    const clock = clockIn(inside);
    if (isInside && (clock !== void 0 || hasZone(inside))) others.push({ claim, clock });
    else if (!isInside) main.push(claim);
  }
  return { main, others };
}
function inZone(name, claim, base, clock) {
  const isKnown = base !== void 0 && clock !== void 0;
  return {
    source: { kind: "label", name },
    claims: [claim],
    isSecondary: true,
    slack: { earlier: !isKnown || clock > base ? 1 : 0, later: !isKnown || clock < base ? 1 : 0 }
  };
}
function slackAt(clock) {
  return { earlier: clock === void 0 || clock >= 12 ? 1 : 0, later: clock === void 0 || clock < 12 ? 1 : 0 };
}
var ZONE = /\b(?:UTC|GMT|[PMCE][SD]?T|CES?T|EES?T|WES?T|BST|[IJK]ST|AE[SD]T|NZ[SD]T|Pacific|Eastern|Central|Mountain|European|timezone)\b/;
function hasZone(text) {
  return ZONE.test(text);
}
function clockIn(text) {
  const match = /(?<![\d:/.-])(\d{1,2})(?::(\d\d))?(?:[ \t]*[-–—][ \t]*\d{1,2}(?::\d\d)?)?[ \t]*([ap])\.?m\b|(?<![\d:])(\d{1,2}):(\d\d)|\b(noon|midnight)\b|\bUTC[ \t]+(\d\d)(\d\d)\b|\b(\d\d)(\d\d)[ \t]+UTC\b/i.exec(
    text
  );
  if (!match) return void 0;
  const [, hour, minutes, half, hour24, minutes24, word, utc, utcMinutes, before, beforeMinutes] = match;
  if (word) return word.toLowerCase() === "noon" ? 12 : 0;
  if (half) return Number(hour) % 12 + (half.toLowerCase() === "p" ? 12 : 0) + Number(minutes ?? 0) / 60;
  return Number(hour24 ?? utc ?? before) + Number(minutes24 ?? utcMinutes ?? beforeMinutes) / 60;
}
var CONVERTER = /https?:\/\/(?:www\.)?(?:timeanddate\.com|everytimezone\.com|time\.is|arewemeetingyet\.com|worldtimebuddy\.com|dateful\.com|savvytime\.com|zonestamp\.toolforge\.org|timee\.io)\/[^\s)>\]]{1,400}/gi;
function claimsInLinks({ text }, lines) {
  return lines.flatMap(({ range, isBelowTopic }) => {
    const line = text.slice(range.start, range.end);
    if (isBelowTopic || !line.includes("://")) return [];
    return [...line.matchAll(CONVERTER)].flatMap((match) => {
      const day = dayInLink(match[0]);
      if (!day) return [];
      const start = range.start + match.index + day.at;
      return { ...partsOf(day.day), text: day.text, range: { start, end: start + day.text.length } };
    });
  });
}
function dayInLink(url) {
  const parts = /[?&]year=(\d{4})&month=(\d{1,2})&day=(\d{1,2})/.exec(url) ?? /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?=T|[^\d]|$)/.exec(url);
  if (!parts) return void 0;
  const day = toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const isQuery = /^[?&]/.test(parts[0]);
  if (!day) return void 0;
  return { day, text: isQuery ? parts[0].slice(1) : parts[0], at: parts.index + (isQuery ? 1 : 0) };
}
function mentionsIn(text, range, { locale, order }) {
  const style = { locale, ...order && { order } };
  return dateMentions(maskLinks(text.slice(range.start, range.end)), range.start, style);
}
function maskLinks(text) {
  if (!text.includes("://") && !text.includes("](")) return text;
  return text.replace(/\]\([^)]{0,2000}\)|https?:\/\/[^\s)>\]]{1,2000}/g, (link) => " ".repeat(link.length));
}
function claimsInProse(text, range, reading, withMonths = false) {
  const days = mentionsIn(text, range, reading).map((mention) => claimOf(text, mention, reading));
  if (days.length > 0 || !withMonths) return days;
  return claimsOfMonths(text, range, reading);
}
function claimsOfMonths(text, range, { locale }) {
  const source = maskLinks(text.slice(range.start, range.end));
  return /\d{4}/.test(source) ? monthMentions(source, range.start, locale).map((mention) => ({ ...mention })) : [];
}
function claimOf(text, mention, { locale }) {
  const { year, month, day, range, last, isWeek, isAmbiguous, hasShortYear } = mention;
  const real = toDay(year?.value ?? 2e3, month.value, day.value);
  const end = last && toDay(year?.value ?? 2e3, last.month, last.day);
  const more = isWeek ? 6 : real && end ? daysBetween(real, end) : 0;
  const swapped = isAmbiguous && year ? toDay(year.value, day.value, month.value) : void 0;
  const weekday = weekdayBefore(text, range.start);
  return {
    text: mention.text,
    month: month.value,
    day: day.value,
    range,
    ...year && { year: year.value },
    ...year && real && { whole: real },
    ...more > 0 && { more },
    ...swapped && { swapped },
    ...hasShortYear && { isUnsure: true },
    ...mention.order && { order: mention.order },
    ...weekday !== void 0 && { weekday },
    ...!last && !isWeek && !isAmbiguous && { rewrite: (to) => rewriteMention(text, mention, to, locale) }
  };
}
function weekdayBefore(text, start) {
  const word = /([A-Za-z]{3,9})\.?,?[ \t]+(?:the[ \t]+)?$/.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  return word === void 0 ? void 0 : dateWords("en").weekdays.get(word.toLowerCase());
}

// src/note/meeting/date-consensus.ts
function matches(claim, day, tolerance, slack = { earlier: 0, later: 0 }) {
  if (claim.whole === day || claim.swapped === day) return true;
  const { year, month, day: date, more = 0 } = claim;
  const asked = partsOf(day);
  if (month === void 0) return year === void 0 || year === asked.year;
  if (date === void 0) return month === asked.month && (year === void 0 || year === asked.year);
  const years = year === void 0 ? [asked.year, asked.year - 1, asked.year + 1] : [year];
  return years.some((candidate) => {
    const first = toDay(candidate, month, date);
    if (!first) return false;
    const after = daysBetween(first, day);
    return after >= -tolerance - slack.later && after <= more + tolerance + slack.earlier;
  });
}
var SECONDARY_WEIGHT = 0.25;
var MAX_DELAY = 10;
function consensusOf(results, tolerance) {
  let best;
  const years = new Set(
    results.flatMap(
      ({ claims }) => claims.flatMap(({ whole, year }) => whole?.slice(0, 4) ?? (year ? String(year) : []))
    )
  );
  const tried = /* @__PURE__ */ new Set();
  for (const { claims } of results) {
    for (const whole of claims.flatMap((claim) => wholeDays(claim, years))) {
      if (tried.has(whole)) continue;
      tried.add(whole);
      const agreeing = results.filter((result) => canBe(result, whole, tolerance, results));
      const weight = agreeing.reduce((sum2, { isSecondary }) => sum2 + (isSecondary ? SECONDARY_WEIGHT : 1), 0);
      if (best && weight <= best.weight) continue;
      best = { day: whole, weight, agreeing, disagreeing: results.filter((result) => !agreeing.includes(result)) };
    }
  }
  return best && { day: best.day, agreeing: best.agreeing, disagreeing: best.disagreeing };
}
function wholeDays({ whole, swapped, year, month, day }, years) {
  if (whole !== void 0) return swapped === void 0 ? [whole] : [whole, swapped];
  if (year !== void 0 || month === void 0 || day === void 0) return [];
  return [...years].flatMap((candidate) => toDay(Number(candidate), month, day) ?? []);
}
function canBe(result, day, tolerance, all) {
  if (result.claims.some((claim) => matches(claim, day, tolerance, result.slack))) return true;
  return result.claims.some(
    (claim) => isDelayed(claim, day) && (result.source.kind !== "path" || all.some(
      (other) => other !== result && other.claims.some((same) => isMonth(same) && same.month === claim.month)
    ))
  );
}
function isMonth({ month, day }) {
  return month !== void 0 && day === void 0;
}
function isDelayed(claim, day) {
  if (!isMonth(claim) || claim.year === void 0) return false;
  const next = toDay(claim.year + (claim.month === 12 ? 1 : 0), claim.month === 12 ? 1 : claim.month + 1, 1);
  const late = daysBetween(next, day);
  return late >= 0 && late < MAX_DELAY;
}

// src/note/meeting/meeting.ts
function dateInPath(path, { path: patterns }) {
  return readPath(patterns, path)?.parts ?? pathDate(path);
}
function readMeeting(note, settings, habits) {
  const path = dateInPath(note.path, settings);
  const dates = dateClaims(note, path, settings, habits);
  const { listed, lists } = readAttendees(note, settings);
  const consensus = consensusOf(dates, settings.date.tolerance);
  return {
    path,
    dates,
    consensus,
    day: consensus?.day,
    attendees: [...listed, ...lists.flatMap(({ attendees }) => attendees)],
    lists,
    isCancelled: isCancelled(note, settings.cancelled ?? saysCancelled)
  };
}
function readAttendees(note, { attendees: { from } }) {
  const listed = from.filter(({ kind }) => kind === "frontMatter").flatMap(({ name }) => note.list(name).flatMap((item) => attendeesInItem(note.text, item)));
  const body = { start: note.bodyStart, end: note.text.length };
  return { listed, lists: listed.length > 0 && !isInBody(from) ? [] : attendeeLists(note.text, body, from) };
}
var MAX_BLOCKS = 30;
var MAX_LINE3 = 200;
var CANCELLED = /^(?:(?:this |the |today['’]s )?(?:meeting|call|session) (?:(?:was|is|has been|got|did) )?(?:cancell?ed|called off|postponed|skipped|not held|not take place)\b|no (?:meeting|call|session)(?:[.!]?$| (?:today|this (?:week|month|time)|was held|held|due|because|as|since)\b)|cancell?ed(?:[.!]?$| (?:due|because|as|since|for lack)\b))|[([]cancell?ed[)\]]|[-–—:] cancell?ed[.!]?$|\bended up not having a meeting\b|^(?:(?:die|das|der) )?(?:sitzung|treffen|besprechung) (?:fällt aus|fiel aus|abgesagt)|^(?:réunion|séance) annulée\b|^reunión cancelada\b/i;
function saysCancelled(line) {
  return CANCELLED.test(line);
}
function isCancelled(note, test) {
  const title = note.textOf("title")?.value;
  if (title !== void 0 && test(title.slice(0, MAX_LINE3))) return true;
  return note.blocks.slice(0, MAX_BLOCKS).some(({ heading, range }) => {
    const source = heading?.name ?? note.text.slice(range.start, Math.min(range.end, range.start + MAX_LINE3));
    return source.split(/[\r\n]+/).some((line) => test(line.replace(/[*_>`#]+/g, "").trim()));
  });
}
var firstDay = (year, month) => `${year}-${String(month).padStart(2, "0")}-01`;
function isBefore({ path, day }, file, since) {
  if (since === void 0) return false;
  const month = path?.year === void 0 || path.month === void 0 ? void 0 : firstDay(path.year, path.month);
  const at = path?.day ?? day ?? month;
  if (at !== void 0) return at < since;
  const year = file.split("/").findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== void 0 && Number(year) < Number(since.slice(0, 4));
}
var WHOLE_DAY = 36 * 36e5;
function stageAt({ dateTime }, { path, day }, now) {
  if (now === void 0) return "held";
  const days = /* @__PURE__ */ new Set([path?.day, day, dateTime?.day]);
  if (dateTime?.instant !== void 0) days.delete(dateTime.day);
  const ends = [dateTime?.instant, ...[...days].map((one) => one && Date.parse(one) + WHOLE_DAY)];
  return ends.some((end) => typeof end === "number" && end > now) ? "upcoming" : "held";
}

// src/collection/facts.ts
var WORD = unicodeRegExp(String.raw`\p{L}[\p{L}\p{M}\p{N}-]{3,}`, "g");
function collectFacts(path, text, settings) {
  const { sections, attendees } = settings;
  const frontMatter = looseFrontMatter(text);
  const { template } = settings.placeholders;
  const keys = sectionKeys(sections);
  const inPath = dateInPath(path, settings);
  const body = { start: frontMatter.end, end: text.length };
  const facts = {
    path,
    ...inPath?.day && { day: inPath.day },
    ...inPath?.number !== void 0 && { number: inPath.number },
    ...dateFacts(path, text, frontMatter.end, inPath, settings),
    builtInKeys: builtInSchema.required.filter((key) => key in frontMatter.lists).length,
    nearHeadings: [],
    emoji: [],
    people: peopleIn2(text, body, frontMatter.lists, attendees.from),
    teams: frontMatter.lists.teams ?? [],
    tags: frontMatter.lists.tags ?? [],
    speakers: [],
    copies: [],
    lines: 0,
    trailingSpaces: 0,
    ...template && { template: { path: template.path, lines: /* @__PURE__ */ new Set() } },
    words: []
  };
  const speakers = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  let fence = "";
  const near = /* @__PURE__ */ new Map();
  let open;
  let dated;
  const add = ({ section, start }, end) => facts.copies.push({ section, ...digest(text, { start, end }) });
  const close = (end) => {
    if (open) add(open, end);
    open = void 0;
  };
  for (const range of linesIn(text, body)) {
    const line = text.slice(range.start, range.end);
    const written = line.trimStart();
    if (written === "") continue;
    facts.lines++;
    if (line.endsWith(" ") && /\S $/.test(line)) facts.trailingSpaces++;
    if (template?.lines.has(templateLine(line))) facts.template?.lines.add(hash(templateLine(line)));
    const mark = /^(?:```+|~~~+)/.exec(written)?.[0];
    if (mark && (fence === "" || mark.startsWith(fence))) fence = fence === "" ? mark : "";
    else if (fence === "") {
      const heading = written.startsWith("#") ? headingOfLine(line) : void 0;
      if (heading) {
        const { text: title, depth } = heading;
        const key = headingKey(title);
        if (facts.lines === 1 && depth === 1) facts.title = titleShape(title);
        if (dated && depth <= dated.depth) {
          add(dated, range.start);
          dated = void 0;
        }
        if (isDatedHeading(title) && facts.lines > 1 && !dated) dated = { section: title, start: range.end, depth };
        if (open && depth <= open.depth) close(range.start);
        const index = keys.findIndex((names2) => names2.has(key));
        if (index >= 0 && !seen.has(index)) {
          seen.add(index);
          close(range.start);
          const section = sections[index].name;
          open = { section, start: range.end, depth };
          const emoji = headingEmoji(title);
          if (emoji) facts.emoji.push([section, emoji]);
          continue;
        }
        const nearest = index < 0 ? sections.findIndex((spec) => misspelledName(title, spec) !== void 0) : -1;
        if (nearest >= 0) near.set(key, nearest);
      } else {
        for (const name of speakersOf(text, range)?.names ?? []) {
          speakers.add(isInitials(name.text) ? initialsKey(name.text) : name.text);
        }
      }
    }
    if (fence === "" && isBreak(line)) close(range.start);
  }
  close(text.length);
  if (dated) add(dated, text.length);
  facts.nearHeadings = [...near].map(([key, index]) => [key, seen.has(index)]);
  const isOld = isBefore({ path: inPath, day: inPath?.day }, path, settings.since);
  if (sections.length > 0 && !isOld) facts.sections = seen.size;
  facts.speakers = [...speakers].slice(0, MAX_SPEAKERS);
  const lower = text.slice(frontMatter.end).toLowerCase();
  facts.words = [...new Set(lower.match(WORD(lower)) ?? [])];
  return facts;
}
function isDatedHeading(title) {
  return /(?:19|20)\d\d/.test(title);
}
function titleShape(title) {
  return hash(
    title.toLowerCase().replace(/\d+/g, "0").replace(/\p{L}+/gu, (word) => monthByName(word) ? "m" : word)
  );
}
function listedValues(facts, field) {
  return field === "participants" ? facts.people.map(({ name }) => name) : facts[field];
}
function peopleIn2(text, body, lists, sources) {
  const listed = sources.flatMap(
    ({ kind, name }) => kind === "frontMatter" ? (lists[name] ?? []).flatMap(
      (value) => attendeesInItem(value, { value, range: { start: 0, end: value.length } })
    ) : []
  );
  const inBody = listed.length > 0 && !isInBody(sources) ? [] : attendeeLists(text, body, sources);
  return [...listed, ...inBody.flatMap(({ attendees }) => attendees)].slice(0, MAX_PARTICIPANTS).map(({ name, handle, initials }) => ({
    name,
    ...handle !== void 0 && { handle },
    ...initials !== void 0 && { initials }
  }));
}
function dateFacts(path, text, bodyStart, inPath, settings) {
  const day = inPath?.day;
  if (!day) return { dates: [] };
  let dateOrder;
  const dates = [];
  for (const result of dateClaims({ path, text, bodyStart }, inPath, settings)) {
    if (result.source.kind === "path" || result.isSecondary) continue;
    for (const { order, whole, swapped } of result.claims) {
      dateOrder ??= order ?? (swapped === void 0 ? void 0 : orderShown(whole === day, swapped === day));
    }
    const can = (tolerance) => result.claims.some((claim) => matches(claim, day, tolerance, result.slack));
    const [first] = result.claims;
    const year = first?.year ?? Number(day.slice(0, 4));
    const other = first?.month === void 0 ? void 0 : toDay(year, first.month, first.day ?? 1);
    if (!other || other.slice(4) === day.slice(4) && other !== day) continue;
    const date = first?.day === void 0 ? other.slice(0, 7) : other;
    dates.push({ source: sourceKey(result), is: can(0) ? "same" : can(1) ? "near" : "other", date });
  }
  return { dates, ...dateOrder && { dateOrder } };
}
function orderShown(asDayFirst, asMonthFirst) {
  return asDayFirst ? "day-first" : asMonthFirst ? "month-first" : void 0;
}
var FIRST = 2166136261;
var PRIME = 16777619;
function hash(text) {
  let value = FIRST;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
function digest(text, { start, end }) {
  let value = FIRST;
  let length = 0;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit >= 9 && unit <= 13 || unit > 127 && /\s/.test(text[at])) {
      isApart = length > 0;
      continue;
    }
    if (isApart) {
      value = Math.imul(value ^ 32, PRIME);
      length++;
      isApart = false;
    }
    value = Math.imul(value ^ unit, PRIME);
    length++;
  }
  return { hash: value >>> 0, length };
}

// src/collection/people.ts
var MIN_NOTES2 = 3;
var MIN_SHARE = 0.5;
var SURE_SHARE = 0.7;
var People = class {
  /** Names as written in participants, with the number of notes. */
  #names;
  #speakers;
  /** The initials of people with a first name, and how certain they are: 1 where a longer form of the name shows them. */
  #learned = /* @__PURE__ */ new Map();
  #byFirst = /* @__PURE__ */ new Map();
  /** The beginnings of first names, from three letters on. */
  #beginnings = /* @__PURE__ */ new Set();
  #parsed = /* @__PURE__ */ new Map();
  #isKnown = /* @__PURE__ */ new Map();
  constructor({ names: names2, speakers }) {
    this.#names = names2;
    this.#speakers = speakers;
    const firsts = /* @__PURE__ */ new Map();
    for (const [name, notes] of names2) {
      const parsed = this.#parse(name);
      const { first } = parsed;
      const own = ownInitials(parsed);
      firsts.set(first, (firsts.get(first) ?? 0) + notes);
      append(this.#byFirst, first, name);
      for (let end = 3; end <= first.length; end++) this.#beginnings.add(first.slice(0, end));
      if (own !== void 0) this.#learn(first, own, 1);
    }
    const best = /* @__PURE__ */ new Map();
    for (const [key, { notes, withFirst }] of speakers) {
      for (const [first, together] of withFirst) {
        if (together < MIN_NOTES2 || together / notes < MIN_SHARE) continue;
        const most = best.get(first);
        if (most && together < most.together) continue;
        const initials = most?.together === together ? most.initials : [];
        best.set(first, { together, initials: [...initials, { key, share: together / notes }] });
      }
    }
    for (const [first, { together, initials }] of best) {
      if (together / firsts.get(first) < MIN_SHARE) continue;
      for (const { key, share } of initials) this.#learn(first, key, share);
    }
  }
  #learn(first, key, share) {
    const known = this.#learned.get(first) ?? /* @__PURE__ */ new Map();
    known.set(key, Math.max(share, known.get(key) ?? 0));
    this.#learned.set(first, known);
  }
  /** Whether the notes know a person with these initials or this name. */
  isKnown(speaker) {
    let known = this.#isKnown.get(speaker);
    if (known === void 0) {
      known = this.#findKnown(speaker);
      this.#isKnown.set(speaker, known);
    }
    return known;
  }
  #findKnown(speaker) {
    if (!isInitials(speaker)) {
      const said = this.#parse(speaker);
      if (said.last === "")
        return said.first.length >= 3 ? this.#beginnings.has(said.first) : this.#byFirst.has(said.first);
      return (this.#byFirst.get(said.first) ?? []).some((known) => maybeSame(said, this.#parse(known)));
    }
    const key = initialsKey(speaker);
    return [...this.#learned.values()].some((known) => known.has(key));
  }
  /** Whether some notes list a person whose first name is `speaker`, in full. */
  isListed(speaker) {
    const { first } = this.#parse(speaker);
    return (this.#byFirst.get(first) ?? []).reduce((notes, name) => notes + this.#names.get(name), 0) > 1;
  }
  /** Whether `name` stands for people at all: a group, initials, a known name, one of the participants of its note. */
  isSomebody(name, participants) {
    return isGroup(name) || isInitials(name) || this.isKnown(name) || participants.some((one) => this.match(name, one) === "yes");
  }
  /** The one name, as most notes write it, that these initials surely stand for; undefined when that is uncertain. */
  nameOf(speaker) {
    const key = initialsKey(speaker);
    const firsts = [...this.#learned].filter(([, known]) => (known.get(key) ?? 0) >= SURE_SHARE).map(([first2]) => first2);
    const handles = [...this.#names.keys()].filter((name) => ownInitials(this.#parse(name)) === key);
    const [first, ...others] = firsts;
    if (first === void 0 || others.length > 0 || handles.some((name) => this.#parse(name).first !== first))
      return void 0;
    return (this.#byFirst.get(first) ?? []).filter((name) => this.#fit(key, name) === "yes").sort((a, b) => this.#names.get(b) - this.#names.get(a))[0];
  }
  /** Whether the participant `name` is the speaker `speaker` (initials or a name). */
  match(speaker, name) {
    if (isInitials(speaker)) return this.#fit(initialsKey(speaker), name);
    const participant = this.#parse(name);
    const said = this.#parse(speaker);
    if (maybeSame(said, participant)) return "yes";
    return speaker.length <= 2 || /^\p{Lu}{2}/u.test(speaker) ? firstLetter(said.first, participant.first) : "no";
  }
  #fit(key, name) {
    const parsed = this.#parse(name);
    const own = ownInitials(parsed);
    if (own !== void 0) {
      if (own === key) return "yes";
      return parsed.last.includes(" ") && own[0] === key[0] ? "maybe" : "no";
    }
    if (parsed.first[0]?.toUpperCase() !== key[0]) return "no";
    const learned = this.#learned.get(parsed.first);
    if (learned?.has(key)) return "yes";
    const heard = this.#speakers.get(key);
    const together = heard?.withFirst.get(parsed.first) ?? 0;
    if (heard && together > MIN_NOTES2 && together / heard.notes >= MIN_SHARE) return "maybe";
    return Math.max(0, ...learned?.values() ?? []) >= SURE_SHARE ? "no" : "maybe";
  }
  #parse(name) {
    const known = this.#parsed.get(name) ?? personName(name);
    this.#parsed.set(name, known);
    return known;
  }
};
var PeopleBuilder = class {
  data = { names: /* @__PURE__ */ new Map(), speakers: /* @__PURE__ */ new Map() };
  add(participants, speakers) {
    const present = new Set(participants);
    const firsts = new Set([...present].map((name) => personName(name).first));
    for (const name of present) count(this.data.names, name);
    for (const speaker of speakers) {
      const counts = this.#of(speaker);
      counts.notes++;
      for (const first of firsts) if (firstLetter(speaker, first) !== "no") count(counts.withFirst, first);
    }
  }
  join({ names: names2, speakers }) {
    for (const [name, notes] of names2) count(this.data.names, name, notes);
    for (const [speaker, { notes, withFirst }] of speakers) {
      const counts = this.#of(speaker);
      counts.notes += notes;
      for (const [first, together] of withFirst) count(counts.withFirst, first, together);
    }
  }
  /** The counts of a speaker, by first names: normalized, so that `Teo` and `TeoT` count together. */
  #of(speaker) {
    const counts = this.data.speakers.get(speaker) ?? { notes: 0, withFirst: /* @__PURE__ */ new Map() };
    this.data.speakers.set(speaker, counts);
    return counts;
  }
};
function firstLetter(a, b) {
  return letterOf(a) === letterOf(b) ? "maybe" : "no";
}
function letterOf(name) {
  const [first = ""] = name;
  return (first <= "" ? first : first.normalize("NFD")[0]).toUpperCase();
}

// src/text/one-edit-index.ts
var MAX_BUCKET = 40;
var OneEditIndex = class {
  #byDeletion = /* @__PURE__ */ new Map();
  /** @param entries values by the word under which they are found */
  constructor(entries) {
    for (const [word, value] of entries) {
      for (const key of deletions(word)) {
        const bucket = this.#byDeletion.get(key);
        if (!bucket) this.#byDeletion.set(key, [{ word, value }]);
        else if (bucket.length < MAX_BUCKET) bucket.push({ word, value });
      }
    }
  }
  /** The values of all words that are one edit away from `word`; the word itself is not among them. */
  near(word) {
    const found = /* @__PURE__ */ new Map();
    for (const key of deletions(word)) {
      for (const entry of this.#byDeletion.get(key) ?? []) {
        if (entry.word !== word && !found.has(entry.word) && editDistance(word, entry.word, 1) === 1)
          found.set(entry.word, entry.value);
      }
    }
    return [...found.values()];
  }
};
function deletions(word) {
  const keys = /* @__PURE__ */ new Set([word]);
  for (let at = 0; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
function editDistance(a, b, max) {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length > 64 || y.length > 64) return max + 1;
  let before = [];
  let row = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let cost = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[y.length], max + 1);
}

// src/collection/name-spellings.ts
var CLEAR_MAJORITY = 5;
var VERY_CLEAR_MAJORITY = 10;
var MIN_NOTES3 = 5;
var MIN_NOTES_SINGLE = 10;
var MIN_SINGLE_LENGTH = 6;
var LONG_SINGLE_LENGTH = 8;
var MAX_BY_HANDLE = 2;
var MAX_BUCKET2 = 60;
var NameSpellings = class {
  #data;
  #byWord = /* @__PURE__ */ new Map();
  #near;
  #byLetters = /* @__PURE__ */ new Map();
  #byJoined = /* @__PURE__ */ new Map();
  #frequent = /* @__PURE__ */ new Map();
  #better = /* @__PURE__ */ new Map();
  constructor(data) {
    this.#data = data;
    for (const [name, notes] of data.names) {
      if (notes.length < MIN_NOTES3) continue;
      const spelled = { name, notes: new Set(notes), words: wordsOf(name) };
      this.#frequent.set(name, spelled);
      for (const word of new Set(spelled.words)) append(this.#byWord, word, spelled, MAX_BUCKET2);
      append(this.#byJoined, spelled.words.join(""), spelled, MAX_BUCKET2);
      if (spelled.words.length === 1) append(this.#byLetters, sorted(spelled.words[0]), spelled, MAX_BUCKET2);
    }
    this.#near = new OneEditIndex([...this.#frequent.values()].map((spelled) => [spelled.words.join(" "), spelled]));
  }
  /** How `name` is most likely to be spelled; undefined when it may be right. */
  better(name) {
    if (!this.#better.has(name)) this.#better.set(name, this.#find(name));
    return this.#better.get(name);
  }
  /**
   * The handle of the person called `name`, where `handle` is a misspelling of it or somebody else's; undefined when it
   * may be right. Letter case does not count.
   */
  betterHandle(name, handle) {
    const key = handle.toLowerCase();
    const handles = this.#data.handlesOfName.get(name);
    const [usual, notes] = mostFrequent(handles);
    if (!handles || usual === void 0 || usual.toLowerCase() === key) return void 0;
    const own = sumOf([...handles].filter(([other]) => other.toLowerCase() === key));
    if (notes < MIN_NOTES3 || notes < own * CLEAR_MAJORITY) return void 0;
    const isMisspelled = isMisspelledHandle(key, usual.toLowerCase());
    const [owner, theirs] = mostFrequent(this.#data.namesOfHandle.get(key));
    const isOfAnother = owner !== void 0 && owner !== name && theirs >= MIN_NOTES3 && theirs >= own * CLEAR_MAJORITY && !isShortFor(wordsOf(owner), wordsOf(name)) && !isShortFor(wordsOf(name), wordsOf(owner));
    return isMisspelled || isOfAnother ? { spelling: usual, notes } : void 0;
  }
  #find(name) {
    const notes = this.#data.names.get(name) ?? [];
    const own = Math.max(1, notes.length);
    const rare = { name, notes: new Set(notes), words: wordsOf(name) };
    if (rare.words.length === 0) return void 0;
    const likely = /* @__PURE__ */ new Map();
    for (const candidate of this.#candidates(rare)) {
      if (candidate.name === name || candidate.notes.size < own * CLEAR_MAJORITY) continue;
      if (likely.has(candidate.name) || !isLikelySame(rare, candidate)) continue;
      if (this.#areTwoPeople(rare, candidate)) continue;
      likely.set(candidate.name, candidate);
    }
    const found = [...likely.values()].sort((a, b) => b.notes.size - a.notes.size);
    const [best, second] = found;
    if (!best || second && second.notes.size * CLEAR_MAJORITY > best.notes.size && !sharesHandle(this.#data, best.name, second.name))
      return this.#byHandle(rare);
    return { spelling: best.name, notes: best.notes.size };
  }
  *#candidates({ words: words2 }) {
    for (const word of words2) yield* this.#byWord.get(word) ?? [];
    yield* this.#byJoined.get(words2.join("")) ?? [];
    yield* this.#near.near(words2.join(" "));
    if (words2.length === 1) yield* this.#byLetters.get(sorted(words2[0])) ?? [];
  }
  /** The name that goes with the same handle in most notes, where `rare` is a misspelling of it. */
  #byHandle(rare) {
    const [handle, own] = mostFrequent(this.#data.handlesOfName.get(rare.name));
    if (handle === void 0) return void 0;
    const [usual, notes] = mostFrequent(this.#data.namesOfHandle.get(handle.toLowerCase()));
    if (usual === void 0 || usual === rare.name || notes < MIN_NOTES3 || notes < own * CLEAR_MAJORITY)
      return void 0;
    const [a, b] = [rare.words.join(" "), wordsOf(usual).join(" ")];
    if (a === b || isShortFor(rare.words, wordsOf(usual)) || isShortFor(wordsOf(usual), rare.words)) return void 0;
    if (a.replaceAll(" ", "") === handle.toLowerCase().replace(/[._-]/g, "")) return void 0;
    const candidate = this.#frequent.get(usual);
    if (!candidate || isMoreExact(rare.name, usual) || shareNotes(rare.notes, candidate.notes)) return void 0;
    const joined = editDistance(a.replaceAll(" ", ""), b.replaceAll(" ", ""), MAX_BY_HANDLE);
    if (Math.min(joined, editDistance(a, b, MAX_BY_HANDLE)) > MAX_BY_HANDLE) return void 0;
    return { spelling: usual, notes };
  }
  #areTwoPeople(rare, frequent) {
    if (shareNotes(rare.notes, frequent.notes)) return true;
    const [mine] = mostFrequent(this.#data.handlesOfName.get(rare.name));
    const theirs = this.#data.handlesOfName.get(frequent.name);
    if (mine === void 0 || !theirs) return false;
    return ![...theirs.keys()].some((other) => editDistance(mine.toLowerCase(), other.toLowerCase(), 2) <= 2);
  }
};
var NameSpellingsBuilder = class {
  data = { names: /* @__PURE__ */ new Map(), namesOfHandle: /* @__PURE__ */ new Map(), handlesOfName: /* @__PURE__ */ new Map() };
  /** @param note a hash of its path */
  add(note, people) {
    const { names: names2, namesOfHandle, handlesOfName } = this.data;
    for (const name of new Set(people.map((person) => person.name))) append(names2, name, note);
    const pairs = /* @__PURE__ */ new Set();
    for (const { name, handle } of people) {
      if (handle === void 0 || pairs.has(`${name}\0${handle}`)) continue;
      pairs.add(`${name}\0${handle}`);
      countIn(namesOfHandle, handle.toLowerCase(), name);
      countIn(handlesOfName, name, handle);
    }
  }
  join(other) {
    const { names: names2, namesOfHandle, handlesOfName } = this.data;
    for (const [name, notes] of other.names) for (const note of notes) append(names2, name, note);
    for (const [handle, counts] of other.namesOfHandle)
      for (const [name, notes] of counts) countIn(namesOfHandle, handle, name, notes);
    for (const [name, counts] of other.handlesOfName)
      for (const [handle, notes] of counts) countIn(handlesOfName, name, handle, notes);
  }
};
function isLikelySame(rare, frequent) {
  const [a, b] = [rare.words, frequent.words];
  if (a.join(" ") === b.join(" ")) return hasOddCapitals(rare.name, frequent.name);
  if (isMoreExact(rare.name, frequent.name)) return false;
  if (a.length === 1 !== (b.length === 1)) return false;
  if (a.join("") === b.join("")) return true;
  if (a.length !== b.length) return false;
  if (a.length === 1) {
    const min = a[0].length >= LONG_SINGLE_LENGTH ? MIN_NOTES3 : MIN_NOTES_SINGLE;
    return frequent.notes.size >= min && isMisspelledSingle(a[0], b[0]);
  }
  const different = a.flatMap((word, at) => word === b[at] ? [] : [at]);
  if (different.length > 2) return false;
  const isVeryRare = frequent.notes.size >= rare.notes.size * VERY_CLEAR_MAJORITY;
  return different.every(
    (at) => isMisspelledWord(a[at], b[at], { isGiven: at === 0, isAlone: different.length === 1, isVeryRare })
  );
}
function isMoreExact(rare, frequent) {
  return stripDiacritics(rare) !== rare && stripDiacritics(frequent) === frequent;
}
function isMisspelledWord(a, b, { isGiven, isAlone, isVeryRare }) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length <= 4)
    return isVeryRare && isAlone && short.length === 4 && editDistance(a, b, 1) === 1 && isOtherConsonant(a, b);
  const max = short.length >= 6 && isAlone ? 2 : 1;
  const distance2 = editDistance(a, b, max);
  if (distance2 > max) return false;
  if (long.startsWith(short)) {
    if (long.length - short.length > 1 || short.length < 4) return false;
    return isGiven ? !/[aein]$/.test(long) : short.length > 4;
  }
  const isReplaced = a.length === b.length && distance2 === 1 && sorted(a) !== sorted(b);
  if (!isReplaced) return short.length >= 3;
  if (isGiven && a.slice(0, -1) === b.slice(0, -1)) return isVeryRare && isOtherConsonant(a, b);
  return long.length >= 5;
}
function isOtherConsonant(a, b) {
  const at = Array.from({ length: a.length }, (_, index) => index).find((index) => a[index] !== b[index]);
  return a.length === b.length && at !== void 0 && at > 0 && !/[aeiouy]/.test(a[at] + b[at]);
}
function isMisspelledHandle(rare, usual) {
  if (rare.length < 4 || /\d$/.test(usual) && usual.startsWith(rare) || /\d$/.test(rare) && rare.startsWith(usual))
    return false;
  return editDistance(rare, usual, 2) <= (rare.length >= 7 ? 2 : 1);
}
function isMisspelledSingle(a, b) {
  if (Math.min(a.length, b.length) < MIN_SINGLE_LENGTH - 1 || Math.max(a.length, b.length) < MIN_SINGLE_LENGTH)
    return false;
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const distance2 = editDistance(a, b, 2);
  if (sorted(a) === sorted(b)) return distance2 <= 2;
  return distance2 === 1 && a.length !== b.length;
}
function hasOddCapitals(rare, frequent) {
  const [a, b] = [stripDiacritics(rare), stripDiacritics(frequent)];
  if (a.length !== b.length || a.toLowerCase() !== b.toLowerCase() || a === a.toLowerCase()) return false;
  return Array.from({ length: a.length }, (_, at) => a[at]).some(
    (letter, at) => letter !== b[at] && /\p{L}/u.test(a[at - 1] ?? " ")
  );
}
function isShortFor(short, long) {
  return short.every((word) => long.some((other) => other.startsWith(word)));
}
function shareNotes(a, b) {
  for (const note of a) if (b.has(note)) return true;
  return false;
}
function sharesHandle({ handlesOfName }, a, b) {
  const mine = mostFrequent(handlesOfName.get(a))[0];
  return mine !== void 0 && mine === mostFrequent(handlesOfName.get(b))[0];
}
function mostFrequent(counts) {
  let best;
  let most = 0;
  for (const [value, notes] of counts ?? []) if (notes > most) [best, most] = [value, notes];
  return [best, most];
}
function sumOf(counts) {
  return counts.reduce((sum2, [, notes]) => sum2 + notes, 0);
}
function sorted(word) {
  return Array.from(word).sort().join("");
}
function wordsOf(name) {
  return stripDiacritics(name).toLowerCase().replace(/æ/g, "ae").replace(/œ/g, "oe").replace(/[.’'`]/g, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

// src/collection/spellings.ts
var FIELDS = ["participants", "teams", "tags"];
var CLEAR = 5;
var MAX_NAMESAKES = 200;
var MANY = 2 * CLEAR;
var Spellings = class {
  #lists;
  #words;
  #folders;
  #names;
  /** The spellings of each list that differ in case, diacritics and spaces only. */
  #byFold;
  /** The frequent spellings and words. */
  #frequent;
  #frequentWords;
  /** First names as written, by their form without diacritics. */
  #firstNames;
  #namesByFirst = /* @__PURE__ */ new Map();
  #better = /* @__PURE__ */ new Map();
  constructor({ lists, words: words2, folders, names: names2 }) {
    this.#names = new NameSpellings(names2);
    this.#lists = lists;
    this.#words = words2;
    this.#folders = folders;
    const all = (field) => [...lists[field]].map(([spelling, notes]) => ({ spelling, notes, folded: normalize(spelling) }));
    const spellings = { participants: all("participants"), teams: all("teams"), tags: all("tags") };
    const each = (make) => ({
      participants: make(spellings.participants),
      teams: make(spellings.teams),
      tags: make(spellings.tags)
    });
    this.#byFold = each((of) => grouped(of, ({ folded }) => folded));
    this.#frequent = each((of) => of.filter(({ notes }) => notes >= MANY));
    this.#frequentWords = [...words2].filter(([, notes]) => notes >= MANY);
    const firsts = [...lists.participants].flatMap(([name, notes]) => {
      const first = firstOf(name);
      return first === void 0 ? [] : [{ first, notes }];
    });
    this.#firstNames = grouped(firsts, ({ first }) => stripDiacritics(first));
    for (const [name] of lists.participants) append(this.#namesByFirst, firstOf(name) ?? "", name, MAX_NAMESAKES);
  }
  /** The right spelling of `value` where the evidence is clear; undefined when it may be right. */
  better(field, value) {
    const key = `${field}\0${value}`;
    if (!this.#better.has(key)) this.#better.set(key, this.#find(field, value));
    return this.#better.get(key);
  }
  /** The right handle of the attendee `name` where the evidence is clear; undefined when it may be right. */
  betterHandle(name, handle) {
    return this.#names.betterHandle(name, handle);
  }
  #find(field, value) {
    const counts = this.#lists[field];
    const own = Math.max(1, counts.get(value) ?? 0);
    const folded = normalize(value);
    let best;
    for (const { spelling, notes } of this.#byFold[field].get(folded) ?? []) {
      if (spelling === value || notes < own * CLEAR) continue;
      if (field === "participants" && isHabit(value, spelling)) continue;
      if (!best || notes > best.notes) best = { spelling, notes, others: own, in: "lists" };
    }
    if (best) return best;
    return field === "participants" ? this.#byFirstName(value) ?? this.#byName(value, own) : this.#byText(value, own) ?? this.#byFolder(field, value) ?? this.#bySlip(field, value, own);
  }
  #byName(value, own) {
    const better = this.#names.better(value);
    return better && { ...better, others: own, in: "lists" };
  }
  /** `RazvanV` for the same reason as `RazvanD`: the first name has marks in nearly all notes, whatever follows it. */
  #byFirstName(value) {
    const first = firstOf(value);
    if (first === void 0 || stripDiacritics(first) !== first || !/\p{Lu}/u.test(first[0])) return void 0;
    let marked = 0;
    let plain = 0;
    let form2;
    let most = 0;
    for (const { first: other, notes } of this.#firstNames.get(first) ?? []) {
      if (other === first) plain += notes;
      else {
        marked += notes;
        if (notes > most) [form2, most] = [other, notes];
      }
    }
    if (form2 === void 0 || marked < CLEAR * Math.max(1, plain)) return void 0;
    const spelling = form2 + value.slice(first.length);
    const known = spelling === form2 || this.#namesByFirst.get(form2)?.some((name) => name.startsWith(spelling));
    return known ? { spelling, notes: marked, others: plain, in: "first" } : void 0;
  }
  /** A word that differs by one letter and is far more frequent in the text of the notes: `krafkit` and `kraftkit`. */
  #byText(value, own) {
    if (!/^[\p{L}\p{N}-]{5,}$/u.test(value)) return void 0;
    const lower = value.toLowerCase();
    const mine = this.#words.get(lower) ?? 0;
    for (const [word, notes] of this.#frequentWords) {
      if (Math.abs(word.length - lower.length) > 1 || notes < CLEAR * Math.max(own, mine) || word === lower) continue;
      if (word.startsWith(lower) || lower.startsWith(word) || !isTypingSlip(lower, word)) continue;
      return { spelling: word, notes, others: Math.max(own, mine), in: "text" };
    }
    return void 0;
  }
  /** A team whose spelling is unique, and that is the name of a folder apart from its separators. */
  #byFolder(field, value) {
    if (field !== "teams" || this.#folders.has(value) || (this.#lists.teams.get(value) ?? 0) > 1) return void 0;
    const bare = (text) => normalize(text).replace(/[\s_-]+/g, "");
    const folder = [...this.#folders].find((name) => name !== value && bare(name) === bare(value));
    return folder === void 0 ? void 0 : { spelling: folder, notes: 0, others: 1, in: "lists" };
  }
  /** Two letters swapped, or one doubled by mistake, in a name that occurs once. */
  #bySlip(field, value, own) {
    if (own > 1 || value.length < 5) return void 0;
    const folded = normalize(value);
    for (const { spelling, notes, folded: other } of this.#frequent[field]) {
      if (folded.startsWith(other) || other.startsWith(folded)) continue;
      if (folded.at(-1) !== other.at(-1)) continue;
      if (isSwap(folded, other) || isDoubled(folded, other) || isDoubled(other, folded)) {
        return { spelling, notes, others: own, in: "lists" };
      }
    }
    return void 0;
  }
};
var SpellingsBuilder = class {
  #names = new NameSpellingsBuilder();
  data = {
    lists: { participants: /* @__PURE__ */ new Map(), teams: /* @__PURE__ */ new Map(), tags: /* @__PURE__ */ new Map() },
    words: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Set(),
    names: this.#names.data
  };
  add(note) {
    this.#names.add(hash(note.path), note.people);
    const { lists, words: words2, folders } = this.data;
    for (const field of FIELDS) for (const value of new Set(listedValues(note, field))) count(lists[field], value);
    for (const word of note.words) count(words2, word);
    for (const segment of note.path.split("/").slice(0, -1)) if (!/^\d+$/.test(segment)) folders.add(segment);
  }
  join(other) {
    const { lists, words: words2, folders } = this.data;
    for (const field of FIELDS) for (const [value, notes] of other.lists[field]) count(lists[field], value, notes);
    for (const [word, notes] of other.words) count(words2, word, notes);
    for (const folder of other.folders) folders.add(folder);
    this.#names.join(other.names);
  }
};
var FIRST_NAME = unicodeRegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]+`);
function firstOf(value) {
  const { text } = personName(value);
  const first = FIRST_NAME(text).exec(text.normalize("NFC"))?.[0];
  return first !== void 0 && first.length >= 3 ? first : void 0;
}
function isHabit(value, spelling) {
  if (isMoreExact(value, spelling)) return true;
  return stripDiacritics(value).toLowerCase() === stripDiacritics(spelling).toLowerCase() && stripDiacritics(value) === value && stripDiacritics(spelling) === spelling && !hasOddCapitals(value, spelling);
}
function grouped(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) append(groups, keyOf(one), one);
  return groups;
}
function isDoubled(a, b) {
  const at = putIn(a, b);
  return at !== void 0 && at > 0 && a[at - 1] === a[at];
}
function isTypingSlip(a, b) {
  return isSwap(a, b) || putIn(a, b) !== void 0 || putIn(b, a) !== void 0;
}
function putIn(a, b) {
  if (a.length !== b.length + 1) return void 0;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at) ? at : void 0;
}

// src/collection/note-index.ts
var NEWEST_NOTES = 30;
var MIN_KEYS = 2;
var MIN_SHARE2 = 0.5;
var MIN_NOTES_FOR_STANDING_TEXT = 3;
var MIN_NOTES_FOR_HEADING = 4;
var MAX_TRAILING_SPACE_SHARE = 0.01;
var NoteIndexBuilder = class {
  #people = new PeopleBuilder();
  #spellings = new SpellingsBuilder();
  data = {
    notes: 0,
    newest: [],
    lines: 0,
    trailingSpaces: 0,
    templates: /* @__PURE__ */ new Map(),
    numbers: /* @__PURE__ */ new Map(),
    folders: /* @__PURE__ */ new Map(),
    series: /* @__PURE__ */ new Map(),
    nearHeadings: /* @__PURE__ */ new Map(),
    emoji: /* @__PURE__ */ new Map(),
    copies: /* @__PURE__ */ new Map(),
    titles: /* @__PURE__ */ new Map(),
    dates: emptyDateHabits(),
    people: this.#people.data,
    spellings: this.#spellings.data
  };
  add(note) {
    const { data } = this;
    data.notes++;
    data.lines += note.lines;
    data.trailingSpaces += note.trailingSpaces;
    addNewest(data, [{ path: note.path, day: note.day, keys: note.builtInKeys }]);
    if (note.template) {
      const lines = new Map([...note.template.lines].map((line) => [line, 1]));
      addTemplate(data, note.template.path, { notes: 1, lines });
    }
    if (note.number !== void 0)
      append(data.numbers, seriesOf(note.path), { path: note.path, number: note.number, day: note.day });
    if (note.sections !== void 0) {
      const counts = { notes: 1, withSections: note.sections > 0 ? 1 : 0 };
      sum(data.folders, folderOf(note.path), counts);
      sum(data.series, seriesOf(note.path), counts);
    }
    for (const [key, hasSection] of note.nearHeadings)
      addNearHeading(data.nearHeadings, key, { notes: 1, besideSection: hasSection });
    for (const [section, emoji] of note.emoji) countIn(data.emoji, section, emoji);
    for (const { section, hash: hash2, length } of note.copies) {
      const copy = note.day && { path: note.path, day: note.day };
      if (copy) append(data.copies, copyKey(note.path, section, hash2, length), copy, MIN_NOTES_FOR_STANDING_TEXT);
    }
    if (note.title !== void 0) countIn(data.titles, seriesOf(note.path), note.title);
    addDates(data.dates, note);
    this.#people.add(note.people.map(nameWithInitials), note.speakers);
    this.#spellings.add(note);
  }
  /** Adds what another builder has collected. */
  join(other) {
    const { data } = this;
    for (const key of ["notes", "lines", "trailingSpaces"]) data[key] += other[key];
    addNewest(data, other.newest);
    for (const [path, uses] of other.templates) addTemplate(data, path, uses);
    for (const [series, notes] of other.numbers) for (const note of notes) append(data.numbers, series, note);
    for (const [folder, counts] of other.folders) sum(data.folders, folder, counts);
    for (const [series, counts] of other.series) sum(data.series, series, counts);
    for (const [key, uses] of other.nearHeadings) addNearHeading(data.nearHeadings, key, uses);
    for (const [section, emoji] of other.emoji) {
      for (const [one, notes] of emoji) countIn(data.emoji, section, one, notes);
    }
    for (const [key, notes] of other.copies)
      for (const note of notes) append(data.copies, key, note, MIN_NOTES_FOR_STANDING_TEXT);
    for (const [series, shapes] of other.titles)
      for (const [shape, notes] of shapes) countIn(data.titles, series, shape, notes);
    mergeDates(data.dates, other.dates);
    this.#people.join(other.people);
    this.#spellings.join(other.spellings);
  }
};
function addTemplate({ templates }, path, { notes, lines }) {
  const known = templates.get(path) ?? { notes: 0, lines: /* @__PURE__ */ new Map() };
  templates.set(path, known);
  known.notes += notes;
  for (const [line, uses] of lines) count(known.lines, line, uses);
}
var NoteIndex = class {
  people;
  dates;
  spellings;
  /**
   * Whether the notes have the built-in form: front matter with its keys. Its requirements then apply although no
   * configuration states them. The same is true of a note without known neighbors.
   */
  hasBuiltInForm;
  #data;
  constructor(source = []) {
    this.#data = Symbol.iterator in source ? dataOf(source) : source;
    this.dates = new DateHabitsIndex(this.#data.dates);
    this.people = new People(this.#data.people);
    this.spellings = new Spellings(this.#data.spellings);
    const newest = this.#data.newest.toSorted(newestFirst).slice(0, NEWEST_NOTES);
    this.hasBuiltInForm = newest.filter(({ keys }) => keys >= MIN_KEYS).length >= newest.length * MIN_SHARE2;
  }
  /** The number of notes. */
  get notes() {
    return this.#data.notes;
  }
  /** Whether lines often end in a space here, so that one means nothing. */
  get leavesBlanks() {
    return this.#data.trailingSpaces > this.#data.lines * MAX_TRAILING_SPACE_SHARE;
  }
  /** The number of notes made from a template, and of those that still have one of its lines. */
  template(path, line) {
    const { notes = 0, lines } = this.#data.templates.get(path) ?? {};
    return { notes, withLine: lines?.get(hash(line)) ?? 0 };
  }
  /** Whether a heading that looks like a misspelled section is a section itself: with that section, or in many notes. */
  isKnownHeading(key) {
    const uses = this.#data.nearHeadings.get(key);
    return uses !== void 0 && (uses.besideSection || uses.notes >= MIN_NOTES_FOR_HEADING);
  }
  /** The other numbered notes in the series of `path`. */
  numbersBeside(path) {
    return (this.#data.numbers.get(seriesOf(path)) ?? []).filter((other) => other.path !== path);
  }
  /** The number of notes in the folder of `path`, and how many of them have any expected section. */
  folder(path) {
    return this.#data.folders.get(folderOf(path)) ?? { notes: 0, withSections: 0 };
  }
  /** Whether `path` is among notes of another kind: two or more in its folder or series, none with an expected section. */
  isOfOtherKind(path) {
    return [this.folder(path), this.#data.series.get(seriesOf(path))].some(
      (counts) => counts !== void 0 && counts.notes > 1 && counts.withSections === 0
    );
  }
  /** Folders of two notes or more of which none has an expected section: they hold another kind of note. */
  foreignFolders() {
    return [...this.#data.folders].filter(([, { notes, withSections }]) => notes > 1 && withSections === 0).map(([folder, { notes }]) => ({ folder, notes }));
  }
  /** The number of notes in which each section has `emoji`, by the section's name. */
  emojiUse(emoji) {
    return new Map(
      [...this.#data.emoji].flatMap(([section, counts]) => counts.has(emoji) ? [[section, counts.get(emoji)]] : [])
    );
  }
  /** The most frequent emoji of a section, and the number of notes that have it. */
  usualEmoji(section) {
    const [first] = [...this.#data.emoji.get(section) ?? []].sort(([, a], [, b]) => b - a);
    return first && { emoji: first[0], notes: first[1] };
  }
  /**
   * The earlier note of the same series whose section has the same text; undefined when there is none, and when the text
   * is in more than two notes: then it is the standing text of that group.
   */
  earlierCopy(path, day, section, hash2, length) {
    const others = (this.#data.copies.get(copyKey(path, section, hash2, length)) ?? []).filter(
      (other) => other.path !== path
    );
    const [only] = others;
    return only && others.length === 1 && only.day < day ? only : void 0;
  }
  /** An earlier note of the same series that has the same text under a heading with the same date. */
  earlierDatedCopy(path, day, { title, hash: hash2, length }) {
    return this.#data.copies.get(copyKey(path, title, hash2, length))?.find((other) => other.path !== path && other.day < day);
  }
  /** Whether the notes beside `path` nearly all begin with a heading of this shape (see `titleShape`). */
  isUsualTitle(path, shape) {
    const shapes = this.#data.titles.get(seriesOf(path));
    const notes = shapes?.get(shape) ?? 0;
    const all = [...shapes?.values() ?? []].reduce((total, count2) => total + count2, 0);
    return notes >= MIN_TITLES && notes >= all * USUAL_TITLE_SHARE;
  }
};
var MIN_TITLES = 5;
var USUAL_TITLE_SHARE = 0.8;
function newestFirst(a, b) {
  const [first, second] = [a.day ?? "", b.day ?? ""];
  return first < second ? 1 : first > second ? -1 : a.path < b.path ? 1 : -1;
}
function addNewest(data, notes) {
  data.newest.push(...notes);
  if (data.newest.length > 4 * NEWEST_NOTES) data.newest = data.newest.sort(newestFirst).slice(0, NEWEST_NOTES);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function seriesOf(path) {
  return withoutYears(folderOf(path));
}
var withoutYears = memoize(
  (folder) => folder.split("/").filter((segment) => !/^(?:19|20)\d\d$/.test(segment)).join("/")
);
function sum(all, key, { notes, withSections }) {
  const counts = all.get(key) ?? { notes: 0, withSections: 0 };
  all.set(key, { notes: counts.notes + notes, withSections: counts.withSections + withSections });
}
function addNearHeading(all, key, { notes, besideSection }) {
  const known = all.get(key);
  all.set(key, {
    notes: notes + (known?.notes ?? 0),
    besideSection: besideSection || (known?.besideSection ?? false)
  });
}
function dataOf(facts) {
  const builder = new NoteIndexBuilder();
  for (const note of facts) builder.add(note);
  return builder.data;
}
function copyKey(path, section, hash2, length) {
  return `${seriesOf(path)}\0${section}\0${hash2}\0${length}`;
}

// src/text/trim.ts
function trimEndOf(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end--;
  return text.slice(0, end);
}
function trimOf(text, characters) {
  const trimmed = trimEndOf(text, characters);
  let start = 0;
  while (start < trimmed.length && characters.includes(trimmed[start])) start++;
  return trimmed.slice(start);
}

// src/note/meeting/task-verbs.ts
var TASK_WORDS = new Set(
  "add address adapt allow announce approve arrange ask assign attend build bring buy call change check clarify clean close collect comment complete compare configure confirm contact continue coordinate convert copy create debug decide define deploy design determine develop discuss document draft drop edit enable ensure establish evaluate examine experiment explain explore extend extract figure fill find finalize finalise finish fix follow gather generate get give handle have host identify implement import improve include inform inspect install integrate investigate invite join keep launch learn let list look maintain make measure merge migrate modify monitor move notify open order organize organise outline patch pick ping plan poll port post prepare present print propose provide publish push put reach read rebase record reduce refactor register release remind remove rename reorganize repair replace reply report request research resolve respond restructure review revise rewrite perform own drive lead finalise land squash bump pair mark bring announce contribute grant advertise circulate distribute reschedule brainstorm deprecate refine resubmit reconvene formalize formalise encourage iterate summarise aim chase consolidate compile deliver advance promote migrate reframe re-frame rework redo retitle address adjust push pull split shepherd loop gauge scope triage close reopen file submit survey prototype benchmark profile spec sketch staff archive back-port backport cherry-pick revert unblock formulate propose nominate elect vote confirm welcome thank onboard recruit hire pay invoice budget book reserve arrange print order clean paint plant water dig mow sync run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write".split(" ")
);
var FIRST_WORD = unicodeRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, "i");
function isTask(line) {
  const plain = line.replace(/^(?:\[[ xX]\]\s*)?/, "");
  if (/^TODO\b:?\s+\S/i.test(plain)) return true;
  return startsWithTaskVerb(plain) && plain.split(/\s+/).length >= 3;
}
function startsWithTaskVerb(text) {
  const first = FIRST_WORD(text).exec(text)?.[1]?.toLowerCase();
  return first !== void 0 && TASK_WORDS.has(first);
}

// src/note/meeting/assignment.ts
var WORD2 = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,24}\.?`;
var PARTICLE = "(?:van|von|der|den|de|da|di|du|dos|la|le|ten|ter|al|bin|el)";
var FULL_NAME = String.raw`${WORD2}(?:[ \t](?:${PARTICLE}[ \t]){0,2}${WORD2}){0,3}`;
var HANDLE2 = String.raw`(?:@[\w-]{1,40}|[\w.-]{1,40}@(?![\w.]))`;
var OWNER = `(?:@?${FULL_NAME}|${HANDLE2})`;
var AND = String.raw`[ \t]*(?:,[ \t]*(?:and|&)?|[/+&]|\band\b|\bund\b|\bet\b|\by\b)[ \t]*`;
var OWNERS = `${OWNER}(?:${AND}${OWNER}){0,7}`;
var MARK2 = unicodeRegExp(
  String.raw`^(?:\*{1,3}|_{1,2}|")*\[?(?:(?:last|previous) week['’]?s?[ \t]+)?` + String.raw`(?:action(?:[ \t-]?items?|s|[ \t-]?points?)?|ais?|todos?|to[ \t-]do|next[ \t]+steps?|follow[ \t-]?ups?|aufgaben?|tarea|tâche|azione|sarcină|할[ ]?일)` + String.raw`(?:[ \t]+#?\d{1,3}|[ \t]+assigned)?(?:[ \t]+(?:for|to|on))?(?![\p{L}\p{N}])`,
  "i"
);
var AFTER_MARK = /^(?<gap>[ \t]{0,3}(?:[-–—][ \t]{0,3})?[([]?)(?<who>[^:()[\]\r\n*_]{0,60}?)[)\]]{0,2}(?:\*{1,3}|_{1,2})?[ \t]{0,2}(?:(?::|[–—]|-(?=[ \t]))(?:\*{1,3}|_{1,2})?|(?<=[\])]\*{0,3}))\s*/;
var BRACKETS = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?\[(name=)?([^\][\r\n]{1,80})\](?![(\[:])(?:\*{1,2}|_{1,2})?:?[ \t]*(?:[-–—][ \t]+)?`
);
var COLON = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?(${OWNERS})(?:[ \t]*\([^)\r\n]{1,40}\))?(?:\*{1,2}|_{1,2})?[ \t]*(?::|[ \t]-{1,2}(?=[ \t])|[ \t][–—](?=[ \t])|[ \t]?-?->)(?:\*{1,2}|_{1,2})?[ \t]*`
);
var MODAL = String.raw`(?:to|will|shall|should|must|can|could|may|needs?[ \t]to|has[ \t]to|have[ \t]to|is[ \t]to|are[ \t]to|is[ \t]going[ \t]to|are[ \t]going[ \t]to|plans?[ \t]to|agreed[ \t]to|volunteer(?:ed|s)[ \t]to|offer(?:ed|s)[ \t]to|promised[ \t]to|(?:is|was|are|were)[ \t](?:tasked|asked|assigned|requested|encouraged)|looking[ \t]into|working[ \t]on|is[ \t]\p{L}{3,15}ing|took[ \t](?:the|an)|has[ \t]taken|have[ \t]taken|takes?|taking|removing|moves|wird|soll|sollte|va)`;
var PROMISE = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?(${OWNERS})(?:[ \t]*\([^)\r\n]{1,40}\))?(?:\*{1,2}|_{1,2})?(?:['’]ll|[ \t]+${MODAL})(?=[ \t])`
);
var GROUP_PROMISE = unicodeRegExp(
  String.raw`^(?:the[ \t]+)?((?:\p{L}+[ \t]+){0,3}(?:team|members|group|everyone|everybody|all|maintainers|community|mentors|chairs|board|staff|attendees|participants|reviewers|contributors|authors|leads|implementers|implementors|tsc|wg))(?:[ \t]+${MODAL}(?=[ \t])|:[ \t]|[ \t]-[ \t])`,
  "i"
);
var TAIL2 = unicodeRegExp(
  String.raw`(?:[ \t]*[([][ \t]*(?:(?:owners?|assignees?|assigned to|by|who|lead|responsible):?[ \t]*)?(${OWNERS})(?:[ \t]+to[ \t][^)\]\r\n]{1,60})?[ \t]*[)\]]|[ \t]+(?:-|–|—|->|→)[ \t]*(?:owners?:[ \t]*)?(${OWNERS})|[ \t]+((?:@[\w-]{1,40}|@${FULL_NAME})(?:${AND}|[ \t]+){0,1}(?:(?:@[\w-]{1,40}|@${FULL_NAME})[ \t,&]{0,3}){0,6}))[.!]?[ \t]*$`
);
var LABELLED2 = unicodeRegExp(
  String.raw`(?:^|[\s([|;,-])(?:[Oo]wners?|[Aa]ssigned[ \t]to|[Aa]ssignees?|[Rr]esponsible|[Ww]ho)[ \t]*:[ \t]*(${OWNERS})`
);
var TASKED = unicodeRegExp(
  String.raw`(?:assigned[ \t]to|will[ \t]be[ \t]\p{L}{2,20}[ \t]by|directors?|responsible:)[ \t]+(${OWNERS})(?=[ \t]to\b|[ \t]*[).,:]|$)`
);
var ANOTHER = unicodeRegExp(String.raw`(?:[.;]|, and|,|\band\b)[ \t]+(${OWNERS})[ \t]+(?:to|will)[ \t]+\p{Ll}`, "g");
var SPLIT = unicodeRegExp(
  String.raw`[ \t]*(?:,[ \t]*(?:and\b|&)?|[/+&]|\band/or\b|\band\b|\bund\b|\bet\b|\by\b)[ \t]*`,
  "g"
);
var NOBODY = new Set(
  "a about ack action actions ai ais agenda all also an and announcement another any april as august background because blog bug call ci code comment comments concern conclusion consensus context current date december decision decisions deadline demo design discussion docs documentation done due each email example eta fact february feedback finally first follow followup friday fyi general goal goals how idea if in info issue issues it its item items january july june just link links list march may maybe meeting meetings minutes monday more most motion need new next no none not note notes november now october ok on once one open option options other others our outcome owner plan please poll post pr present problem process progress project proposal question questions re reason recording release report resolution result review rfc roadmap round saturday second section see september should sig slides so some status step steps still summary sunday task tasks tbd that the then there these they this thursday title today todo todos tomorrow topic topics tuesday update updates version vote upstream us ux ui api vm os id eu uk faq tc spec specs bpf wednesday week we what when where which while who why wip work you your".split(" ")
);
var NOBODY_IN_CAPITALS = new Set(
  "ACK AI AIS API BPF CD CI EU ETA FAQ FYI ID LGTM NB OK OS PR PRS QA RE RFC TBA TBD TC TODO TODOS UI UK URL US UX VM WIP".split(
    " "
  )
);
var PRONOUN = /^(?:we|i|you|they|he|she|it|someone|somebody|anyone|anybody)$/i;
function assignmentAt(text, range, isPerson, inList) {
  const line = text.slice(range.start, Math.min(range.end, range.start + 1e3));
  const owners = [];
  let start = 0;
  let isMarked = false;
  let isPromise = false;
  const add = (names2, from, trusted, isHandle = false) => {
    const found = ownersIn(names2, range.start + from, isHandle ? () => true : isPerson, trusted);
    owners.push(...found.filter(({ text: name }) => !owners.some((owner) => owner.text === name)));
    return found.length > 0;
  };
  const mark = MARK2(line).exec(line)?.[0];
  const after = mark === void 0 ? null : AFTER_MARK.exec(line.slice(mark.length));
  if (mark !== void 0 && after) {
    const { gap, who } = after.groups;
    if (who === "" || /^[\s,\d]/.test(who) || add(/[([]$/.test(gap) && /^[\w-]{2,30}$/.test(who) ? `@${who}` : who, mark.length + gap.length, true)) {
      isMarked = true;
      start = mark.length + after[0].length;
    }
  }
  if (isMarked && owners.length === 0) {
    const handle = /^([\p{Ll}\d][\p{Ll}\d-]{2,30}):[ \t]+(?=\S+[ \t]\S)/u.exec(line.slice(start));
    if (handle && !NOBODY.has(handle[1]) && !startsWithTaskVerb(handle[1])) {
      owners.push({
        text: handle[1],
        range: { start: range.start + start, end: range.start + start + handle[1].length }
      });
      start += handle[0].length;
    }
  }
  for (let from = start, isNamed = owners.length > 0; !isNamed; from = start) {
    const rest2 = line.slice(from);
    const brackets = BRACKETS(rest2).exec(rest2);
    if (brackets && !/^[ xX]?$/.test(brackets[2])) {
      const trusted = inList || isMarked;
      if (!add(
        brackets[2].replace(/^action[ \t]*[-–—:][ \t]*/i, ""),
        from + rest2.indexOf(brackets[2]),
        trusted,
        brackets[1] !== void 0
      ))
        break;
      if (/^action\b/i.test(brackets[2])) isMarked = true;
      start = from + brackets[0].length;
      continue;
    }
    const promise = PROMISE(rest2).exec(rest2);
    if (promise && add(promise[1], from + promise[0].indexOf(promise[1]), inList || isMarked)) {
      isPromise = true;
      start = from + promise[0].indexOf(promise[1]) + promise[1].length;
      break;
    }
    const colon = COLON(rest2).exec(rest2);
    if (colon) {
      const task = rest2.slice(colon[0].length);
      const at = from + colon[0].indexOf(colon[1]);
      if (add(colon[1], at, (inList || isMarked) && isTaskText(task))) {
        start = from + colon[0].length;
        break;
      }
      if ((inList || isMarked) && from === start && task !== "" && colon[0].includes(":")) {
        const inner = PROMISE(task).exec(task);
        if (inner && add(inner[1], from + colon[0].length + inner[0].indexOf(inner[1]), true)) isPromise = true;
      }
    }
    break;
  }
  const rest = line.slice(start);
  if (owners.length === 0) {
    const topic = /^(?:\*\*|__)?[^:\r\n]{2,80}:(?:\*\*|__)?[ \t]+/.exec(rest)?.[0];
    const inner = topic && rest.slice(topic.length);
    const promise = inner && PROMISE(inner).exec(inner);
    if (inner && promise && add(promise[1], start + topic.length + promise[0].indexOf(promise[1]), inList || isMarked))
      isPromise = true;
  }
  if (owners.length === 0) {
    const group = GROUP_PROMISE(rest).exec(rest);
    if (group && add(group[1], start + group[0].indexOf(group[1]), true))
      isPromise = /(?:to|will|should|can)[ \t]*$/.test(group[0]);
  }
  const labelled = LABELLED2(rest).exec(rest);
  if (labelled) add(labelled[1], start + labelled.index + labelled[0].lastIndexOf(labelled[1]), true);
  if (owners.length === 0 || isPromise) {
    const tail = TAIL2(rest).exec(rest);
    const names2 = tail?.[1] ?? tail?.[2] ?? tail?.[3];
    if (tail && names2 !== void 0 && owners.length === 0)
      add(
        names2,
        start + tail.index + tail[0].lastIndexOf(names2),
        tail[3] !== void 0 || (inList || isMarked) && tail[1] !== void 0
      );
  }
  if (owners.length === 0) {
    const tasked = TASKED(rest).exec(rest);
    if (tasked) add(tasked[1], start + tasked.index + tasked[0].indexOf(tasked[1]), inList || isMarked);
  }
  if (owners.length === 0) {
    const handle = /(?:^|[\s(,:])@([A-Za-z0-9][\w-]{0,38})(?![\w/])/.exec(rest);
    const isLead = handle !== null && (inList || isMarked) && handle.index === 0;
    if (handle && isLead) add(`@${handle[1]}`, start + handle.index + handle[0].indexOf("@"), true);
  }
  if (isMarked || owners.length > 0 && inList) {
    const scanner = ANOTHER(rest);
    scanner.lastIndex = 0;
    for (let match = scanner.exec(rest); match; match = scanner.exec(rest))
      add(match[1], start + match.index + match[0].indexOf(match[1]), isMarked);
  }
  return { isMarked, owners, task: { start: range.start + start, end: range.end }, isPromise };
}
function isTaskText(text) {
  const plain = text.replace(/^[*_`"'([]+/, "");
  return startsWithTaskVerb(plain) || /^\p{Ll}/u.test(plain) && plain.split(/\s+/).length >= 2;
}
function ownersIn(list, offset, isPerson, trusted) {
  const found = [];
  let from = 0;
  const names2 = list.replace(/\([^()]{0,80}\)/g, (remark) => " ".repeat(remark.length));
  const separator = SPLIT(names2);
  separator.lastIndex = 0;
  const part = (to) => {
    const source = names2.slice(from, to);
    for (const piece of source.includes("@") ? source.split(/[ \t](?=@)/) : [source]) {
      const name = trimEndOf(piece.trim().replace(/^@|@$/g, ""), ".,;:?!)]").replace(/^\(/, "");
      const at = names2.indexOf(piece.trim(), from);
      if (name === "" || !isOwner(name, piece.includes("@"), isPerson, trusted)) continue;
      found.push({ text: name, range: { start: offset + at, end: offset + at + piece.trim().length } });
    }
  };
  for (let match = separator.exec(names2); match; match = separator.exec(names2)) {
    part(match.index);
    from = match.index + match[0].length;
  }
  part(names2.length);
  return found;
}
var isTaskVerb = (name) => startsWithTaskVerb(`${name} it`) || /^\p{L}+s$/u.test(name) && startsWithTaskVerb(`${name.slice(0, -1)} it`);
function isOwner(name, isHandle, isPerson, trusted) {
  if (isHandle) return true;
  const first = name.split(/[ \t]/)[0].toLowerCase();
  if (NOBODY_IN_CAPITALS.has(name)) return false;
  if (NOBODY.has(first) && !/^\p{Lu}{2,3}$/u.test(name)) return /^all(?:[ \t]|$)/i.test(name) && trusted;
  if (isPerson(name)) return true;
  if (isGroup(name)) return trusted;
  if (PRONOUN.test(name)) return false;
  const words2 = name.split(/[ \t]+/);
  if (!trusted || !/^\p{Lu}/u.test(name) || isTaskVerb(name)) return false;
  return words2.length > 1 || /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+|\p{Lu}{2,3}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}*)$/u.test(name);
}

// src/note/meeting/due-day.ts
var LEAD = /\b(?:by|due(?:[ \t]+(?:date|by|on))?|until|till|deadline|no later than|before|on|bis|fällig)\b[ \t:]*(?:the[ \t]+)?(?:end of[ \t]+)?$/i;
var EVENT = /\b(?:meet|meeting|schedul\w+|happen\w*|events?|hackathon|announce\w*|call|workshop|conference|session)\b/i;
var WEEKDAY = /\b(?:by|due|until|before|on)[ \t]+(?<next>next[ \t]+)?(?<name>sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b(?!,?[ \t]+(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
var WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
var RELATIVE = /\b(?:(?<tomorrow>tomorrow)|(?:in|within)[ \t]+(?<count>an?|one|two|three|four|\d{1,2})[ \t]+(?<unit>days?|weeks?)|by[ \t]+(?<next>next[ \t]+week)(?![ \t]*['’]s))\b/i;
var COUNTS = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
var MAX_DAYS_BEFORE = 60;
var HINT = /\b(?:by|due|until|till|deadline|later|before|on|tomorrow|in|within|bis|fällig)\b/i;
function dueMention(line, offset = 0) {
  if (!HINT.test(line)) return void 0;
  return dateMentions(line, offset).find((mention) => {
    const before = line.slice(0, mention.range.start - offset).replace(/(?:sun|mon|tues|wednes|thurs|fri|satur)day,?[ \t]*$/i, "");
    if (!LEAD.test(trimEndOf(before, "*_(")) && !/\b(?:by|due)\b[^.;\r\n]{0,60}\($/i.test(before)) return false;
    return !/\bon[ \t]+(?:\p{L}+day,?[ \t]+)?$/iu.test(before) || !EVENT.test(line);
  });
}
function dueDay(line, day) {
  if (!HINT.test(line)) return void 0;
  const mention = dueMention(line);
  if (mention) {
    const { month, day: date, year } = mention;
    if (year) return toDay(year.value, month.value, date.value);
    if (day === void 0) return void 0;
    const sameYear = toDay(Number(day.slice(0, 4)), month.value, date.value);
    if (sameYear && daysBetween(day, sameYear) >= -MAX_DAYS_BEFORE) return sameYear;
    return toDay(Number(day.slice(0, 4)) + 1, month.value, date.value);
  }
  if (day === void 0) return void 0;
  const relative = RELATIVE.exec(line)?.groups;
  if (relative) {
    if (relative.tomorrow) return addDays(day, 1);
    if (relative.next) return addDays(day, 7);
    const count2 = COUNTS[relative.count.toLowerCase()] ?? Number(relative.count);
    return addDays(day, relative.unit.toLowerCase().startsWith("week") ? count2 * 7 : count2);
  }
  const weekday = WEEKDAY.exec(line)?.groups;
  if (!weekday) return void 0;
  const ahead = (WEEKDAYS.indexOf(weekday.name.toLowerCase()) - weekdayOf(day) + 7) % 7 || 7;
  return addDays(day, ahead);
}

// src/note/meeting/actions.ts
var CHECK_BOX = /^\[(?<mark>[ xX✓✔]?)\](?=\s|$)[ \t]*/;
var DONE = /^(?:[-–—:\s]*)?(?:✅|☑️?|✔️?|\[?done\]?\b[ \t]*[:.)-]?|\(done\)|completed?\b[ \t]*:)|(?:✅|☑️?|✔️?|[([](?:done|completed?|fixed|merged|closed)[.!]?[)\]]|[-–—][ \t]*done)[ \t.!]*$/i;
var DROPPED = /[([](?:dropped|cancell?ed|obsolete|won['’]t do|no longer needed)[)\]][ \t.]*$/i;
var STRUCK = /^~~[^~\r\n]{2,500}~~[ \t.]*$/;
var DONE_HEADING = /\b(?:completed?|done|closed|finished|erledigt)\b/i;
var NOTHING = /^(?:none|no|n\/?a|nothing|nil|tbd|keine?|aucune?|ninguna?|no (?:action|update|change|new action)s?\b.{0,200}|none\b.{0,60}|not? (?:discussed|applicable)|done|same as.{0,200}|see (?:above|below).{0,200}|others?: no update)[.!]?$/i;
var LINK_ONLY = /^(?:[*_]*)!?\[[^\]\r\n]{0,300}\]\([^)\r\n]{0,500}\)[.!]?(?:[*_]*)$|^<?https?:\/\/\S+>?$/;
var MEETING = /\b(?:(?:we|let['’]s) (?:all )?meet|next (?:meeting|call)\b.{0,20}(?:is|:|on)|meet(?:ing)? next)\b/i;
var PAST = /^(?:(?:the|various|several|all|some|members|board|group|team|we|they|he|she|it)\b.{0,40}?\b)?(?:\p{L}+[ \t]+){0,4}?(?:agreed|noted|discussed|decided|determined|confirmed|landed|reported|mentioned|emphasi[sz]ed|explained|suggested that|was|were|has been|have been|closed|merged|approved|selected|waiting|continued|emphasi[sz]ed the|moved and|completed|presented|asked about|thanked|did|had|said|went)\b(?! to\b)/iu;
var STATEMENT = /^(?:he|she|it|they|the|this|these|that|those)\b|\b(?:is|are|was|were|has|have|had|should|would|could|might|may|will|makes?|making|agreed|noted|discussed|decided|merged|approved|landed|closed)\b/i;
var QUESTION = /\?[ \t*_)]*$/;
var MODAL2 = /^(?:['’]ll|to|will)[ \t]+/;
function readActions(note, context) {
  const { text, blocks } = note;
  const roleOfHeading = context.roleOfHeading ?? roleOf;
  const actions = [];
  let section;
  const captions = [];
  blocks.forEach((block, at) => {
    const { heading, item } = block;
    if (heading) {
      captions.length = 0;
      const role = roleOfHeading(heading.raw);
      if (role !== void 0 || section?.role === "attendance" || !section || heading.depth <= section.depth)
        section = { role, depth: heading.depth, isDone: DONE_HEADING.test(heading.raw) };
      return;
    }
    if (block.kind !== "paragraph" && block.kind !== "item") return;
    const isAttendance = section?.role === "attendance";
    const table = tablesIn(text, block.range)[0];
    if (table) {
      if (!isAttendance)
        actions.push(...tableActions(text, block, table.head, table.rows, section?.role === "actions", context));
      return;
    }
    while (captions.length > 0 && !isBelow(captions.at(-1), block)) captions.pop();
    const caption = captions.at(-1);
    const inCaption = caption !== void 0 && item !== void 0 && item.depth === caption.depth + 1;
    const inSection = section?.role === "actions";
    const announces = block.kind === "item" || !item ? announced(text, block, roleOfHeading) : void 0;
    if (announces) captions.push({ block, owners: [], depth: item?.depth ?? 0, list: void 0 });
    const lines = linesIn(text, block.range);
    if (announces === "caption") lines.shift();
    const isReadable = !isAttendance && !(item && block.kind === "paragraph");
    let isFirst = true;
    for (const line of lines) {
      const isTop = !item || item.depth === 1;
      const found = actionAt(text, block, line, {
        ...context,
        inList: isReadable && (isFirst || !item) && (inCaption || announces === "caption" || inSection && (isTop || isNestedTask(text, line, context))),
        isMarkedOnly: !isReadable || item !== void 0 && !isFirst,
        isBelowCaption: announces === "caption",
        isOwnedAbove: inCaption && caption.owners.length > 0,
        isInList: item !== void 0,
        isFirstLine: isFirst,
        isAgenda: section?.role === "agenda" || section?.role === "decisions"
      });
      isFirst = false;
      const own = text.slice(line.start, line.end).trimEnd();
      if (item && own.endsWith(":") && childrenAreTasks(text, blocks, at)) {
        const owners = found?.owners ?? leadingOwners(text, line, context);
        if (found || owners.length > 0)
          captions.push({ block, owners, depth: item.depth, list: item.list, due: found?.due });
        if (owners.length > 0) continue;
      } else if (!item && own.endsWith(":") && inSection) {
        const owners = leadingOwners(text, line, context);
        if (owners.length > 0)
          captions.push({ block, owners, depth: 0, list: void 0, due: dueDay(own, context.day) });
        continue;
      }
      if (!found) continue;
      const inherited = found.owners.length === 0 && inCaption ? caption.owners : [];
      const due = found.due ?? (inCaption ? caption.due : void 0);
      const isDone = section?.isDone && inSection || isDoneBelow(text, blocks, at);
      actions.push({
        ...found,
        block,
        textRange: item ? block.range : line,
        ...inherited.length > 0 && { owners: inherited, caption: caption.block },
        state: found.state === "open" && isDone ? "done" : found.state,
        ...due !== void 0 && { due }
      });
    }
  });
  return actions;
}
function isBelow(caption, { kind, item }) {
  if (!item) return false;
  if (caption.depth > 0) return item.depth > caption.depth;
  if (caption.list === void 0 && kind === "item" && item.depth === 1) caption.list = item.list;
  return item.depth > 1 || caption.list === item.list;
}
function isDoneBelow(text, blocks, at) {
  const depth = blocks[at].item?.depth ?? Number.POSITIVE_INFINITY;
  const next = blocks[at + 1];
  if (next?.kind !== "item" || next.item.depth !== depth + 1) return false;
  return /^(?:\[[^\]\r\n]{1,40}\][ \t]*)?(?:✅|☑️?|✔️?|done\b|completed\b)[^\r\n]{0,20}$/i.test(
    text.slice(next.range.start, Math.min(next.range.end, endOfLine(text, next.range.start))).trim()
  );
}
function leadingOwners(text, line, { isPerson }) {
  const source = text.slice(line.start, line.end).trimEnd();
  const lead = /^[ \t]*(?:[-*+•][ \t]+)*/.exec(source)[0].length;
  const start = line.start + lead;
  return assignmentAt(text, { start, end: line.start + source.length }, isPerson, false).owners;
}
function actionAt(text, block, line, context) {
  const source = text.slice(line.start, line.end);
  const lead = /^[ \t>]*(?:[-*+•][ \t]+)*/.exec(source)[0].length;
  const box = CHECK_BOX.exec(source.slice(lead));
  const range = { start: line.start + lead + (box?.[0].length ?? 0), end: line.start + source.trimEnd().length };
  if (range.end <= range.start) return void 0;
  const plain = replaceComments(text.slice(range.start, range.end), () => "").trim();
  const bare = trimOf(plain, "*_~");
  if (bare.length < 3 || NOTHING.test(bare) || LINK_ONLY.test(plain) || isPlaceholder(plain, context.placeholders))
    return void 0;
  const { isMarked, owners, task, isPromise } = assignmentAt(
    text,
    range,
    context.isPerson,
    context.inList || box !== null
  );
  const what = trimOf(text.slice(task.start, task.end), " 	*_:");
  const doing = isPromise ? what.replace(MODAL2, "") : what;
  const isTask2 = startsWithTaskVerb(doing) && doing.split(/\s+/, 2).length >= 2;
  const isName = owners.length === 0 && bare.split(/\s+/).length <= 3 && context.isPerson(bare);
  if (!isMarked && context.isMarkedOnly) return void 0;
  if (isMarked) {
    if (what === "" || NOTHING.test(what) || isPlaceholder(what, context.placeholders)) return void 0;
    if ((owners.length === 0 || !isPromise) && PAST.test(what) && !isTask2) return void 0;
    if (owners.length === 0 && /^(?:\[?(?:slides|link)|pr #?\d+)/i.test(what)) return void 0;
    if (/^\[todo/i.test(plain) && owners.length === 0) return void 0;
  } else if (box && (!context.isAgenda || owners.length > 0 && (isPromise || plain.startsWith("@")))) {
    if (owners.length === 0 && !context.inList && !isTask2) return void 0;
    if (owners.length === 0 && QUESTION.test(plain) && !context.inList) return void 0;
    if (what === "" || isName || /^@?\S+$/.test(bare)) return void 0;
  } else if (context.inList) {
    if (what === "" || isName || owners.length === 0 && MEETING.test(plain)) return void 0;
    if (/^(?:\*\*|__)[^*\r\n]{2,80}(?:\*\*|__):?$/.test(plain) && owners.length === 0) return void 0;
    if (!context.isInList && owners.length === 0 && !context.isBelowCaption && !(isTask2 && context.isFirstLine))
      return void 0;
    if (owners.length === 0 && plain.endsWith(":") && !isTask2) return void 0;
    if (owners.length === 0 && !isTask2 && (STATEMENT.test(bare) || QUESTION.test(plain))) return void 0;
    const isTopic2 = !isTask2 && !(context.isOwnedAbove && startsWithTaskVerb(doing));
    if (owners.length === 0 && isTopic2 && bare.split(/\s+/).length <= 3) return void 0;
    if (owners.length > 0 && !isPromise && (PAST.test(what) || /^(?:it|this|that|there)\b/i.test(what)))
      return void 0;
  } else if (!isTask2 || owners.length === 0 || !(plain.startsWith("@") ? isPromise || context.isInList : context.isInList && isAssigned(plain, what)))
    return void 0;
  const rest = text.slice(range.start, block.range.end).split(/\r?\n/)[0];
  const state = box && box[1].trim() !== "" || DONE.test(what) || DONE.test(plain) ? "done" : STRUCK.test(plain) ? "done" : DROPPED.test(plain) ? "dropped" : "open";
  const due = dueDay(rest, context.day);
  return { range, owners, state, ...due !== void 0 && { due } };
}
function isAssigned(plain, what) {
  return /^[*_]{0,2}\[/.test(plain) || /^to[ \t]/.test(what);
}
function isNestedTask(text, line, { isPerson }) {
  const source = text.slice(line.start, line.end);
  const start = line.start + (CHECK_BOX.exec(source)?.[0].length ?? 0);
  const { owners, isPromise } = assignmentAt(text, { start, end: line.end }, isPerson, false);
  return owners.length > 0 && isPromise || CHECK_BOX.test(source);
}
function announced(text, block, roleOfHeading) {
  const end = Math.min(block.range.end, endOfLine(text, block.range.start));
  const line = text.slice(block.range.start, end).trim();
  const name = trimEndOf(trimOf(line, "*_ "), ":： *_");
  if (line.length <= 120 && !/[:：]/.test(name)) {
    const isCaption2 = /[:：][*_]*$/.test(line) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(line) || block.kind === "item";
    if (isCaption2 && roleOfHeading(name) === "actions") return "caption";
  }
  const label = labelOf(text, { start: block.range.start, end });
  return label && label.value.end > label.value.start && roleOfHeading(label.label) === "actions" ? "inline" : void 0;
}
function childrenAreTasks(text, blocks, at) {
  const depth = blocks[at].item?.depth ?? 0;
  let tasks = 0;
  let children = 0;
  for (let next = at + 1; (blocks[next]?.item?.depth ?? 0) > depth; next++) {
    const block = blocks[next];
    if (block.kind !== "item" || block.item.depth !== depth + 1) continue;
    children++;
    if (startsWithTaskVerb(text.slice(block.range.start, block.range.end))) tasks++;
  }
  return children > 0 && tasks * 2 >= children;
}
var TASK_COLUMN = /^(?:action(?: ?items?| points?)?|tasks?|what|to ?dos?|aufgabe|tarea|tâche|azione)$/i;
var OWNER_COLUMN = /^(?:owners?|who|assignee|assigned(?: to)?|responsible(?: person)?|lead|wer|verantwortlich|responsable)$/i;
var DUE_COLUMN = /^(?:due.*|deadline|when|target(?: date)?|by|bis|timing)$/i;
var STATE_COLUMN = /^(?:status|state|done)$/i;
function tableActions(text, block, head, rows, inSection, { isPerson, day, placeholders }) {
  const names2 = cellsOf(text, head).map((cell) => text.slice(cell.start, cell.end).replace(/[*_`]/g, "").trim());
  const column = (pattern) => names2.findIndex((name) => pattern.test(name));
  const [task, owner, due, state] = [TASK_COLUMN, OWNER_COLUMN, DUE_COLUMN, STATE_COLUMN].map(column);
  if (task < 0 || owner < 0 && !inSection) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(text, row);
    const cell = (index) => cells[index] ? text.slice(cells[index].start, cells[index].end).trim() : "";
    const range = cells[task];
    if (!range || cell(task).length < 3 || isPlaceholder(cell(task), placeholders)) return [];
    const owned = cells[owner] ? assignmentAt(
      `${text.slice(0, cells[owner].start)}[${cell(owner)}] `,
      { start: cells[owner].start, end: cells[owner].start + cell(owner).length + 3 },
      isPerson,
      true
    ).owners : [];
    const until = dueDay(`by ${cell(due)}`, day) ?? (due >= 0 ? writtenDay(cell(due)) : void 0);
    return [
      {
        range: { start: row.start, end: row.end },
        textRange: range,
        block,
        owners: owned,
        state: /\b(?:done|completed?|closed|✅)/i.test(cell(state)) ? "done" : "open",
        ...until !== void 0 && { due: until }
      }
    ];
  });
}
function writtenDay(text) {
  const [mention] = dateMentions(text);
  return mention && dayOf(mention);
}

// src/collection/note-actions.ts
function actionsOf(note, settings, { people }, day, blocks = note.blocks) {
  const attendees = note.meeting(settings).attendees.map(nameWithInitials);
  return readActions(
    { text: note.text, blocks },
    {
      isPerson: (name) => settings.roster.meantBy(name).length > 0 || people.isSomebody(name, attendees),
      day,
      placeholders: settings.placeholders.words,
      roleOfHeading: headingRoles(settings)
    }
  );
}
function headingRoles({ sections, actions }) {
  const configured = /* @__PURE__ */ new Map();
  for (const section of sections) {
    const role = roleOfSection(section);
    if (role) for (const name of [section.name, ...section.aliases ?? []]) configured.set(headingKey(name), role);
  }
  for (const name of actions ?? []) configured.set(headingKey(name), "actions");
  return (heading) => configured.get(headingKey(heading)) ?? roleOf(heading);
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts = id.split(":");
  const source = parts[1] ? parts[0] : void 0;
  const ruleId = parts[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index = file.messages.length - 1;
      wrap(rule, function(error) {
        const messages26 = file.messages;
        if (error && !messages26.includes(error)) {
          try {
            file.fail(error);
          } catch {
          }
        }
        while (++index < messages26.length) {
          Object.assign(messages26[index], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// src/model/links.ts
var HOME = "https://github.com/meeting-notes-lint/meeting-notes-lint";
function ruleUrl(id) {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
var CONFIG_SCHEMA = `${HOME.replace("github.com", "raw.githubusercontent.com")}/main/schemas/config.schema.json`;

// src/generated/options.js
var options_action_item_owner = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "unknown")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      if (typeof data.unknown !== "boolean") {
        const err1 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var options_attendees = validate22;
var schema7 = { "type": "object", "additionalProperties": false, "properties": { "form": { "description": "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.", "enum": ["any", "full-name", "handle"], "default": "any" } }, "$id": "options_attendees" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "form")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      let data0 = data.form;
      if (!(data0 === "any" || data0 === "full-name" || data0 === "handle")) {
        const err1 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema7.properties.form.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var options_consistent_dates = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var options_consistent_names = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var options_due_date = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var options_file_name = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var options_front_matter = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var options_front_matter_schema = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var options_heading_emoji = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var options_heading_syntax = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var options_known_speaker = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var options_next_meeting = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var options_no_broken_link = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var options_no_copied_section = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "minLength")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.minLength !== void 0) {
      let data0 = data.minLength;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var options_no_cut_off_text = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var options_no_duplicate_items = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "keys")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var options_no_empty_section = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var options_no_joined_items = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "keys")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var options_no_merge_conflict = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var options_no_mojibake = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var options_no_placeholder = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var options_required_headings = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var options_required_labels = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var options_series_number = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "gaps")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.gaps !== void 0) {
      if (typeof data.gaps !== "boolean") {
        const err1 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var options_weekday_matches_date = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var validators = {
  "action-item-owner": options_action_item_owner,
  "attendees": options_attendees,
  "consistent-dates": options_consistent_dates,
  "consistent-names": options_consistent_names,
  "due-date": options_due_date,
  "file-name": options_file_name,
  "front-matter": options_front_matter,
  "front-matter-schema": options_front_matter_schema,
  "heading-emoji": options_heading_emoji,
  "heading-syntax": options_heading_syntax,
  "known-speaker": options_known_speaker,
  "next-meeting": options_next_meeting,
  "no-broken-link": options_no_broken_link,
  "no-copied-section": options_no_copied_section,
  "no-cut-off-text": options_no_cut_off_text,
  "no-duplicate-items": options_no_duplicate_items,
  "no-empty-section": options_no_empty_section,
  "no-joined-items": options_no_joined_items,
  "no-merge-conflict": options_no_merge_conflict,
  "no-mojibake": options_no_mojibake,
  "no-placeholder": options_no_placeholder,
  "required-headings": options_required_headings,
  "required-labels": options_required_labels,
  "series-number": options_series_number,
  "weekday-matches-date": options_weekday_matches_date
};

// src/model/rule-options.ts
var RuleOptionsError = class extends UserError {
  name = "RuleOptionsError";
};
function checkOptions(id, options) {
  if (options === void 0 || options === null) return;
  const validate = validators[id];
  if (!validate || validate(options)) return;
  const [error] = validate.errors ?? [];
  const name = error?.instancePath.slice(1).split("/")[0] ?? "";
  throw new RuleOptionsError(
    error?.keyword === "additionalProperties" ? `The rule \`${id}\` has no option \`${String(error.params.additionalProperty)}\`; see ${ruleUrl(id)}.` : `The option \`${name}\` of the rule \`${id}\` ${error?.message ?? "is wrong"}; see ${ruleUrl(id)}.`
  );
}

// src/note/front-matter/front-matter.ts
function isPlain({ state, lead }, text) {
  if (state === "missing") return !beginsWithRule(text);
  return lead.end === 0 && (state === "valid" || state === "invalid");
}
function beginsWithRule(text) {
  return /^---[ \t]*[\r\n]/.test(text);
}

// src/note/markdown/blocks.ts
function blocksOf(tree, text, from, shift) {
  const blocks = [];
  let lists = 0;
  let complete = true;
  const rangeOf = (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === void 0 || end === void 0) {
      complete = false;
      return void 0;
    }
    return { start: start + shift, end: end + shift };
  };
  const stack = [];
  const push = (nodes, rest) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at], ...rest, first: at === 0 });
  };
  push(tree.children, { quoted: false, depth: 0 });
  let entry = stack.pop();
  for (; entry; entry = stack.pop()) {
    const { node, item, first, quoted: quoted2, depth } = entry;
    const range = rangeOf(node);
    if (!range) continue;
    if (range.start < from && depth === 0) continue;
    if (node.type === "list") {
      const list = lists++;
      for (const child of [...node.children].reverse()) {
        const whole = rangeOf(child);
        if (!whole) continue;
        const of = {
          range: whole,
          depth: depth + 1,
          list,
          ordered: node.ordered ?? false,
          hasChildren: child.children.length > 1
        };
        if (child.children.length === 0) stack.push({ node: child, item: of, quoted: quoted2, depth: depth + 1 });
        else push(child.children, { item: of, quoted: quoted2, depth: depth + 1 });
      }
    } else if (node.type === "listItem") {
      blocks.push({ kind: "item", range: { start: range.end, end: range.end }, item });
    } else if (node.type === "blockquote") {
      push(node.children, { quoted: true, depth: depth + 1 });
    } else if (node.type === "heading" && depth === 0) {
      blocks.push({ kind: "heading", range, heading: headingAt(text, range, node.depth) });
    } else if (node.type === "paragraph" || node.type === "heading") {
      const kind = quoted2 ? "quote" : item && first ? "item" : "paragraph";
      blocks.push({ kind, range, ...item && { item } });
    } else if (node.type === "code" || node.type === "html") {
      blocks.push({ kind: node.type, range });
    } else {
      blocks.push({ kind: "other", range });
    }
  }
  return complete ? blocks : void 0;
}
function headingAt(text, range, depth) {
  const source = text.slice(range.start, range.end);
  const marks = /^(#{1,6})(?:[ \t]+|$)/.exec(source);
  let content;
  if (marks) {
    const inner = source.slice(marks[0].length).replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, "").trimEnd();
    content = { start: range.start + marks[0].length, end: range.start + marks[0].length + inner.length };
  } else {
    const inner = source.replace(/(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*$/, "").trimEnd();
    content = { start: range.start, end: range.start + inner.length };
  }
  const raw = text.slice(content.start, content.end);
  const emoji = headingEmoji(raw);
  return { range, content, raw, name: headingName(raw), ...emoji && { emoji }, depth, setext: !marks };
}

// src/note/merge-conflicts.ts
var START = /^<{7}(?: .*)?$/;
var BASE = /^\|{7}(?: .*)?$/;
var MIDDLE = /^={7}$/;
var END = /^>{7}(?: .*)?$/;
var LONE_END = /^>{7} (?:\S+|[\da-f]{7,40} \(.*\))$/;
function findMergeConflicts(text) {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return [];
  const conflicts = [];
  let open;
  let middle;
  let fence;
  for (const range of linesIn(text, { start: 0, end: text.length })) {
    const line = text.slice(range.start, Math.min(range.end, range.start + 300)).replace(/^\uFEFF/, "").trimEnd();
    if (open) {
      const isMarker = BASE.test(line) || MIDDLE.test(line) || END.test(line);
      if (isMarker) open.side = "other";
      if (open.side === "other") open.masked.push(range);
      if (!END.test(line)) continue;
      conflicts.push({ range: { start: open.marker.start, end: range.end }, marker: open.marker, masked: open.masked });
      open = void 0;
      continue;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark?.startsWith(fence)) fence = void 0;
    } else if (mark !== void 0) fence = mark;
    else if (START.test(line)) open = { marker: range, masked: [range], side: "first" };
    else if (MIDDLE.test(line)) middle = range;
    else if (LONE_END.test(line)) {
      const marker = middle ?? range;
      conflicts.push({ range, marker: range, masked: marker === range ? [range] : [marker, range] });
      middle = void 0;
    }
  }
  if (open) conflicts.push({ range: open.marker, marker: open.marker, masked: [open.marker] });
  return conflicts;
}
function withoutMergeConflicts(text, conflicts) {
  let result = "";
  let offset = 0;
  for (const { start, end } of conflicts.flatMap(({ masked }) => masked)) {
    result += text.slice(offset, start) + " ".repeat(end - start);
    offset = end;
  }
  return result + text.slice(offset);
}

// src/note/markdown/scan-blocks.ts
var HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
var FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
var RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
var UNDERLINE = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
var MARKER = /(?:[-*+]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y;
var BRACKETS2 = /\[[^\\\]\r\n]*\](?!:)/y;
var DEFINITION = /\[[^\s\\[\]][^\\[\]\r\n]{0,99}\]: *[^\s<>()\\]+ *(?=[\r\n]|$)/y;
var SPECIAL = new Set("	#`~<>*+-_=[0123456789");
var NO_TAG = /<(?:[a-z][a-z0-9]*[:@.]|[^a-z/!?]|$)/iy;
function scanBlocks(text, from) {
  if (/^\uFEFF|\r(?!\n)/.test(text)) return void 0;
  const scanner = new Scanner(text);
  for (let start = from; start < text.length; ) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (!scanner.line(start, end > start && text[end - 1] === "\r" ? end - 1 : end)) return void 0;
    start = end + 1;
  }
  return scanner.finish();
}
var Scanner = class {
  #text;
  #blocks = [];
  /** From the outermost to the innermost. */
  #open = [];
  #lists = 0;
  /** The paragraph that the next line may continue; it is in the innermost container. */
  #paragraph;
  /** The line began after an open paragraph. */
  #interrupts = false;
  #fence;
  #comment;
  constructor(text) {
    this.#text = text;
  }
  /** Takes in the line from `start` to `end`; false when it is not certain what it is. */
  line(start, end) {
    const text = this.#text;
    if (this.#comment) return this.#inComment(this.#comment, start, end);
    let at = start;
    let first = this.#skipSpaces(at, end);
    let depth = 0;
    for (const { item, width, children } of this.#open) {
      if (!item) {
        if (text[first] !== ">" || first - at > 3) break;
        at = text[first + 1] === " " ? first + 2 : first + 1;
        first = this.#skipSpaces(at, end);
      } else if (first < end) {
        if (children === 0 && first > at) return false;
        if (first - at < width) break;
        at += width;
      }
      depth++;
    }
    if (this.#fence) return this.#inFence(this.#fence, depth, at, first, end);
    if (first === end) {
      if (at > start && this.#open.some(({ item }) => item)) return false;
      this.#paragraph = void 0;
      this.#open.length = depth;
      return true;
    }
    this.#interrupts = this.#paragraph !== void 0 && depth === this.#open.length;
    while (SPECIAL.has(text[first])) {
      if (text[first] === "	") return false;
      if (first - at > 3) break;
      const content = text[first] === ">" ? this.#quote(depth, first, end) : this.#item(depth, at, first, end);
      if (content === "unknown") return false;
      if (content === "none") return this.#leaf(depth, at, first, end);
      depth++;
      at = content;
      first = this.#skipSpaces(at, end);
      if (first === end) return true;
    }
    return first - at > 3 && !this.#paragraph ? false : this.#prose(depth, first, end);
  }
  /** The blocks of the whole text. */
  finish() {
    if (this.#comment) return void 0;
    if (this.#fence) {
      if (this.#open.length > 0) return void 0;
      this.#fence.block.range.end = this.#text.length;
    }
    return this.#blocks;
  }
  #skipSpaces(at, end) {
    while (at < end && this.#text[at] === " ") at++;
    return at;
  }
  #match(pattern, at) {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }
  /** Opens a quote, or one inside another; returns where its content begins. */
  #quote(depth, first, end) {
    const next = this.#text[first + 1];
    if (next === "	" || this.#open.slice(0, depth).some(({ item }) => item)) return "unknown";
    this.#closeTo(depth);
    this.#open.push({ marker: ">", width: 0, item: void 0, children: 0 });
    return Math.min(end, next === " " ? first + 2 : first + 1);
  }
  /** Opens a list, or the next item of one; returns where the item's content begins. */
  #item(depth, at, first, end) {
    const match = this.#match(MARKER, first);
    if (!match || this.#match(RULE, first)) return "none";
    const [marker, digits] = match;
    const afterMarker = first + marker.length;
    const content = this.#skipSpaces(afterMarker, end);
    const isEmpty = content === end;
    if (isEmpty || digits !== void 0 && digits !== "1") {
      if (this.#paragraph && depth === this.#open.length) return "none";
      if (this.#interrupts || this.#open[depth] && !this.#open[depth].item) return "unknown";
    }
    if (this.#text[content] === "	" || content - afterMarker > 4 && !isEmpty) return "unknown";
    const kind = marker.at(-1);
    const width = (isEmpty ? afterMarker + 1 : content) - at;
    const known = this.#open[depth];
    const goesOn = known?.marker === kind;
    if (goesOn) this.#closeTo(depth);
    else this.#begin(depth, end);
    const item = {
      range: { start: first, end },
      depth: depth + 1,
      list: goesOn ? known.item.list : this.#lists++,
      ordered: digits !== void 0,
      hasChildren: false
    };
    this.#open[depth] = { marker: kind, width, item, children: 0 };
    this.#grow(end);
    if (isEmpty) this.#blocks.push({ kind: "item", range: { start: end, end }, item });
    return content;
  }
  /** A line that begins with a mark, and begins no container. */
  #leaf(depth, at, first, end) {
    const text = this.#text;
    const range = { start: first, end };
    switch (text[first]) {
      case "#": {
        const marks = this.#match(HEADING, first)?.[0];
        if (marks === void 0) break;
        if (text[first + marks.length] === "	") return false;
        this.#begin(depth, end);
        if (depth > 0) this.#pushProse(range);
        else this.#blocks.push({ kind: "heading", range, heading: headingAt(text, range, marks.length) });
        return true;
      }
      case "`":
      case "~": {
        const marks = this.#match(FENCE, first)?.[0];
        if (marks === void 0) break;
        this.#begin(depth, end);
        this.#fence = { block: { kind: "code", range }, marks };
        this.#blocks.push(this.#fence.block);
        return true;
      }
      case "<": {
        if (this.#match(NO_TAG, first)) break;
        if (!text.startsWith("<!--", first)) return false;
        this.#begin(depth, end);
        this.#comment = { kind: "html", range: { start: at, end } };
        this.#blocks.push(this.#comment);
        return this.#inComment(this.#comment, first + 2, end);
      }
      case "[":
        if (this.#paragraph && this.#paragraph.kind !== "other") break;
        if (this.#match(BRACKETS2, first)) break;
        if (!this.#match(DEFINITION, first) || this.#paragraph && depth < this.#open.length) return false;
        this.#begin(depth, end);
        this.#paragraph = { kind: "other", range };
        this.#blocks.push(this.#paragraph);
        return true;
      default:
        if (this.#paragraph && (text[first] === "=" || depth === this.#open.length) && this.#match(UNDERLINE, first))
          return false;
        if (!this.#match(RULE, first)) break;
        this.#begin(depth, end);
        this.#blocks.push({ kind: "other", range });
        return true;
    }
    return this.#prose(depth, first, end);
  }
  /** A line of text: it goes on with the paragraph, whatever it is indented by, or begins one. */
  #prose(depth, first, end) {
    if (this.#paragraph) {
      if (this.#paragraph.kind === "other") return false;
      this.#paragraph.range.end = end;
      this.#grow(end);
    } else {
      this.#begin(depth, end);
      this.#paragraph = this.#pushProse({ start: first, end });
    }
    return true;
  }
  #inFence({ block, marks }, depth, at, first, end) {
    if (depth < this.#open.length) return false;
    block.range.end = end;
    if (first < end) this.#grow(end);
    if (first - at <= 3 && this.#text.startsWith(marks, first)) {
      const line = this.#text.slice(first, end).replace(/(?<![ \t])[ \t]+$/, "");
      if (line === marks[0].repeat(line.length)) this.#fence = void 0;
    }
    return true;
  }
  #inComment(block, start, end) {
    block.range.end = end;
    if (this.#text.slice(start, end).includes("-->")) this.#comment = void 0;
    return this.#comment === void 0 || this.#open.length === 0;
  }
  /** Closes what does not go on, and begins a block in the container at `depth`. */
  #begin(depth, end) {
    this.#closeTo(depth);
    const parent = this.#open.at(-1);
    if (parent?.item) {
      parent.children++;
      parent.item.hasChildren = parent.children > 1;
    }
    this.#grow(end);
  }
  #pushProse(range) {
    const parent = this.#open.at(-1);
    const quoted2 = this.#open[0]?.item === void 0 && this.#open.length > 0;
    const kind = quoted2 ? "quote" : parent?.item && parent.children === 1 ? "item" : "paragraph";
    const block = { kind, range, ...parent?.item && { item: parent.item } };
    this.#blocks.push(block);
    return block;
  }
  #closeTo(depth) {
    this.#open.length = depth;
    this.#paragraph = void 0;
  }
  /** All open items reach to `end`. */
  #grow(end) {
    for (const { item } of this.#open) if (item) item.range.end = end;
  }
};

// src/note/parse.ts
function parseHeader(text) {
  return exceedsTextLimit(text) ? emptyFrontMatter("missing") : parseFrontMatter(text);
}
function parseBody(text, frontMatter) {
  const from = frontMatter.range.end;
  const tooMuch = exceedsTextLimit(text) ?? exceedsComplexityLimit(text, from);
  if (tooMuch) return { blocks: [], limitExceededAt: tooMuch };
  const scanned = scanBody(text, frontMatter);
  if (scanned) return { blocks: scanned };
  const tooMuchToParse = exceedsParserLimit(text, from);
  return tooMuchToParse ? { blocks: [], limitExceededAt: tooMuchToParse } : parseBodyFully(text, frontMatter);
}
function scanBody(text, frontMatter) {
  const { state, range, fence } = frontMatter;
  return isPlain(frontMatter, text) && (state === "missing" || fence.end === 3) ? scanBlocks(text, range.end) : void 0;
}
function parseBodyFully(text, frontMatter) {
  const { state, range } = frontMatter;
  const plain = isPlain(frontMatter, text) ? text : state === "missing" ? `***${text.slice(3)}` : text.slice(0, range.end).replace(/[^\r\n]/g, " ") + text.slice(range.end);
  const shift = state === "missing" && text.startsWith("\uFEFF") ? 1 : 0;
  return { blocks: blocksOf(fullParsers().parseMarkdown(plain), text, range.end, shift) };
}

// src/note/note.ts
var Note = class _Note {
  /** With forward slashes, relative to the root of the repository where that is known; '' when there is no file. */
  path;
  /** As it is in the file: with its BOM and line endings. */
  text;
  #lines;
  #eol;
  #mergeConflicts;
  #parsedText;
  #frontMatter;
  #body;
  #headings;
  #prose;
  #dateTime;
  #lists = /* @__PURE__ */ new Map();
  #outline;
  #meeting;
  /** @param parsed parts that were parsed before, to be used instead of parsing the text */
  constructor(path, text, parsed = {}) {
    this.path = path;
    this.text = text;
    this.#frontMatter = parsed.frontMatter;
    this.#body = parsed.body;
  }
  /** A note whose Markdown remark has parsed already; undefined when the tree has no positions. */
  static fromTree(path, text, tree) {
    const note = new _Note(path, text);
    const { frontMatter } = note;
    const blocks = blocksOf(tree, text, frontMatter.range.end, text.startsWith("\uFEFF") ? 1 : 0);
    if (!blocks) return void 0;
    return note.mergeConflicts.length === 0 && isPlain(frontMatter, text) ? new _Note(path, text, { frontMatter, body: { blocks } }) : note;
  }
  get lines() {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }
  /** The line ending that new text takes. */
  get eol() {
    this.#eol ??= lineEnding(this.text);
    return this.#eol;
  }
  /** The merge conflicts that are left in the note. Only their first sides are read. */
  get mergeConflicts() {
    this.#mergeConflicts ??= findMergeConflicts(this.text);
    return this.#mergeConflicts;
  }
  /** What is parsed: the text without all but the first sides of merge conflicts. */
  get #readableText() {
    this.#parsedText ??= withoutMergeConflicts(this.text, this.mergeConflicts);
    return this.#parsedText;
  }
  get frontMatter() {
    this.#frontMatter ??= parseHeader(this.#readableText);
    return this.#frontMatter;
  }
  /** Where the body begins. */
  get bodyStart() {
    return this.frontMatter.range.end;
  }
  /** The blocks of the body, in document order; empty where the text exceeds the limits. */
  get blocks() {
    return this.#parsedBody.blocks;
  }
  /** Where the text exceeds what is parsed; it has no blocks then. */
  get limitExceededAt() {
    return this.#parsedBody.limitExceededAt;
  }
  get #parsedBody() {
    this.#body ??= parseBody(this.#readableText, this.frontMatter);
    return this.#body;
  }
  get headings() {
    this.#headings ??= this.blocks.flatMap(({ heading }) => heading ?? []);
    return this.#headings;
  }
  /** What is written in paragraphs, list items and quotes. */
  get prose() {
    this.#prose ??= this.blocks.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote").map(({ range }) => ({ range, prose: proseOf(this.text, range) }));
    return this.#prose;
  }
  /** The `datetime` of the front matter, when it is text. */
  get dateTime() {
    const value = this.frontMatter.data.datetime;
    this.#dateTime ??= { value: typeof value === "string" ? readDateTime(value) : void 0 };
    return this.#dateTime.value;
  }
  /** The items of the front-matter list `key` that are text. */
  list(key) {
    let items = this.#lists.get(key);
    if (!items) {
      items = readList(this.frontMatter, key);
      this.#lists.set(key, items);
    }
    return items;
  }
  /** The value of the front-matter key `key` when it is text. */
  textOf(key) {
    const value = this.frontMatter.data[key];
    const range = this.frontMatter.valueRange([key]);
    return typeof value === "string" && range ? { value, range } : void 0;
  }
  /** How the headings relate to those that are expected. The outline of the last `specs` is kept. */
  outline(specs) {
    if (this.#outline?.specs !== specs) this.#outline = { specs, outline: outlineOf(this.blocks, specs) };
    return this.#outline.outline;
  }
  /**
   * When the meeting is and who attends. What was read with the last `settings` is kept.
   * @param habits how the notes beside it write dates
   */
  meeting(settings, habits) {
    if (this.#meeting?.settings !== settings || this.#meeting.habits !== habits)
      this.#meeting = { settings, habits, meeting: readMeeting(this, settings, habits) };
    return this.#meeting.meeting;
  }
};
function readList(frontMatter, key) {
  const value = frontMatter.data[key];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const range = frontMatter.valueRange([key, index]);
    return typeof item === "string" && range ? [{ value: item, range, index }] : [];
  });
}

// src/rules/define-rule.ts
function defineRule(meta, check) {
  const url = ruleUrl(meta.id);
  const defaults = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, schema.default])
  );
  const run = (note, context, severity, options = {}) => {
    const findings = [];
    const { settings, noteIndex, now, fileExists } = context;
    const meeting = note.meeting(settings, noteIndex.dates.of(note.path));
    const isOld = isBefore(meeting, note.path, settings.since);
    const isBuiltIn = settings.frontMatter.required && noteIndex.hasBuiltInForm;
    const asksFor = (part) => !isOld && (settings.stated.has(part) || isBuiltIn);
    const report = ({ range, message, about, expected, fix, related, severity: less, form: form2 = meta.form }) => {
      if (form2 && !asksFor(form2)) return;
      if (!meta.readsMergeConflicts && note.mergeConflicts.some(isAround(range))) return;
      const replacements = typeof expected === "string" ? [expected] : expected;
      const first = replacements?.[0];
      findings.push({
        path: note.path,
        ruleId: meta.id,
        severity: severity === "error" && less === "warning" ? "warning" : severity,
        message,
        place: note.lines.place(range),
        url,
        actual: note.text.slice(range.start, range.end),
        ...about !== void 0 && { about: [about].flat() },
        ...replacements && { expected: [...replacements] },
        ...typeof fix === "object" && { fix },
        ...typeof fix === "string" && first !== void 0 && {
          fix: { safe: fix === "safe", title: titleOf(first), edits: [{ ...range, text: first }] }
        },
        ...related?.length && {
          related: related.map((other) => ({ place: note.lines.place(other.range), message: other.message }))
        }
      });
    };
    const isReadable = !note.limitExceededAt || meta.readsFrontMatterOnly;
    if (isReadable && !(meta.form && !asksFor(meta.form))) {
      const stage = stageAt(note, meeting, now);
      check({ note, meeting, settings, noteIndex, stage, asksFor, fileExists, report }, {
        ...defaults,
        ...options
      });
    }
    return findings;
  };
  const linter = lintRule(
    { origin: `meeting-notes-lint:${meta.id}`, url },
    (tree, file, options) => {
      checkOptions(meta.id, options);
      const note = noteOf(tree, file);
      if (!note) return;
      for (const finding of run(note, contextOf(file), "error", options ?? {})) {
        leaveMessage(file, finding);
      }
    }
  );
  return Object.assign(linter, {
    meta,
    url,
    check: run
  });
}
var isAround = ({ start }) => (outer) => outer.range.start <= start && start <= outer.range.end;
function titleOf(text) {
  return text === "" ? "Remove it" : text.includes("\n") ? "Replace it" : `Write \`${text}\``;
}
function leaveMessage(file, { message, place, actual, expected, fix, related }) {
  const left = file.message(message, { place });
  return Object.assign(left, {
    actual,
    ...expected && { expected },
    ...fix && { fix },
    ...related && { related }
  });
}
var notesByFile = /* @__PURE__ */ new WeakMap();
function noteOf(tree, file) {
  const known = notesByFile.get(file);
  if (known?.tree === tree) return known.note;
  const note = Note.fromTree((file.path ?? "").replaceAll("\\", "/"), String(file), tree);
  notesByFile.set(file, { tree, note });
  return note;
}
function contextOf(file) {
  const given = file.data.meetingNotesLint;
  return {
    settings: given?.settings ?? defaultSettings,
    noteIndex: given?.noteIndex ?? new NoteIndex(),
    now: given?.now,
    fileExists: given?.fileExists
  };
}

// src/rules/action-item-owner.ts
var messages = {
  none: (text, example) => `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${example}\`.`,
  unknown: (owner) => `\`${owner}\` owns an item but is neither a participant nor known from other notes; correct the name.`
};
var MIN_OWNED = 2;
var MIN_SHARE3 = 0.5;
var action_item_owner_default = defineRule(
  {
    id: "action-item-owner",
    description: "An action item names who does it where the other items do",
    severity: "warning",
    form: "sections",
    mayBeHabit: true,
    needsNoteIndex: true,
    options: {
      unknown: {
        description: "Also report owners who are neither participants nor known from other notes.",
        type: "boolean",
        default: false
      }
    }
  },
  ({ note, meeting, settings, noteIndex, report }, { unknown }) => {
    const blocks = new Set(actionBlocks(note, settings));
    if (blocks.size === 0) return;
    const read = note.blocks.filter((block) => block.heading || blocks.has(block));
    const items = actionsOf(note, settings, noteIndex, meeting.day, read);
    if (unknown) {
      const participants = meeting.attendees.map(nameWithInitials);
      const handles = new Set(meeting.attendees.map(({ handle }) => handle?.toLowerCase()));
      for (const { owners, caption } of items) {
        if (caption) continue;
        for (const { text, range } of owners) {
          if (isGroup(text) || noteIndex.people.isKnown(text) || handles.has(text.toLowerCase())) continue;
          if (settings.roster.meantBy(text).length > 0) continue;
          if (!participants.some((name) => noteIndex.people.match(text, name) !== "no"))
            report({ range, message: messages.unknown(text) });
        }
      }
    }
    const owned = items.filter(isOwned);
    const ownerless = items.filter((item) => !isOwned(item));
    if (owned.length < MIN_OWNED || owned.length / items.length < MIN_SHARE3) return;
    const example = owned.map((item) => ownerForm(item, note.text)).find((form2) => form2 !== void 0) ?? "RD: …";
    for (const { range, block, state } of ownerless) {
      if (block.item && !owned.some((other) => other.block.item?.list === block.item.list)) continue;
      const text = note.text.slice(range.start, range.end);
      if (state === "open" && isTask(text) && (block.item?.depth ?? 1) === 1)
        report({ range, message: messages.none(excerpt(text), example) });
    }
  }
);
function isOwned({ owners }) {
  return owners.some(({ text }) => !/^(?:someone|somebody|anyone|anybody|who)$/i.test(text));
}
function ownerForm({ owners, range, caption }, text) {
  const [owner] = owners;
  if (!owner || caption) return void 0;
  const before = text.slice(range.start, owner.range.start);
  const after = text.slice(owners.at(-1).range.end, range.end);
  const name = text.slice(owner.range.start, owner.range.end);
  if (/^[*_[(]{0,3}$/.test(before)) {
    const joint = /^[\])*_]{0,3}(?:[ \t]?:[*_]{0,2}|[ \t](?:-{1,2}|[–—]|to|will)(?=[ \t]))?/.exec(after)[0];
    return `${before}${name}${joint} …`;
  }
  const lead = /[ \t](?:[-–—][ \t]|[([](?:owner:[ \t])?)?$/i.exec(before)?.[0];
  return lead !== void 0 && /^[\])]?[.]?[ \t]*$/.test(after) ? `…${lead}${name}${/^[\])]?/.exec(after)[0]}` : void 0;
}

// src/rules/attendees.ts
var messages2 = {
  missing: (places) => `The note does not say who was there; list the people in ${places}.`,
  empty: (place) => `\`${place}\` names nobody although the meeting is over; list who was there.`,
  fullName: (text) => `\`${text}\` is not a full name; write first and last name.`,
  handle: (text) => `\`${text}\` has no GitHub handle; add it, such as \`@name\`.`
};
var attendees_default = defineRule(
  {
    id: "attendees",
    description: "The note lists who was there, where and how the configuration says",
    severity: "warning",
    form: "attendees",
    options: {
      form: {
        description: "What each entry must hold: `full-name` (two words or more), `handle` (`@name`), or `any`.",
        enum: ["any", "full-name", "handle"],
        default: "any"
      }
    }
  },
  ({ note, meeting, settings, stage, report }, { form: form2 }) => {
    if (!settings.stated.has("attendees") || stage === "upcoming" || meeting.isCancelled) return;
    const { attendees, lists } = meeting;
    if (attendees.length === 0) {
      const [list] = lists;
      if (list) report({ range: list.at, message: messages2.empty(labelIn2(list.at)) });
      else if (settings.attendees.from.some(({ kind }) => kind !== "frontMatter"))
        report({ range: head(), message: messages2.missing(placesOf(settings)), about: "missing" });
      return;
    }
    for (const { name, entry } of attendees) {
      const text = note.text.slice(entry.start, entry.end);
      if (form2 === "full-name" && !/\S\s+\S/.test(name))
        report({ range: entry, message: messages2.fullName(excerpt(text)) });
      if (form2 === "handle" && !/(?:^|[\s([])@[\w-]/.test(text))
        report({ range: entry, message: messages2.handle(excerpt(text)) });
    }
    function labelIn2(range) {
      const text = note.text.slice(range.start, range.end).replace(/[#*_:|]+/g, " ");
      return saysSomething(text) ? excerpt(text) : "Attendees";
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function placesOf({ attendees }) {
  const places = attendees.from.map(({ kind, name }) => {
    if (kind === "section") return `a section \`${name}\``;
    if (kind === "label") return `a line \`${name}: …\``;
    return kind === "table" ? `a table with the column \`${name}\`` : `\`${name}\` of the front matter`;
  });
  return places.join(" or ");
}

// src/text/enumerate.ts
function enumerate(parts) {
  return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function quoted(texts) {
  return enumerate(texts.map((text) => `\`${text}\``));
}

// src/rules/consistent-dates.ts
var messages3 = {
  wrong: (name, text, agreeing, day) => `${sentenceCase(name)} says \`${text}\`, but ${agreeing} ${day}; write that day in ${name} too.`,
  wrongDateTime: (actual, agreeing, day) => `\`datetime\` says ${formatDay(actual)}, but ${agreeing} ${formatDay(day)}; write \`${day}\` if that is the day of the meeting.`,
  either: (first, second) => `${sentenceCase(first)}, but ${second}; correct the one that is wrong.`,
  path: (text, path) => `${sentenceCase(text)}, but the file name says ${path}; rename the file, or correct the dates in the note.`,
  all: (claims) => `${sentenceCase(claims)}; write the day of the meeting in all of them.`
};
var consistent_dates_default = defineRule(
  {
    id: "consistent-dates",
    description: "All dates of the meeting that a note gives, in its name and in its text, are of the same day",
    severity: "error",
    fixes: ["suggestion"],
    needsNoteIndex: true
  },
  ({ note: { path }, meeting: { dates, consensus }, noteIndex, report }) => {
    if (!consensus || consensus.disagreeing.length === 0) return;
    const { day, agreeing, disagreeing } = consensus;
    const isPathWrong = disagreeing.some(isPath);
    const wrong2 = (isPathWrong ? agreeing : disagreeing).filter(isWritten);
    const [first] = wrong2.length > 0 ? wrong2 : dates.filter(isWritten);
    if (!first) return;
    const edits = isPathWrong ? [] : wrong2.flatMap((result) => editOf(result, day) ?? []);
    const isFixable = edits.length === wrong2.length && edits.length > 0 && isDecided(consensus, path, noteIndex.dates);
    report({
      range: first.claims[0].range,
      message: messageFor(consensus, isFixable),
      ...isFixable && {
        expected: edits[0].text,
        fix: { safe: false, title: `Write \`${edits[0].text}\``, edits: edits.sort((a, b) => a.start - b.start) }
      }
    });
  }
);
function isWritten(result) {
  return result.claims[0]?.range !== void 0;
}
function isPath({ source }) {
  return source.kind === "path";
}
function editOf({ claims: [first, ...others] }, day) {
  const text = others.every(({ range }) => range?.start === first.range.start) ? first.rewrite?.(day) : void 0;
  return text === void 0 ? void 0 : { ...first.range, text };
}
function isDecided({ day, agreeing, disagreeing }, path, habits) {
  const exact = agreeing.filter(({ claims }) => claims.some((claim) => claim.day !== void 0));
  if (exact.length > disagreeing.length) return true;
  const usual = habits.weekday(path);
  return disagreeing.every(
    ({ claims }) => claims.every((claim) => {
      const { whole = inYearOf(claim, day), weekday } = claim;
      if (whole === void 0) return false;
      if (weekday !== void 0 && weekdayOf(whole) !== weekday) return weekdayOf(day) === weekday;
      if (whole.slice(4) !== day.slice(4) && exact.some(isPath) && habits.hasOther(path, whole)) return true;
      return usual !== void 0 && weekdayOf(day) === usual && weekdayOf(whole) !== usual;
    })
  );
}
function inYearOf({ month, day }, other) {
  if (month === void 0 || day === void 0) return void 0;
  return `${other.slice(0, 4)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function messageFor({ day, agreeing, disagreeing }, isDecidedDay) {
  const path = disagreeing.find(isPath);
  if (path && agreeing.length > 0) {
    const others2 = disagreeing.filter((result) => result !== path);
    if (others2.length > 0) return messages3.all(enumerate([...agreeing, ...disagreeing].map(saying)));
    return messages3.path(`${names(agreeing)} ${verb(agreeing)} ${shared(agreeing, day)}`, spell(path.claims[0]));
  }
  const [first, ...others] = disagreeing;
  const agreed = `${names(agreeing)} ${verb(agreeing)}`;
  if (others.length > 0)
    return agreeing.length === 1 ? messages3.all(enumerate([...agreeing, ...disagreeing].map(saying))) : messages3.either(enumerate(disagreeing.map(saying)), `${agreed} ${shared(agreeing, day)}`);
  if (isDateTime(first) && exactly(agreeing)) return messages3.wrongDateTime(first.claims[0].whole, agreed, day);
  if (isDecidedDay || agreeing.length > 1)
    return messages3.wrong(first.name, excerpt(first.claims[0].text), agreed, shared(agreeing, day));
  return messages3.either(saying(first), `${agreed} ${shared(agreeing, day)}`);
}
function exactly(results) {
  return results.some(({ claims }) => claims.some((claim) => claim.day !== void 0));
}
function shared(results, day) {
  return exactly(results) ? formatDay(day) : spell(results[0].claims[0]);
}
function saying(result) {
  const [first] = result.claims;
  if (isDateTime(result)) return `\`datetime\` says ${formatDay(first.whole)}`;
  return `${result.name} says ${first.range ? `\`${excerpt(first.text)}\`` : spell(first)}`;
}
function isDateTime({ source }) {
  return source.kind === "frontMatter" && source.name === "datetime";
}
function spell({ whole, year, month, text }) {
  if (whole !== void 0) return formatDay(whole);
  return year !== void 0 && month !== void 0 ? formatMonth(year, month) : `\`${excerpt(text)}\``;
}
function verb(results) {
  return new Set(results.map(({ name }) => name)).size === 1 ? "says" : "say";
}
function names(results) {
  return enumerate([...new Set(results.map(({ name }) => name))]);
}
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/rules/consistent-names.ts
var messages4 = {
  lists: (value, better, notes) => notes > 0 ? `\`${value}\` is spelled \`${better}\` in ${notes} other notes; write \`${better}\` if the same is meant.` : `\`${value}\` is spelled \`${better}\` in the name of its folder; write \`${better}\` if the same is meant.`,
  first: (value, better, notes) => `\`${value}\` has a first name that ${notes} other notes spell as in \`${better}\`; write \`${better}\` if it is the same person.`,
  roster: (value, better) => `\`${value}\` is spelled \`${better}\` in the roster; write \`${better}\`.`,
  handle: (handle, better, name, notes) => `\`@${handle}\` is \`@${better}\` in ${notes} other notes that list \`${name}\`; write \`@${better}\` if it is the same person.`,
  text: (value, better, notes) => `\`${value}\` is spelled \`${better}\` in the text of ${notes} notes; write \`${better}\` if the same is meant.`
};
var consistent_names_default = defineRule(
  {
    id: "consistent-names",
    description: "Participants, teams and tags are spelled as in the other notes",
    severity: "warning",
    fixes: ["safe", "suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    const { roster } = settings;
    const found = /* @__PURE__ */ new Map();
    for (const field of ["participants", "teams", "tags"]) {
      for (const { value, range } of values2(field)) {
        if (isPlaceholder(value, settings.placeholders.words)) continue;
        const known = found.get(value);
        if (known) {
          known.others.push(range);
          continue;
        }
        const named = field === "participants" ? roster.canonical(value) : teamOf(field, value);
        if (named !== void 0) {
          if (named !== value)
            found.set(value, {
              range,
              spelling: named,
              safe: true,
              message: messages4.roster(value, named),
              others: []
            });
          continue;
        }
        const better = isInRoster(field, value) ? void 0 : noteIndex.spellings.better(field, value);
        if (!better) continue;
        const { spelling } = better;
        found.set(value, { range, spelling, safe: false, message: sentence(value, better), others: [] });
      }
    }
    for (const { name, handle, handleRange } of meeting.attendees) {
      if (handle === void 0 || handleRange === void 0 || found.has(`@${handle}`)) continue;
      const better = noteIndex.spellings.betterHandle(name, handle);
      if (!better) continue;
      const { spelling, notes } = better;
      const message = messages4.handle(handle, spelling, name, notes);
      found.set(`@${handle}`, { range: handleRange, spelling, safe: false, message, others: [] });
    }
    for (const { range, message, spelling, safe, others } of found.values()) {
      report({
        range,
        message,
        expected: spelling,
        fix: safe ? "safe" : "suggestion",
        related: others.map((other) => ({ range: other, message: "The same here" }))
      });
    }
    function teamOf(field, value) {
      const bare = (name) => normalize(name).replace(/[\s_-]+/g, "");
      return field === "teams" ? roster.teams.find((team) => bare(team) === bare(value)) : void 0;
    }
    function isInRoster(field, value) {
      return field === "participants" && roster.people.some(({ name }) => name === value);
    }
    function values2(field) {
      const list = field === "participants" ? meeting.attendees.map(({ name, range }) => ({ value: name, range })) : note.list(field);
      const text = list.length === 0 ? note.textOf(field) : void 0;
      if (!text || note.text.slice(text.range.start, text.range.end) !== text.value) return list.filter(isPlain3);
      return [...text.value.matchAll(/[^,]+/g)].map((part) => {
        const start = text.range.start + part.index + (part[0].length - part[0].trimStart().length);
        const value = part[0].trim();
        return { value, range: { start, end: start + value.length } };
      });
    }
    function isPlain3({ value, range }) {
      return note.text.slice(range.start, range.end) === value;
    }
  }
);
function sentence(value, better) {
  if (better.in === "text") return messages4.text(value, better.spelling, better.notes);
  return better.in === "first" ? messages4.first(value, better.spelling, better.notes) : messages4.lists(value, better.spelling, better.notes);
}

// src/rules/due-date.ts
var messages5 = {
  lastYear: (text, meeting, year) => `This item is due on \`${text}\`, before the meeting on ${formatDay(meeting)}; if ${year} is meant, write that year.`,
  impossible: (text, month, days) => `This item is due on \`${text}\`, but ${month} has ${days} days; correct the date.`
};
var MIN_DAYS_BEFORE = 240;
var MAX_DAYS_AHEAD = 120;
var MAX_LINE4 = 1e3;
var DEADLINE = String.raw`(?<![\p{L}\p{N}])(?:by|due(?:[ \t]+(?:on|by|date))?|until|till|before|deadline)[ \t:*_]{1,4}(?:the[ \t])?`;
var IMPOSSIBLE = unicodeRegExp(
  `${DEADLINE}(?<date>(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})(?!\\d)|(?<d2>3[0-9])(?:st|nd|rd|th)?[ \\t](?:of[ \\t])?(?<m2>\\p{L}{3,9})(?!\\p{L})|(?<m3>\\p{L}{3,9})\\.?[ \\t](?<d3>3[0-9])(?:st|nd|rd|th)?(?![\\d:\\p{L}]))`,
  "i"
);
var MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var due_date_default = defineRule(
  {
    id: "due-date",
    description: "An action item is not due in the year before the meeting, nor on a day that does not exist",
    severity: "warning",
    fixes: ["suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting: { day, consensus }, settings, noteIndex, report }) => {
    const isDayKnown = day !== void 0 && consensus?.disagreeing.length === 0;
    const years = isDayKnown ? [Number(day.slice(0, 4)) - 1, ...day.slice(5, 7) >= "09" ? [Number(day.slice(0, 4))] : []] : [];
    if (!IMPOSSIBLE(note.text).test(note.text) && !years.some((year) => note.text.includes(String(year)))) return;
    for (const { range, state } of actionsOf(note, settings, noteIndex, day)) {
      if (state !== "open") continue;
      const line = note.text.slice(range.start, Math.min(range.end, range.start + MAX_LINE4));
      if (!/\d/.test(line)) continue;
      const impossible = impossibleDay(line, settings.locale);
      if (impossible) {
        const { text, at, month, days } = impossible;
        const start = range.start + at;
        report({ range: { start, end: start + text.length }, message: messages5.impossible(text, month, days) });
        continue;
      }
      const mention = isDayKnown ? dueMention(line, range.start) : void 0;
      if (!mention?.year || mention.isAmbiguous || mention.hasShortYear || mention.last) continue;
      const due = toDay(mention.year.value, mention.month.value, mention.day.value);
      const thisYear = Number(day.slice(0, 4));
      if (due === void 0 || daysBetween(due, day) < MIN_DAYS_BEFORE) continue;
      const meant = [thisYear, thisYear + 1].find(
        (year) => isSoon(toDay(year, mention.month.value, mention.day.value), day)
      );
      if (meant === void 0 || meant - mention.year.value !== 1) continue;
      report({
        range: mention.year.range,
        message: messages5.lastYear(excerpt(mention.text), day, meant),
        expected: String(meant),
        fix: "suggestion"
      });
    }
  }
);
function isSoon(due, meeting) {
  if (due === void 0) return false;
  const ahead = daysBetween(meeting, due);
  return ahead >= 0 && ahead <= MAX_DAYS_AHEAD;
}
function impossibleDay(line, locale) {
  const match = IMPOSSIBLE(line).exec(line);
  if (!match) return void 0;
  const { date, y1, m1, d1, m2, d2, m3, d3 } = match.groups;
  const month = m1 === void 0 ? monthByName(m2 ?? m3, locale)?.month : Number(m1);
  if (month === void 0 || month < 1 || month > 12) return void 0;
  const year = y1 === void 0 ? void 0 : Number(y1);
  const isCommonFebruary = month === 2 && year !== void 0 && toDay(year, 2, 29) === void 0;
  const days = isCommonFebruary ? 28 : MONTH_DAYS[month - 1];
  if (Number(d1 ?? d2 ?? d3) <= days) return void 0;
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2024, month - 1, 1));
  return { text: date, at: match.index + match[0].length - date.length, month: name, days };
}

// src/rules/file-name.ts
var messages6 = {
  noDate: (name) => `The file name \`${name}\` holds no date; name the note \`yyyy-mm-dd.md\`, by the day of the meeting.`,
  form: (path, forms) => `\`${path}\` is not named as notes are here; rename it to the form ${forms}.`,
  impossible: (date, form2) => `There is no day \`${date}\`; name the note \`${form2}\`, by the day of the meeting.`,
  digits: (date, expected) => `The date \`${date}\` in the file name has not two digits for month and day; rename it to \`${expected}\`, so that notes are sorted.`,
  conflict: (path, first, second) => `\`${path}\` says \`${first}\` in one place and \`${second}\` in another; rename it so that they agree.`,
  folder: (path, folder, date, expected) => `\`${path}\` is in folder \`${folder}\`, but its name says ${date}; move it to folder \`${expected}\`, or rename it.`
};
var file_name_default = defineRule(
  {
    id: "file-name",
    description: "The file is named by the day of the meeting and is in the folder of its year",
    severity: "warning",
    mayBeHabit: true
  },
  ({ note, meeting: { path }, settings, report }) => {
    if (note.path === "") return;
    const { path: patterns, stated } = settings;
    const reading = readPath(patterns, note.path);
    const isStated = stated.has("path");
    const problem = isStated || reading ? inForm(note.path, reading, patterns, isStated) : byDay(note.path, path);
    if (problem) report({ range: note.lines.range(1), about: note.path, ...problem });
  }
);
function inForm(path, reading, patterns, isStated) {
  if (!reading) {
    const forms = patterns.map(({ source }) => `\`${source}\``).join(" or ");
    return { message: messages6.form(path, forms), form: "path" };
  }
  const { conflict, day, year, isWhole, text, digits } = reading.parts;
  if (conflict) {
    const [folder, name] = conflict;
    const isYear = day !== void 0 && Number(folder) !== year && name === String(year);
    return {
      message: isYear ? messages6.folder(path, folder, formatDay(day), name) : messages6.conflict(path, folder, name)
    };
  }
  const isRead = isStated || digits === path.replace(/\D+/g, "").length;
  return isWhole && !day && isRead ? { message: messages6.impossible(text, reading.pattern.source) } : void 0;
}
function byDay(path, date) {
  const segments = path.split("/");
  if (!date) return { message: messages6.noDate(segments.at(-1)), form: "path" };
  if (!date.day) {
    const [year, month, day] = date.text.split("-").map(Number);
    const meant = toDay(year, month, day);
    return meant && meant !== date.text ? { message: messages6.digits(date.text, meant), form: "path" } : { message: messages6.impossible(date.text, "yyyy-mm-dd.md") };
  }
  const folder = segments.slice(0, -1).findLast((segment) => /^(?:19|20)\d\d$/.test(segment));
  return folder !== void 0 && Number(folder) !== date.year ? { message: messages6.folder(path, folder, formatDay(date.day), String(date.year)) } : void 0;
}

// src/rules/front-matter.ts
var inQuotes = (written) => `put the value in quotes${written && `: ${written}`}`;
var messages7 = {
  missing: "The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.",
  bom: "An invisible byte order mark precedes the opening `---`; remove it, or other tools will not see the front matter.",
  blank: "Blank lines precede the opening `---`; remove them, because front matter must begin on line 1.",
  indented: "Spaces precede the opening `---`; remove them, because front matter must begin at the start of line 1.",
  lead: (text) => `\`${text}\` comes before the opening \`---\`; move it below the front matter, which must begin on line 1.`,
  unclosed: "The front matter is not closed; add a line `---` after its last key.",
  foreign: (language) => `The front matter is marked as \`${language}\`; write it in YAML, after a bare \`---\`.`,
  duplicate: (key) => `Duplicate key \`${key}\`; remove one.`,
  tab: "This line is indented with a tab; indent YAML with spaces.",
  space: (text) => `\`${text}\` has a no-break space, which YAML reads as a letter; write an ordinary space.`,
  indentSpace: (text) => `\`${text}\` is indented with a no-break space, which YAML reads as a letter; indent it with ordinary spaces.`,
  colon: (text, written) => `\`${text}\` contains a colon followed by a space, which YAML reads as another key; ${inQuotes(written)}.`,
  noColon: (text) => `\`${text}\` is not a \`key: value\` line; put a colon and a space after the key.`,
  special: (text, written) => `\`${text}\` begins with a character that YAML reserves; ${inQuotes(written)}.`,
  reference: (text, written) => `\`${text}\` uses \`*\` or \`&\`, which YAML reads as a reference; ${inQuotes(written)}.`,
  tag: (text, written) => `\`${text}\` begins with \`!\`, so YAML drops its first word; ${inQuotes(written)}.`,
  hash: (text, written) => `\`${text}\` is cut off at the \`#\`, which begins a comment in YAML; ${inQuotes(written)}.`,
  quote: (text) => `The quote in \`${text}\` is not closed, or closed too early; put one quote at each end of the value.`,
  afterQuote: (text, written) => `\`${text}\` goes on after its closing quote; ${inQuotes(written)}.`,
  escape: (text, written) => `\`${text}\` has a backslash, which is special between double quotes; write ${written}.`,
  comma: (text, written) => `\`${text}\` ends with a comma after its quote; write ${written}.`,
  indent: (text) => `\`${text}\` is indented differently from its neighbours; indent it like the lines around it.`,
  bracket: (text) => `The bracket in \`${text}\` is not closed; close it, or write one item per line after \`- \`.`,
  dashSpace: (text, written) => `\`${text}\` has no space after the dash; write ${written}.`,
  mark: (text, written) => `\`${text}\` is not a list item in YAML, where items begin with \`- \`; write ${written}.`,
  firstItem: (text, written) => `\`${text}\` is on the line of its key although a list follows; write ${written} on the next line.`,
  keySpace: (text, written) => `\`${text}\` is not a \`key: value\` line; write ${written}.`,
  comment: (text, written) => `\`${text}\` is not a comment in YAML; write ${written}.`,
  fence: (text) => `\`${text}\` does not mark the front matter; write \`---\` at the start of the line, and nothing else on it.`,
  tooMuch: "The front matter is longer or more deeply nested than any note needs and was not read; keep only the keys of the meeting in it.",
  limitExceededAt: "From here on the note is longer or more deeply nested than any real note and was not checked; split it, or flatten its lists.",
  mapping: (text) => `The front matter is not a list of \`key: value\` lines; \`${text}\` should be one.`,
  other: (text) => `YAML cannot read the front matter at \`${text}\`; check the colon, the quotes and the indentation of this line.`
};
var front_matter_default = defineRule(
  {
    id: "front-matter",
    description: "A note begins with front matter in YAML that can be read",
    severity: "error",
    readsFrontMatterOnly: true,
    fixes: ["safe", "suggestion"]
  },
  ({ note, settings, report }) => {
    const { frontMatter, text } = note;
    if (note.limitExceededAt) {
      report({ range: note.limitExceededAt, message: messages7.limitExceededAt });
      if (frontMatter.state === "missing") return;
    }
    const { state, lead, fence } = frontMatter;
    if (state === "missing") {
      if (settings.frontMatter.required)
        report({ range: note.lines.range(1), message: messages7.missing, about: "missing", form: "frontMatter" });
      return;
    }
    if (lead.end > lead.start) {
      const before = text.slice(lead.start, lead.end);
      if (before.replace("\uFEFF", "").trim() === "") {
        const message = before.startsWith("\uFEFF") ? messages7.bom : /[\r\n]/.test(before) ? messages7.blank : messages7.indented;
        report({ range: lead, message, expected: "", fix: "safe" });
      } else {
        const range = firstLine(text, lead);
        report({ range, message: messages7.lead(excerpt(text.slice(range.start, range.end))) });
      }
    }
    if (state === "unclosed" && !frontMatter.problems.some(({ kind }) => kind === "fence"))
      report({ range: fence, message: messages7.unclosed });
    if (state === "foreign") report({ range: fence, message: messages7.foreign(excerpt(frontMatter.language)) });
    for (const problem of frontMatter.problems) {
      const whole = note.lines.range(note.lines.point(problem.range.start).line);
      const range = rangeOf(problem, whole);
      const { edits, isSafe = false } = problem;
      report({
        range,
        message: sentence2(problem, text.slice(whole.start, whole.end), text.slice(range.start, range.end)),
        ...edits && { fix: { safe: isSafe, title: titles[problem.kind] ?? "Put it in quotes", edits } }
      });
    }
    function rangeOf({ kind, range, key }, line) {
      if (kind === "DUPLICATE_KEY" && key) return { start: range.start, end: range.start + key.length };
      if (!/^[A-Z]/.test(kind)) return range;
      if (range.end === range.start) return line.end > line.start ? line : range;
      if (range.end > range.start + 1 || kind === "TAB_AS_INDENT") return firstLine(text, range);
      const end = line.start + text.slice(line.start, line.end).trimEnd().length;
      return { start: range.start < end ? range.start : line.start, end };
    }
  }
);
var titles = {
  tab: "Indent it with spaces",
  space: "Write an ordinary space",
  quote: "Close the quote",
  bracket: "Close the bracket",
  comma: "Remove the comma",
  indent: "Indent it like the lines around it",
  dashSpace: "Insert the space",
  mark: "Write it as a list item",
  firstItem: "Put it on a line of its own",
  keySpace: "Insert the space",
  comment: "Write it as a YAML comment",
  fence: "Write `---`"
};
function sentence2(problem, line, at) {
  const text = excerpt(line);
  const { kind, written: instead } = problem;
  const written = instead === void 0 || instead.includes("`") ? void 0 : `\`${shorten(instead, 60)}\``;
  switch (kind) {
    case "TAB_AS_INDENT":
      return messages7.tab;
    case "space":
      return at.trim() === "" ? messages7.indentSpace(text) : messages7.space(text);
    case "DUPLICATE_KEY":
      return messages7.duplicate(excerpt(problem.key ?? at));
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return messages7.noColon(text);
    case "MISSING_CHAR":
      if (/["']/.test(line)) return messages7.quote(text);
      return /[[{]/.test(line) ? messages7.bracket(text) : messages7.noColon(text);
    case "BAD_SCALAR_START":
      return messages7.special(text, "");
    case "BAD_INDENT":
      return /[[{][^[{\]}]*$/.test(line) ? messages7.bracket(text) : messages7.indent(text);
    case "BAD_ALIAS":
      return messages7.reference(text, "");
    case "TOO_MUCH":
      return messages7.tooMuch;
    case "NOT_A_MAPPING":
      return messages7.mapping(text);
    case "UNEXPECTED_TOKEN":
      return /["']/.test(line) ? messages7.quote(text) : messages7.other(text);
    case "tab":
      return messages7.tab;
    default:
      if (kind in messages7) return messages7[kind](text, written ?? "");
      return messages7.other(text);
  }
}
function firstLine(text, range) {
  for (const line of linesIn(text, range)) {
    if (text.slice(line.start, line.end).trim() !== "") return line;
  }
  return range;
}

// src/note/front-matter/edits.ts
function valueAsList(note, key, value) {
  const keyRange = note.frontMatter.keyRange([key]);
  if (!keyRange) return void 0;
  const text = note.text.slice(value.start, value.end);
  const between = note.text.slice(keyRange.end, value.start);
  if (/[\r\n]/.test(text) || !/^: +$/.test(between) || /[#[{|>&*!]/.test(text[0] ?? "")) return void 0;
  return { start: keyRange.end + 1, end: value.end, text: `${note.eol}  - ${text}` };
}
function removalOfItem(note, item) {
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(note.text.slice(item.end, item.end + 200));
  const marker = markerOf(note.text, item);
  if (!rest || marker === void 0) return void 0;
  return { start: item.start - marker.length, end: item.end + rest[0].length, text: "" };
}
function itemAsItems(note, item, parts) {
  const marker = markerOf(note.text, item);
  if (marker === void 0 || parts.some((part) => !isPlain2(part))) return void 0;
  return { ...item, text: parts.join(`${note.eol}${marker}`) };
}
function markerOf(text, item) {
  const lineStart = Math.max(text.lastIndexOf("\n", item.start - 1), text.lastIndexOf("\r", item.start - 1)) + 1;
  const marker = text.slice(lineStart, item.start);
  return /^[ \t]*- +$/.test(marker) ? marker : void 0;
}
var PLAIN = unicodeRegExp(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/()+-]*$`);
function isPlain2(text) {
  return PLAIN(text).test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
}
function itemLine(note, path, fallback) {
  const before = note.frontMatter.valueRange([...path.slice(0, -1), Number(path.at(-1)) - 1]);
  const from = before?.end ?? fallback.end;
  const dash = /(?:\r\n|\r|\n)[ \t]*(-)[ \t]*(?=\r|\n|$)/.exec(note.text.slice(from, note.frontMatter.yaml.end));
  if (!dash) return fallback;
  const start = from + dash.index + dash[0].indexOf("-");
  return { start, end: start + 1 };
}

// src/note/front-matter/yaml-1-1.ts
var READINGS = [
  [/^(?:yes|on)$/i, "`true`"],
  [/^(?:no|off)$/i, "`false`"],
  [/^[-+]?[1-9]\d{0,9}(?::[0-5]?\d){1,3}(?:\.\d{0,9})?$/, "a number"],
  [/^[-+]?\d{1,20}(?:_\d{1,20}){1,9}$/, "a number"]
];
function ambiguousValues(frontMatter, text) {
  return Object.entries(frontMatter.data).flatMap(([key, value]) => {
    const values2 = Array.isArray(value) ? value.map((item, at) => [[key, at], item]) : [[[key], value]];
    return values2.flatMap(([path, item]) => {
      if (typeof item !== "string" || item.length > 40) return [];
      const reading = READINGS.find(([pattern]) => pattern.test(item))?.[1];
      const range = reading === void 0 ? void 0 : frontMatter.valueRange(path);
      return reading !== void 0 && range && text.slice(range.start, range.end) === item ? [{ path, range, reading }] : [];
    });
  });
}

// src/rules/front-matter-schema.ts
var EXAMPLE = "2022-06-23T10:00:00+02:00";
var messages8 = {
  missing: (key) => `The key \`${key}\` is missing; add a line \`${key}: …\` to the front matter.`,
  misspelled: (actual, key) => `Unknown key \`${actual}\`; did you mean \`${key}\`?`,
  unknown: (key, known) => `Unknown key \`${key}\` (known: ${known}); remove it, or correct its name.`,
  empty: (key) => `\`${key}\` has no value; write one, or remove the line.`,
  emptyRequired: (key) => `\`${key}\` has no value; write one after the colon.`,
  emptyList: (key) => `\`${key}\` has no items; write each on its own line after \`- \`.`,
  emptyItem: (key) => `An item of \`${key}\` is empty; write what belongs there, or remove the line.`,
  list: (text, key) => `\`${key}\` must be a list; write \`${text}\` on its own line after \`- \`.`,
  type: (text, key, type) => `\`${text}\` is not a valid value for \`${key}\`, which must be ${type}.`,
  notIn: (text, key, allowed) => `\`${text}\` is not a valid value for \`${key}\`; write one of ${allowed}.`,
  rule: (text, key, why) => `\`${text}\` is not a valid value for \`${key}\`: it ${why}.`,
  seconds: (text, expected) => `\`${text}\` has no seconds; write \`${expected}\`.`,
  colon: (text, expected) => `\`${text}\` has an offset without colon; write \`${expected}\`.`,
  offset: (text) => `\`${text}\` has no offset from UTC; add one at the end, such as \`+02:00\`, or \`Z\` for UTC.`,
  time: (text) => `\`${text}\` has no time; write day, time and offset, such as \`${EXAMPLE}\`.`,
  day: (text, why, expected) => `\`${text}\` is not a valid date: ${why}; write ${expected ? `\`${expected}\`, the day in the file name` : "the day of the meeting as `yyyy-mm-dd`"}.`,
  oldYaml: (text, reading) => `\`${text}\` is ${reading} to readers of YAML 1.1; put it in quotes: \`"${text}"\`.`,
  clock: (text) => `\`${text}\` has an impossible time or offset; write it like \`${EXAMPLE}\`.`,
  dateTime: (text) => `\`${text}\` is not a date and time; write it like \`${EXAMPLE}\`.`
};
var front_matter_schema_default = defineRule(
  {
    id: "front-matter-schema",
    description: "The front matter has the right keys, with values of the right form",
    severity: "error",
    readsFrontMatterOnly: true,
    fixes: ["safe", "suggestion"]
  },
  ({ note, meeting, settings, report }) => {
    if (!note.frontMatter.isWhole) return;
    const { schema } = settings.frontMatter;
    const { data } = note.frontMatter;
    const isOptional = !settings.frontMatter.required && schema === builtInSchema;
    const errors = schema.validate(data).filter(({ keyword }) => !isOptional || keyword !== "required");
    const missing = errors.filter(({ keyword }) => keyword === "required");
    const missingKeys = missing.filter(({ instancePath }) => instancePath === "").map(missingKey);
    const known = Object.keys(data).filter((key) => schema.keys.includes(key));
    const typos = /* @__PURE__ */ new Map();
    for (const key of Object.keys(data)) {
      if (isOptional || schema.keys.includes(key)) continue;
      const meant = closestMatch(
        key,
        schema.keys.filter((other) => !known.includes(other) && ![...typos.values()].includes(other))
      );
      if (meant !== void 0) typos.set(key, meant);
    }
    for (const [actual, key] of typos) {
      const range = note.frontMatter.keyRange([actual]);
      if (range) report({ range, message: messages8.misspelled(actual, key), expected: key, fix: "safe", form });
    }
    for (const key of missingKeys) {
      if (![...typos.values()].includes(key))
        report({ range: note.frontMatter.fence, message: messages8.missing(key), form });
    }
    const unknownKeys = /* @__PURE__ */ new Set([
      ...schema.remarkUnknownKeys && !isOptional ? Object.keys(data).filter((key) => !schema.keys.includes(key)) : [],
      ...errors.filter(isUnknownKey).filter(({ instancePath }) => instancePath === "").map(unknownKey)
    ]);
    for (const key of unknownKeys) {
      const range = note.frontMatter.keyRange([key]);
      if (!range || typos.has(key)) continue;
      const severity = schema.remarkUnknownKeys ? "warning" : "error";
      const known2 = schema.keys.map((name) => `\`${name}\``).join(", ");
      report({ range, message: messages8.unknown(key, known2), about: `unknown ${key}`, severity, form });
    }
    for (const { path, range, reading } of ambiguousValues(note.frontMatter, note.text)) {
      const text = note.text.slice(range.start, range.end);
      if (!isOptional && wantsText(schema, data, path))
        report({
          range,
          message: messages8.oldYaml(text, reading),
          severity: "warning",
          expected: `"${text}"`,
          fix: "safe",
          form
        });
    }
    const seen = /* @__PURE__ */ new Set();
    for (const error of errors) {
      if (error.instancePath === "" && (error.keyword === "required" || isUnknownKey(error))) continue;
      const path = pathOf(error);
      if (error.keyword === "pattern" && errors.some((other) => other.keyword === "format" && isSamePlace(other, error)))
        continue;
      if (seen.has(error.instancePath) || hasDeeper(error, errors)) continue;
      seen.add(error.instancePath);
      const value = path.reduce(
        (parent, key) => parent?.[key],
        data
      );
      if (typeof value === "string" && isPlaceholder(value, settings.placeholders.words)) continue;
      report({ form, ...valueReport(note, schema, error, path, value, meeting.path?.day) });
    }
  }
);
var form = "frontMatter";
var isSamePlace = (one, other) => one.instancePath === other.instancePath;
function valueReport(note, schema, error, path, value, pathDay) {
  const { frontMatter, text } = note;
  const key = path.filter((part) => typeof part === "string").join(".");
  const keyRange = frontMatter.keyRange(path.slice(0, 1)) ?? frontMatter.fence;
  const written = frontMatter.valueRange(path);
  const range = written && written.end > written.start ? written : keyRange;
  const shown = excerpt(text.slice(range.start, range.end));
  const inList = typeof path.at(-1) === "number";
  if (error.keyword === "required")
    return { range: keyRange, message: messages8.missing(`${key}.${missingKey(error)}`) };
  if (isUnknownKey(error))
    return { range: keyRange, message: messages8.unknown(`${key}.${unknownKey(error)}`, "by its schema") };
  if (value === null || value === void 0 || typeof value === "string" && value.trim() === "") {
    if (inList)
      return {
        range: written && written.end > written.start ? written : itemLine(note, path, keyRange),
        message: messages8.emptyItem(key)
      };
    const wantsList = error.params.type === "array";
    const message = wantsList ? messages8.emptyList(key) : schema.required.includes(key) ? messages8.emptyRequired(key) : messages8.empty(key);
    return { range: keyRange, message };
  }
  if (error.keyword === "minItems") return { range, message: messages8.emptyList(key) };
  const isBareOffset = error.keyword === "pattern" && readDateTime(shown).form === "bare-offset";
  if (isBareOffset || error.keyword === "format" && error.params.format === "date-time")
    return dateTimeReport(note, range, value, pathDay);
  if (error.keyword === "type" && error.params.type === "array" && typeof value !== "object") {
    const edit = path.length === 1 ? valueAsList(note, key, range) : void 0;
    return {
      range,
      message: messages8.list(shown, key),
      ...edit && { fix: { safe: true, title: "Write it as a list", edits: [edit] } }
    };
  }
  if (error.keyword === "type" && error.params.type === "string" && typeof value !== "object" && /^[\w.+-]+$/.test(shown)) {
    return {
      range,
      message: messages8.type(shown, key, "text: put it between quotes"),
      expected: `"${shown}"`,
      fix: "safe"
    };
  }
  if (error.keyword === "type") return { range, message: messages8.type(shown, key, typeWords(error.params.type)) };
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues.map(String);
    const meant = closestMatch(shown, allowed);
    const message = messages8.notIn(shown, key, allowed.map((one) => `\`${one}\``).join(", "));
    return { range, message, ...meant !== void 0 && { expected: meant, fix: "suggestion" } };
  }
  return { range, message: messages8.rule(shown, key, reason(error)) };
}
function dateTimeReport(note, value, content, pathDay) {
  const { text } = note;
  const read = readDateTime(content);
  const start = text.indexOf(content, value.start);
  const range = start >= 0 && start < value.end ? { start, end: start + content.length } : value;
  if (read.form === "no-seconds") {
    const expected = content.replace(/(T\d\d:\d\d)/i, "$1:00");
    return expected === content ? { range, message: messages8.dateTime(content) } : { range, message: messages8.seconds(content, expected), expected, fix: "safe" };
  }
  if (read.form === "bare-offset") {
    const expected = `${content.slice(0, -2)}:${content.slice(-2)}`;
    return { range, message: messages8.colon(content, expected), expected, fix: "safe" };
  }
  if (read.form === "no-offset") return { range, message: messages8.offset(content) };
  if (read.form === "no-time") return { range, message: messages8.time(content) };
  if (read.form === "bad-time") return { range, message: messages8.clock(excerpt(content)), form: void 0 };
  if (read.form === "bad-day") {
    const part = { start: range.start, end: range.start + read.dayText.length };
    const message = messages8.day(read.dayText, whyNoDay(read.dayText), pathDay);
    return { range: part, message, form: void 0, ...pathDay && { expected: pathDay, fix: "suggestion" } };
  }
  return { range, message: messages8.dateTime(excerpt(content)) };
}

// src/rules/heading-emoji.ts
var messages9 = {
  other: (emoji, name, other, usual, notes) => `\`${emoji}\` is the emoji of \`${other}\` in the other notes; write \`${usual}\` before \`${name}\`, as ${notes} notes do.`
};
var CLEAR2 = 5;
var heading_emoji_default = defineRule(
  {
    id: "heading-emoji",
    description: "A section's heading does not have the emoji that the other notes give to another section",
    severity: "warning",
    form: "sections",
    fixes: ["safe"],
    needsNoteIndex: true
  },
  ({ note, settings, noteIndex, report }) => {
    for (const { spec, heading } of note.outline(settings.sections).sections) {
      if (!heading.emoji) continue;
      const use = noteIndex.emojiUse(heading.emoji);
      const own = Math.max(1, use.get(spec.name) ?? 0);
      const [other] = [...use].filter(([name, notes]) => name !== spec.name && notes >= own * CLEAR2).sort(([, a], [, b]) => b - a);
      const usual = noteIndex.usualEmoji(spec.name);
      if (!other || !usual || usual.emoji === heading.emoji || usual.notes < own * CLEAR2) continue;
      const start = note.text.indexOf(heading.emoji, heading.content.start);
      report({
        range: { start, end: start + heading.emoji.length },
        message: messages9.other(heading.emoji, heading.name, other[0], usual.emoji, usual.notes),
        expected: usual.emoji,
        fix: "safe"
      });
    }
  }
);

// src/rules/heading-syntax.ts
var messages10 = {
  empty: (marks) => `\`${marks}\` is a heading without text; write its text, or remove it.`,
  space: (text, expected) => `\`${excerpt(text)}\` is not parsed as a heading; write \`${excerpt(expected)}\`, with a space after the \`#\` marks.`,
  title: (text, notes) => `\`${excerpt(text)}\` is not marked as a heading, as the titles of the other notes are; write \`${excerpt(notes)}\`.`,
  bold: (text, expected) => `\`${excerpt(text)}\` is bold text, not a heading; write \`${excerpt(expected)}\`, so that the section can be found and linked.`,
  above: (text, name, expected) => `\`${excerpt(text)}\` is inside \`${excerpt(name)}\` but has a higher level; write \`${excerpt(expected)}\`.`
};
var heading_syntax_default = defineRule(
  {
    id: "heading-syntax",
    description: "Headings are marked with `#` marks and a space",
    severity: "error",
    mayBeHabit: true,
    fixes: ["safe", "suggestion"],
    needsNoteIndex: true
  },
  ({ note, settings, stage, noteIndex, asksFor, report }) => {
    const { text, blocks } = note;
    const isStated = asksFor("sections");
    const specs = isStated ? settings.sections : [];
    const { sections, missing } = note.outline(specs);
    const depth = sections[0]?.heading.depth ?? 2;
    const required = (name) => specs.some((spec) => sectionName(name, spec));
    const usesMarks = isStated || note.headings.some(({ setext }) => !setext);
    for (const { raw, range, depth: level } of note.headings) {
      if (raw === "" && stage === "held" && level > 1)
        report({ range, message: messages10.empty(text.slice(range.start, range.end).trim()) });
    }
    for (const block of blocks) {
      if (block.kind !== "paragraph" && block.kind !== "item") continue;
      for (const line of linesIn(text, block.range)) {
        if (block.item && (line.start === block.range.start || text[line.start] !== "#")) continue;
        const source = text.slice(line.start, line.end).trimEnd();
        const range = { start: line.start, end: line.start + source.length };
        const hashes = /^[ ]{0,3}(#{1,6})(?!#)(?=\S)(.*)$/.exec(source);
        const isFirst = block === blocks[0] && line.start === block.range.start;
        if (hashes && usesMarks && isHeadingText(hashes[1], hashes[2], required, isFirst)) {
          const expected2 = `${hashes[1]} ${hashes[2]}`;
          report({ range, message: messages10.space(source.trim(), expected2), expected: expected2, fix: "safe" });
          continue;
        }
        if (isFirst && !source.startsWith("#") && noteIndex.isUsualTitle(note.path, titleShape(source))) {
          const expected2 = `# ${source}`;
          report({ range, message: messages10.title(source, expected2), expected: expected2, fix: "suggestion" });
          continue;
        }
        const bold = /^(\*\*|__)(.+?):?\1:?$/.exec(source);
        const spec = bold && missing.find((candidate) => sectionName(bold[2], candidate));
        if (bold && spec && source === text.slice(block.range.start, block.range.end).trimEnd()) {
          const expected2 = `${"#".repeat(depth)} ${bold[2]}`;
          report({ range, message: messages10.bold(source, expected2), expected: expected2, fix: "suggestion" });
        }
      }
    }
    const [title, ...otherTitles] = note.headings.filter(
      ({ depth: depth2, setext, raw }) => depth2 === 1 && !setext && raw !== ""
    );
    if (!isStated || settings.sections !== defaultSections || !title || otherTitles.length > 0) return;
    const outer = sections.findLast(({ heading }) => heading.range.start < title.range.start);
    if (!outer || outer.heading.depth === 1) return;
    const expected = `${"#".repeat(outer.heading.depth + 1)} ${title.raw}`;
    const message = messages10.above(`# ${title.raw}`, outer.heading.name, expected);
    report({ range: title.range, message, expected, fix: "suggestion" });
  }
);
function isHeadingText(marks, rest, required, isFirst) {
  if (required(rest) || marks.length >= 2 && /^(?:[\p{Lu}*_[]|:[a-z_]+: )/u.test(rest)) return true;
  return isFirst && /^\p{Lu}[\p{L}\p{N}]*(?: [\p{L}\p{N}/.,:&()-]+)+$/u.test(rest) && !rest.includes("#");
}

// src/rules/known-speaker.ts
var messages11 = {
  known: (text, name) => `\`${text}\` speaks but is not among the participants; add \`${name}\` to them, or correct the name here.`,
  unknown: (text) => `\`${text}\` speaks but fits none of the participants; add who it is to them, or correct the name here.`
};
var MIN_PRESENT = 2;
var MAX_ABSENT = 4;
var ACRONYMS = new Set(
  "RE AR AI PR CI CD OS VM UI UX DB HW SW IO QA PM ML IT HR EU US UK NB PS WG TC EC DE FR EN ID IP TV OK".split(" ")
);
var NO_NAMES = /^(?:time|date|when|where|location|place|present|attendees?|attending|participants?|recording|link|host|chair|facilitator|scribe|notes?|agenda|topics?|goals?|update|summary|action|next|join|meeting|issue|question|answer|decision|status|version|example|maybe|yes|no)$/i;
var known_speaker_default = defineRule(
  {
    id: "known-speaker",
    description: "Everybody who speaks in the note is among its participants",
    severity: "warning",
    mayBeHabit: true,
    // In notes of any form, lists of attendees are seldom complete.
    form: "attendees",
    fixes: ["suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    const { attendees } = meeting;
    const written = attendees.map(nameWithInitials);
    const participants = [
      ...written,
      ...written.flatMap((name) => noteIndex.spellings.better("participants", name)?.spelling ?? [])
    ];
    if (participants.length === 0 || participants.some((value) => isPlaceholder(value, settings.placeholders.words)))
      return;
    const { people } = noteIndex;
    const speakers = /* @__PURE__ */ new Map();
    const doing = /* @__PURE__ */ new Set();
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
    const initials = new Set(
      participants.map((name) => (normalize(name).match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join("").toUpperCase())
    );
    const isPresent = (name) => initials.has(name.toUpperCase()) || handles.has(name.toLowerCase()) || parts.has(normalize(name)) || participants.some((one) => people.match(name, one) === "yes") || roster.meantBy(name).some((person) => here.has(person));
    const absent = [];
    let present = [...doing].filter(
      (name) => !speakers.has(isInitials(name) ? initialsKey(name) : name) && isPresent(name)
    ).length;
    for (const speaker of speakers.values()) {
      const { text } = speaker;
      if (isPresent(text)) present++;
      else if (roster.meantBy(text).length === 1) absent.push(speaker);
      else if (participants.some((name) => people.match(text, name) === "maybe")) continue;
      else if (isInitials(text) ? people.isKnown(text) || isPerson(text) : people.isListed(text)) absent.push(speaker);
    }
    if (meeting.lists.length > 0 && ![...speakers.values()].some(({ text, others }) => others.length > 0 && isPresent(text)))
      return;
    if (present < MIN_PRESENT || absent.length > Math.max(present, MAX_ABSENT)) return;
    for (const { text, range, others } of absent) {
      const meant = roster.meantBy(text);
      const name = meant.length === 1 ? meant[0].name : isInitials(text) ? people.nameOf(text) : void 0;
      const edit = name === void 0 || !/^[\p{L}][\p{L}\p{M} .'-]*$/u.test(name) ? void 0 : appended(name);
      report({
        range,
        message: name === void 0 ? messages11.unknown(text) : messages11.known(text, name),
        related: others.map((other) => ({ range: other, message: "Here too" })),
        ...edit && { fix: { safe: false, title: `Add \`${name}\` to the participants`, edits: [edit] } }
      });
    }
    function isPerson(text) {
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
    function goesOn(at) {
      const next = /\s*/y;
      next.lastIndex = at;
      next.test(note.text);
      return /[:/+&,]/.test(note.text[next.lastIndex] ?? "");
    }
    function lines() {
      const { sections } = note.outline(settings.sections);
      const listed = new Set(
        meeting.lists.flatMap((list) => list.attendees.map(({ entry }) => note.lines.point(entry.start).line))
      );
      const silent = new Set(sections.filter(({ spec }) => isSilent(spec)).flatMap(({ blocks }) => blocks));
      let isTopicSilent = false;
      return note.blocks.flatMap((block) => {
        const { kind, range, heading } = block;
        if (heading) isTopicSilent = isSilentHeading(heading.name);
        const isAsked = (kind === "paragraph" || kind === "item") && note.text.slice(range.start, range.end).includes(":");
        if (!isAsked) return [];
        const isTask2 = /^\[[ xX]?\]\s/.test(note.text.slice(range.start, range.start + 5));
        const isSpoken = !silent.has(block) && !isTopicSilent && !isTask2;
        return linesIn(note.text, range).filter((line) => listed.size === 0 || !listed.has(note.lines.point(line.start).line)).map((line) => ({ range: line, isSpoken }));
      });
    }
    function appended(name) {
      const last = attendees.at(-1).entry;
      const lineStart = Math.max(note.text.lastIndexOf("\n", last.start - 1), note.text.lastIndexOf("\r", last.start - 1)) + 1;
      const marker = note.text.slice(lineStart, last.start);
      if (!/^[ \t]*[-*+] +$/.test(marker)) return void 0;
      const end = note.lines.range(note.lines.point(last.end).line).end;
      return { start: end, end, text: `${note.eol}${marker}${personName(name).text}` };
    }
  }
);
function isCapitalWord(text) {
  return /^\p{Lu}{4,}$/u.test(text) || ACRONYMS.has(text) || /^(?:TODO|DONE|DOC|SPEC|RFC|FYI|API|IBM|BPF|ACTION)$/.test(text);
}
function isSilentHeading(name) {
  const role = roleOf(name);
  return role === "agenda" || role === "actions" || role === "decisions" || role === "attendance" || /\b(?:tasks?|todos?|assignments?|progress|actions?)\b/i.test(name);
}
function isSilent(section) {
  return ["agenda", "actions", "decisions"].includes(roleOfSection(section) ?? "");
}

// src/rules/next-meeting.ts
var messages12 = {
  notAfter: (text, day) => `The next meeting is announced for \`${text}\`, but this one is on ${formatDay(day)}; write the day of the next meeting.`
};
var NEXT = String.raw`(?:(?:our|the)[ \t]+)?next[ \t]+(?:[\p{L}-]{1,20}[ \t]+){0,2}(?:meeting|call|session|sync)|nächste[rs]?[ \t]+(?:treffen|sitzung|termin|besprechung)|prochaine?[ \t]+(?:réunion|séance|rencontre|appel)|próxima[ \t]+(?:reunión|reunião|sesión|llamada)|prossim[ao][ \t]+(?:riunione|incontro)|următoarea[ \t]+(?:întâlnire|ședință)|volgende[ \t]+(?:vergadering|bijeenkomst)`;
var ANNOUNCEMENT = unicodeRegExp(
  String.raw`^[ \t>*_#-]*(?:${NEXT})(?![\p{L}\p{N}])(?:[ \t]+(?:date|is|on|will be|at))*[ \t:*_–—-]*(?=[\p{L}\d[(])`,
  "i"
);
var HEADING2 = unicodeRegExp(`^(?:date (?:of|for) )?(?:${NEXT})(?: date)?s?:?$`, "i");
var MAY_ANNOUNCE = /next|nächste|prochain|próxima|prossim|următoarea|volgende/i;
var MAX_BEFORE_DAY = 25;
var MAX_LINE5 = 300;
var MAX_PAST = 120;
var next_meeting_default = defineRule(
  {
    id: "next-meeting",
    description: "The next meeting that a note announces is after its own",
    severity: "warning"
  },
  ({ note, meeting: { day, consensus }, settings: { locale }, noteIndex, report }) => {
    if (day === void 0 || !consensus || consensus.disagreeing.length > 0) return;
    const { order } = noteIndex.dates.of(note.path);
    if (!MAY_ANNOUNCE.test(note.text)) return;
    let heading = "";
    for (const block of note.blocks) {
      if (block.heading) heading = block.heading.name;
      for (const line of linesIn(note.text, block.range)) {
        const source = note.text.slice(line.start, Math.min(line.end, line.start + MAX_LINE5));
        const announcement = ANNOUNCEMENT(source).exec(source)?.[0] ?? (!block.heading && HEADING2(heading).test(heading) ? "" : void 0);
        if (announcement === void 0) continue;
        const rest = source.slice(announcement.length);
        const [mention] = dateMentions(rest, line.start + announcement.length, { locale, ...order && { order } });
        if (!mention || announcement === "" && mention.range.start > line.start + MAX_BEFORE_DAY) continue;
        if (mention.isAmbiguous || mention.hasShortYear || mention.last) continue;
        const { year, month, day: date } = mention;
        const announced2 = toDay(year?.value ?? Number(day.slice(0, 4)), month.value, date.value);
        const ago = announced2 === void 0 ? -1 : daysBetween(announced2, day);
        if (ago < 0 || year === void 0 && ago > MAX_PAST) continue;
        report({ range: mention.range, message: messages12.notAfter(mention.text, day) });
        return;
      }
    }
  }
);

// src/note/markdown/anchors.ts
var CODE = "￼";
var NOT_IN_SLUG = unicodeRegExp(String.raw`[^\p{L}\p{M}\p{N}_ -]`, "g");
var ID = /\b(?:id|name)\s{0,5}=\s{0,5}["']?([^"'\s<>]{1,200})/gi;
var ATTRIBUTE = /\{:?\s?#([\w.:-]{1,200})/g;
var MYST_TARGET = /^\(([\w-]{1,200})\)=[ \t]*$/gm;
var HTML_HEADING = /<h[1-6][^<>]{0,300}>([^<>]{1,300})/gi;
var NESTED_HEADING = /^#{1,6}[ \t]+(\S.*)$/;
function slugOf(heading) {
  const lower = heading.toLowerCase();
  return lower.replace(NOT_IN_SLUG(lower), "").replaceAll(" ", "-");
}
function anchorsOf({ text, blocks, headings }) {
  const anchors = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Map();
  const addHeading = (raw) => {
    const slug = slugOf(withoutMarkup(raw, true));
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
    anchors.add(slugOf(withoutMarkup(raw, false)));
    if (raw.includes(":")) anchors.add(slugOf(withoutMarkup(raw.replace(/:[a-z0-9_+-]{1,50}:/gi, ""), true)));
  };
  for (const { raw } of headings) addHeading(raw);
  for (const { kind, range } of blocks) {
    if (kind === "item" || kind === "paragraph" || kind === "quote") {
      const nested = text[range.start] === "#" ? NESTED_HEADING.exec(text.slice(range.start, range.end)) : null;
      if (nested) addHeading(nested[1]);
      else if (kind !== "paragraph") {
        const setext = /^(.{1,500})\r?\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(text.slice(range.start, range.end));
        if (setext) addHeading(setext[1]);
      }
    }
  }
  for (const pattern of [ID, ATTRIBUTE, MYST_TARGET]) {
    for (const [, id] of text.matchAll(pattern)) anchors.add(id.toLowerCase());
  }
  for (const [, content] of text.matchAll(HTML_HEADING)) addHeading(content);
  return anchors;
}
function withoutMarkup(raw, dropsEmphasis) {
  const codes = [];
  const shown = replaceCode(raw, (code) => {
    codes.push(code);
    return CODE;
  }).replace(/!\[[^\][]{0,300}\]\([^()]{0,500}\)/g, "").replace(/\[([^\][]{0,300})\](?:\([^()]{0,500}\)|\[[^\][]{0,300}\])/g, "$1").replace(/<\/?[a-z][^<>]{0,300}>/gi, "").replace(/\{:?\s?#[\w.:-]{1,200}\s?\}/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, "").replace(/&nbsp;/g, " ").trim();
  const plain = dropsEmphasis ? shown.replace(/(?<![^\s("*])_{1,3}([^_]{1,300})_{1,3}(?![^\s).,:;!?"*])/g, "$1") : shown;
  return plain.replaceAll(CODE, () => codes.shift() ?? "");
}

// src/note/markdown/link-paths.ts
var SITE_FILES = [
  "_config.yml",
  "_config.yaml",
  "_config.toml",
  "mkdocs.yml",
  "mkdocs.yaml",
  "zensical.toml",
  "docusaurus.config.js",
  "docusaurus.config.ts",
  "docusaurus.config.mjs",
  "conf.py",
  "config.toml",
  "hugo.toml",
  "hugo.yaml",
  "hugo.yml",
  "hugo.json",
  ".vitepress",
  ".vuepress",
  "astro.config.mjs",
  "astro.config.ts",
  "astro.config.js",
  "gatsby-config.js",
  "gatsby-config.ts",
  "next.config.js",
  "next.config.mjs",
  "next.config.ts",
  "nuxt.config.ts",
  "nuxt.config.js",
  "eleventy.config.js",
  ".eleventy.js",
  "antora.yml",
  "book.toml",
  "pelicanconf.py",
  "book.json",
  "_quarto.yml",
  "docfx.json",
  // The wiki of a repository is a site too.
  "Home.md",
  "_Sidebar.md"
];
var SITE_FOLDERS = ["docs", "doc", "website", "site", "web"];
var CONTENT_FOLDERS = ["docs", "content", "static", "public", "assets", "src", "source", "src/pages", "src/content"];
var PAGE_FILES = [
  ".md",
  ".markdown",
  ".mdx",
  ".html",
  "/index.md",
  "/README.md",
  "/readme.md",
  "/_index.md",
  "/index.html"
];
function linkPath(from, address) {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) || /[{}$|]/.test(address)) return void 0;
  const hash2 = address.indexOf("#");
  const fragment = hash2 < 0 ? void 0 : address.slice(hash2 + 1);
  const written = (hash2 < 0 ? address : address.slice(0, hash2)).split("?", 1)[0];
  let plain;
  try {
    plain = decodeURIComponent(written);
  } catch {
    return void 0;
  }
  if (plain === "" || plain.includes("\0")) return void 0;
  plain = plain.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("\\", "/").replaceAll("&amp;", "&");
  const isRooted = plain.startsWith("/");
  const path = joinPath(isRooted ? "" : folderOf2(from), plain);
  return path === void 0 ? void 0 : { path, isRooted, fragment };
}
function joinPath(folder, path) {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return void 0;
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
function folderOf2(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function sitesOf(from, exists) {
  const folders = [""];
  for (let folder = folderOf2(from); folder !== ""; folder = folderOf2(folder)) folders.push(folder);
  const beside = SITE_FOLDERS.filter((folder) => !folders.includes(folder) && exists(folder));
  return [...folders, ...beside].filter((folder) => SITE_FILES.some((file) => exists(under(folder, file))));
}
function isSitePage(from, address, exists) {
  const sites = sitesOf(from, exists);
  const target = linkPath(from, address);
  if (sites.length === 0 || !target) return false;
  const paths = [target.path];
  if (target.isRooted) {
    const [first] = target.path.split("/");
    if (!sites.some((site) => exists(under(site, first)))) return true;
    const folders = sites.flatMap((site) => [site, ...CONTENT_FOLDERS.map((folder) => under(site, folder))]);
    paths.push(...folders.map((folder) => under(folder, target.path)));
  } else {
    const deeper = linkPath(from.replace(/(?:\.\w{1,8})?$/, "/index.md"), address);
    if (deeper) paths.push(deeper.path);
  }
  return paths.some((path) => {
    const page = path.replace(/\.html?$/i, "");
    const isOtherFile = /\.[a-z]\w{0,4}$/i.test(page);
    return exists(path) || !isOtherFile && PAGE_FILES.some((end) => exists(page + end));
  });
}
function nearbyFile(from, address, exists) {
  const [written] = /^[^?#]*/.exec(address);
  const rest = address.slice(written.length);
  if (written.startsWith("/") || !/[./]/.test(written)) return void 0;
  const candidates = [`../${written}`, `../../${written}`, `/${written}`];
  if (written.startsWith("../")) candidates.push(written.slice(3));
  if (!/\.\w{1,8}$/.test(written)) candidates.unshift(`${written}.md`);
  for (const candidate of candidates) {
    const target = linkPath(from, candidate);
    if (target && target.path !== "" && target.path !== from && exists(target.path))
      return candidate.replace(/^\.\.\/\.\//, "../") + rest;
  }
  return void 0;
}
function under(folder, path) {
  return folder === "" ? path : `${folder}/${path}`;
}
var HOST = /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov|app|ai|info|eu|uk|de|fr|ch|at|nl|co|us|ca|jp)(?=[/:?#]))/i;
var MAIL = /^[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
function withScheme(address) {
  if (MAIL.test(address)) return `mailto:${address}`;
  return HOST.test(address) ? `https://${address}` : void 0;
}
var SCHEME = /(?<![\w./:-])([a-z]{2,7})([:;]\/{1,3}|[:;]{2}\/{1,2}|\/\/:?)(?=[a-z0-9-]{1,63}\.[a-z0-9])/gi;
var DOUBLE_SCHEME = /(?<![\w./:-])https?:\/\/(https?):?\/\/(?=[a-z0-9-]{1,63}\.)/gi;
function schemeTypos(prose) {
  const typos = [];
  for (const { 0: written, 1: word, 2: separator, index } of prose.matchAll(SCHEME)) {
    const lower = word.toLowerCase();
    const isKnown = lower === "http" || lower === "https";
    if (isKnown ? separator === "://" : !isSchemeTypo(lower)) continue;
    const scheme = lower.endsWith("s") ? "https://" : "http://";
    typos.push({ start: index, end: index + written.length, expected: scheme });
  }
  for (const { 0: written, 1: scheme, index } of prose.matchAll(DOUBLE_SCHEME))
    typos.push({ start: index, end: index + written.length, expected: `${scheme.toLowerCase()}://` });
  return typos;
}
function isSchemeTypo(word) {
  return ["http", "https"].some((scheme) => distance(word, scheme) === 1 || isSwap(word, scheme));
}

// src/note/markdown/links.ts
var MAX_ADDRESS = 2e3;
var MAX_TITLE = 1e3;
var MAX_TEXT = 500;
var SPECIAL2 = /[\\`<[\]]/g;
var TAG2 = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}|\/?[a-z][^<>]{0,2000})>/iy;
var ADDRESS_START = /(?:https?:\/\/|mailto:|\.{0,2}\/|#)/iy;
var SPACED = /[ \t]{1,20}\(((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()<>]{1,500}|[\w./-]{1,200}\.(?:md|png|jpe?g|svg|pdf|html?)(?:#[\w-]{0,200})?)\)/iy;
var NESTED2 = /\(\[[^\][\r\n]{0,300}\]\(([^\s()<>]{1,2000})\)\)/y;
var URL_BEFORE = /(?:^|[\s(])(https?:\/\/[^\s[\]<>()]{1,500})$/;
var SWAPPED_ADDRESS = /^(?:https?:\/\/|www\.)[^\s()<>]{1,2000}$/i;
function scanLinks(text, { start, end }) {
  const links = [];
  const errors = [];
  const open = [];
  let inactive = 0;
  let backticks;
  for (let at = nextSpecial(start); at < end; at = nextSpecial(at)) {
    switch (text[at]) {
      case "\\":
        at += 2;
        break;
      case "`": {
        backticks ??= closingBackticks(text, { start, end });
        const runEnd = endOfRun(at);
        at = backticks.get(at) ?? runEnd;
        break;
      }
      case "<":
        at = endOfTag(at);
        break;
      case "[":
        open.push({ start: at, isImage: at > start && text[at - 1] === "!" });
        at++;
        break;
      default:
        at = closeBracket(at);
    }
  }
  return { links, errors };
  function nextSpecial(from) {
    SPECIAL2.lastIndex = from;
    return SPECIAL2.exec(text)?.index ?? end;
  }
  function endOfRun(from) {
    let to = from;
    while (to < end && text[to] === "`") to++;
    return to;
  }
  function endOfTag(from) {
    if (text.startsWith("<!--", from)) {
      const close = text.indexOf("-->", from + 4);
      return close < 0 ? from + 4 : close + 3;
    }
    TAG2.lastIndex = from;
    return TAG2.test(text) ? TAG2.lastIndex : from + 1;
  }
  function closeBracket(at) {
    const next = at + 1;
    const isActive = open.length > inactive;
    const opener = open.pop();
    inactive = Math.min(inactive, open.length);
    if (!opener) {
      withoutOpener(at);
      return next;
    }
    const inner = { start: opener.start + 1, end: at };
    if (text[next] === "(") {
      const target = linkTarget(text, next, end);
      if (target) {
        if (!isActive && !opener.isImage) return next;
        links.push({ range: { start: opener.start, end: target.end }, text: inner, address: target.address });
        if (!opener.isImage) inactive = open.length;
        return target.end;
      }
      return brokenTarget(inner, next);
    }
    if (text[opener.start - 1] === ")") swapped(inner);
    else if (text[opener.start - 1] === "]") brackets(inner);
    else if (text[next] === " " || text[next] === "	") spaced(inner, next);
    return next;
  }
  function withoutOpener(at) {
    const before = text.slice(Math.max(start, at - MAX_TEXT), at);
    const url = URL_BEFORE.exec(before)?.[1];
    if (url !== void 0 && (at + 1 === end || /[\s.,;]/.test(text[at + 1]))) {
      const range2 = { start: at - url.length, end: at + 1 };
      errors.push({ kind: "stray-bracket", range: range2, text: range2, address: { start: range2.start, end: at } });
      return;
    }
    if (!/^\]\((?:https?:|\.{0,2}\/)/.test(text.slice(at, at + 12))) return;
    const target = linkTarget(text, at + 1, end);
    if (!target) return;
    const range = { start: at, end: target.end };
    errors.push({ kind: "unopened", range, text: { start: at, end: at }, address: target.address });
  }
  function brokenTarget(inner, parenthesis) {
    const from = parenthesis + 1;
    const whole = (to) => ({ start: inner.start - 1, end: to });
    NESTED2.lastIndex = parenthesis;
    const nested = NESTED2.exec(text);
    if (nested && NESTED2.lastIndex <= end) {
      const addressEnd = NESTED2.lastIndex - 2;
      const address2 = { start: addressEnd - nested[1].length, end: addressEnd };
      errors.push({ kind: "nested", range: whole(NESTED2.lastIndex), text: inner, address: address2 });
      return NESTED2.lastIndex;
    }
    ADDRESS_START.lastIndex = from;
    if (!ADDRESS_START.test(text)) return from;
    const address = { start: from, end: endOfAddress(text, from, end) };
    const rest = text.slice(address.end, Math.min(end, endOfLine(text, address.end)));
    const spaced2 = /^[ \t][^()\r\n]{0,200}\)/.exec(rest);
    if (spaced2) {
      const to = address.end + spaced2[0].length;
      errors.push({ kind: "spaced-address", range: whole(to), text: inner, address: { start: from, end: to - 1 } });
      return to;
    }
    while (address.end > from && /[.,;:!?]/.test(text[address.end - 1])) address.end--;
    errors.push({ kind: "unclosed", range: whole(address.end), text: inner, address });
    return address.end;
  }
  function swapped(inner) {
    if (!SWAPPED_ADDRESS.test(text.slice(inner.start, Math.min(inner.end, inner.start + MAX_ADDRESS)))) return;
    const close = inner.start - 2;
    const from = Math.max(start, close - MAX_TEXT);
    const before = text.slice(from, close);
    const parenthesis = Math.max(before.lastIndexOf("("), before.lastIndexOf(")"));
    if (before[parenthesis] !== "(" || /[\r\n]/.test(before.slice(parenthesis))) return;
    const range = { start: from + parenthesis, end: inner.end + 1 };
    errors.push({ kind: "swapped", range, text: { start: range.start + 1, end: close }, address: inner });
  }
  function brackets(inner) {
    if (!SWAPPED_ADDRESS.test(text.slice(inner.start, Math.min(inner.end, inner.start + MAX_ADDRESS)))) return;
    const close = inner.start - 2;
    const from = Math.max(start, close - MAX_TEXT);
    const before = text.slice(from, close);
    const bracket = Math.max(before.lastIndexOf("["), before.lastIndexOf("]"));
    if (before[bracket] !== "[" || /[\r\n]/.test(before.slice(bracket))) return;
    const range = { start: from + bracket, end: inner.end + 1 };
    errors.push({ kind: "brackets", range, text: { start: range.start + 1, end: close }, address: inner });
  }
  function spaced(inner, next) {
    SPACED.lastIndex = next;
    const match = SPACED.exec(text);
    const written = text.slice(inner.start, Math.min(inner.end, inner.start + MAX_TEXT));
    if (!match || SPACED.lastIndex > end || text[inner.start - 2] === "]" || !/[^\W\d_]{2}|[^\0-\x7F]/.test(written))
      return;
    const addressEnd = SPACED.lastIndex - 1;
    errors.push({
      kind: "space",
      range: { start: inner.start - 1, end: SPACED.lastIndex },
      text: inner,
      address: { start: addressEnd - match[1].length, end: addressEnd }
    });
  }
}
function linkTarget(text, parenthesis, end) {
  let at = skipSpace(text, parenthesis + 1, end);
  let address;
  if (text[at] === "<") {
    const close = text.indexOf(">", at);
    if (close < 0 || close >= end || /[\r\n<]/.test(text.slice(at + 1, close))) return void 0;
    address = { start: at + 1, end: close };
    at = close + 1;
  } else {
    address = { start: at, end: endOfAddress(text, at, end) };
    at = address.end;
  }
  const title = skipSpace(text, at, end);
  if (title > at && title < end) {
    const close = { '"': '"', "'": "'", "(": ")" }[text[title]];
    if (close !== void 0) {
      const closing = text.slice(title + 1, Math.min(end, title + 1 + MAX_TITLE)).indexOf(close);
      if (closing < 0) return void 0;
      at = title + 1 + closing + 1;
    }
  }
  at = skipSpace(text, at, end);
  return at < end && text[at] === ")" ? { address, end: at + 1 } : void 0;
}
function endOfAddress(text, from, end) {
  const limit = Math.min(end, from + MAX_ADDRESS);
  let depth = 0;
  let at = from;
  for (; at < limit && !/\s/.test(text[at]); at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "(" && ++depth > 32) return at;
    else if (character === ")" && --depth < 0) return at;
  }
  return Math.min(at, limit);
}
function skipSpace(text, from, end) {
  let at = from;
  while (at < end && /\s/.test(text[at])) at++;
  return at;
}
var DEFINITION2 = /^\[((?:[^\][\\]|\\.){1,999})\]:[ \t]{0,20}(?:\r\n|\r|\n)?[ \t]{0,20}(?:<([^<>\r\n]{0,2000})>|(\S{1,2000}))/;
function linkDefinition(text, range) {
  const match = DEFINITION2.exec(text.slice(range.start, range.end));
  if (!match || match[1].startsWith("^")) return void 0;
  const address = match[2] ?? match[3];
  const end = range.start + match[0].length - (match[2] === void 0 ? 0 : 1);
  return { label: match[1], address: { start: end - address.length, end } };
}

// src/rules/no-broken-link.ts
var messages13 = {
  space: (text, expected) => `\`${text}\` is not parsed as a link; write \`${expected}\`, without the space.`,
  brackets: (text, expected) => `\`${text}\` is not parsed as a link; write \`${expected}\`, with the address in parentheses.`,
  swapped: (text, expected) => `The brackets and parentheses of \`${text}\` are swapped; write \`${expected}\`.`,
  nested: (text, expected) => `\`${text}\` is a link inside a link; write \`${expected}\`.`,
  unclosed: (text) => `The link \`${text}\` is never closed; put a \`)\` after its address.`,
  unopened: (text) => `\`${text}\` has no opening \`[\`; put one before the text of the link.`,
  spacedAddress: (text) => `\`${text}\` is not parsed as a link, since its address has a space; write \`%20\` for a space in an address.`,
  bracket: (text) => `The address \`${text}\` ends in a stray \`]\`, which becomes part of it; remove the bracket.`,
  parentheses: (text, expected) => `The address \`${text}\` has parentheses of its own, which become part of it; write \`${expected}\`.`,
  empty: (text) => `The link \`${text}\` has no address; add one, or remove the link.`,
  top: (text) => `The link \`${text}\` only leads to the top of this page; write its address, or remove the link.`,
  placeholder: (text) => `The address \`${text}\` is a placeholder; write the address, or remove the link.`,
  noScheme: (text, expected) => `\`${text}\` leads to a file, as it has no scheme; write \`${expected}\`.`,
  scheme: (text, expected) => `\`${text}\` is not a valid scheme; write \`${expected}\`.`,
  target: (path, expected) => `There is no file \`${path}\` in the repository; ${correction(expected)}`,
  anchor: (fragment, expected) => `There is no heading for \`${fragment}\` in this note; ${correction(expected)}`
};
function correction(expected) {
  return expected === void 0 ? "correct the link." : `did you mean \`${expected}\`?`;
}
var no_broken_link_default = defineRule(
  {
    id: "no-broken-link",
    description: "Links are written so that they work, and lead to a file or heading that exists",
    severity: "warning",
    fixes: ["safe", "suggestion"]
  },
  ({ note, stage, fileExists, report }) => {
    const { text } = note;
    const read = ({ start, end }) => text.slice(start, end);
    let anchors;
    let labels;
    const definitions = note.blocks.flatMap(
      ({ kind, range }) => kind === "other" && text[range.start] === "[" ? linkDefinition(text, range) ?? [] : []
    );
    const headings = note.headings.map(({ content }) => ({ range: content, prose: proseOf(text, content) }));
    for (const { range, prose } of [...headings, ...note.prose]) {
      if (prose.includes(":") || prose.includes("//")) checkSchemes(prose, range.start);
      if (!prose.includes("]")) continue;
      const { links, errors } = scanLinks(text, range);
      for (const error of errors) checkError(error);
      for (const link of links) checkLink(link);
    }
    for (const { label, address } of definitions) {
      checkSchemes(read(address), address.start);
      if (!isComment(label, read(address))) checkTarget(address);
    }
    function checkSchemes(prose, from) {
      for (const { start, end, expected } of schemeTypos(prose)) {
        const range = { start: from + start, end: from + end };
        report({ range, message: messages13.scheme(read(range), expected), expected, fix: "safe" });
      }
    }
    function checkError({ kind, range, text: label, address }) {
      const written = read(range);
      const expected = `[${read(label)}](${read(address)})`;
      switch (kind) {
        case "space": {
          if (isDefined(read(label))) return;
          const target = linkPath(note.path, read(address));
          if (target && fileExists?.(target.path) === false)
            report({ range, message: messages13.target(excerpt(target.path), void 0) });
          else report({ range, message: messages13.space(excerpt(written), excerpt(expected)), expected, fix: "safe" });
          return;
        }
        case "swapped":
          report({
            range,
            message: messages13.swapped(excerpt(written), excerpt(expected)),
            expected,
            fix: "suggestion"
          });
          return;
        case "brackets":
          if (isDefined(read(address))) return;
          report({ range, message: messages13.brackets(excerpt(written), excerpt(expected)), expected, fix: "safe" });
          return;
        case "nested":
          report({ range, message: messages13.nested(excerpt(written), excerpt(expected)), expected, fix: "suggestion" });
          return;
        case "unclosed":
          report({ range, message: messages13.unclosed(excerpt(written)), expected: `${written})`, fix: "suggestion" });
          return;
        case "unopened":
          report({ range, message: messages13.unopened(excerpt(written)) });
          return;
        case "spaced-address":
          report({ range, message: messages13.spacedAddress(excerpt(written)) });
          return;
        case "stray-bracket":
          report({ range, message: messages13.bracket(excerpt(written)), expected: read(address), fix: "suggestion" });
      }
    }
    function checkLink({ range, text: label, address }) {
      const written = read(range);
      const target = read(address);
      if (target === "" || target === "#") {
        const isMeant = target === "#" && /\b(?:top|up|start|back|toc)\b|[↑⬆⇧▲]/i.test(read(label));
        if (stage === "held" && !isMeant)
          report({ range, message: target === "" ? messages13.empty(excerpt(written)) : messages13.top(excerpt(written)) });
        return;
      }
      const nested = /^\[[^\]]*\]\(([^()]+)\)$/.exec(target) ?? /^\(([^()]+)\)$/.exec(target);
      if (nested) {
        const expected = `[${read(label)}](${nested[1]})`;
        const message = target[0] === "[" ? messages13.nested(excerpt(written), excerpt(expected)) : messages13.parentheses(excerpt(target), excerpt(expected));
        report({ range, message, expected, fix: "suggestion" });
        return;
      }
      if (!/[./#:]/.test(target) && /\w/.test(text[range.start - 1] ?? " ")) return;
      checkTarget(address);
    }
    function checkTarget(range) {
      const address = read(range);
      if (address.startsWith("#")) {
        checkAnchor(range, address);
        return;
      }
      const target = linkPath(note.path, address);
      if (!target || fileExists?.(target.path)) return;
      const absolute = withScheme(address);
      if (absolute !== void 0) {
        const message = messages13.noScheme(excerpt(address), excerpt(absolute));
        report({ range, message, expected: absolute, fix: "safe" });
        return;
      }
      if (stage === "upcoming") return;
      if (isPlaceholder(address) || isPlaceholder(`<${address}>`)) {
        report({ range, message: messages13.placeholder(address) });
        return;
      }
      if (!fileExists || isSitePage(note.path, address, fileExists)) return;
      const expected = nearbyFile(note.path, address, fileExists);
      report({
        range,
        message: messages13.target(excerpt(target.path), expected && excerpt(expected)),
        ...expected !== void 0 && { expected, fix: "suggestion" }
      });
    }
    function checkAnchor(range, address) {
      let fragment;
      try {
        fragment = decodeURIComponent(address.slice(1)).toLowerCase().replace(/^user-content-/, "");
      } catch {
        return;
      }
      if (/^(?:$|[:!/?]|top$|fn(?:ref)?[:-]?\d|l\d+(?:-l\d+)?$)/.test(fragment) || /[{}]/.test(fragment)) return;
      anchors ??= anchorsOf(note);
      if (anchors.has(fragment)) return;
      const known = closestAnchor(fragment, anchors);
      const expected = known && `#${known}`;
      report({
        range,
        message: messages13.anchor(excerpt(address), expected && excerpt(expected)),
        ...expected !== void 0 && { expected, fix: "suggestion" }
      });
    }
    function isDefined(label) {
      labels ??= new Set(definitions.map((definition) => definition.label.toLowerCase()));
      return labels.has(label.toLowerCase());
    }
  }
);
function isComment(label, address) {
  return address === "" || address === "#" || !/\w/.test(label) || /^comment/i.test(label);
}
function closestAnchor(fragment, anchors) {
  const letters = (anchor) => anchor.replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = letters(fragment);
  if (wanted === "") return void 0;
  const same = [...anchors].find((anchor) => letters(anchor) === wanted);
  if (same !== void 0) return same;
  const close = closestMatch(fragment, anchors);
  if (close !== void 0) return close;
  const longer = [...anchors].filter(
    (anchor) => anchor.startsWith(`${fragment}-`) || fragment.startsWith(`${anchor}-`)
  );
  return longer.length === 1 ? longer[0] : void 0;
}

// src/rules/no-copied-section.ts
var messages14 = {
  stale: (name, path) => `\`${name}\` and its text are word for word those of \`${path}\`; write what is new, or remove what was copied.`,
  copied: (name, path) => `The section \`${name}\` is word for word that of \`${path}\`; write what is new, or remove what was copied.`
};
var MIN_STALE_LENGTH = 40;
var no_copied_section_default = defineRule(
  {
    id: "no-copied-section",
    description: "No section is word for word that of an earlier note of the series",
    severity: "warning",
    needsNoteIndex: true,
    options: {
      minLength: {
        description: "Shorter sections may be the same: the number of characters from which on they count.",
        type: "integer",
        minimum: 1,
        default: 200
      }
    }
  },
  ({ note, meeting, settings, stage, noteIndex, report }, { minLength }) => {
    if (stage === "upcoming") return;
    const day = meeting.path?.day ?? meeting.day;
    if (!day) return;
    const { sections } = note.outline(settings.sections);
    const copied = sections.flatMap(({ spec, heading, blocks: content, next }) => {
      const isRule = ({ kind, range: { start, end: end2 } }) => kind === "other" && isBreak(note.text.slice(start, end2));
      const end = content.find(isRule)?.range.start ?? next?.range.start ?? note.text.length;
      const blocks = content.filter(({ range: range2 }) => range2.start < end);
      const range = rangeOfBlocks(blocks);
      const role = roleOfSection(spec);
      if (!range || end - heading.range.end < minLength || role === "agenda" || role === "actions") return [];
      const { hash: hash2, length } = digest(note.text, { start: heading.range.end, end });
      if (length < minLength) return [];
      const earlier = noteIndex.earlierCopy(note.path, day, spec.name, hash2, length);
      return earlier ? [{ name: heading.name, range, path: earlier.path }] : [];
    });
    const [first, ...others] = copied;
    if (!first) {
      const stale = staleSection(note, day, noteIndex, settings.locale);
      if (stale) report({ range: stale.heading.range, message: messages14.stale(stale.heading.raw, stale.path) });
      return;
    }
    const related = others.map(({ name, range }) => ({ range, message: `So is \`${name}\`` }));
    report({ range: first.range, message: messages14.copied(first.name, first.path), related });
  }
);
function staleSection(note, day, noteIndex, locale) {
  for (const [index, heading] of note.headings.entries()) {
    const title = heading.raw;
    if (index === 0 || !isDatedHeading(title)) continue;
    const about = dateMentions(title, 0, { locale }).map(dayOf);
    if (!about.some((date) => date !== void 0 && date < day)) continue;
    const end = note.headings.slice(index + 1).find(({ depth }) => depth <= heading.depth)?.range.start;
    const { hash: hash2, length } = digest(note.text, { start: heading.range.end, end: end ?? note.text.length });
    if (length < MIN_STALE_LENGTH) continue;
    const earlier = noteIndex.earlierDatedCopy(note.path, day, { title, hash: hash2, length });
    if (earlier) return { heading, path: earlier.path };
  }
  return void 0;
}

// src/note/meeting/prose-habits.ts
var MIN_TURNS = 10;
function isMostlySpeech({ text, blocks }) {
  const prose = blocks.filter(({ kind }) => kind === "paragraph" || kind === "item");
  const turns = prose.filter(({ range }) => speakersOf(text, range));
  return turns.length >= MIN_TURNS && turns.length > prose.length / 2;
}
var MAX_BLANKS = 3;
function leavesBlanks(note) {
  const ends = note.blocks.filter(({ kind, range }) => {
    const last = note.text[endOfLine(note.text, range.end) - 1];
    return kind === "paragraph" && (last === " " || last === "	");
  });
  return ends.length > MAX_BLANKS;
}
var MIN_SENTENCES = 4;
var MIN_ENDED_SHARE = 0.75;
var MIN_SENTENCE = 40;
function endsSentences(note) {
  let sentences = 0;
  let ended = 0;
  for (const { kind, range } of note.blocks) {
    if (kind !== "paragraph" && kind !== "item" || range.end - range.start < MIN_SENTENCE) continue;
    sentences++;
    if (/[.!?:;)"”]/.test(note.text[range.end - 1])) ended++;
  }
  return sentences >= MIN_SENTENCES && ended >= sentences * MIN_ENDED_SHARE;
}
var ENGLISH = /\b(?:the|and|of|is|to|in|for|that|we|it|with|on)\b/gi;
var FOREIGN = /\b(?:der|die|das|und|ist|nicht|wir|ein|el|la|los|las|que|por|para|una|le|les|des|est|nous|pour|une|il|che|di|per|non|os|não|uma|și|nu|este|pentru|het|een|van|niet|och|att|det|som)\b/gi;
function isForeign({ text, bodyStart }) {
  const body = text.slice(bodyStart);
  return (body.match(FOREIGN)?.length ?? 0) > (body.match(ENGLISH)?.length ?? 0);
}

// src/text/unfinished.ts
var SURE_WORDS = new Set("the a an and or because than my your our their".split(" "));
var OPEN_WORDS = new Set(
  "of to but with from into onto if whether while unless until although via per its his could should would might must may shall between without within".split(" ")
);
var TRANSITIVE = new Set("require requires provide provides include includes contain contains".split(" "));
var SURE_TO = /^[^.,;]{0,40}\b(?:still|also|first) (?:need|have|ha[sd]|want)s? to$/;
var COMPLETE = /\b(?:a while|in between|(?:aware|think|thought|sort|kind|care) of|(?:option|plan|team|type|group|variant|version|part|phase|class|letter|vitamin|grade) [a-z]|to begin with|either or|\bthan\b.{0,80}\b(?:ha[sd]|have|needs?|needed|wants?) to)$/i;
var WAITING_WORDS = new Set(
  "for about though doesn't don't didn't isn't aren't wasn't can't couldn't won't wouldn't shouldn't haven't hasn't in on at by as is are was were be been being have has had will can do does that which when where what how why not also so then there some any each every".split(
    " "
  )
);
var MAY_END = /\b(?:wh(?:at|ich|om?|ose|ere|en|y|ether)|how|that|than|as|if|so|not|never|no|be|been|being|is|are|was|were|nothing|things?|way|yes|to)\b(?=.*\s)|(?<=\p{L}[ \t])(?:we|they|you|I|he|she)\b(?=.*\s)|n['’]t\b|\b(?:want|need|have|ha[sd]|like|love|going|able|try|tried|hope|plan|log(?:ged)?|turn|sign|add|agree|listen|look|move|talk|refer|relate|respond|switch|subscribe|write|belong|speak)(?:e?s|ed|ing)? (?:in |on |up )?\p{L}+$/iu;
var HOLE = /\b(?:between (?:and|or)\b.*|(?:see|know|check|unclear|sure|wonder) (?:if|whether) (?:there|it|we|they|the|you)\.)$/;
function lastSentence(text) {
  return text.slice(Math.max(...[".", "!", "?", ";", ":"].map((mark) => text.lastIndexOf(mark))) + 1);
}
function isListOfNames(text) {
  const parts = text.replace(/^.*:[*_]*\s*/, "").split(",").slice(0, -1).map((part) => part.trim());
  return parts.length >= 3 && parts.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length <= 3);
}

// src/rules/no-cut-off-text.ts
var messages15 = {
  silent: (text) => `\`${text}\` has nothing after it; write what was said, or remove the line.`,
  word: (text, word) => `The text stops after \`${word}\` in \`${text}\`; finish the sentence.`,
  blank: (text) => `\`${text}\` seems to stop in the middle; finish the sentence, or end it with a full stop.`,
  hole: (text) => `Something is missing in \`${text}\`; finish the sentence.`,
  comma: (text) => `The text stops at a comma after \`${text}\`; finish the sentence, or remove the comma.`
};
var UNFINISHED = unicodeRegExp(String.raw`[\p{L}'’,:*_\x60>]\s*$|between |(?:there|it|we|they|the|you)\.\s*$`);
var CAPTION = unicodeRegExp(
  String.raw`^\s{0,20}(?:[-*+]\s{1,4})?(?:\*\*|__)?(\p{Lu}[\p{L}\p{M}\p{N}.'’-]{1,20}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,20}){0,2}):(?:\*\*|__)?\s*$`
);
var LIST = unicodeRegExp(String.raw`\p{L},$`);
var LAST_WORD = unicodeRegExp(String.raw`(?:^|[\s(])([\p{L}'’]+)$`);
var no_cut_off_text_default = defineRule(
  {
    id: "no-cut-off-text",
    description: "No paragraph or item stops in the middle of a sentence",
    severity: "warning",
    needsNoteIndex: true
  },
  ({ note, meeting, settings, stage, noteIndex, report }) => {
    if (stage === "upcoming" || /transcript/i.test(note.path)) return;
    const agenda = note.outline(settings.sections).sections.find(({ spec }) => roleOfSection(spec) === "agenda");
    const inAgenda = new Set(agenda?.blocks);
    const endsItsSentences = endsSentences(note);
    const isDialogue = isMostlySpeech(note);
    let known;
    const writesToTheEnd = !leavesBlanks(note) && (noteIndex.notes < FEW || !noteIndex.leavesBlanks);
    note.blocks.forEach((block, at) => {
      if (block.kind !== "paragraph" && block.kind !== "item" || inAgenda.has(block)) return;
      const next = note.blocks[at + 1];
      const end = endOf(block);
      const last = note.text.slice(end.start, end.end);
      if (!UNFINISHED(last).test(last)) return;
      const speakers = speakersOf(note.text, end);
      const caption = CAPTION(last).exec(last);
      if (caption || speakers && speakers.said.start >= speakers.said.end) {
        const isPerson = speakers?.names.every(({ text: text2 }) => isInitials(text2) && noteIndex.people.isKnown(text2)) || caption !== null && voices().has(normalize(caption[1]));
        if (isPerson && !goesOn(block, next)) {
          const start = end.start + last.indexOf(caption ? caption[1] : last.trimStart());
          const range = speakers?.range ?? { start, end: end.start + last.trimEnd().length };
          report({ range, message: messages15.silent(last.trim()) });
        }
        return;
      }
      if (block.item?.hasChildren || next && !blankBetween(block, next)) return;
      if (next && next.kind !== "heading" && next.kind !== "paragraph" && next.kind !== "other" && !(block.item && next.kind === "item"))
        return;
      const prose = proseOf(note.text, end);
      const text = prose.trimEnd();
      const written = last.slice(0, text.length);
      const say = (start, message) => report({ range: { start: end.start + start, end: end.start + text.length }, message });
      const isInterrupted = isDialogue && speakers && !/:[^:.]{1,60},$/.test(note.text.slice(speakers.said.start, end.end).trimEnd());
      const isOpenList = !isInterrupted && (endsItsSentences || /,[^,]*,$/.test(text));
      if (isOpenList && LIST(text).test(text) && next?.kind !== "item" && !isListOfNames(text)) {
        say(0, messages15.comma(ending(written)));
        return;
      }
      const hole = HOLE.exec(text);
      if (hole) {
        say(hole.index, messages15.hole(excerpt(written.slice(hole.index))));
        return;
      }
      const word = LAST_WORD(text).exec(text)?.[1]?.replace("’", "'");
      if (word === void 0 || word === "to" && /\b(?:if|as|when|whenever|where|wherever|unless)\b[^.]*\b(?:able|wants?|wanted|likes?|needs?|needed|has|have|had) to$/.test(
        text
      ))
        return;
      const isWaiting = writesToTheEnd && endsInBlank(block);
      const isSure = SURE_WORDS.has(word) && !(/^(?:and|or)$/.test(word) && isContinued(block, next));
      const isOpen = !COMPLETE.test(text) && (isSure || SURE_TO.test(text) || endsItsSentences && (OPEN_WORDS.has(word) && !MAY_END.test(lastSentence(text)) || TRANSITIVE.has(word) && !/(?:->|→|=>)[ \t]/.test(text) || /^[b-hj-z]$/.test(word)) || // The letters that hardly name a thing by themselves.
      /^[dfghlmoprstuw]$/.test(word) || isWaiting && WAITING_WORDS.has(word));
      if (!isOpen && !isWaiting) return;
      const words2 = text.replace(/^(?:[-*+]|\d+[.)])\s+/, "").split(/\s+/);
      if (isOpen && (words2.length >= 3 || /^(?:the|an?)$/.test(words2[0])) && !isForeign(note)) {
        say(text.length - word.length, messages15.word(written.trim() === word ? `… ${word}` : excerpt(written), word));
      } else if (isWaiting && !block.item && words2.length >= 2 && /^\p{Ll}+$/u.test(word) && !isTask(text)) {
        say(
          Math.max(0, text.lastIndexOf(". ") + 2 > 1 ? text.lastIndexOf(". ") + 2 : 0),
          messages15.blank(ending(written))
        );
      }
    });
    function endOf(block) {
      const source = note.text.slice(block.range.start, block.range.end);
      const from = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1;
      return { start: block.range.start + from, end: block.range.end };
    }
    function endsInBlank(block) {
      const end = endOfLine(note.text, block.range.end);
      return note.text[end - 1] === " " && /\S/.test(note.text[end - 2] ?? "");
    }
    function blankBetween(block, next) {
      if (block.item && next.item?.list === block.item.list) return true;
      return (note.text.slice(block.range.end, next.range.start).match(/\r\n|\r|\n/g) ?? []).length > 1;
    }
    function isContinued(block, next) {
      if (!next || next.kind === "heading") return false;
      if (next.item && block.item) return next.item.depth >= block.item.depth;
      return next.kind !== "paragraph" || /^[\p{Ll}.…`*_[(<]/u.test(note.text.slice(next.range.start));
    }
    function goesOn(block, next) {
      if (block.item?.hasChildren) return true;
      if (!next || next.kind === "heading" || next.kind === "other") return false;
      if (block.item && next.item && next.item.depth === block.item.depth) return !isTurn(next.range);
      if (block.item) return next.item !== void 0 && next.item.depth > block.item.depth;
      if (next.kind !== "paragraph") return true;
      return !isTurn(next.range);
    }
    function isTurn(range) {
      return speakersOf(note.text, range) !== void 0 || voices().has(normalize(leadOf(range)));
    }
    function voices() {
      known ??= /* @__PURE__ */ new Set([...meeting.attendees.flatMap(formsOfName), ...isDialogue ? frequentSpeakers() : []]);
      return known;
    }
    function frequentSpeakers() {
      const turns = /* @__PURE__ */ new Map();
      for (const { kind, range } of note.blocks) {
        const lead = kind === "paragraph" || kind === "item" ? normalize(leadOf(range)) : "";
        if (lead !== "" && !LABELS.has(lead)) turns.set(lead, (turns.get(lead) ?? 0) + 1);
      }
      return [...turns].flatMap(([name, count2]) => count2 > MIN_TURNS_OF_SPEAKER ? [name] : []);
    }
    function leadOf({ start, end }) {
      const line = note.text.slice(start, Math.min(end, start + MAX_SPEAKER));
      return line.slice(0, Math.max(0, line.indexOf(":"))).replace(/[*_]+/g, "").trim();
    }
  }
);
var MIN_TURNS_OF_SPEAKER = 3;
var LABELS = new Set(
  "action answer conclusion consensus context decision discussion example issue next note notes outcome poll problem proposal question resolution result status summary update vote".split(
    " "
  )
);
var MIN_FIRST_NAME = 3;
function formsOfName({ name, handle }) {
  const [first = "", second = ""] = name.split(" ");
  const forms = [name, `${first} ${second.slice(0, 1)}`, ...handle === void 0 ? [] : [handle]];
  return [...forms, ...first.length >= MIN_FIRST_NAME ? [first] : []].map(normalize);
}
var MAX_SPEAKER = 80;
var FEW = 5;
var MAX_ENDING = 50;
function ending(text) {
  const line = excerpt(text, text.length);
  return line.length > MAX_ENDING ? `…${line.slice(-MAX_ENDING).replace(/^\S*/, "")}` : line;
}

// src/rules/no-duplicate-items.ts
var messages16 = {
  again: (text, place, line) => `\`${text}\` is already listed in ${place} (line ${line}); remove it, or write who was meant.`,
  other: (text, first, place, line) => `\`${text}\` is listed in ${place} as \`${first}\` too (line ${line}); keep one of the two.`,
  state: (text, line) => `\`${text}\` is listed both as present and as absent (line ${line}); keep one of the two.`
};
var no_duplicate_items_default = defineRule(
  {
    id: "no-duplicate-items",
    description: "No attendee, team or tag is listed twice",
    severity: "warning",
    fixes: ["safe"],
    options: {
      keys: {
        description: "The front-matter lists to check.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants", "tags"]
      }
    }
  },
  ({ note, meeting, report }, { keys }) => {
    for (const key of keys) {
      const first = /* @__PURE__ */ new Map();
      for (const { value, range } of note.list(key)) {
        const id = normalize(value);
        const known = first.get(id);
        if (!known) first.set(id, { value, range });
        else
          reportAgain(
            `\`${key}\``,
            { text: known.value, range: known.range },
            { text: value, range },
            removalOfItem(note, range)
          );
      }
    }
    const states = /* @__PURE__ */ new Map();
    for (const { attendees } of meeting.lists) {
      const first = /* @__PURE__ */ new Map();
      const times = /* @__PURE__ */ new Map();
      for (const attendee of attendees) times.set(identity(attendee), (times.get(identity(attendee)) ?? 0) + 1);
      for (const attendee of attendees) {
        const id = identity(attendee);
        if (times.get(id) > 2 && !isFullName2(attendee)) continue;
        const known = first.get(id);
        const before = states.get(id);
        if (known && isAway(known.state) === isAway(attendee.state)) {
          if (!haveDifferentHandles(known, attendee))
            reportAgain("the list of attendees", shown(known), shown(attendee), removalOfEntry(attendee.entry));
        } else if (before && isAway(before.state) !== isAway(attendee.state) && isFullName2(attendee)) {
          report({
            range: attendee.range,
            message: messages16.state(attendee.name, lineOf(before.range)),
            related: [{ range: before.range, message: "Listed here too" }]
          });
        }
        if (!known) first.set(id, attendee);
        if (!before && attendee.state !== "unknown") states.set(id, attendee);
      }
    }
    function reportAgain(place, first, again, removal) {
      const isExact = first.text === again.text;
      const line = lineOf(first.range);
      report({
        range: again.range,
        message: isExact ? messages16.again(again.text, place, line) : messages16.other(again.text, first.text, place, line),
        related: [{ range: first.range, message: "First here" }],
        ...isExact && removal && { fix: { safe: true, title: "Remove the duplicate", edits: [removal] } }
      });
    }
    function lineOf(range) {
      return note.lines.point(range.start).line;
    }
    function removalOfEntry(entry) {
      const { start, end } = note.lines.range(lineOf(entry));
      const before = note.text.slice(start, entry.start);
      if (!/^[ \t]*[-*+][ \t]+$/.test(before) || note.text.slice(entry.end, end).trim() !== "") return void 0;
      const next = /^(?:\r\n|\r|\n)/.exec(note.text.slice(end, end + 2));
      return next ? { start, end: end + next[0].length, text: "" } : void 0;
    }
    function shown({ entry, range, name }) {
      const text = note.text.slice(entry.start, entry.end);
      return { text: text.length <= 80 ? text : name, range };
    }
  }
);
function identity({ name }) {
  return normalize(name).replace(/[.’']/g, "");
}
function isFullName2({ name }) {
  return /\S\s+\S/.test(name);
}
function haveDifferentHandles(a, b) {
  return a.handle !== void 0 && b.handle !== void 0 && a.handle.toLowerCase() !== b.handle.toLowerCase();
}

// src/rules/no-empty-section.ts
var messages17 = {
  empty: (name) => `The section \`${name}\` is empty although the meeting is over; write what was said, or a line such as "None".`
};
var no_empty_section_default = defineRule(
  {
    id: "no-empty-section",
    description: "After the meeting, each required section has content",
    severity: "warning",
    form: "sections"
  },
  ({ note, meeting, settings, stage, report }) => {
    if (stage === "upcoming" || meeting.isCancelled) return;
    const { sections } = note.outline(settings.sections);
    for (const [at, { spec, heading }] of sections.entries()) {
      if ((sections[at + 1]?.heading.depth ?? 0) > heading.depth) continue;
      const end = sections[at + 1]?.heading.range.start ?? note.text.length;
      const blocks = note.blocks.filter(({ range }) => range.start >= heading.range.end && range.start < end);
      if (spec.notEmpty === false || hasContent(blocks, note.text)) continue;
      report({ range: heading.range, message: messages17.empty(heading.name) });
    }
  }
);

// src/rules/no-joined-items.ts
var messages18 = {
  joined: (text, key, count2) => `\`${text}\` is one item of \`${key}\` but lists ${count2} values; write each on its own line after \`- \`.`
};
var no_joined_items_default = defineRule(
  {
    id: "no-joined-items",
    description: "Each item of a front-matter list holds one thing",
    severity: "error",
    mayBeHabit: true,
    fixes: ["safe"],
    options: {
      keys: {
        description: "The lists to look at.",
        type: "array",
        items: { type: "string" },
        default: ["teams", "participants"]
      }
    }
  },
  ({ note, report }, { keys }) => {
    for (const key of keys) {
      for (const { value, range } of note.list(key)) {
        const parts = split(value);
        if (parts.length < 2) continue;
        const message = messages18.joined(value, key, parts.length);
        const edit = itemAsItems(note, range, parts);
        const title = "Write each on its own line";
        report({
          range,
          message,
          ...edit && { expected: edit.text, fix: { safe: true, title, edits: [edit] } }
        });
      }
    }
  }
);
function split(value) {
  const outside = value.replace(/\([^)]{0,500}\)/g, (inside) => inside.replace(/[,;]/g, " "));
  if (!/[,;]/.test(outside)) return [value];
  const parts = [];
  let from = 0;
  for (const { index } of outside.matchAll(/[,;]/g)) {
    parts.push(value.slice(from, index));
    from = index + 1;
  }
  parts.push(value.slice(from));
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== "");
  const isSuffix = (part) => /^(?:jr|sr|ii|iii|phd|md|inc|ltd)\.?$/i.test(part);
  if (trimmed.some((part) => isSuffix(part) || part.split(/\s+/).length > 4)) return [value];
  return trimmed;
}

// src/rules/no-merge-conflict.ts
var messages19 = {
  unresolved: (text) => `\`${text}\` begins an unresolved merge conflict; keep one of its versions, and remove the lines \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`,
  left: (text) => `\`${text}\` is left of a merge conflict; remove this line.`,
  another: "another merge conflict"
};
var no_merge_conflict_default = defineRule(
  {
    id: "no-merge-conflict",
    description: "No merge conflict is left in the note",
    severity: "error",
    readsMergeConflicts: true
  },
  ({ note, report }) => {
    const [first, ...others] = note.mergeConflicts;
    if (!first) return;
    const text = excerpt(note.text.slice(first.marker.start, first.marker.end));
    report({
      range: first.marker,
      message: text.startsWith("<") ? messages19.unresolved(text) : messages19.left(text),
      related: others.map(({ marker }) => ({ range: marker, message: messages19.another })),
      about: [first, ...others].map(({ marker }) => note.text.slice(marker.start, marker.end))
    });
  }
);

// src/text/mojibake.ts
var HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var LEAD2 = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô]/;
var TRAIL = `[\\u0080-\\u00BF${HIGH.replace(/[\]\\^-]/g, "\\$&")}]`;
var TWICE = new RegExp(
  `(?:[\\u00C2-\\u00DF]${TRAIL}|[\\u00E0-\\u00EF]${TRAIL}{2}|[\\u00F0-\\u00F4]${TRAIL}{3})+`,
  "g"
);
var INVISIBLE = /(?:(?![\t\r\n])\p{Cc}|\u00AD|\u200B|\u2060|\u200E|\u200F|[\u202A-\u202E]|[\u2066-\u2069]|\uFEFF)+/gu;
function mojibake(text, range) {
  const source = text.slice(range.start, range.end);
  const found = [];
  const add = (index, match, rest) => {
    const start = range.start + index;
    found.push({ range: { start, end: start + match.length }, text: match, ...rest });
  };
  if (LEAD2.test(source)) {
    for (const match of source.matchAll(TWICE)) {
      const decoded = decode(match[0]);
      if (decoded !== void 0 && isText(decoded)) add(match.index, match[0], { kind: "encoded-twice", decoded });
    }
  }
  for (const match of source.matchAll(/\uFFFD+/g)) add(match.index, match[0], { kind: "replacement" });
  return found;
}
function invisible(text, range) {
  const source = text.slice(range.start, range.end);
  if (isAscii(source)) return [];
  return [...source.matchAll(INVISIBLE)].map((match) => {
    const start = range.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0], kind: "invisible", decoded: "" };
  });
}
function decode(text) {
  const bytes = [];
  for (const letter of text) {
    const high = HIGH.indexOf(letter);
    const code = high >= 0 ? 128 + high : letter.charCodeAt(0);
    if (code > 255) return void 0;
    bytes.push(code);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return void 0;
  }
}
function isText(decoded) {
  if (/^\p{Script=Han}$/u.test(decoded)) return false;
  return /^(?:[\p{L}\p{M}\p{Extended_Pictographic}‘’“”„…–—•§°«»€£©®™ \u00A0]|\u200D)+$/u.test(decoded);
}

// src/rules/no-mojibake.ts
var messages20 = {
  twice: (word, decoded) => `\`${word}\` was encoded twice; write \`${decoded}\`.`,
  replacement: (word) => `\`${word}\` has lost a character that could not be encoded; rewrite the word.`,
  invisible: (code, word) => `\`${word}\` contains an invisible character (${code}); remove it.`
};
var MAX_ALIKE = 200;
var no_mojibake_default = defineRule(
  {
    id: "no-mojibake",
    description: "No text that was encoded twice, lost characters, or hides invisible ones",
    severity: "error",
    fixes: ["safe"]
  },
  ({ note, report }) => {
    const { text, frontMatter } = note;
    const seen = /* @__PURE__ */ new Set();
    const all = [
      ...mojibake(text, { start: frontMatter.lead.end, end: text.length }),
      // Only names and values are compared; in prose a soft hyphen or a joiner does no harm.
      ...frontMatter.state === "valid" ? invisible(text, frontMatter.yaml) : []
    ];
    const words2 = /* @__PURE__ */ new Map();
    let word = { start: 0, end: 0 };
    let end = 0;
    for (const one of all.sort((a, b) => a.range.start - b.range.start)) {
      if (one.range.start < end) continue;
      end = one.range.end;
      if (one.range.start >= word.end) word = wordAround(text, one.range);
      const key = `${word.start}`;
      const known = words2.get(key) ?? { word, found: [] };
      known.found.push(one);
      words2.set(key, known);
    }
    const alike = /* @__PURE__ */ new Map();
    for (const one of words2.values()) {
      const written = text.slice(one.word.start, one.word.end);
      alike.set(written, [...(alike.get(written) ?? []).slice(-MAX_ALIKE), one]);
    }
    for (const { word: word2, found } of words2.values()) {
      const written = text.slice(word2.start, word2.end);
      if (seen.has(written)) continue;
      seen.add(written);
      const others = alike.get(written).filter((other) => other.word !== word2);
      const related = others.map((other) => ({ range: other.word, message: "The same here" }));
      if (found.some(({ kind }) => kind === "replacement")) {
        report({ range: word2, message: messages20.replacement(excerpt(written)), related });
        continue;
      }
      const expected = repair(text, word2, found);
      const edits = [{ word: word2, found }, ...others].map((one) => ({
        ...one.word,
        text: repair(text, one.word, one.found)
      }));
      const message = found.some(({ kind }) => kind === "encoded-twice") ? messages20.twice(excerpt(written), excerpt(expected)) : messages20.invisible(codeOf(found[0].text), excerpt(expected));
      edits.sort((a, b) => a.start - b.start);
      report({
        range: word2,
        message,
        expected,
        related,
        fix: { safe: true, title: `Write \`${excerpt(expected)}\``, edits }
      });
    }
  }
);
function repair(text, word, found) {
  let out = text.slice(word.start, word.end);
  for (const { range, decoded } of [...found].reverse()) {
    out = out.slice(0, range.start - word.start) + decoded + out.slice(range.end - word.start);
  }
  return out;
}
function wordAround(text, range) {
  let { start, end } = range;
  while (start > 0 && /[^\s:,;()[\]"'<>]/.test(text[start - 1])) start--;
  while (end < text.length && /[^\s:,;()[\]"'<>]/.test(text[end])) end++;
  return { start, end };
}
function codeOf(text) {
  return `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/rules/no-placeholder.ts
var messages21 = {
  value: (text, key) => `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`,
  name: (text, thing) => `\`${text}\` still stands for the name of a ${thing}; write that name.`,
  template: (text) => `\`${text}\` is still as in the template; write what belongs there, or remove the line.`,
  line: (text) => `\`${text}\` still stands for text to be written; write that text, or remove it.`
};
var NAMELESS = /\bthe[ \t]+(?:function|method|class|file|command|option|flag|variable|parameter|page|room|channel)[ \t]+(TODO|TBD|XXX|FIXME)[ \t]+(?:must|should|is|was|has|will|can|needs)\b/;
var MIN_NOTES4 = 4;
var MAX_SHARE = 0.25;
var MAX_PLAIN_SHARE = 0.05;
var MAX_PLAIN_NOTES = 3;
var HOLDS_PLACE = /\.\.\.|…|<[^<>@/:]{1,60}>|\[(?:your|name|names|date|title|topic|link|text|insert|fill)\b[^\]]*\](?!\()|\b(?:TODO|TBD|TBA|XXX|FIXME|YYYY|TO FILL)\b/i;
var no_placeholder_default = defineRule(
  {
    id: "no-placeholder",
    description: "After the meeting, no template text such as `TODO` or `<name>` is left",
    severity: "error",
    needsNoteIndex: true
  },
  ({ note, meeting, settings, stage, noteIndex, report }) => {
    if (stage === "upcoming") return;
    const { words: words2, template } = settings.placeholders;
    const found = /* @__PURE__ */ new Map();
    const add = (range, message, about) => {
      const known = found.get(message) ?? { range, message, others: [], about: [] };
      if (known.range !== range) known.others.push(range);
      known.about.push(about);
      found.set(message, known);
    };
    const under2 = ({ start }) => note.headings.findLast(({ range }) => range.start < start)?.name ?? "";
    for (const { path, text } of values(note.frontMatter.data)) {
      const range = note.frontMatter.valueRange(path);
      if (range && (isPlaceholder(text, words2) || isNumberedPlaceholder(text) || hasPlaceholderPart(text)))
        add(range, messages21.value(excerpt(text), String(path[0])), `${text} in ${path[0]}`);
    }
    const hasWord = /\b(?:TODO|TBD|XXX|FIXME)\b/.test(note.text);
    const body = meeting.isCancelled ? [] : note.blocks;
    body.forEach((block, at) => {
      const source = note.text.slice(block.range.start, block.range.end);
      const isAsked = mayHoldPlaceholder(source, words2) || isEllipsis(source);
      for (const range of isAsked ? wholeTexts(block, note.text) : []) {
        const text = note.text.slice(range.start, range.end);
        if (text.startsWith("`")) continue;
        const next = note.blocks[at + 1];
        const isFound = isPlaceholder(text, words2) || placeholderAfterLabel(text) !== void 0 || block.kind === "item" && isNumberedPlaceholder(text) && !block.item?.hasChildren || isEllipsis(text) && isAlone(at);
        if (!isFound || isReference(text)) continue;
        if (range.end === block.range.end && isCaption(text, block, next)) continue;
        add(range, messages21.line(excerpt(text)), `${text} under ${under2(range)}`);
      }
      if (block.kind !== "paragraph" && block.kind !== "item") return;
      const named = hasWord ? NAMELESS.exec(proseOf(note.text, block.range)) : null;
      if (named) {
        const start = block.range.start + named.index + named[0].indexOf(named[1]);
        const range = { start, end: start + named[1].length };
        add(range, messages21.name(named[1], named[0].split(/\s+/)[1]), `${named[0]} under ${under2(range)}`);
      }
    });
    for (const [at, { content, raw }] of note.headings.entries()) {
      const part = at === 0 ? placeholderInTitle(raw) : void 0;
      if (isPlaceholderTitle(raw)) add(content, messages21.line(excerpt(raw)), `${raw} as a heading`);
      else if (part) {
        const start = content.start + part.start;
        add(
          { start, end: content.start + part.end },
          messages21.line(raw.slice(part.start, part.end)),
          `${raw} as a heading`
        );
      }
    }
    for (const { range, message, others: others2, about } of found.values()) {
      report({ range, message, about, related: others2.map((other) => ({ range: other, message: "The same here" })) });
    }
    const [first, ...others] = template && !meeting.isCancelled ? leftOver(template) : [];
    if (first) {
      const message = messages21.template(excerpt(note.text.slice(first.start, first.end)));
      const about = [first, ...others].map(({ start, end }) => note.text.slice(start, end));
      report({ range: first, message, about, related: others.map((range) => ({ range, message: "This line too" })) });
    }
    function leftOver({ path: templatePath, lines }) {
      const reported = [...found.values()].flatMap(({ range, others: more }) => [range, ...more]);
      return note.blocks.flatMap(({ kind, range }) => {
        if (kind === "heading" || kind === "code" || kind === "html") return [];
        return linesIn(note.text, lineStart(range)).flatMap((line) => {
          const written = trimRange(note.text, line);
          const text = templateLine(note.text.slice(written.start, written.end));
          if (!lines.has(text) || reported.some(({ start, end }) => start < written.end && written.start < end))
            return [];
          const isOpen = HOLDS_PLACE.test(text);
          const { notes, withLine } = noteIndex.template(templatePath, text);
          const most = isOpen ? notes * MAX_SHARE : Math.min(notes * MAX_PLAIN_SHARE, MAX_PLAIN_NOTES);
          const isMeantToStay = notes >= MIN_NOTES4 && withLine > Math.max(1, most);
          return (isOpen || notes >= MIN_NOTES4) && !isMeantToStay ? [written] : [];
        });
      });
    }
    function isReference(text) {
      return text.startsWith("[") && note.text.includes(`
${text}:`);
    }
    function isAlone(at) {
      const before = note.blocks[at - 1];
      const after = note.blocks[at + 1];
      return before?.kind === "heading" && (after === void 0 || after.kind === "heading");
    }
    function lineStart(range) {
      return { start: note.lines.range(note.lines.point(range.start).line).start, end: range.end };
    }
  }
);
function values(data, path = []) {
  if (typeof data === "string") return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, at) => values(item, [...path, at]));
  if (typeof data !== "object" || data === null || path.length >= 4) return [];
  return Object.entries(data).flatMap(([key, value]) => values(value, [...path, key]));
}
function hasPlaceholderPart(text) {
  return text.includes(",") && text.split(",").some((part) => /^(?:TODO|TBD|TBA|FIXME|XXX)$/.test(part.trim()));
}
function isEllipsis(text) {
  return /^(?:\[[ xX]\][ \t]+)?(?:\.{3}|…)$/.test(text.trim());
}
function wholeTexts(block, text) {
  if (block.kind === "paragraph" || block.kind === "item") {
    return linesIn(text, block.range).map((line) => {
      const source = text.slice(line.start, line.end);
      const written = source.trimStart();
      const box = written.startsWith("[") ? /^\[[ xX]?\][ \t]+/.exec(written)?.[0].length : 0;
      const start = line.end - written.length;
      return { start: start + (box ?? 0), end: start + written.trimEnd().length };
    });
  }
  if (block.kind === "html") {
    const range = trimRange(text, block.range);
    if (/^<(?:[\p{L}]+ [\p{L} ]+|names?|date|title|topics?|teams?|participants?|attendees?|location|text|notes?|items?|action[-_]items?|owners?|agenda)>$/iu.test(
      text.slice(range.start, range.end)
    )) {
      return [range];
    }
  }
  return [];
}
function isCaption(text, block, next) {
  if (block.item?.hasChildren && block.kind === "item") return true;
  return text.endsWith(":") && next?.kind === "item";
}

// src/rules/required-headings.ts
var messages22 = {
  missing: (names2, lines, place) => names2.length === 1 ? `The heading ${quoted(names2)} is missing; add a line ${quoted(lines)} ${place}.` : `The headings ${quoted(names2)} are missing; add the lines ${quoted(lines)} ${place}.`,
  renamed: (name, actual) => `The heading \`${name}\` is missing; if \`${actual}\` is meant to be it, rename it to \`${name}\`.`,
  misspelled: (actual, expected) => `The heading \`${actual}\` is misspelled; did you mean \`${expected}\`?`,
  repeated: (name, line) => `The heading \`${name}\` is already used on line ${line}; move its content there, or rename this heading.`,
  misplaced: (name, place) => `The heading \`${name}\` is out of order; move its section ${place}.`,
  level: (name, actual, expected) => `The heading \`${name}\` has level ${actual}; write it with ${expected} \`#\` mark${expected === 1 ? "" : "s"}.`
};
var required_headings_default = defineRule(
  {
    id: "required-headings",
    description: "The headings that every note must have are there, once and in order",
    severity: "error",
    form: "sections",
    fixes: ["safe", "suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting, settings, noteIndex, report }) => {
    if (note.text.trim() === "" || meeting.isCancelled) return;
    const outline = note.outline(settings.sections);
    const { repeated, misplaced, wrongLevel } = outline;
    const words2 = outline.misspelled.filter(({ heading }) => noteIndex.isKnownHeading(headingKey(heading.raw)));
    const misspelled = outline.misspelled.filter((typo) => !words2.includes(typo));
    const sections = outline.sections.filter(({ heading }) => words2.every((word) => word.heading !== heading));
    const missing = [
      ...outline.missing,
      ...words2.filter(({ spec }) => spec.required !== false).map(({ spec }) => spec)
    ];
    if (sections.length === 0 && noteIndex.isOfOtherKind(note.path)) return;
    const depth = sections[0]?.heading.depth ?? 2;
    const absent = [];
    for (const spec of missing) {
      if (isWrittenDifferently(note, spec)) continue;
      const taken = sections.map(({ heading }) => heading);
      const other = note.headings.find(
        (heading) => !taken.includes(heading) && heading.depth <= depth && isSameRole(heading.name, spec)
      );
      if (other) {
        const expected = note.text.slice(other.content.start, other.content.end).replace(other.name, () => spec.name);
        const message = messages22.renamed(spec.name, other.name);
        report({ range: other.content, message, about: `missing ${spec.name}`, expected, fix: "suggestion" });
        continue;
      }
      const place = placeFor(spec);
      absent.push({ ...place, spec, line: `${"#".repeat(place.previous?.heading.depth ?? depth)} ${spec.name}` });
    }
    if (absent.length > 0) {
      const names2 = absent.map(({ spec }) => spec.name);
      const lines = absent.map(({ line }) => line);
      const [first] = absent.toSorted((a, b) => a.report.start - b.report.start);
      const place = absent.every(({ words: words3 }) => words3 === first.words) ? first.words : "where they belong";
      const offsets = [...new Set(absent.map(({ insert }) => insert))];
      const edits = offsets.flatMap(
        (at) => insertion(
          note,
          at,
          absent.filter(({ insert }) => insert === at).map(({ line }) => line)
        ) ?? []
      );
      report({
        range: first.report,
        message: messages22.missing(names2, lines, place),
        about: names2.map((name) => `missing ${name}`),
        ...edits.length === offsets.length && {
          fix: { safe: false, title: `Insert ${quoted(lines)}`, edits }
        }
      });
    }
    for (const { heading, expected } of misspelled) {
      const start = note.text.indexOf(heading.name, heading.content.start);
      const inPlace = start >= 0 && start + heading.name.length <= heading.content.end;
      const range = inPlace ? { start, end: start + heading.name.length } : heading.content;
      report({
        range,
        message: messages22.misspelled(heading.name, expected),
        expected,
        ...inPlace && { fix: "safe" }
      });
    }
    for (const { heading, first } of repeated) {
      const line = note.lines.point(first.range.start).line;
      const related = [{ range: first.range, message: "First here" }];
      report({ range: heading.range, message: messages22.repeated(heading.name, line), related });
    }
    for (const { heading, after } of misplaced) {
      const place = after ? `after \`${after.name}\`` : "to the top";
      const about = `misplaced ${heading.name}`;
      report({ range: heading.range, message: messages22.misplaced(heading.name, place), about });
    }
    for (const { spec, heading } of wrongLevel) {
      report({ range: heading.range, message: messages22.level(heading.name, heading.depth, spec.level) });
    }
    function placeFor(spec) {
      const index = settings.sections.indexOf(spec);
      const rank = (other) => settings.sections.indexOf(other);
      const previous = sections.findLast((section) => rank(section.spec) < index);
      const next = sections.find((section) => rank(section.spec) > index);
      if (next && (!previous || previous.heading.range.start < next.heading.range.start)) {
        return {
          previous: previous ?? next,
          report: next.heading.range,
          insert: next.heading.range.start,
          words: `above \`${next.heading.name}\``
        };
      }
      const last = note.headings.at(-1)?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
      const words3 = previous ? `after \`${previous.heading.name}\`` : "to the note";
      return { previous, report: last, insert: note.text.length, words: words3 };
    }
  }
);
function isSameRole(name, spec) {
  const role = roleOf(name);
  return role !== void 0 && role === roleOfSection(spec);
}
function isWrittenDifferently(note, spec) {
  return note.blocks.some((block) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return false;
    return linesIn(note.text, block.range).some((line) => {
      const source = note.text.slice(line.start, line.end).trim();
      if (block.item && (line.start === block.range.start || note.text[line.start] !== "#")) return false;
      const name = /^#{1,6}(?!#)(.+)$/.exec(source)?.[1] ?? /^(?:\*\*|__)(.+?):?(?:\*\*|__):?$/.exec(source)?.[1];
      return name !== void 0 && sectionName(name, spec) !== void 0;
    });
  });
}
function insertion(note, at, lines) {
  const before = note.text.slice(0, at);
  const after = note.text.slice(at);
  const { eol } = note;
  let last = before.length;
  while (last > 0 && /[\r\n]/.test(before[last - 1])) last--;
  const ends = before.slice(last);
  const count2 = (ends.match(/\r\n|\r|\n/g) ?? []).length;
  const lead = before.trim() === "" ? "" : eol.repeat(Math.max(0, 2 - count2));
  const text = `${lead}${lines.join(eol + eol)}${eol}${after === "" ? "" : eol}`;
  const changed = before + text + after;
  const { headings } = new Note(note.path, changed);
  const areHeadings = lines.every((line, index) => {
    const start = lines.slice(0, index).reduce((sum2, { length }) => sum2 + length + 2 * eol.length, at + lead.length);
    return headings.some(({ range }) => range.start === start && changed.slice(range.start, range.end) === line);
  });
  return areHeadings ? { start: at, end: at, text } : void 0;
}

// src/rules/required-labels.ts
var messages23 = {
  missing: (labels) => labels.length === 1 ? `The line ${quoted(labels.map(asLine))} is missing; add it at the top of the note.` : `The lines ${quoted(labels.map(asLine))} are missing; add them at the top of the note.`,
  misspelled: (actual, label) => `The label \`${actual}\` is misspelled; did you mean \`${label}\`?`,
  empty: (label) => `\`${label}\` is empty although the meeting is over; add a value after the colon.`
};
var required_labels_default = defineRule(
  {
    id: "required-labels",
    description: "Each label line that the configuration asks for is there, and says something",
    severity: "warning",
    form: "labels",
    fixes: ["safe"]
  },
  ({ note, meeting, settings: { labels }, stage, report }) => {
    if (labels.length === 0 || meeting.isCancelled) return;
    const lines = note.blocks.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote").flatMap(({ range, item }) => [...labelLines(note.text, range)].map((line) => ({ ...line, item })));
    const known = new Set(labels.map(({ name }) => labelKey(name)));
    const missing = [];
    for (const { name, value } of labels) {
      const here = lines.filter(({ label }) => labelKey(label) === labelKey(name));
      if (here.length === 0) {
        const typo = lines.find(({ label }) => !known.has(labelKey(label)) && isTypo2(label, name));
        if (typo)
          report({
            range: typo.labelRange,
            message: messages23.misspelled(typo.label, name),
            expected: name,
            fix: "safe"
          });
        else missing.push(name);
      } else if (value === "nonEmpty" && stage === "held" && here.every((line) => isEmpty(line))) {
        report({ range: here[0].labelRange, message: messages23.empty(name) });
      }
    }
    if (missing.length > 0) {
      const about = missing.map((name) => `missing ${name}`);
      report({ range: head(), message: messages23.missing(missing), about });
    }
    function isEmpty({ value, line, item }) {
      if (item?.hasChildren || saysSomething(note.text.slice(value.start, value.end))) return false;
      const block = note.blocks.find(({ range }) => range.start <= line.start && line.end <= range.end);
      const below = block && linesIn(note.text, { start: line.end, end: block.range.end })[1];
      if (below) return labelOf(note.text, below) !== void 0;
      const next = item ? void 0 : note.blocks.find(({ range }) => range.start >= line.end);
      if (!next || next.kind === "heading" || next.kind === "html" || next.kind === "other") return true;
      return next.kind === "paragraph" && labelOf(note.text, linesIn(note.text, next.range)[0]) !== void 0;
    }
    function head() {
      return note.headings[0]?.range ?? note.lines.range(note.lines.point(note.bodyStart).line);
    }
  }
);
function asLine(label) {
  return `${label}: …`;
}
function isTypo2(label, name) {
  return normalize(label)[0] === normalize(name)[0] && closestMatch(label, [name]) !== void 0;
}

// src/rules/series-number.ts
var messages24 = {
  again: (number, path) => `The number ${number} is also used by \`${path}\`; give the later meeting the next free number.`,
  backwards: (number, other, path) => `The number ${number} is not higher than ${other}, the number of the earlier meeting \`${path}\`; number the notes by date.`,
  gap: (number, expected, path) => `The number ${number} does not follow that of \`${path}\`; write ${expected} if no note is missing in between.`,
  text: (text, number) => `\`${text}\` does not match the file name, which says ${number}; correct one of the two.`
};
var series_number_default = defineRule(
  {
    id: "series-number",
    description: "Numbered notes of a series count on, each number once",
    severity: "warning",
    needsNoteIndex: true,
    options: {
      gaps: { description: "Also report a number that is left out.", type: "boolean", default: false }
    }
  },
  ({ note, meeting, noteIndex, report }, { gaps }) => {
    const number = meeting.path?.number;
    if (number === void 0) return;
    const range = note.lines.range(1);
    const { day } = meeting;
    const others = noteIndex.numbersBeside(note.path);
    const same = others.find((other) => other.number === number);
    const before = day === void 0 ? void 0 : latest(others.filter((other) => other.day !== void 0 && other.day < day));
    if (same) report({ range, message: messages24.again(number, same.path), about: `again ${number}` });
    else if (before && before.number > number)
      report({
        range,
        message: messages24.backwards(number, before.number, before.path),
        about: `backwards ${number}`
      });
    else if (gaps) {
      const below = others.filter((other) => other.number < number).sort((a, b) => b.number - a.number)[0];
      if (below && below.number < number - 1)
        report({ range, message: messages24.gap(number, below.number + 1, below.path), about: `gap ${number}` });
    }
    const written = numberInText();
    if (written && written.value !== number)
      report({
        range: written.range,
        message: messages24.text(note.text.slice(written.range.start, written.range.end), number)
      });
    function numberInText() {
      const places = [note.textOf("title")?.range, note.headings[0]?.content];
      for (const place of places) {
        if (!place) continue;
        const match = /(?<![\w/])(?:#|no\.?[ \t]*|nr\.?[ \t]*|meeting[ \t]+#?|call[ \t]+#?)(\d{1,6})(?![\w-]|[./:]\d)/i.exec(
          note.text.slice(place.start, place.end)
        );
        if (!match || /^(?:19|20)\d\d$/.test(match[1])) continue;
        const start = place.start + match.index;
        return { value: Number(match[1]), range: { start, end: start + match[0].length } };
      }
      return void 0;
    }
  }
);
function latest(notes) {
  return [...notes].sort((a, b) => (a.day ?? "") < (b.day ?? "") ? 1 : -1)[0];
}

// src/rules/weekday-matches-date.ts
var messages25 = {
  other: (text, day, weekday) => `\`${text}\`: ${formatDay(day)} is a ${weekday}; correct the weekday or the date.`,
  year: (text, day, weekday, year) => `\`${text}\`: ${formatDay(day)} was a ${weekday}; if ${year} is meant, write that year.`
};
var weekday_matches_date_default = defineRule(
  {
    id: "weekday-matches-date",
    description: "A weekday written beside a date is the weekday of that date",
    severity: "warning",
    fixes: ["suggestion"],
    needsNoteIndex: true
  },
  ({ note, meeting: { day: around, consensus }, settings: { locale }, noteIndex, report }) => {
    const seen = /* @__PURE__ */ new Set();
    const reported = (consensus?.disagreeing ?? []).flatMap(({ claims }) => claims.flatMap(({ range }) => range ?? []));
    const { order } = noteIndex.dates.of(note.path);
    const style = { locale, ...order && { order } };
    const headings = note.headings.map(({ content: range }) => ({ range, prose: proseOf(note.text, range) }));
    for (const { range, prose } of [...headings, ...note.prose]) {
      for (const found of mentions(prose, range.start, style)) {
        const { weekdays, days, year, yearRange, whole, language = locale } = found;
        if (reported.some(({ start, end }) => start < whole.end && whole.start < end)) continue;
        const text = note.text.slice(whole.start, whole.end).replace(/\s+/g, " ").replace(/[.,]$/, "");
        if (weekdays.length !== days.length || seen.has(text)) continue;
        const years = year !== void 0 ? [year] : yearsNear(around);
        const wrongIn = years.map((one) => wrong(weekdays, days, one));
        if (years.length === 0 || wrongIn.some((result) => result === void 0)) continue;
        seen.add(text);
        const [first] = wrongIn;
        const meant = around && yearRange ? [Number(around.slice(0, 4)), Number(around.slice(0, 4)) + 1].find(
          (one) => one !== year && isNear(days[0], one, around) && !wrong(weekdays, days, one)
        ) : void 0;
        const actual = weekdayName(weekdayOf(first.day), language);
        if (meant !== void 0 && yearRange) {
          report({
            range: yearRange,
            message: messages25.year(text, first.day, actual, meant),
            expected: String(meant),
            fix: "suggestion"
          });
        } else {
          const weekday = weekdays[first.at];
          const written = note.text.slice(weekday.range.start, weekday.range.end);
          const expected = likeWritten(written, actual, weekdayOf(first.day), language);
          report({
            range: weekday.range,
            message: messages25.other(text, first.day, actual),
            expected,
            fix: "suggestion"
          });
        }
      }
    }
  }
);
var MAX_DATE = 120;
var expressionsByLocale = /* @__PURE__ */ new Map();
function mentions(prose, offset, style) {
  if (!/\d/.test(prose)) return [];
  const listed = listedDays(prose, offset, style.locale);
  const single2 = singleDays(prose, offset, style).filter(
    ({ whole }) => !listed.some((found) => found.whole.start < whole.end && whole.start < found.whole.end)
  );
  return [...listed, ...single2];
}
var WEEKDAY_BEFORE = unicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])([\p{L}\p{M}-]{3,14})\.?[)*_]{0,2}[ \t]{0,2},?[ \t]{0,2}[(*_]{0,2}(?:(?:the|den|der|le|el|il|de|em)[ \t])?$`
);
var WEEKDAY_AFTER = unicodeRegExp(
  String.raw`^[ \t]{0,2}(?:[,(]|[–-])[ \t]{0,2}([\p{L}\p{M}-]{3,14})(?![\p{L}\p{N}])`
);
var MAX_BESIDE = 30;
function singleDays(prose, offset, style) {
  if (!MAY_HOLD_WEEKDAY.test(prose)) return [];
  return dateMentions(prose, 0, style).flatMap((mention) => {
    const { range, year, month, day } = mention;
    if (mention.isAmbiguous || mention.hasShortYear || mention.last || mention.isWeek) return [];
    const before = prose.slice(Math.max(0, range.start - MAX_BESIDE), range.start);
    const after = prose.slice(range.end, range.end + MAX_BESIDE);
    const match = WEEKDAY_BEFORE(before).exec(before) ?? WEEKDAY_AFTER(after).exec(after);
    const named = match && weekdayByName(match[1], style.locale);
    if (!named || year === void 0 && named.locale !== (mention.locale ?? style.locale)) return [];
    const isBefore2 = match.input === before;
    const start = match.index + match[0].indexOf(match[1]) + (isBefore2 ? range.start - before.length : range.end);
    const word = { start, end: start + match[1].length };
    return {
      whole: {
        start: offset + Math.min(word.start, range.start),
        end: offset + Math.max(word.end, range.end)
      },
      weekdays: [{ value: named.weekday, range: { start: offset + word.start, end: offset + word.end } }],
      days: [{ month: month.value, day: day.value }],
      language: named.locale,
      ...year && {
        year: year.value,
        yearRange: { start: offset + year.range.start, end: offset + year.range.end }
      }
    };
  });
}
var MAY_HOLD_WEEKDAY = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|son|die|mit|don|fre|sam|dim|lun|mar|mer|jeu|ven|dom|mi[eé]|jue|vie|s[aáâ]b|gio|seg|ter|qua|qui|sex|dum|joi|vin|s[aâ]m|zon|maa|din|woe|vri|zat|nie|pon|wto|[sś]ro|czw|pi[aą]|sob|s[oö]n|m[aå]n|tis|ons|tor|l[oö]r|ned|[uú]te|st[rř]|[cč]tv|p[aá]t|[일월화수목금토]요일|[日月火水木金土]曜日)/iu;
function listedDays(prose, offset, locale) {
  const words2 = expressions(locale);
  if (!words2.hint(prose).test(prose)) return [];
  const mentioned = [];
  for (const match of prose.matchAll(words2.weekdays(prose))) {
    const end = match.index + match[0].length;
    const rest = prose.slice(end, end + MAX_DATE);
    const date = words2.dates(rest).exec(rest);
    if (!date) continue;
    const { weekdays: weekdayNumbers, months } = dateWords(locale);
    const found = [...match[0].matchAll(words2.weekday(match[0]))].map((one) => {
      const start = offset + match.index + one.index;
      return { value: weekdayNumbers.get(one[0].toLowerCase()), range: { start, end: start + one[0].length } };
    });
    const groups = date.groups;
    const month = months.get((groups.m1 ?? groups.m2).toLowerCase());
    const listed = groups.d1 ?? groups.d2;
    const days = [...listed.matchAll(/\d+/g)].map(([day]) => ({ month, day: Number(day) }));
    const yearText = groups.y;
    const last = end + date[0].length;
    const yearStart = yearText === void 0 ? 0 : offset + last - yearText.length;
    if (days.some(({ day }) => day < 1 || day > 31)) continue;
    mentioned.push({
      whole: { start: offset + match.index, end: offset + last },
      weekdays: found,
      days,
      ...yearText !== void 0 && {
        year: Number(yearText),
        yearRange: { start: yearStart, end: yearStart + yearText.length }
      }
    });
  }
  return mentioned;
}
function expressions(locale) {
  const known = expressionsByLocale.get(locale);
  if (known) return known;
  const { weekday, weekdays, month } = dateWords(locale);
  const end = "(?![\\p{L}\\p{N}])";
  const between = "[ \\t]*(?:,|/|\\+|&|-|–|\\band\\b|\\bto\\b)[ \\t]*";
  const day = "\\d{1,2}(?:st|nd|rd|th)?";
  const days = `${day}(?:[ \\t]*(?:-|–|,|&|\\+|/|\\band\\b)[ \\t]*${day}(?![\\d:]))*`;
  const year = "(?:,?[ \\t]+(?<y>(?:19|20)\\d{2}))?(?![\\d:])";
  const beginnings = new Set([...weekdays.keys()].map((name) => name.slice(0, 3)));
  const words2 = {
    hint: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${[...beginnings].join("|")})`, "i"),
    weekday: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}`, "gi"),
    weekdays: unicodeRegExp(`(?<![\\p{L}\\p{N}])(?:${weekday})${end}(?:${between}(?:${weekday})${end})*`, "gi"),
    dates: unicodeRegExp(
      `^\\.?,?[ \\t]+(?:(?:the|der|den|le)[ \\t]+)?(?:(?<m1>${month})${end}\\.?[ \\t]+(?<d1>${days})|(?<d2>${days})\\.?[ \\t]+(?:of[ \\t]+)?(?<m2>${month})${end}\\.?)(?![\\d:])${year}`,
      "i"
    )
  };
  expressionsByLocale.set(locale, words2);
  return words2;
}
function wrong(weekdays, days, year) {
  for (const [at, { month, day }] of days.entries()) {
    const real = toDay(year, month, day);
    if (real && weekdayOf(real) !== weekdays[at].value) return { at, day: real };
  }
  return void 0;
}
function yearsNear(around) {
  if (around === void 0) return [];
  const year = Number(around.slice(0, 4));
  return [year, year + 1, year - 1];
}
function isNear({ month, day }, year, around) {
  const real = toDay(year, month, day);
  return real !== void 0 && Math.abs(daysBetween(around, real)) <= 200;
}
function weekdayName(value, locale, weekday = "long") {
  return nameOf("weekday", weekday, new Date(Date.UTC(2023, 0, 1 + value)), locale);
}
function likeWritten(written, name, value, locale) {
  const like = written.length <= 4 ? weekdayName(value, locale, "short") : name;
  return written === written.toLowerCase() ? like.toLowerCase() : like;
}

// src/rules/index.ts
var rules = [
  action_item_owner_default,
  attendees_default,
  consistent_dates_default,
  consistent_names_default,
  due_date_default,
  file_name_default,
  front_matter_default,
  front_matter_schema_default,
  heading_emoji_default,
  heading_syntax_default,
  known_speaker_default,
  next_meeting_default,
  no_broken_link_default,
  no_copied_section_default,
  no_cut_off_text_default,
  no_duplicate_items_default,
  no_empty_section_default,
  no_joined_items_default,
  no_merge_conflict_default,
  no_mojibake_default,
  no_placeholder_default,
  required_headings_default,
  required_labels_default,
  series_number_default,
  weekday_matches_date_default
];
var ruleIds = [
  "action-item-owner",
  "attendees",
  "consistent-dates",
  "consistent-names",
  "due-date",
  "file-name",
  "front-matter",
  "front-matter-schema",
  "heading-emoji",
  "heading-syntax",
  "known-speaker",
  "next-meeting",
  "no-broken-link",
  "no-copied-section",
  "no-cut-off-text",
  "no-duplicate-items",
  "no-empty-section",
  "no-joined-items",
  "no-merge-conflict",
  "no-mojibake",
  "no-placeholder",
  "required-headings",
  "required-labels",
  "series-number",
  "weekday-matches-date"
];

export {
  headingKey,
  labelOf,
  labelLines,
  labelKey,
  saysSomething,
  tablesIn,
  cellsOf,
  roleOf,
  isPlaceholder,
  attendeeLists,
  defaultSections,
  builtInSchema,
  defaultSettings,
  provideFullParsers,
  FullParsersNeeded,
  looseFrontMatter,
  sectionName,
  actionBlocks,
  hasContent,
  roleOfSection,
  templateLines,
  dateMentions,
  rewriteMention,
  dateInPath,
  stageAt,
  collectFacts,
  listedValues,
  hash,
  NoteIndexBuilder,
  NoteIndex,
  folderOf,
  seriesOf,
  Note,
  trimEndOf,
  trimOf,
  isTask,
  actionsOf,
  headingRoles,
  HOME,
  CONFIG_SCHEMA,
  leaveMessage,
  noteOf,
  rules,
  ruleIds
};
