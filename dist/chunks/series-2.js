import {
  RECENT,
  notesBySeries,
  rhythmOf
} from "./series-3.js";
import {
  checker
} from "./node-3.js";
import {
  pathFrom,
  staysInside,
  toSlashes
} from "./node-4.js";
import {
  createTextFile
} from "./node-5.js";
import {
  fixText
} from "./linter-2.js";
import {
  Note,
  actionBlocks,
  actionsOf,
  dateMentions,
  folderOf,
  headingKey,
  isPlaceholder,
  isTask,
  labelKey,
  labelOf,
  rewriteMention,
  roleOf,
  roleOfSection,
  sectionName,
  seriesOf,
  stageAt
} from "./note.js";
import {
  addDays,
  dateWords,
  dayIn,
  daysBetween,
  isInitials,
  offsetIn,
  personName,
  readPath,
  toDay,
  weekdayOf
} from "./note-2.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch,
  normalize
} from "./text.js";
import {
  linesIn
} from "./note-5.js";

// src/node/next-note.ts
import { existsSync } from "node:fs";
import path from "node:path";

// src/series/adapt-text.ts
var DATE = "\0date\0";
var NUMBER = "\0number\0";
function common(text, { day, meeting }, locale) {
  return rewritten(text, day, meeting.path?.number, locale, () => DATE, NUMBER);
}
function adapt(text, { day, meeting }, next, locale) {
  const { number } = meeting.path ?? {};
  const written2 = number === void 0 || next.number === void 0 ? void 0 : String(next.number);
  return rewritten(
    text,
    day,
    number,
    locale,
    (mention) => rewriteMention(text, mention, next.day, locale),
    written2,
    next.day
  );
}
function rewritten(text, own, number, locale, date, numbered, weekdayFor) {
  const weekdays = dateWords(locale).weekday;
  const before = new RegExp(`(?<!\\p{L})(${weekdays})(\\.?,?[ \\t]+(?:the[ \\t]+)?)$`, "iu");
  const count = (part) => number === void 0 || numbered === void 0 ? part : part.replace(new RegExp(`(?<![\\p{L}\\p{N}.:/-])0*${number}(?![\\p{N}:/-])`, "gu"), numbered);
  let out = "";
  let from = 0;
  for (const mention of dateMentions(text, 0, { locale })) {
    if (mention.last || mention.isWeek || !isOf(mention, own)) continue;
    let lead = text.slice(from, mention.range.start);
    const named = before.exec(lead);
    if (named) {
      const weekday = weekdayFor === void 0 ? DATE : weekdayLike(named[1], weekdayFor, locale);
      lead = count(lead.slice(0, named.index)) + weekday + named[2];
    } else lead = count(lead);
    out += lead + date(mention);
    from = mention.range.end;
  }
  return out + count(text.slice(from));
}
function isOf({ year, month, day }, own) {
  const [ownYear, ownMonth, ownDay] = own.split("-").map(Number);
  return (!year || year.value === ownYear) && month.value === ownMonth && day.value === ownDay;
}
function weekdayLike(old, day, locale) {
  const name = (width, of) => new Intl.DateTimeFormat(locale, { weekday: width, timeZone: "UTC" }).format(new Date(Date.UTC(2023, 0, 1 + of)));
  const own = dateWords(locale).weekdays.get(old.toLowerCase()) ?? 0;
  const isLong = name("long", own).toLowerCase() === old.toLowerCase();
  const to = name(isLong ? "long" : "short", weekdayOf(day));
  return old === old.toLowerCase() ? to.toLowerCase() : to;
}
function commonTexts(texts, share) {
  const counts = /* @__PURE__ */ new Map();
  for (const set of texts) for (const text of set) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, texts.length * share);
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
}

