import {
  clock,
  findNamedNotes,
  loaderFor
} from "./cli.js";
import {
  oneOf,
  wholeNumber
} from "./cli-3.js";
import {
  CLEAN,
  FAILED
} from "./cli-5.js";
import {
  count,
  learn
} from "./node-3.js";
import {
  loadFullParsers
} from "./node-4.js";
import {
  nodeFileSystem,
  pathFrom,
  repositoryRoot
} from "./conventions.js";
import {
  writeTextFile
} from "./node-5.js";
import {
  Note,
  cellsOf,
  dateInPath,
  dateMentions,
  dayOf,
  headingKey,
  isPlaceholder,
  labelOf,
  replaceComments,
  roleOf,
  roleOfSection,
  seriesOf,
  startsWithTaskVerb,
  tablesIn
} from "./note-2.js";
import {
  addDays,
  daysBetween,
  formatDay,
  isGroup,
  isInitials,
  toDay,
  weekdayOf
} from "./note-3.js";
import {
  UserError
} from "./model-3.js";
import {
  normalize,
  unicodeRegExp
} from "./text.js";
import {
  disarm,
  html,
  json,
  logLine,
  markdownCode,
  markdownText
} from "./text-2.js";
import {
  endOfLine,
  linesIn,
  shorten
} from "./note-5.js";

// src/cli/commands/report.ts
import path from "node:path";

