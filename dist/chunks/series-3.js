import {
  headDay,
  nodeFileSystem,
  pathFrom
} from "./node-4.js";
import {
  Note,
  actionsOf,
  cellsOf,
  dateInPath,
  headingRoles,
  isPlaceholder,
  labelOf,
  roleOf,
  seriesOf,
  tablesIn,
  trimEndOf,
  trimOf
} from "./note.js";
import {
  daysBetween,
  isInitials
} from "./note-2.js";
import {
  UserError
} from "./model-3.js";
import {
  normalize
} from "./text.js";
import {
  endOfLine,
  linesIn
} from "./note-5.js";

// src/note/meeting/decisions.ts
var LABEL = /^(?:\*{1,2}|_{1,2}|`)?(?:decision|decided|resolution|resolved|agreement|agreed|conclusion|consensus|outcome of the vote|poll result|vote result|beschluss|entscheidung|décision|decisión|decisione|decisão|decizie|beslissing|decyzja|결정|결정 사항|決定|决定|决议)(?: ?#?\d{1,3})?(?:\*{1,2}|_{1,2})?[ \t]*(?::|[ \t][-–—][ \t]|[ \t]is[ \t]to[ \t])(?:\*{1,2}|_{1,2})?[ \t]*(?=\S)/i;
var CARRIED = /^(?:\W{0,6})(?:passed|carried|approved|accepted|adopted|rejected|failed|defeated)\b[^?]{0,20}(?:[:,(]|\bby\b|\bunanimous)|^(?:\W{0,6})unanimous(?:ly)?\b(?!\s+vote\s+(?:is\s+)?(?:needed|required))|\b(?:motion|resolution|vote|proposal)\b[^.?\r\n]{0,120}\b(?:passes|passed|carries|carried|(?:is|was|were) (?:approved|accepted|adopted|carried|rejected)|accepted unanimously|approved unanimously)\b|^(?:\W{0,4})votes?\W{1,6}(?:approved|passed|unanimously|carried|accepted)|\b(?:general|reached|that is|have|is|there was) consensus\b(?! call)(?:[ \t]+(?:to|for|on|that)\b|\.|$)|^(?:\W{0,6})consensus (?:to|on|that)\b|\bunanimous(?:ly)? (?:consent|decision|agreed|approved|agreement)\b|\badvances? to (?:phase|stage)\b|^(?:\W{0,4})(?:the )?(?:group|board|committee|members|tsc|team|we)(?: all)? (?:(?:have |has )?(?:decided|agreed|resolved|voted)|(?:have|has) (?:approved|accepted)) (?:to|that|on|unanimously)\b/i;
var VOTES = /\b(\d{1,3}\s*[-–:]\s*\d{1,3}(?:\s*[-–:]\s*\d{1,3})?)(?=[\s*_.,)]|$)|\b((?:\d{1,3}|\p{L}+) (?:ayes?|yes|in favou?r|for|\+1)(?:[,;]? (?:and )?(?:\d{1,3}|\p{L}+) (?:nays?|no|against|abstain(?:ed|ing)?|abstentions?|absent)){0,3})|\b(unanimous(?:ly)?)\b/iu;
var QUESTION = /\?["”*_)\s]*$/;
var PENDING = /\b(?:need(?:s|ed)?|pending|open|should|could|would|want|whether|if there is|call for|ask(?:ing|ed)? for|looking for|seek(?:ing)?|to be (?:made|decided)|no decision)\b/i;
var OPEN_DECISIONS = /\b(?:open|pending|upcoming|outstanding|needed|required|proposed|to (?:be )?(?:made?|take|taken|decide|discuss))\b/i;
var LINK_ONLY = /^\[[^\]\r\n]{0,300}\]\([^)\r\n]{0,500}\)[.!]?$/;
var NOTHING = /^(?:none|n\/?a|nothing|tbd|no decisions?.{0,40}|yes \/ no.*)[.!]?$/i;
function readDecisions({ text, blocks }, roleOfHeading = roleOf, placeholders = []) {
  const found = [];
  let section;
  let caption;
  const add = (range, said) => {
    const plain = trimOf(said, ' 	*_`"');
    if (plain === "" || NOTHING.test(plain) || QUESTION.test(plain) || LINK_ONLY.test(plain) || /^please\b/i.test(plain) || isPlaceholder(plain, placeholders))
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
        (cell) => roleOfHeading(text.slice(cell.start, cell.end)) === "decisions"
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
      else if (CARRIED.test(plain.slice(0, 400)) && !PENDING.test(plain.slice(0, 400)) && !QUESTION.test(plain))
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
function seriesIn(path, patterns) {
  const source = patterns.find((pattern) => pattern.read(path) !== void 0)?.source.replace(/^\.\//, "");
  if (source === void 0 || source.includes("**")) return seriesOf(path);
  const forms = source.split("/");
  const folders = path.split("/").slice(0, -1);
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
  const report = { actions: [], attendance: [], decisions: [], series: [] };
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
      for (const action of actionsOf(note, settings, noteIndex, day)) {
        const text = textOf(action, note.text);
        const key = itemKey(text);
        if (!firstSeen.has(key)) firstSeen.set(key, day);
        report.actions.push({
          text,
          owners: [...new Set(action.owners.map((owner) => owner.text))],
          people: peopleOf(action, settings, noteIndex),
          due: action.due ?? null,
          state: action.state,
          since: firstSeen.get(key),
          ...place(action.range.start)
        });
      }
      for (const { name, handle, state, role, range } of meeting.attendees)
        report.attendance.push({
          name: name === "" ? handle ?? "" : name,
          handle: handle ?? null,
          state,
          role: role ?? null,
          ...place(range.start)
        });
      for (const { range, votes } of readDecisions(note, roleOfHeading, settings.placeholders.words))
        report.decisions.push({
          text: note.text.slice(range.start, range.end).trim(),
          votes: votes ?? null,
          ...place(range.start)
        });
    }
    const last = days.at(-1);
    const silent = daysBetween(last, today);
    report.series.push({
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
  return report;
}
function notesBySeries(inputs) {
  const all = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const { path, rootPath, text, config } = input;
    const { settings } = config.for(path);
    const note = new Note(path, text);
    const inPath = dateInPath(path, settings);
    const day = inPath?.day ?? note.meeting(settings).day ?? firstOfMonth(inPath) ?? headDay(text);
    if (!day) continue;
    const series = rootPath.slice(0, rootPath.length - path.length) + seriesIn(path, settings.path);
    const notes = all.get(series) ?? [];
    notes.push({ input, note, day });
    all.set(series, notes);
  }
  for (const notes of all.values()) notes.sort((a, b) => compare(a.day, b.day) || compare(a.input.path, b.input.path));
  return [...all].sort(([a], [b]) => compare(a, b));
}
function firstOfMonth(path) {
  if (path?.year === void 0 || path.month === void 0 || path.month < 1 || path.month > 12) return void 0;
  return `${path.year}-${String(path.month).padStart(2, "0")}-01`;
}
function peopleOf({ owners }, { roster }, { people }) {
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
    const handles = handlesByName(entries);
    for (const { name, handle, state, meeting } of entries) {
      const known = handle ?? handles.get(normalize(name));
      const key = known === void 0 ? normalize(name) : `@${known.toLowerCase()}`;
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
function handlesByName(entries) {
  const handles = /* @__PURE__ */ new Map();
  for (const { name, handle } of entries) {
    if (handle === null) continue;
    const key = normalize(name);
    const isSame = !handles.has(key) || handles.get(key) === handle.toLowerCase();
    handles.set(key, isSame ? handle.toLowerCase() : void 0);
  }
  return new Map([...handles].flatMap(([name, handle]) => handle === void 0 ? [] : [[name, handle]]));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/node/read-notes.ts
async function readNotes(notes, root, cwd, files = nodeFileSystem) {
  const read = [];
  const errors = [];
  for (const { file, loaded } of notes) {
    const displayPath = pathFrom(cwd, file);
    try {
      const text = await files.read(file, displayPath);
      const path = pathFrom(loaded.base, file);
      read.push({ file, loaded, path, rootPath: pathFrom(root, file), displayPath, text, config: loaded.config });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error.message);
    }
  }
  return { notes: read, errors };
}

export {
  RECENT,
  rhythmOf,
  readReport,
  notesBySeries,
  openActions,
  attendanceSummaries,
  readNotes
};