// src/series/next-day.ts
var LAST = 6;
function nextDay(days, isOver) {
  const step = stepOf(days.slice(-RECENT));
  let day = days.at(-1);
  do
    day = day < "9900" ? step(day) : day;
  while (day < "9900" && isOver(day));
  return day;
}
function stepOf(recent) {
  const spans = recent.slice(1).map((day, at) => daysBetween(recent[at], day));
  const weekday = most(recent.map(weekdayOf));
  const regular = rhythmOf(recent)?.days;
  const weeks = regular === void 0 ? most(spans.map(inWeeks).filter((one) => one <= 5)) : inWeeks(regular);
  if (regular !== void 0 && Math.abs(regular - inWeeks(regular) * 7) > 1) {
    if (regular < 28 || regular > 31) return (day) => addDays(day, regular);
    return monthly(recent);
  }
  if (weeks === 4 || weeks === 5) return monthly(recent);
  return (day) => onWeekday(addDays(day, (weeks ?? 1) * 7), weekday);
}
function inWeeks(days) {
  return Math.max(1, Math.round(days / 7));
}
function onWeekday(day, weekday) {
  return addDays(day, (weekday - weekdayOf(day) + 10) % 7 - 3);
}
function monthly(recent) {
  const dates = recent.map((day) => Number(day.slice(8)));
  const weekday = most(recent.map(weekdayOf));
  const onIt = recent.filter((day) => weekdayOf(day) === weekday);
  const nths = onIt.map((day) => Math.ceil(Number(day.slice(8)) / 7));
  const nth = most(nths) ?? 1;
  const isLast = (day) => addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  const lasts = onIt.filter(isLast).length;
  const ofNth = nths.filter((one) => one === nth).length;
  const date = most(dates);
  const ofDate = dates.filter((one) => one === date).length;
  return (day) => {
    const [year, month] = day.slice(0, 7).split("-").map(Number);
    const [toYear, toMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const all = Array.from({ length: 31 }, (_, at) => toDay(toYear, toMonth, at + 1)).filter(
      (one) => one !== void 0
    );
    if (ofDate > Math.max(ofNth, lasts)) return all[date - 1] ?? all.at(-1);
    const those = all.filter((one) => weekdayOf(one) === weekday);
    return (lasts > ofNth ? void 0 : those[nth - 1]) ?? those.at(-1);
  };
}
function most(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.findLast((value) => counts.get(value) === Math.max(...counts.values()));
}

// src/series/next-front-matter.ts
var OPEN = "TBD";
function nextFrontMatter(pasts, next, settings, isAsked, better) {
  const sources = pasts.filter(({ note }) => note.frontMatter.state === "valid");
  if (sources.length === 0 || sources.length * 2 < pasts.length) return void 0;
  const entries = sources.map((past) => ({ past, entries: entriesOf(past) }));
  const all = [...new Set(entries.flatMap((one) => one.entries.map(({ key }) => key)))];
  const keys = all.filter((key) => {
    const having = entries.filter((one) => one.entries.some((entry) => entry.key === key));
    return having.length * 2 >= entries.length;
  });
  const missing = isAsked ? settings.frontMatter.schema.required : [];
  const lines = [...keys, ...missing.filter((key) => !keys.includes(key))].map((key) => {
    const known = entries.flatMap(({ past, entries: own }) => {
      const entry = own.find((one) => one.key === key);
      return entry ? [{ past, text: entry.text }] : [];
    });
    if (key === "datetime") return `datetime: ${next.dateTime}`;
    const lists = known.filter(({ past }) => Array.isArray(past.note.frontMatter.data[key]));
    if (lists.length * 2 > known.length)
      return nextList(key, lists, settings.placeholders.words, key === "participants" ? better : void 0);
    return nextValue(key, known, next, settings.locale);
  });
  return ["---", ...lines, "---"].join("\n");
}
function entriesOf({ note }) {
  const { yaml } = note.frontMatter;
  const found = [];
  for (const line of note.text.slice(yaml.start, yaml.end).split(/\r\n|\r|\n/)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const key = /^([^\s:#](?:[^:]*[^\s:])?)[ \t]*:(?=[ \t]|$)/.exec(line)?.[1];
    if (key !== void 0 && !/^-(?=[ \t])/.test(line)) found.push({ key, text: line });
    else if (found.length > 0) found.at(-1).text += `
${line}`;
  }
  return found;
}
var CLOCK = /[Tt ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?[ \t]*([Zz]|[+-]\d{2}:?\d{2})?["']?$/;
function usualClock(pasts, { day }, { date: { timezone } }) {
  const clocks = pasts.flatMap(({ note, day: at }) => {
    const { datetime } = note.frontMatter.data;
    const match = typeof datetime === "string" ? CLOCK.exec(datetime) : null;
    const offset = match?.[3]?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
    return match ? [{ at, time: `${match[1]}:${match[2] ?? "00"}`, offset }] : [];
  });
  const times = clocks.slice(0, LAST).map((clock) => clock.time);
  const time = most(times.reverse()) ?? "00:00:00";
  const offsets = clocks.flatMap(({ at, offset }) => offset === void 0 ? [] : [{ at, offset }]);
  const last = offsets[0];
  const isKnown = clocks.length > 0;
  if (timezone !== void 0 && last?.offset !== "Z") return { time, offset: offsetIn(timezone, day, time), isKnown };
  return { time, offset: (bySeason(offsets, day) ?? last)?.offset ?? "Z", isKnown };
}
var YEAR = 400;
var MIN_SEASON = 3;
function bySeason(offsets, day) {
  const recent = offsets.filter(({ at }) => daysBetween(at, day) <= YEAR);
  const hours = [...new Set(recent.map(({ offset }) => offset))];
  const [one, other] = hours.map((offset) => Date.parse(`2000-01-01T12:00:00${offset}`));
  if (hours.length !== 2 || Math.abs(one - other) !== 36e5) return void 0;
  if (hours.some((offset) => recent.filter((clock) => clock.offset === offset).length < MIN_SEASON)) return void 0;
  const away = ({ at }) => {
    const days = daysBetween(at, day) % 365;
    return Math.min(days, 365 - days);
  };
  return recent.toSorted((a, b) => away(a) - away(b))[0];
}
function nextList(key, known, words, better) {
  const all = known.map(({ past: { note } }) => {
    const items2 = note.frontMatter.data[key];
    return items2.flatMap((item, at) => {
      const range = note.frontMatter.valueRange([key, at]);
      const text = range ? note.text.slice(range.start, range.end).trim() : "";
      if (text === "" || /[\r\n]/.test(text) || isPlaceholder(String(item), words)) return [];
      return [better && item === text ? better(text) : text];
    });
  });
  const lists = all.filter((list) => list.length > 0);
  const items = better ? usualPeople(lists) : usualItems(lists);
  const chosen = items.length > 0 ? items : lists[0] ?? [];
  const shown = chosen.length > 0 ? chosen : [OPEN];
  const [newest] = known;
  const lines = newest.text.split("\n");
  if (lines.length === 1 && /:[ \t]*\[/.test(lines[0])) return `${key}: [${shown.join(", ")}]`;
  const marker = lines.map((line) => /^[ \t]*-[ \t]+/.exec(line)?.[0]).find((found) => found !== void 0) ?? "  - ";
  return [`${key}:`, ...shown.map((item) => marker + item)].join("\n");
}
function usualItems(lists, keyOf2 = normalize) {
  const keys = lists.map((list) => new Set(list.map(keyOf2)));
  return [...new Set(keys.flatMap((list) => [...list]))].filter((key) => keys.filter((list) => list.has(key)).length * 2 >= lists.length).map(
    (key) => most(
      lists.flat().reverse().filter((item) => keyOf2(item) === key)
    )
  );
}
function usualPeople(lists) {
  const names = [...new Set(lists.flat())];
  const parsed = new Map(names.map((name) => [name, personName(name)]));
  const longer = (name) => {
    const { first, last } = parsed.get(name);
    const forms = names.filter(
      (other) => last === "" && parsed.get(other).first === first && parsed.get(other).last !== ""
    );
    const [only] = forms;
    const apart = only !== void 0 && !lists.some((list) => list.includes(name) && list.includes(only));
    return normalize(forms.length === 1 && apart ? only : name);
  };
  return usualItems(lists, longer);
}
function nextValue(key, known, next, locale) {
  const forms = known.map(({ past, text }) => ({ ...onlyDate(past, text, next, locale), text }));
  const form = most(forms.map(({ form: one }) => one).reverse());
  const same = forms.filter((one) => one.form === form);
  if (form !== void 0 && (same.length > 1 || known.length === 1)) return same[0].adapt;
  const lists = known.map(
    ({ past }) => String(past.note.frontMatter.data[key]).split(",").map((part) => part.trim())
  );
  const parts = lists.every(
    (list) => list.length > 1 && list.every((part) => /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(part))
  ) ? usualItems(lists) : [];
  return `${key}: ${parts.length > 0 ? parts.join(", ") : OPEN}`;
}
function onlyDate(past, text, next, locale) {
  const [only, ...others] = /^title\b/.test(text) ? dateMentions(text, 0, { locale }) : [];
  const isWrong = only !== void 0 && others.length === 0 && !common(text, past, locale).includes("\0");
  if (!isWrong) return { form: common(text, past, locale), adapt: adapt(text, past, next, locale) };
  const right = text.slice(0, only.range.start) + rewriteMention(text, only, past.day, locale) + text.slice(only.range.end);
  return { form: common(right, past, locale), adapt: adapt(right, past, next, locale) };
}

// src/series/next-body.ts
var PEOPLE = 0.5;
var LINES = 0.75;
var HEADINGS = 0.5;
var NEW_EACH_TIME = /* @__PURE__ */ new Set(["discussion", "decisions", "actions"]);
function nextBody(pasts, next, settings, isAsked, items) {
  const usual2 = usualOf(pasts, settings);
  const sections = usualSections(pasts, next, settings, isAsked);
  const drafts = pasts.map((past) => partsOf(past, usual2, sections, next, settings));
  const size = (draft) => draft.reduce((sum, { lines }) => sum + 1 + lines.length, 0);
  const parts = withAll(drafts.toSorted((a, b) => size(b) - size(a))[0] ?? [], sections, settings);
  addLabels(parts, pasts, settings);
  const agenda = parts.find((part) => roleOfPart(part) === "agenda");
  if (agenda) addItem(agenda.lines, `${markerOf(pasts, settings)} ${OPEN}`);
  if (items !== "") {
    const known = parts.find((part) => holdsActions(part, settings));
    const heading = `${"#".repeat(levelOf(pasts, settings))} ${settings.actions?.[0] ?? "TODOs"}`;
    const { lines } = known ?? parts[parts.push({ heading, name: "", lines: [] }) - 1];
    lines.push(...lines.length > 0 ? [""] : [], ...items.split("\n"));
  }
  return parts.flatMap(({ heading, lines }) => [heading ?? [], lines.length > 0 ? lines.join("\n") : []].flat()).join("\n\n");
}
function usualOf(pasts, settings) {
  const { locale } = settings;
  const all = pasts.map((past) => ({ past, lines: linesOf(past, settings) }));
  const shared = (share, of) => commonTexts(
    all.map(({ past, lines }) => new Set(of(past, lines))),
    share
  );
  const texts = (past, lines) => lines.map(({ text }) => common(text, past, locale));
  return {
    headings: shared(HEADINGS, (past) => past.note.headings.map(({ raw }) => keyOf(raw, past, locale))),
    lines: /* @__PURE__ */ new Set([
      ...shared(LINES, texts),
      ...shared(
        PEOPLE,
        (past, lines) => texts(
          past,
          lines.filter(({ isAttendee }) => isAttendee)
        )
      )
    ]),
    labels: /* @__PURE__ */ new Set([
      ...shared(LINES, (_, lines) => lines.flatMap((line) => labelIn(line, settings) ?? [])),
      ...settings.labels.map(({ name }) => labelKey(name))
    ])
  };
}
function usualSections(pasts, next, settings, isAsked) {
  const found = pasts.map((past) => ({ past, sections: sectionsOf(past, settings) }));
  if (pasts.length > 1 && found.every(({ sections }) => sections.length === 0)) return /* @__PURE__ */ new Map();
  const level = levelOf(pasts, settings);
  const isFlat = found.every(({ sections }) => new Set(sections.map(({ heading }) => heading.depth)).size < 2);
  const wanted = settings.sections.filter(
    (spec) => isAsked && spec.required !== false || found.filter(({ sections }) => sections.some((section) => section.spec === spec)).length >= found.length * HEADINGS
  );
  return new Map(
    wanted.map((spec) => {
      const written2 = found.flatMap(({ past, sections }) => {
        const heading = sections.find((section) => section.spec === spec)?.heading;
        if (!heading || sectionName(heading.raw, spec) === void 0) return [];
        return [{ depth: heading.depth, raw: adapt(heading.raw, past, next, settings.locale) }];
      });
      written2.reverse();
      const depth = spec.level ?? (isFlat ? void 0 : most(written2.map((one) => one.depth))) ?? level;
      return [spec, `${"#".repeat(depth)} ${most(written2.map(({ raw }) => raw)) ?? spec.name}`];
    })
  );
}
function sectionsOf({ note }, settings) {
  return note.outline(settings.sections).sections;
}
function levelOf(pasts, settings) {
  const depths = (headings) => headings.map(({ depth }) => depth);
  const ofSections = pasts.flatMap((past) => depths(sectionsOf(past, settings).map(({ heading }) => heading)));
  if (ofSections.length > 0) return most(ofSections.reverse());
  const keys = pasts.map(({ note }) => new Set(note.headings.map(({ raw }) => headingKey(raw))));
  const shared = commonTexts(keys, HEADINGS);
  const ofShared = pasts.flatMap(({ note }) => depths(note.headings.filter(({ raw }) => shared.has(headingKey(raw)))));
  return Math.max(2, Math.min(...ofShared, 6));
}
function keyOf(raw, past, locale) {
  return headingKey(common(raw, past, locale));
}
function roleOfPart({ name, spec }) {
  return spec ? roleOfSection(spec) : roleOf(name);
}
function holdsActions({ heading, name, spec }, { actions }) {
  if (heading === void 0) return false;
  return actions ? actions.some((action) => headingKey(action) === headingKey(name)) : spec !== void 0 && roleOfSection(spec) === "actions";
}
var MARKS = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/;
function linesOf({ note, meeting }, settings) {
  const first = sectionsOf({ note, meeting, day: "" }, settings)[0]?.heading.range.start ?? note.text.length;
  const blocks = note.blocks.filter(({ kind }) => kind === "heading" || kind === "code" || kind === "html");
  const people = new Set(meeting.attendees.map(({ entry }) => note.lines.point(entry.start).line));
  const lines = [];
  let at = 0;
  for (const range of linesIn(note.text, { start: note.bodyStart, end: note.text.length })) {
    while (at < blocks.length && blocks[at].range.end <= range.start) at++;
    const block = blocks[at];
    const isIn = block !== void 0 && block.range.start < range.end;
    if (isIn && (block.kind === "heading" || block.range.start < range.start)) continue;
    const of = isIn ? { start: range.start, end: block.range.end } : range;
    const isAttendee = people.has(note.lines.point(range.start).line);
    const written2 = note.text.slice(of.start, of.end).trimEnd();
    const text = isAttendee ? withoutAttendance(written2) : written2;
    if (text.trim() === "" || /meeting-notes-lint-|<!--\s*lint\s/.test(text)) continue;
    if (isPlaceholder(text.replace(MARKS, ""), settings.placeholders.words)) continue;
    lines.push({ text, range: of, isHead: range.start < first, isAttendee });
  }
  return lines;
}
function withoutAttendance(line) {
  return line.replace(/\[[xX✓✔]\](?=\s)/gu, "[ ]").replace(/~~([^~\r\n]{1,200})~~/g, "$1");
}
function labelIn({ text, isHead }, { labels }) {
  const label = labelOf(text, { start: 0, end: text.length })?.label;
  if (label === void 0) return void 0;
  const key = labelKey(label);
  return isHead && !isInitials(label) || labels.some(({ name }) => labelKey(name) === key) ? key : void 0;
}
function labelAlone(text) {
  return text.slice(0, labelOf(text, { start: 0, end: text.length }).value.start).trimEnd();
}
function partsOf(past, usual2, sections, next, settings) {
  const { note } = past;
  const { locale } = settings;
  const specs = new Map(sectionsOf(past, settings).map(({ spec, heading }) => [heading, spec]));
  let level = specs.size === 0 ? 6 : Math.min(...[...specs.keys()].map(({ depth }) => depth));
  const parts = [{ name: "", lines: [] }];
  let isOpen = { section: true, here: true };
  let before = note.bodyStart;
  for (const entry of [...note.headings, ...linesOf(past, settings)].sort((a, b) => a.range.start - b.range.start)) {
    const { lines } = parts.at(-1);
    if ("raw" in entry) {
      const spec = specs.get(entry);
      const isUsual = usual2.headings.has(keyOf(entry.raw, past, locale));
      const asItIs = adapt(note.text.slice(entry.range.start, entry.range.end), past, next, locale);
      const isRepeated = !spec && settings.sections.some((one) => sectionName(entry.raw, one) !== void 0);
      const heading = spec ? sections.get(spec) : isUsual && !isRepeated ? asItIs : void 0;
      if (!spec && entry.depth > level) {
        const isTaken = isOpen.section && heading !== void 0;
        isOpen.here = isTaken && !NEW_EACH_TIME.has(roleOf(entry.name));
        if (isTaken) lines.push(...lines.length > 0 ? [""] : [], heading);
      } else {
        const part = {
          name: spec?.name ?? entry.name,
          lines: [],
          ...spec && { spec },
          ...heading !== void 0 && { heading }
        };
        if (heading !== void 0) parts.push(part);
        if (spec) level = entry.depth;
        const isNewEachTime = NEW_EACH_TIME.has(roleOfPart(part)) || holdsActions(part, settings);
        const isTaken = heading !== void 0 && !isNewEachTime;
        isOpen = { section: isTaken, here: isTaken };
      }
      before = entry.range.end;
      continue;
    }
    const text = isOpen.here ? lineFor(entry) : void 0;
    if (text === void 0) continue;
    if (lines.length > 0 && isApart(note.text.slice(before, entry.range.start), text, lines.at(-1))) lines.push("");
    lines.push(...text.split(/\r\n|\r|\n/));
    before = entry.range.end;
  }
  return parts;
  function lineFor(line) {
    const shared = common(line.text, past, locale);
    if (usual2.lines.has(shared)) return adapt(line.text, past, next, locale);
    const label = labelIn(line, settings);
    if (label === void 0 || !usual2.labels.has(label)) return void 0;
    return shared === line.text ? labelAlone(line.text) : adapt(line.text, past, next, locale);
  }
}
function isApart(gap, text, before) {
  const isInList = /^[ \t]*(?:[-*+|]|\d+[.)])/.test(text) && /^[ \t]*(?:[-*+|]|\d+[.)])/.test(before);
  if (/^#{1,6} /.test(before)) return true;
  return gap.trim() === "" ? (gap.match(/\r\n|\r|\n/g) ?? []).length > 1 : !isInList;
}
function withAll(parts, sections, { sections: specs }) {
  const all = [...parts];
  const rank = ({ spec }) => spec && spec.order !== false ? specs.indexOf(spec) : -1;
  const slots = all.flatMap((part, at) => rank(part) >= 0 ? [at] : []);
  const ordered = slots.map((at) => all[at]).sort((a, b) => rank(a) - rank(b));
  slots.forEach((at, index) => {
    all[at] = ordered[index];
  });
  for (const [spec, heading] of sections) {
    if (all.some((part) => part.spec === spec)) continue;
    const before = all.findLastIndex((part) => part.spec && specs.indexOf(part.spec) < specs.indexOf(spec));
    const at = before >= 0 ? before + 1 : all.findIndex((part) => part.spec !== void 0);
    all.splice(at >= 0 ? at : all.length, 0, { heading, name: spec.name, spec, lines: [] });
  }
  return all;
}
function addLabels(parts, pasts, settings) {
  const head = parts.find(({ lines }) => lines.length > 0) ?? parts[1] ?? parts[0];
  const keyIn = (text) => labelOf(text, { start: 0, end: text.length })?.label;
  for (const { name } of settings.labels) {
    const is = (text) => labelKey(keyIn(text) ?? "") === labelKey(name);
    if (parts.some(({ lines }) => lines.some(is))) continue;
    const known = pasts.flatMap((past) => linesOf(past, settings)).find(({ text }) => is(text));
    head?.lines.push(...head.lines.length > 0 && !known ? [""] : [], known ? labelAlone(known.text) : `${name}:`);
  }
}
function addItem(lines, item) {
  const last = lines.at(-1);
  if (last !== void 0 && !/^(?:[-*+]|\d+[.)])[ \t]/.test(last)) lines.push("");
  lines.push(item);
}
function markerOf(pasts, settings) {
  for (const past of pasts) {
    const agenda = sectionsOf(past, settings).find(({ spec }) => roleOfSection(spec) === "agenda");
    const item = agenda?.blocks.find((block) => block.kind === "item")?.item;
    if (item) return /^(?:[-*+]|\d+[.)])/.exec(past.note.text.slice(item.range.start))?.[0] ?? "*";
  }
  return "*";
}

// src/series/next-path.ts
function ofOneName(notes, { path: patterns }) {
  const form = (note) => patterns.some((one) => one.read(note.path) !== void 0) ? "" : nameOf(note) ?? "";
  const usualForm = usual(notes.slice(-LAST).map(form));
  return usualForm === void 0 ? notes : notes.filter((note) => form(note) === usualForm);
}
function nextPath(pasts, { day, number }, { path: patterns }) {
  for (const { note } of pasts.toReversed()) {
    const pattern = readPath(patterns, note.path)?.pattern;
    if (!pattern || pattern.source.includes("{MMM}") && /(?<!\p{L})may(?!\p{L})/iu.test(note.path) && pasts.length > 1)
      continue;
    const slugs = pasts.flatMap(({ meeting, day: at }) => meeting.path?.slug?.replace(at.slice(0, 4), YEAR2) ?? []);
    const slug = (usual(slugs) ?? (slugs.length === 1 ? slugs[0] : "meeting")).replace(YEAR2, day.slice(0, 4));
    const to = { day, slug, ...number !== void 0 && { number } };
    return pattern.rewrite(note.path, to);
  }
  const last = pasts.at(-1);
  const forms = pasts.flatMap(({ note, day: at }) => formOf({ path: note.path, day: at }) ?? []);
  const form = usual(forms) ?? (forms.length === 1 ? forms[0] : void 0);
  if (form !== void 0) return fill(form, day);
  const folder = folderOf(formOf({ path: last.note.path, day: last.day }) ?? last.note.path);
  return fill(folder === "" ? `${DAY}.md` : `${folder}/${DAY}.md`, day);
}
var DAY = "\0day\0";
var YEAR2 = "\0year\0";
function formOf({ path: path2, day }) {
  const at = path2.lastIndexOf(day);
  if (at < 0) return void 0;
  const blanked = path2.slice(0, at) + DAY + path2.slice(at + day.length);
  return blanked.split("/").map((segment) => segment === day.slice(0, 4) ? YEAR2 : segment).join("/");
}
function nameOf(note) {
  return formOf(note)?.split("/").at(-1);
}
function fill(form, day) {
  return form.replaceAll(DAY, day).replaceAll(YEAR2, day.slice(0, 4));
}
function usual(texts) {
  const text = most(texts);
  return texts.filter((one) => one === text).length > 1 ? text : void 0;
}

// src/series/next-note.ts
var MAX_NOTES = 60;
function nextNote(series, options) {
  const { settings, now, date, check } = options;
  const ours = ofOneName(series, settings);
  const pasts = ours.slice(-MAX_NOTES).map(({ path: path3, text, day: day2 }) => {
    const note2 = new Note(path3, text);
    return { note: note2, meeting: note2.meeting(settings), day: day2 };
  });
  const newest = pasts.toReversed();
  const held = newest.filter(({ meeting }) => !meeting.isCancelled);
  const last = (held.length > 0 ? held : newest).slice(0, LAST);
  const clock = (day2) => usualClock(newest, { day: day2 }, settings);
  const today = dayIn(settings.date.timezone ?? "UTC", now);
  const isOver = (day2) => {
    const { time: time2, offset: offset2, isKnown } = clock(day2);
    return isKnown ? Date.parse(`${day2}T${time2}${offset2}`) <= now : day2 < today;
  };
  const day = date ?? nextDay([...new Set(ours.map((one) => one.day))], isOver);
  const { time, offset } = clock(day);
  const numbers = pasts.flatMap(({ meeting }) => meeting.path?.number ?? []);
  const next = {
    day,
    dateTime: `${day}T${time}${offset}`,
    ...numbers.length > 0 && { number: Math.max(...numbers) + 1 }
  };
  const better = (name) => options.noteIndex.spellings.better("participants", name)?.spelling ?? name;
  const path2 = nextPath(last.toReversed(), next, settings);
  const { hasBuiltInForm } = options.noteIndex;
  const asksKeys = settings.frontMatter.required && (settings.stated.has("frontMatter") || hasBuiltInForm);
  const frontMatter = nextFrontMatter(last, next, settings, asksKeys, better);
  const asksSections = settings.stated.has("sections") || hasBuiltInForm;
  const body = nextBody(last, next, settings, asksSections, carriedOver(newest, options));
  const [{ note }] = newest;
  const draft = frontMatter === void 0 ? (
    // A line across the page at the top would open front matter.
    `${body}
`.replace(/^(?:---[^\n]*\n+)+/, "")
  ) : `${frontMatter}

${body}
`;
  const fixed = fixText(
    note.eol === "\r\n" ? draft.replaceAll("\n", note.eol) : draft,
    "suggestions",
    (text) => check(path2, text)
  );
  return { path: path2, day, ...withOwners(fixed.text, (text) => check(path2, text)) };
}
function carriedOver(newest, { settings, noteIndex, now }) {
  for (const { note, meeting, day } of newest) {
    const listed2 = new Set(actionBlocks(note, settings));
    const items = actionsOf(note, settings, noteIndex, day).filter(({ block }) => listed2.has(block));
    const blocks = /* @__PURE__ */ new Set();
    for (const item of items) {
      if (!isToDo(item, note.text)) continue;
      if (item.caption) blocks.add(item.caption);
      blocks.add(item.block);
    }
    if (blocks.size > 0) return written(note, blocks, items);
    if (!meeting.isCancelled && stageAt(note, meeting, now) === "held") break;
  }
  return "";
}
function isToDo({ state, owners, range, textRange }, text) {
  if (state !== "open") return false;
  const hasBox = /\[ ?\][ \t]*$/.test(text.slice(textRange.start, range.start));
  return hasBox || owners.length > 0 || isTask(text.slice(range.start, range.end));
}
function written(note, blocks, items) {
  const finished = items.filter(({ state }) => state !== "open");
  let out = "";
  let before;
  for (const block of blocks) {
    if (before && block.range.start < endOf(before)) continue;
    const isSameList = before?.item !== void 0 && before.item.list === block.item?.list;
    const gap = before && note.text.slice(endOf(before), block.range.start);
    const isTight = isSameList && !/\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap);
    out += `${before === void 0 ? "" : isTight ? "\n" : "\n\n"}${sourceOf(note, block, finished)}`;
    before = block;
  }
  return out;
}
function endOf({ item, range }) {
  return item?.range.end ?? range.end;
}
function sourceOf({ text, lines }, block, finished) {
  const { start } = block.item?.range ?? block.range;
  const margin = start - lines.range(lines.point(start).line).start;
  const isFinished = (line) => finished.some(
    ({ textRange, range }) => Math.min(textRange.start, range.start) < line.end && line.start < range.end
  );
  return linesIn(text, { start, end: endOf(block) }).filter((line) => !isFinished(line)).map((line, at) => {
    const source = text.slice(line.start, line.end);
    return at === 0 ? source : source.replace(new RegExp(`^[ \\t]{0,${margin}}`), "");
  }).join("\n").trimEnd();
}
function withOwners(text, check) {
  const { findings } = check(text);
  const open = findings.filter(({ ruleId }) => ruleId === "action-item-owner").reverse();
  if (open.length === 0) return { text, findings };
  let named = text;
  for (const {
    place: { start }
  } of open)
    named = `${named.slice(0, start.offset)}${OPEN}: ${named.slice(start.offset)}`;
  return { text: named, findings: check(named).findings };
}

// src/node/next-note.ts
function seriesNotes(name, notes, paths) {
  const all = notesBySeries(notes);
  if (all.length === 0) throw new UserError("None of the notes here has a date, so there is no series to go on with.");
  const series = seriesNamed(
    name,
    all.map(([one]) => one),
    paths
  );
  return { series, notes: all.find(([one]) => one === series)[1] };
}
function planNextNote(notes, { cwd, root, noteIndex, now }, date) {
  const same = notes.find(({ day }) => day === date);
  if (same) throw new UserError(`${same.input.displayPath}: is a note of that day already; choose another day.`);
  const { input: newest } = notes.at(-1);
  const { loaded } = newest;
  const next = nextNote(
    notes.map(({ input, day }) => ({ path: input.path, text: input.text, day })),
    {
      settings: loaded.config.for(newest.path).settings,
      noteIndex,
      now,
      date,
      check: (at, text) => checker({ file: path.join(loaded.base, at), loaded }, noteIndex, { cwd, root, now })(text)
    }
  );
  return { ...next, file: path.join(loaded.base, next.path) };
}
function createNote({ file, text }, shown, root) {
  if (existsSync(file)) throw new UserError(`${shown}: exists already and stays as it is; choose another day.`);
  if (!staysInside(path.dirname(file), root))
    throw new UserError(`${shown}: is not written, as a link in its path leads out of the repository.`);
  createTextFile(file, shown, text);
}
function seriesNamed(name, all, { cwd, root }) {
  const folder = name.replace(/(?:^|[/\\])[^/\\]*\.md$/i, "") || ".";
  const fromRoot = seriesOf(`${pathFrom(root, path.resolve(cwd, folder))}/`);
  const given = seriesOf(`${toSlashes(folder).replace(/^\.\/|(?<!\/)\/+$/g, "")}/`);
  const exact = all.find((series) => series === fromRoot) ?? all.find((series) => series === given);
  if (exact !== void 0) return exact;
  const byEnd = all.filter((series) => series.endsWith(`/${given}`));
  const [only] = byEnd;
  if (byEnd.length > 1)
    throw new UserError(`${name}: is the end of ${byEnd.length} series; write one of ${listed(byEnd)}`);
  if (only !== void 0) return only;
  const last = (series) => series.slice(series.lastIndexOf("/") + 1);
  const meant = closestMatch(given, all) ?? all.find((series) => closestMatch(last(given), [last(series)]) !== void 0);
  throw new UserError(
    `There is no series ${name}; ${meant === void 0 ? `there ${all.length === 1 ? "is" : "are"} ${listed(all)}` : `did you mean ${meant}?`}`
  );
}
var MAX_LISTED = 8;
function listed(all) {
  const more = all.length - MAX_LISTED;
  const names = all.slice(0, MAX_LISTED).map((series) => series || ".");
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

export {
  seriesNotes,
  planNextNote,
  createNote
};
