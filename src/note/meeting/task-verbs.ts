import { unicodeRegExp } from '../../text/unicode-regexp.js';

// Words that tasks begin with. A line that begins otherwise may be a decision, a date or a remark.
const TASK_WORDS = new Set(
  (
    'add address adapt allow announce approve arrange ask assign attend build bring buy call change check clarify clean close collect comment ' +
    'complete compare configure confirm contact continue coordinate convert copy create debug decide define deploy design determine develop discuss ' +
    'document draft drop edit enable ensure establish evaluate examine experiment explain explore extend extract figure fill find finalize finalise ' +
    'finish fix follow gather generate get give handle have host identify implement import improve include inform inspect install integrate investigate ' +
    'invite join keep launch learn let list look maintain make measure merge migrate modify monitor move notify open order organize organise ' +
    'outline patch pick ping plan poll port post prepare present print propose provide publish push put reach read rebase record reduce refactor ' +
    'register release remind remove rename reorganize repair replace reply report request research resolve respond restructure review revise rewrite ' +
    'perform own drive lead finalise land squash bump pair mark bring announce contribute grant advertise circulate distribute reschedule brainstorm deprecate refine resubmit reconvene formalize formalise encourage iterate summarise aim chase consolidate compile deliver advance promote migrate reframe re-frame rework redo retitle address adjust push pull split shepherd loop gauge scope triage close reopen file submit survey prototype benchmark profile spec sketch staff archive back-port backport cherry-pick revert unblock formulate propose nominate elect vote confirm welcome thank onboard recruit hire pay invoice budget book reserve arrange print order clean paint plant water dig mow sync ' +
    'run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize ' +
    'synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write'
  ).split(' '),
);

const FIRST_WORD = unicodeRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, 'i');

/** Whether a line is written as something to do: "Review …", "TODO: …". */
export function isTask(line: string): boolean {
  const plain = line.replace(/^(?:\[[ xX]\]\s*)?/, '');
  if (/^TODO\b:?\s+\S/i.test(plain)) return true;
  // A title or a link is not a sentence: two words and an address say where something is.
  return startsWithTaskVerb(plain) && plain.split(/\s+/).length >= 3;
}

/** Whether a text begins with a verb that tasks begin with. */
export function startsWithTaskVerb(text: string): boolean {
  const first = FIRST_WORD(text).exec(text)?.[1]?.toLowerCase();
  return first !== undefined && TASK_WORDS.has(first);
}
