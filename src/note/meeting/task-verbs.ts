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
    'run schedule see select send set setup share show sign solve sort start submit suggest summarize summarise support switch sync synchronize ' +
    'synchronise talk test think track translate trigger try turn understand unify update upgrade upload upstream use validate verify visit wait work write'
  ).split(' '),
);

const FIRST_WORD = unicodeRegExp(String.raw`^(?:\*\*|__|please\s+)?([\p{L}]+)\b(?!\s*:)`, 'i');

/** Whether a line is written as something to do: "Review …", "TODO: …". */
export function isTask(line: string): boolean {
  const plain = line.replace(/^(?:\[[ xX]\]\s*)?/, '');
  if (/^TODO\b:?\s+\S/i.test(plain)) return true;
  const first = FIRST_WORD(plain).exec(plain)?.[1]?.toLowerCase();
  if (first === undefined || !TASK_WORDS.has(first)) return false;
  // A title or a link is no sentence: two words and an address say where something is.
  return plain.split(/\s+/).length >= 3;
}