// src/formatters/report/csv.ts
var COLUMNS = {
  actions: ["text", "owners", "due", "state", "meeting", "since", "series", "path", "line"],
  attendance: ["name", "handle", "state", "role", "meeting", "series", "path", "line"],
  decisions: ["text", "votes", "meeting", "series", "path", "line"],
  series: ["series", "notes", "first", "last", "rhythm", "hasEnded"]
};
function csvReport(report2, topic) {
  const columns = COLUMNS[topic];
  const rows = report2[topic].map((entry) => {
    const values = entry;
    return columns.map((column) => cell(values[column]));
  });
  return `${[columns, ...rows].map((row) => row.join(",")).join("\r\n")}\r
`;
}
function cell(value) {
  const text = Array.isArray(value) ? value.join("; ") : typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const line = text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "").trim();
  const plain = /^[=+\-@\t|]/.test(line) ? `'${line}` : line;
  return /[",\r\n;']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
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

// src/note/meeting/assignment.ts
var WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,24}\.?`;
var PARTICLE = "(?:van|von|der|den|de|da|di|du|dos|la|le|ten|ter|al|bin|el)";
var FULL_NAME = String.raw`${WORD}(?:[ \t](?:${PARTICLE}[ \t]){0,2}${WORD}){0,3}`;
var HANDLE = String.raw`(?:@[\w-]{1,40}|[\w.-]{1,40}@(?![\w.]))`;
var OWNER = `(?:@?${FULL_NAME}|${HANDLE})`;
var AND = String.raw`[ \t]*(?:,[ \t]*(?:and|&)?|[/+&]|\band\b|\bund\b|\bet\b|\by\b)[ \t]*`;
var OWNERS = `${OWNER}(?:${AND}${OWNER}){0,7}`;
var MARK = unicodeRegExp(
  String.raw`^(?:\*{1,3}|_{1,2}|")*\[?(?:(?:last|previous) week['’]?s?[ \t]+)?` + String.raw`(?:action(?:[ \t-]?items?|s|[ \t-]?points?)?|ais?|todos?|to[ \t-]do|next[ \t]+steps?|follow[ \t-]?ups?|aufgaben?|tarea|tâche|azione|sarcină|할[ ]?일)` + String.raw`(?:[ \t]+#?\d{1,3}|[ \t]+assigned)?(?:[ \t]+(?:for|to|on))?(?![\p{L}\p{N}])`,
  "i"
);
var AFTER_MARK = /^(?<gap>[ \t]{0,3}(?:[-–—][ \t]{0,3})?[([]?)(?<who>[^:()[\]\r\n*_]{0,60}?)[)\]]{0,2}(?:\*{1,3}|_{1,2})?[ \t]{0,2}(?:(?::|[–—]|-(?=[ \t]))(?:\*{1,3}|_{1,2})?|(?<=[\])]\*{0,3}))\s*/;
var BRACKETS = unicodeRegExp(
  String.raw`^(?:\*{1,2}|_{1,2})?\[(?:name=)?([^\][\r\n]{1,80})\](?![(\[:])(?:\*{1,2}|_{1,2})?:?[ \t]*`
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
var TAIL = unicodeRegExp(
  String.raw`(?:[ \t]*[([][ \t]*(?:(?:owners?|assignees?|assigned to|by|who|lead|responsible):?[ \t]*)?(${OWNERS})(?:[ \t]+to[ \t][^)\]\r\n]{1,60})?[ \t]*[)\]]|[ \t]+(?:-|–|—|->|→)[ \t]*(?:owners?:[ \t]*)?(${OWNERS})|[ \t]+((?:@[\w-]{1,40}|@${FULL_NAME})(?:${AND}|[ \t]+){0,1}(?:(?:@[\w-]{1,40}|@${FULL_NAME})[ \t,&]{0,3}){0,6}))[.!]?[ \t]*$`
);
var LABELLED = unicodeRegExp(
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
  const add = (names, from, trusted) => {
    const found = ownersIn(names, range.start + from, isPerson, trusted);
    owners.push(...found.filter(({ text: name }) => !owners.some((owner) => owner.text === name)));
    return found.length > 0;
  };
  const mark = MARK(line).exec(line)?.[0];
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
  for (let from = start; ; from = start) {
    const rest2 = line.slice(from);
    const brackets = BRACKETS(rest2).exec(rest2);
    if (brackets && !/^[ xX]?$/.test(brackets[1])) {
      const trusted = inList || isMarked;
      if (!add(brackets[1].replace(/^action[ \t]*[-–—:][ \t]*/i, ""), from + rest2.indexOf(brackets[1]), trusted))
        break;
      if (/^action\b/i.test(brackets[1])) isMarked = true;
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
  const labelled = LABELLED(rest).exec(rest);
  if (labelled) add(labelled[1], start + labelled.index + labelled[0].lastIndexOf(labelled[1]), true);
  if (owners.length === 0 || isPromise) {
    const tail = TAIL(rest).exec(rest);
    const names = tail?.[1] ?? tail?.[2] ?? tail?.[3];
    if (tail && names !== void 0 && owners.length === 0)
      add(
        names,
        start + tail.index + tail[0].lastIndexOf(names),
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
  if (owners.length > 0 && (isMarked || inList)) {
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
function ownersIn(names, offset, isPerson, trusted) {
  const found = [];
  let from = 0;
  const separator = SPLIT(names);
  separator.lastIndex = 0;
  const part = (to) => {
    const source = names.slice(from, to);
    for (const piece of source.includes("@") ? source.split(/[ \t](?=@)/) : [source]) {
      const name = trimEndOf(piece.trim().replace(/^@|@$/g, ""), ".,;:?!)]").replace(/^\(/, "");
      const at = names.indexOf(piece.trim(), from);
      if (name === "" || !isOwner(name, piece.includes("@"), isPerson, trusted)) continue;
      found.push({ text: name, range: { start: offset + at, end: offset + at + piece.trim().length } });
    }
  };
  for (let match = separator.exec(names); match; match = separator.exec(names)) {
    part(match.index);
    from = match.index + match[0].length;
  }
  part(names.length);
  return found;
}
function isOwner(name, isHandle, isPerson, trusted) {
  if (isHandle) return true;
  const first = name.split(/[ \t]/)[0].toLowerCase();
  if (NOBODY_IN_CAPITALS.has(name)) return false;
  if (NOBODY.has(first) && !/^\p{Lu}{2,3}$/u.test(name)) return /^all[ \t]/i.test(name) && trusted;
  if (isPerson(name)) return true;
  if (isGroup(name)) return trusted;
  if (PRONOUN.test(name)) return false;
  const words = name.split(/[ \t]+/);
  if (!trusted || !/^\p{Lu}/u.test(name) || startsWithTaskVerb(`${name} it now`)) return false;
  return words.length > 1 || /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+|\p{Lu}{2,3}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}*)$/u.test(name);
}

// src/note/meeting/due-day.ts
var LEAD = /\b(?:by|due(?:[ \t]+(?:date|by|on))?|until|till|deadline|no later than|before|on|bis|fällig)\b[ \t:]*(?:the[ \t]+)?(?:end of[ \t]+)?$/i;
var EVENT = /\b(?:meet|meeting|schedul\w+|happen\w*|events?|hackathon|announce\w*|call|workshop|conference|session)\b/i;
var WEEKDAY = /\b(?:by|due|until|before|on)[ \t]+(?<next>next[ \t]+)?(?<name>sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b(?!,?[ \t]+(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
var WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
var RELATIVE = /\b(?:(?<tomorrow>tomorrow)|(?:in|within)[ \t]+(?<count>an?|one|two|three|four|\d{1,2})[ \t]+(?<unit>days?|weeks?)|by[ \t]+(?<next>next[ \t]+week)(?![ \t]*['’]s))\b/i;
var COUNTS = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
var MAX_DAYS_BEFORE = 60;
function dueDay(line, day) {
  if (!/\b(?:by|due|until|till|deadline|later|before|on|tomorrow|in|within|bis|fällig)\b/i.test(line)) return void 0;
  for (const mention of dateMentions(line)) {
    const before = line.slice(0, mention.range.start).replace(/(?:sun|mon|tues|wednes|thurs|fri|satur)day,?[ \t]*$/i, "");
    if (!LEAD.test(trimEndOf(before, "*_(")) && !/\b(?:by|due)\b[^.;\r\n]{0,60}\($/i.test(before)) continue;
    if (/\bon[ \t]+(?:\p{L}+day,?[ \t]+)?$/iu.test(before) && EVENT.test(line)) continue;
    const { month, day: date, year } = mention;
    if (year) return toDay(year.value, month.value, date.value);
    if (day === void 0) continue;
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
    if (announces) captions.push({ owners: [], depth: item?.depth ?? 0, list: void 0 });
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
        isInList: item !== void 0,
        isAgenda: section?.role === "agenda" || section?.role === "decisions"
      });
      isFirst = false;
      const own = text.slice(line.start, line.end).trimEnd();
      if (item && own.endsWith(":") && childrenAreTasks(text, blocks, at)) {
        const owners = found?.owners ?? leadingOwners(text, line, context);
        if (found || owners.length > 0) captions.push({ owners, depth: item.depth, list: item.list, due: found?.due });
        if (owners.length > 0) continue;
      } else if (!item && own.endsWith(":") && inSection) {
        const owners = leadingOwners(text, line, context);
        if (owners.length > 0) captions.push({ owners, depth: 0, list: void 0, due: dueDay(own, context.day) });
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
        ...inherited.length > 0 && { owners: inherited },
        isInherited: inherited.length > 0,
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
  const isTask = startsWithTaskVerb(what) && what.split(/\s+/).length >= 2;
  const isName = owners.length === 0 && bare.split(/\s+/).length <= 3 && context.isPerson(bare);
  if (!isMarked && context.isMarkedOnly) return void 0;
  if (isMarked) {
    if (what === "" || NOTHING.test(what) || isPlaceholder(what, context.placeholders)) return void 0;
    if ((owners.length === 0 || !isPromise) && PAST.test(what) && !isTask) return void 0;
    if (owners.length === 0 && /^(?:\[?(?:slides|link)|pr #?\d+)/i.test(what)) return void 0;
    if (/^\[todo/i.test(plain) && owners.length === 0) return void 0;
  } else if (box && (!context.isAgenda || owners.length > 0 && (isPromise || plain.startsWith("@")))) {
    if (owners.length === 0 && !context.inList && !isTask) return void 0;
    if (owners.length === 0 && QUESTION.test(plain) && !context.inList) return void 0;
    if (what === "" || isName || /^@?\S+$/.test(bare)) return void 0;
  } else if (context.inList) {
    if (what === "" || isName || owners.length === 0 && MEETING.test(plain)) return void 0;
    if (/^(?:\*\*|__)[^*\r\n]{2,80}(?:\*\*|__):?$/.test(plain) && owners.length === 0) return void 0;
    if (!context.isInList && owners.length === 0 && !context.isBelowCaption) return void 0;
    if (owners.length === 0 && plain.endsWith(":") && !isTask) return void 0;
    if (owners.length === 0 && !isTask && (STATEMENT.test(bare) || QUESTION.test(plain))) return void 0;
    if (owners.length === 0 && !isTask && bare.split(/\s+/).length <= 3) return void 0;
    if (owners.length > 0 && !isPromise && PAST.test(what)) return void 0;
  } else if (!(context.isInList && isTask && owners.length > 0 && (isPromise || /^(?:[*_]{0,2}\[|@)/.test(plain))))
    return void 0;
  const rest = text.slice(range.start, block.range.end).split(/\r?\n/)[0];
  const state = box && box[1].trim() !== "" || DONE.test(what) || DONE.test(plain) ? "done" : STRUCK.test(plain) ? "done" : DROPPED.test(plain) ? "dropped" : "open";
  const due = dueDay(rest, context.day);
  return { range, owners, state, ...due !== void 0 && { due } };
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
  const names = cellsOf(text, head).map((cell2) => text.slice(cell2.start, cell2.end).replace(/[*_`]/g, "").trim());
  const column = (pattern) => names.findIndex((name) => pattern.test(name));
  const [task, owner, due, state] = [TASK_COLUMN, OWNER_COLUMN, DUE_COLUMN, STATE_COLUMN].map(column);
  if (task < 0 || owner < 0 && !inSection) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(text, row);
    const cell2 = (index) => cells[index] ? text.slice(cells[index].start, cells[index].end).trim() : "";
    const range = cells[task];
    if (!range || cell2(task).length < 3 || isPlaceholder(cell2(task), placeholders)) return [];
    const owned = cells[owner] ? assignmentAt(
      `${text.slice(0, cells[owner].start)}[${cell2(owner)}] `,
      { start: cells[owner].start, end: cells[owner].start + cell2(owner).length + 3 },
      isPerson,
      true
    ).owners : [];
    const until = dueDay(`by ${cell2(due)}`, day) ?? (due >= 0 ? writtenDay(cell2(due)) : void 0);
    return [
      {
        range: { start: row.start, end: row.end },
        textRange: range,
        block,
        owners: owned,
        isInherited: false,
        state: /\b(?:done|completed?|closed|✅)/i.test(cell2(state)) ? "done" : "open",
        ...until !== void 0 && { due: until }
      }
    ];
  });
}
function writtenDay(text) {
  const [mention] = dateMentions(text);
  return mention && dayOf(mention);
}

// src/note/meeting/decisions.ts
var LABEL = /^(?:\*{1,2}|_{1,2}|`)?(?:decision|decided|resolution|resolved|agreement|agreed|conclusion|consensus|outcome of the vote|poll result|vote result|beschluss|entscheidung|décision|decisión|decisione|decisão|decizie|beslissing|decyzja|결정|결정 사항|決定|决定|决议)(?: ?#?\d{1,3})?(?:\*{1,2}|_{1,2})?[ \t]*(?::|[ \t][-–—][ \t]|[ \t]is[ \t]to[ \t])(?:\*{1,2}|_{1,2})?[ \t]*(?=\S)/i;
var CARRIED = /^(?:\W{0,6})(?:passed|carried|approved|accepted|adopted|rejected|failed|defeated)\b[^?]{0,20}(?:[:,(]|\bby\b|\bunanimous)|^(?:\W{0,6})unanimous(?:ly)?\b(?!\s+vote\s+(?:is\s+)?(?:needed|required))|\b(?:motion|resolution|vote|proposal)\b[^.?\r\n]{0,120}\b(?:passes|passed|carries|carried|(?:is|was|were) (?:approved|accepted|adopted|carried|rejected)|accepted unanimously|approved unanimously)\b|^(?:\W{0,4})votes?\W{1,6}(?:approved|passed|unanimously|carried|accepted)|\b(?:general|reached|that is|have|is|there was) consensus\b(?! call)(?:[ \t]+(?:to|for|on|that)\b|\.|$)|^(?:\W{0,6})consensus (?:to|on|that)\b|\bunanimous(?:ly)? (?:consent|decision|agreed|approved|agreement)\b|\badvances? to (?:phase|stage)\b|^(?:\W{0,4})(?:the )?(?:group|board|committee|members|tsc|team|we)(?: all)? (?:(?:have |has )?(?:decided|agreed|resolved|voted)|(?:have|has) (?:approved|accepted)) (?:to|that|on|unanimously)\b/i;
var VOTES = /\b(\d{1,3}\s*[-–:]\s*\d{1,3}(?:\s*[-–:]\s*\d{1,3})?)(?=[\s*_.,)]|$)|\b((?:\d{1,3}|\p{L}+) (?:ayes?|yes|in favou?r|for|\+1)(?:[,;]? (?:and )?(?:\d{1,3}|\p{L}+) (?:nays?|no|against|abstain(?:ed|ing)?|abstentions?|absent)){0,3})|\b(unanimous(?:ly)?)\b/iu;
var QUESTION2 = /\?["”*_)\s]*$/;
var PENDING = /\b(?:need(?:s|ed)?|pending|open|should|could|would|want|whether|if there is|call for|ask(?:ing|ed)? for|looking for|seek(?:ing)?|to be (?:made|decided)|no decision)\b/i;
var OPEN_DECISIONS = /\b(?:open|pending|upcoming|outstanding|needed|required|proposed|to (?:be )?(?:made?|take|taken|decide|discuss))\b/i;
var LINK_ONLY2 = /^\[[^\]\r\n]{0,300}\]\([^)\r\n]{0,500}\)[.!]?$/;
var NOTHING2 = /^(?:none|n\/?a|nothing|tbd|no decisions?.{0,40}|yes \/ no.*)[.!]?$/i;
function readDecisions({ text, blocks }, roleOfHeading = roleOf, placeholders = []) {
  const found = [];
  let section;
  let caption;
  const add = (range, said) => {
    const plain = trimOf(said, ' 	*_`"');
    if (plain === "" || NOTHING2.test(plain) || QUESTION2.test(plain) || LINK_ONLY2.test(plain) || /^please\b/i.test(plain) || isPlaceholder(plain, placeholders))
      return;
    const votes = VOTES.exec(text.slice(range.start, range.end));
    const written = votes?.[1] ?? votes?.[2] ?? votes?.[3];
    found.push({ range, ...written !== void 0 && { votes: written } });
  };
  for (const block of blocks) {
    const { heading, item } = block;
    if (heading) {
      caption = void 0;
      const role = OPEN_DECISIONS.test(heading.raw) ? void 0 : roleOfHeading(heading.raw);
      if (role !== void 0 || !section || heading.depth <= section.depth) section = { role, depth: heading.depth };
      continue;
    }
    if (block.kind !== "paragraph" && block.kind !== "item" && block.kind !== "quote") continue;
    const table = tablesIn(text, block.range)[0];
    if (table) {
      const column = cellsOf(text, table.head).findIndex(
        (cell2) => roleOfHeading(text.slice(cell2.start, cell2.end)) === "decisions"
      );
      const isListed = column >= 0 || /\bdecision\b/i.test(text.slice(table.head.start, table.head.end));
      if (isListed) for (const row of table.rows) add(row, text.slice(row.start, row.end));
      continue;
    }
    if (caption && (!item || (caption.depth === 0 ? caption.list !== void 0 && item.list !== caption.list && item.depth === 1 : item.depth <= caption.depth)))
      caption = void 0;
    if (caption && item && caption.list === void 0) caption.list = item.list;
    const inSection = section?.role === "decisions";
    for (const [index, line] of linesIn(text, block.range).entries()) {
      const source = text.slice(line.start, line.end);
      const lead = /^[ \t>]*(?:[-*+•][ \t]+)*(?:\[[ xX]?\][ \t]+)?/.exec(source)[0].length;
      const range = { start: line.start + lead, end: line.start + source.trimEnd().length };
      const plain = text.slice(range.start, range.end);
      const label = LABEL.exec(plain)?.[0];
      if (label !== void 0) add(range, plain.slice(label.length));
      else if (index === 0 && isCaption(text, range, roleOfHeading))
        caption = { list: void 0, depth: item?.depth ?? 0 };
      else if (CARRIED.test(plain.slice(0, 400)) && !PENDING.test(plain.slice(0, 400)) && !QUESTION2.test(plain))
        add(range, plain);
      else if (index === 0 && (caption || inSection) && (item ? item.depth === (caption?.depth ?? 0) + 1 : inSection && !plain.endsWith(":")) && !isLabelled(text, range))
        add(range, plain);
    }
  }
  return found;
}
function isCaption(text, range, roleOfHeading) {
  const line = text.slice(range.start, Math.min(range.end, endOfLine(text, range.start))).trim();
  const name = trimEndOf(trimOf(line, "*_"), ":：*_");
  return line.length < 80 && /[:：*_]$/.test(line) && !/[:：]/.test(name) && !OPEN_DECISIONS.test(name) && roleOfHeading(name) === "decisions";
}
function isLabelled(text, range) {
  const label = labelOf(text, range)?.label;
  return label !== void 0 && /^(?:rationale|moved(?: by)?|second(?:ed)?(?: by)?|discussion|notes?|context|background|reason|todo|action|vote|motion)\b/i.test(
    label
  );
}

// src/series/rhythm.ts
function seriesIn(path2, patterns) {
  const source = patterns.find((pattern) => pattern.read(path2) !== void 0)?.source.replace(/^\.\//, "");
  if (source === void 0 || source.includes("**")) return seriesOf(path2);
  const forms = source.split("/");
  const folders = path2.split("/").slice(0, -1);
  return folders.filter((_, at) => !/\{(?:y+|M+|d+|number|slug)\}/.test(forms[at])).join("/");
}
var RECENT = 13;
var MIN_SPANS = 3;
var MIN_REGULAR = 0.5;
var TOO_LONG = 1.75;
function rhythmOf(days, today) {
  const recent = days.slice(-RECENT);
  const spans = recent.slice(1).map((to, at) => ({ from: recent[at], to, length: daysBetween(recent[at], to) }));
  if (spans.length < MIN_SPANS) return void 0;
  const lengths = spans.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[lengths.length - 1 >> 1];
  const near = lengths.filter((length) => Math.abs(length - usual) <= Math.max(1, usual / 4));
  if (near.length / lengths.length < MIN_REGULAR) return void 0;
  const missed = (length) => Math.round(length / usual) - 1;
  const gaps = spans.filter(({ length }) => length > usual * TOO_LONG).map(({ from, to, length }) => ({ from, to, missed: missed(length) }));
  const last = recent.at(-1);
  const silent = today === void 0 ? 0 : daysBetween(last, today);
  if (silent > usual * TOO_LONG) gaps.push({ from: last, missed: missed(silent) });
  return { days: usual, gaps };
}

// src/series/report.ts
var ENDED_SPANS = 6;
var ENDED_DAYS = 180;
function readReport(inputs, noteIndex, now, { series: wanted, since, until } = {}) {
  const today = new Date(now).toISOString().slice(0, 10);
  const report2 = { actions: [], attendance: [], decisions: [], series: [] };
  for (const [series, notes] of notesBySeries(inputs)) {
    if (wanted !== void 0 && series !== wanted && !series.endsWith(`/${wanted}`)) continue;
    const inRange = notes.filter(
      ({ day }) => (since === void 0 || day >= since) && (until === void 0 || day <= until)
    );
    if (inRange.length === 0) continue;
    const days = [...new Set(inRange.map(({ day }) => day))];
    const rhythm = rhythmOf(days, today);
    const cancelled = [];
    const firstSeen = /* @__PURE__ */ new Map();
    for (const { input, note, day } of inRange) {
      const { settings } = input.config.for(input.path);
      const meeting = note.meeting(settings);
      const roleOfHeading = headingRoles(settings);
      if (meeting.isCancelled) cancelled.push(day);
      const place = (offset) => ({
        path: input.displayPath,
        line: note.lines.point(offset).line,
        meeting: day,
        series
      });
      for (const action of actionsOf(note, settings, noteIndex, day, roleOfHeading)) {
        const text = textOf(action, note.text);
        const key = itemKey(text);
        if (!firstSeen.has(key)) firstSeen.set(key, day);
        report2.actions.push({
          text,
          owners: ownersOf(action, settings, noteIndex),
          due: action.due ?? null,
          state: action.state,
          since: firstSeen.get(key),
          ...place(action.range.start)
        });
      }
      for (const { name, handle, state, role, range } of meeting.attendees)
        report2.attendance.push({
          name: name === "" ? handle ?? "" : name,
          handle: handle ?? null,
          state,
          role: role ?? null,
          ...place(range.start)
        });
      for (const { range, votes } of readDecisions(note, roleOfHeading, settings.placeholders.words))
        report2.decisions.push({
          text: note.text.slice(range.start, range.end).trim(),
          votes: votes ?? null,
          ...place(range.start)
        });
    }
    const last = days.at(-1);
    const silent = daysBetween(last, today);
    report2.series.push({
      series,
      notes: inRange.length,
      first: days[0],
      last,
      meetings: days,
      cancelled: [...new Set(cancelled)],
      ...rhythm && { rhythm: rhythm.days },
      gaps: rhythm?.gaps ?? [],
      hasEnded: silent > Math.max(ENDED_DAYS, (rhythm?.days ?? 0) * ENDED_SPANS)
    });
  }
  return report2;
}
function notesBySeries(inputs) {
  const all = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const { path: path2, rootPath, text, config } = input;
    const { settings } = config.for(path2);
    const note = new Note(path2, text);
    const inPath = dateInPath(path2, settings);
    const day = inPath?.day ?? note.meeting(settings).day ?? firstOfMonth(inPath);
    if (!day) continue;
    const series = rootPath.slice(0, rootPath.length - path2.length) + seriesIn(path2, settings.path);
    const notes = all.get(series) ?? [];
    notes.push({ input, note, day });
    all.set(series, notes);
  }
  for (const notes of all.values()) notes.sort((a, b) => compare(a.day, b.day) || compare(a.input.path, b.input.path));
  return [...all].sort(([a], [b]) => compare(a, b));
}
function firstOfMonth(path2) {
  if (path2?.year === void 0 || path2.month === void 0 || path2.month < 1 || path2.month > 12) return void 0;
  return `${path2.year}-${String(path2.month).padStart(2, "0")}-01`;
}
function actionsOf(note, settings, { people }, day, roleOfHeading) {
  const attendees = note.meeting(settings).attendees.map(({ name }) => name);
  const isPerson = (name) => settings.roster.meantBy(name).length > 0 || people.isSomebody(name, attendees);
  return readActions(note, {
    isPerson,
    day,
    placeholders: settings.placeholders.words,
    roleOfHeading
  });
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
function ownersOf({ owners }, { roster }, { people }) {
  const names = owners.map(({ text }) => {
    const [known, ...others] = roster.meantBy(text);
    if (known) return others.length === 0 ? known.name : text;
    return isInitials(text) && people.nameOf(text) || text;
  });
  return [...new Set(names)];
}
function textOf({ range, textRange, block }, text) {
  const start = Math.max(range.start, textRange.start);
  const own = text.slice(start, textRange.end).trim();
  return own.endsWith(":") && block.item ? text.slice(start, block.item.range.end).trim() : own;
}
function itemKey(text) {
  return normalize(text).replace(/~~|[*_`]|\[[ x]?\]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().slice(0, 120);
}
function openActions({ actions, series }, now) {
  const today = new Date(now).toISOString().slice(0, 10);
  const states = new Map(series.map((state) => [state.series, state]));
  const latest = /* @__PURE__ */ new Map();
  for (const action of actions) latest.set(`${action.series}
${itemKey(action.text)}`, action);
  const lastWithItems = /* @__PURE__ */ new Map();
  for (const { series: name, meeting } of actions)
    if (meeting <= today && meeting > (lastWithItems.get(name) ?? "")) lastWithItems.set(name, meeting);
  return [...latest.values()].filter(({ state }) => state === "open").map((action) => ({
    ...action,
    isOverdue: action.due !== null && action.due < today,
    isSilent: action.meeting < (lastWithItems.get(action.series) ?? ""),
    isOfEndedSeries: states.get(action.series)?.hasEnded ?? false
  }));
}
function attendanceSummaries({ attendance }, last) {
  const bySeries = /* @__PURE__ */ new Map();
  for (const entry of attendance) {
    const entries = bySeries.get(entry.series) ?? [];
    entries.push(entry);
    bySeries.set(entry.series, entries);
  }
  return [...bySeries].map(([series, entries]) => {
    const days = [...new Set(entries.map(({ meeting }) => meeting))].sort().slice(-last);
    const column = new Map(days.map((day, index) => [day, index]));
    const people = /* @__PURE__ */ new Map();
    for (const { name, handle, state, meeting } of entries) {
      const key = handle === null ? normalize(name) : `@${handle.toLowerCase()}`;
      const person = people.get(key) ?? { spellings: /* @__PURE__ */ new Map(), states: days.map(() => void 0), lastPresent: null };
      people.set(key, person);
      person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
      if (state === "present" && meeting > (person.lastPresent ?? "")) person.lastPresent = meeting;
      const index = column.get(meeting);
      if (index !== void 0 && person.states[index] !== "present") person.states[index] = state;
    }
    const summaries = [...people.values()].map(({ spellings, states, lastPresent }) => ({
      name: [...spellings].sort(([, a], [, b]) => b - a)[0][0],
      series,
      present: states.filter((state) => state === "present").length,
      away: states.filter((state) => state === "absent" || state === "regrets").length,
      meetings: days.length,
      lastPresent,
      states
    }));
    const { compare: byName } = new Intl.Collator("en");
    return {
      series,
      days,
      people: summaries.filter(({ states }) => states.some((state) => state !== void 0)).sort((a, b) => b.present - a.present || a.away - b.away || byName(a.name, b.name))
    };
  });
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/formatters/report/report-view.ts
var REPORT_TOPICS = ["actions", "attendance", "decisions", "series"];
var LAST_MEETINGS = 10;
function viewOf(report2, { now, overdue, owner, last = LAST_MEETINGS }) {
  const all = openActions(report2, now).filter(
    (action) => (!overdue || action.isOverdue) && (owner === void 0 || action.owners.some((name) => name.toLowerCase() === owner.toLowerCase().replace(/^@/, "")))
  );
  const running = all.filter(({ isOfEndedSeries }) => !isOfEndedSeries);
  const open = running.filter(({ isSilent, isOverdue }) => !isSilent || isOverdue);
  return {
    open,
    silent: running.filter(({ isSilent, isOverdue }) => isSilent && !isOverdue),
    byOwner: byOwner(open),
    ended: all.filter(({ isOfEndedSeries }) => isOfEndedSeries),
    attendance: attendanceSummaries(report2, last),
    decisions: [...report2.decisions].sort((a, b) => a.meeting < b.meeting ? 1 : a.meeting > b.meeting ? -1 : 0),
    series: report2.series
  };
}
function byOwner(items) {
  const all = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const owner of item.owners.length === 0 ? [void 0] : item.owners) {
      const theirs = all.get(owner) ?? [];
      theirs.push(item);
      all.set(owner, theirs);
    }
  }
  const { compare: compare2 } = new Intl.Collator("en");
  return [...all].sort(([a], [b]) => a === void 0 ? 1 : b === void 0 ? -1 : compare2(a, b));
}
function seriesSentence({ notes, rhythm, last, hasEnded }) {
  const usually = rhythmText(rhythm);
  return `${count(notes, "note")}, ${usually === "" ? "" : `${usually}, `}last on ${formatDay(last)}${hasEnded ? ", ended" : ""}`;
}
function rhythmText(days) {
  if (days === void 0) return "";
  if (days === 7) return "weekly";
  if (days === 14) return "every two weeks";
  if (days >= 28 && days <= 31) return "monthly";
  return days === 1 ? "daily" : `every ${days} days`;
}
var MAX_MISSED = 12;
function gapText({ from, to, missed }) {
  const missing = `about ${count(missed, "meeting")} missing`;
  if (to !== void 0) return `no note between ${formatDay(from)} and ${formatDay(to)}: ${missing}`;
  return `no note since ${formatDay(from)}${missed > MAX_MISSED ? "" : `: ${missing}`}`;
}
function share({ present, meetings }) {
  return `${present} of ${meetings}`;
}

// src/formatters/report/text.ts
var MAX_TEXT = 120;
var NO_OWNER = "No owner";
function textReport(report2, options) {
  const view = viewOf(report2, options);
  const sections = [];
  for (const topic of options.topics) {
    const lines = [];
    if (topic === "actions") {
      lines.push(`Open action items: ${view.open.length}`);
      for (const [owner, items] of view.byOwner) lines.push("", owner ?? NO_OWNER, ...items.map(itemLine));
      if (view.silent.length > 0)
        lines.push("", `Never ticked off, and not mentioned in later notes: ${view.silent.length} (see --format html)`);
      if (view.ended.length > 0)
        lines.push("", `Open when their series ended: ${view.ended.length} (see --format html)`);
    } else if (topic === "attendance") {
      lines.push("Attendance");
      for (const { series, days, people } of view.attendance) {
        lines.push("", `${series || "."}, last ${days.length === 1 ? "meeting" : `${days.length} meetings`}`);
        for (const person of people) {
          const seen = person.lastPresent === null ? "never present" : `last present ${formatDay(person.lastPresent)}`;
          lines.push(`  ${person.name}  ${share(person)}${person.away > 0 ? `, away ${person.away}` : ""}, ${seen}`);
        }
      }
    } else if (topic === "decisions") {
      lines.push(`Decisions: ${view.decisions.length}`, "");
      for (const { text, meeting, path: path2, line, votes } of view.decisions)
        lines.push(`${meeting}  ${path2}:${line}  ${shorten(text, MAX_TEXT)}${votes === null ? "" : ` (${votes})`}`);
    } else {
      lines.push(`Series: ${view.series.length}`, "");
      for (const state of view.series) {
        lines.push(`${state.series || "."}  ${seriesSentence(state)}`);
        for (const gap of state.gaps) lines.push(`  ${gapText(gap)}`);
        if (state.cancelled.length > 0) lines.push(`  cancelled: ${state.cancelled.map(formatDay).join(", ")}`);
      }
    }
    sections.push(lines);
  }
  return `${sections.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}
`;
}
function itemLine({ path: path2, line, text, due, isOverdue, isSilent, meeting }) {
  const remarks = [
    ...due === null ? [] : [`due ${formatDay(due)}${isOverdue ? ", overdue" : ""}`],
    ...isSilent ? [`not mentioned since ${formatDay(meeting)}`] : []
  ];
  return `  ${path2}:${line}  ${shorten(text, MAX_TEXT)}${remarks.length === 0 ? "" : ` (${remarks.join("; ")})`}`;
}

// src/formatters/report/html.ts
var MAX_TEXT2 = 400;
var MAX_DECISIONS = 400;
var MAX_PEOPLE = 150;
var MAX_ENDED = 300;
var MAX_SILENT = 300;
function htmlReport(report2, options) {
  const view = viewOf(report2, options);
  const today = new Date(options.now).toISOString().slice(0, 10);
  const link = (path2, line) => {
    const name = `${path2}:${line}`;
    const address = options.linkTo?.(path2, line);
    return address === void 0 ? `<code>${html(name)}</code>` : `<a href="${html(address)}"><code>${html(name)}</code></a>`;
  };
  const sections = {
    actions: () => actionsSection(view, link),
    attendance: () => attendanceSection(view),
    decisions: () => decisionsSection(view, link),
    series: () => seriesSection(view, today)
  };
  const titles = { series: "Series", actions: "Open action items", attendance: "Attendance", decisions: "Decisions" };
  const shown = ["series", "actions", "attendance", "decisions"].filter(
    (topic) => options.topics.includes(topic)
  );
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    "<title>Meeting report</title>",
    `<style>${CSS}</style>`,
    "</head>",
    "<body>",
    '<a class="skip" href="#main">Skip to content</a>',
    "<header>",
    "<h1>Meeting report</h1>",
    `<p>${formatDay(today)}</p>`,
    `<nav aria-label="Sections"><ul>${shown.map((topic) => `<li><a href="#${topic}">${titles[topic]}</a></li>`).join("")}</ul></nav>`,
    "</header>",
    '<main id="main">',
    figures(view, shown),
    ...shown.map(
      (topic) => `<section id="${topic}" aria-labelledby="${topic}-title"><h2 id="${topic}-title">${titles[topic]}</h2>
${sections[topic]()}</section>`
    ),
    "</main>",
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function figures(view, topics) {
  const overdue = view.open.filter(({ isOverdue }) => isOverdue).length;
  const cards = [];
  if (topics.includes("series"))
    cards.push(["series", view.series.filter(({ hasEnded }) => !hasEnded).length, "running series"]);
  if (topics.includes("actions"))
    cards.push(["actions", view.open.length, "open items"], ["actions", overdue, "overdue"]);
  if (topics.includes("decisions")) cards.push(["decisions", view.decisions.length, "decisions"]);
  return `<ul class="figures">${cards.map(
    ([target, count2, label]) => `<li${label === "overdue" && count2 > 0 ? ' class="alert"' : ""}><a href="#${target}"><strong>${count2}</strong> ${label}</a></li>`
  ).join("")}</ul>`;
}
function actionsSection({ byOwner: byOwner2, open, silent, ended }, link) {
  const parts = [];
  const overdue = open.filter(({ isOverdue }) => isOverdue).sort((a, b) => a.due < b.due ? -1 : 1);
  if (overdue.length > 0)
    parts.push(
      `<div class="overdue"><h3>Overdue</h3><ul class="items">${overdue.map((item) => itemRow(item, link, true)).join("")}</ul></div>`
    );
  if (byOwner2.length === 0) parts.push("<p>No open items in the latest notes.</p>");
  for (const [owner, items] of byOwner2)
    parts.push(
      `<h3>${html(owner ?? NO_OWNER)} <span class="count">${items.length}</span></h3><ul class="items">${items.map((item) => itemRow(item, link)).join("")}</ul>`
    );
  parts.push(folded("Never ticked off, and not mentioned in later notes", silent, MAX_SILENT, link));
  parts.push(folded("Open when their series ended", ended, MAX_ENDED, link));
  return parts.join("\n");
}
function folded(title, items, most, link) {
  if (items.length === 0) return "";
  const shown = items.toSorted((a, b) => a.meeting < b.meeting ? 1 : -1).slice(0, most);
  return `<details><summary>${title} <span class="count">${items.length}</span></summary><ul class="items">${shown.map((item) => itemRow(item, link, true)).join("")}</ul>${more(items.length, most)}</details>`;
}
function more(count2, most) {
  return count2 > most ? `<p>The latest ${most} of ${count2} are shown; JSON has them all.</p>` : "";
}
function itemRow({ text, path: path2, line, due, isOverdue, since, meeting, owners }, link, withOwner = false) {
  const facts = [
    ...withOwner && owners.length > 0 ? [`<b>${html(owners.join(", "))}</b>`] : [],
    ...due === null ? [] : [
      `<span class="${isOverdue ? "late" : "due"}">due <time datetime="${due}">${formatDay(due)}</time>${isOverdue ? ", overdue" : ""}</span>`
    ],
    ...since < meeting ? [`open since <time datetime="${since}">${formatDay(since)}</time>`] : [`<time datetime="${meeting}">${formatDay(meeting)}</time>`],
    link(path2, line)
  ];
  return `<li><span>${html(shorten(text, MAX_TEXT2))}</span><small>${facts.join(" · ")}</small></li>`;
}
var MARKS = {
  present: ["●", "present"],
  absent: ["○", "absent"],
  regrets: ["◌", "sent regrets"],
  unknown: ["·", "unknown"]
};
function attendanceSection({ attendance }) {
  if (attendance.length === 0) return "<p>No note lists who was there.</p>";
  const legend = Object.values(MARKS).map(
    ([mark, label]) => `<li><span aria-hidden="true">${mark}</span> ${label}</li>`
  );
  return `<ul class="legend">${legend.join("")}</ul>
${attendance.map(({ series, days, people }, index) => attendanceTable(series, days, people, index)).join("\n")}`;
}
function attendanceTable(series, days, people, index) {
  const mostAway = people.reduce((most, { away: away2 }) => Math.max(most, away2), 0);
  const away = mostAway === 0 ? [] : people.filter((person) => person.away === mostAway);
  const summary = away.length === 0 || away.length > 5 ? "" : `<p>Away most: ${away.map(({ name }) => `<b>${html(name)}</b>`).join(", ")} (${mostAway} of ${days.length}).</p>`;
  const head = days.map((day) => `<th scope="col"><span class="day"><time datetime="${day}">${day.slice(2)}</time></span></th>`).join("");
  const rows = people.slice(0, MAX_PEOPLE).map((person) => {
    const cells = person.states.map((state) => {
      if (state === void 0) return "<td></td>";
      const [mark, label] = MARKS[state];
      return `<td class="${state}"><span aria-hidden="true">${mark}</span><span class="hidden">${label}</span></td>`;
    });
    return `<tr><th scope="row">${html(person.name)}</th><td class="share">${share(person)}</td><td>${person.away > 0 ? person.away : ""}</td>${cells.join("")}</tr>`;
  });
  return `<details${index < 4 ? " open" : ""}><summary>${html(series || ".")} <span class="count">${people.length} ${people.length === 1 ? "person" : "people"}</span></summary>${summary}<div class="scroll" role="region" aria-label="Attendance of ${html(series || "the notes")}" tabindex="0"><table><thead><tr><th scope="col">Name</th><th scope="col">Present</th><th scope="col">Away</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${people.length > MAX_PEOPLE ? `<p>${people.length - MAX_PEOPLE} more people were there less often.</p>` : ""}</details>`;
}
function decisionsSection({ decisions }, link) {
  if (decisions.length === 0) return "<p>No decision is marked in the notes.</p>";
  const rows = decisions.slice(0, MAX_DECISIONS).map(
    ({ text, votes, meeting, path: path2, line }) => `<li><span>${html(shorten(text, MAX_TEXT2))}</span><small><time datetime="${meeting}">${formatDay(meeting)}</time>${votes === null ? "" : ` · votes: ${html(votes)}`} · ${link(path2, line)}</small></li>`
  );
  return `<ul class="items">${rows.join("")}</ul>${more(decisions.length, MAX_DECISIONS)}`;
}
function seriesSection({ series }, today) {
  const running = series.filter(({ hasEnded }) => !hasEnded);
  const ended = series.filter(({ hasEnded }) => hasEnded);
  const strips = (states) => states.map((state) => strip(state, today)).join("\n");
  return `${strips(running)}${ended.length === 0 ? "" : `<details${running.length === 0 ? " open" : ""}><summary>Ended series <span class="count">${ended.length}</span></summary>${strips(ended)}</details>`}`;
}
var STRIP_DAYS = 371;
var DAY = 864e5;
function strip(state, today) {
  const { series, meetings, cancelled, gaps, hasEnded, last } = state;
  const end = Date.parse(`${hasEnded || last > today ? last : today}T00:00:00Z`);
  const start = end - STRIP_DAYS * DAY;
  const width = 742;
  const at = (day) => Math.round((Date.parse(`${day}T00:00:00Z`) - start) / (end - start) * (width - 8)) + 4;
  const recent = meetings.filter((day) => Date.parse(`${day}T00:00:00Z`) >= start);
  const off = new Set(cancelled);
  const months = [];
  for (let month = new Date(start); month.getTime() < end; month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))) {
    if (month.getUTCDate() !== 1) continue;
    const day = month.toISOString().slice(0, 10);
    months.push(
      `<line x1="${at(day)}" y1="0" x2="${at(day)}" y2="22"/><text x="${at(day) + 2}" y="31">${formatDay(day).split(" ")[1].slice(0, 3)}</text>`
    );
  }
  const holes = gaps.filter(({ to }) => to === void 0 || Date.parse(`${to}T00:00:00Z`) >= start).map(({ from, to }) => {
    const left = Math.max(4, at(from) + 5);
    return `<rect class="gap" x="${left}" y="8" width="${Math.max(0, (to === void 0 ? width - 4 : at(to) - 5) - left)}" height="6" rx="3"/>`;
  });
  const marks = recent.map(
    (day) => `<rect class="${off.has(day) ? "off" : "met"}" x="${at(day) - 3}" y="5" width="6" height="12" rx="2"/>`
  );
  const said = [
    `${state.notes} ${state.notes === 1 ? "note" : "notes"}`,
    rhythmText(state.rhythm),
    `last on ${formatDay(last)}`,
    ...gaps.map(gapText).slice(-2),
    ...cancelled.length > 0 ? [`${cancelled.length} cancelled`] : []
  ].filter((part) => part !== "");
  return `<div class="series"><h3>${html(series || ".")}</h3><p>${said.join(" · ")}</p><svg role="img" aria-label="${recent.length} meetings in the year up to ${formatDay(new Date(end).toISOString().slice(0, 10))}" viewBox="0 0 ${width} 34" preserveAspectRatio="none">${months.join("")}${holes.join("")}${marks.join("")}</svg></div>`;
}
var CSS = `
:root{color-scheme:light dark;--fg:#1b1f24;--dim:#57606a;--bg:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0550ae;--good:#1a7f37;--bad:#b3261e;--soft:#9a6700}
@media(prefers-color-scheme:dark){:root{--fg:#e6edf3;--dim:#a3adb8;--bg:#0d1117;--card:#161b22;--line:#30363d;--link:#79b8ff;--good:#56d364;--bad:#ff938a;--soft:#e3b341}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
header,main{max-width:60rem;margin:0 auto;padding:0 1rem}
h1{margin:1.2rem 0 0;font-size:1.6rem}h2{margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line);font-size:1.3rem}
h3{margin:1.1rem 0 .3rem;font-size:1.02rem;overflow-wrap:anywhere}
header p,.series p{margin:0;color:var(--dim)}
a{color:var(--link)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem .6rem}
nav ul,.figures,.legend,.items{list-style:none;margin:0;padding:0}
nav ul,.figures,.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin:.6rem 0}
.figures a{display:block;min-width:7.5rem;padding:.6rem .9rem;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--fg);text-decoration:none}
.figures strong{display:block;font-size:1.6rem;line-height:1.2}.figures .alert a{border-color:var(--bad)}.figures .alert strong{color:var(--bad)}
.items li{padding:.45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.items small{display:block;color:var(--dim)}.late{color:var(--bad);font-weight:600}.due{color:var(--soft)}
.overdue{padding:.2rem 1rem .6rem;margin:.8rem 0;border:1px solid var(--bad);border-radius:8px}
.count{color:var(--dim);font-weight:400;font-size:.9em}
details{margin:.8rem 0}summary{cursor:pointer;font-weight:600;padding:.3rem 0;overflow-wrap:anywhere}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;font-size:.92rem;min-width:100%}th,td{padding:.25rem .5rem;text-align:center;white-space:nowrap}
tbody tr:nth-child(odd){background:var(--card)}th[scope=row]{text-align:left;font-weight:500;position:sticky;left:0;background:inherit}
tbody tr:nth-child(even){background:var(--bg)}
thead th{vertical-align:bottom;font-size:.8rem;color:var(--dim);border-bottom:1px solid var(--line)}.day{writing-mode:vertical-rl;transform:rotate(180deg)}
.present{color:var(--good)}.absent{color:var(--bad)}.regrets{color:var(--soft)}.unknown{color:var(--dim)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td{position:relative}.legend{color:var(--dim);font-size:.9rem}
svg{display:block;width:100%;height:34px}svg line{stroke:var(--line)}svg text{fill:var(--dim);font-size:9px}
.met{fill:var(--good)}.off{fill:none;stroke:var(--dim);stroke-width:1.5}.gap{fill:var(--bad);opacity:.28}
.series{margin:.8rem 0}.series h3{margin:0}
@media print{nav,.skip{display:none}details{display:block}}
`.replace(/\n/g, "");

// src/formatters/report/markdown.ts
var MAX_TEXT3 = 120;
function markdownReport(report2, options) {
  const view = viewOf(report2, options);
  const sections = [];
  for (const topic of options.topics) {
    const lines = [];
    if (topic === "actions") {
      lines.push("## Open action items", ...view.open.length === 0 ? ["", "None."] : []);
      for (const [owner, items] of view.byOwner)
        lines.push("", `### ${markdownText(owner ?? NO_OWNER)}`, "", ...items.map(itemLine2));
      if (view.silent.length > 0)
        lines.push("", `Never ticked off, and not mentioned in later notes: ${view.silent.length}.`);
      if (view.ended.length > 0) lines.push("", `Open when their series ended: ${view.ended.length}.`);
    } else if (topic === "attendance") {
      lines.push("## Attendance");
      for (const { series, days, people } of view.attendance) {
        lines.push("", `### ${markdownText(series || ".")}`, "");
        lines.push("| Name | Present | Away | Last present |", "| --- | ---: | ---: | --- |");
        for (const person of people)
          lines.push(
            `| ${markdownText(person.name)} | ${share(person)} | ${person.away} | ${person.lastPresent === null ? "" : formatDay(person.lastPresent)} |`
          );
        if (days.length === 0) lines.push("");
      }
    } else if (topic === "decisions") {
      lines.push("## Decisions", "", ...view.decisions.length === 0 ? ["None."] : []);
      for (const { text, meeting, path: path2, line, votes } of view.decisions)
        lines.push(
          `- ${formatDay(meeting)}: ${markdownText(shorten(text, MAX_TEXT3))}${votes === null ? "" : ` (${markdownText(votes)})`} (${linkTo(path2, line)})`
        );
    } else {
      lines.push("## Series", "", "| Series | Notes | Usually | Last | Missing |", "| --- | ---: | --- | --- | --- |");
      for (const { series, notes, rhythm, last, gaps } of view.series)
        lines.push(
          `| ${markdownCode(series || ".")} | ${notes} | ${rhythmText(rhythm)} | ${formatDay(last)} | ${gaps.map(gapText).join("; ")} |`
        );
    }
    sections.push(lines);
  }
  return `${sections.map((lines) => lines.map(disarm).join("\n")).join("\n\n")}
`;
}
function itemLine2({ text, path: path2, line, due, isOverdue }) {
  const until = due === null ? "" : ` due ${formatDay(due)}${isOverdue ? " (overdue)" : ""}`;
  return `- ${markdownText(shorten(text, MAX_TEXT3))}${until} (${linkTo(path2, line)})`;
}
function linkTo(path2, line) {
  return `[${markdownCode(`${path2}:${line}`)}](${lineUrl(path2, line)})`;
}
function lineUrl(path2, line) {
  const address = path2.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
  return `${address}?plain=1#L${line}`;
}

// src/formatters/report/index.ts
var reportFormats = ["text", "markdown", "json", "csv", "html"];
var reportFormatters = {
  text: textReport,
  markdown: markdownReport,
  json: (report2, { topics }) => `${json(Object.fromEntries(topics.map((topic) => [topic, report2[topic]])), 2)}
`,
  csv: (report2, { topics }) => csvReport(report2, topics[0]),
  html: htmlReport
};

// src/cli/commands/report.ts
var DEFAULT_TOPICS = {
  text: ["actions", "series"],
  markdown: ["actions", "series"],
  json: REPORT_TOPICS,
  csv: ["actions"],
  html: REPORT_TOPICS
};
async function report(given, flags, context) {
  const format = oneOf("format", flags.format ?? "text", reportFormats);
  const [topic, ...rest] = given;
  const isTopic = topic === "all" || REPORT_TOPICS.some((name) => name === topic);
  const topics = !isTopic ? DEFAULT_TOPICS[format] : topic === "all" ? REPORT_TOPICS : [topic];
  if (format === "csv" && topics.length > 1)
    throw new UserError("CSV has one kind of row; name one of actions, attendance, decisions, series instead of all.");
  const named = isTopic ? rest : given;
  const paths = named.length === 0 ? ["."] : named;
  const filter = { series: flags.series, since: dayOf2("since", flags.since), until: dayOf2("until", flags.until) };
  const last = flags.last === void 0 ? void 0 : wholeNumber("last", flags.last);
  const now = clock(flags, context);
  const root = repositoryRoot(context.cwd) ?? context.cwd;
  const configs = loaderFor(flags, root, context);
  const found = await findNamedNotes(paths, flags, root, configs, context);
  if (found.notes.length === 0 && found.errors.length > 0) {
    for (const error of found.errors) context.stderr.write(`${error}
`);
    return FAILED;
  }
  await loadFullParsers();
  const read = await readNotes(found.notes, root, context.cwd);
  const errors = [...found.errors, ...read.errors];
  const noteIndex = await learn(found, context.cwd, root, configs);
  const text = reportFormatters[format](readReport(read.notes, noteIndex, now, filter), {
    topics,
    now,
    overdue: flags.overdue,
    owner: flags.owner,
    last,
    linkTo: lineUrl
  });
  const outputFile = flags["output-file"];
  if (outputFile === void 0) context.stdout.write(text);
  else {
    writeTextFile(path.resolve(context.cwd, outputFile), outputFile, text);
    context.stderr.write(`Written to ${outputFile}.
`);
  }
  for (const error of errors) context.stderr.write(`${error}
`);
  return errors.length > 0 ? FAILED : CLEAN;
}
function dayOf2(option, text) {
  if (text === void 0) return void 0;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UserError(`--${option} ${text}: is not a valid date; use \`yyyy-mm-dd\`.`);
  return text;
}
async function readNotes(files, root, cwd) {
  const notes = [];
  const errors = [];
  for (const { file, loaded } of files) {
    const displayPath = pathFrom(cwd, file);
    try {
      const text = await nodeFileSystem.read(file, displayPath);
      const [own, rootPath] = [loaded.base, root].map((from) => pathFrom(from, file));
      notes.push({ file, loaded, path: own, rootPath, displayPath, text, config: loaded.config });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error.message);
    }
  }
  return { notes, errors };
}

export {
  RECENT,
  rhythmOf,
  notesBySeries,
  report,
  readNotes
};
