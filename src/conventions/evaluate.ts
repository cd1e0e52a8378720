// A proposal is tried on the notes it was made from: what many of the newest notes would be told is not asked of them.
import { Config } from '../config/config.js';
import type { ConfigData } from '../config/config-data.js';
import { loadResources } from '../config/resources.js';
import { lintParsed, type NoteResult } from '../linter/lint.js';
import type { Finding } from '../model/finding.js';
import type { Note } from '../note/note.js';
import { rules } from '../rules/index.js';
import type { NoteSurvey } from './collect.js';
import { collectConventions, type InferredConfig, inferConfig, type MarkdownFile, sinceOf } from './infer.js';

/** A proposal with what the linter says of the notes under it. */
export interface Evaluation extends InferredConfig {
  /** The findings of the newest notes. */
  newest: NoteResult[];
}

const THRESHOLDS = [0.8, 0.85, 0.9, 0.95, 1];
// A share of the recent notes above which a rule does not fit the community.
const MAX_FINDINGS = 0.2;
// What the last `init` must leave of the recent notes without a remark.
const MIN_CLEAN = 0.75;
const NEWEST = 20;
// These find mistakes, however many notes have them: a generator's wrong year stands in all of its notes.
const ALWAYS_ON = new Set(['consistent-dates', 'weekday-matches-date', 'no-mojibake', 'front-matter']);

/**
 * Learns a configuration that fits the notes; undefined when no file looks like a note.
 * @param now milliseconds since 1970
 */
export async function evaluateConfig(files: readonly MarkdownFile[], now: number): Promise<Evaluation | undefined> {
  const observed = collectConventions(files);
  if (!observed) return undefined;
  let best: Evaluation | undefined;
  for (const threshold of THRESHOLDS) {
    const fitted = await withoutNoise(inferConfig(observed, threshold), now);
    if (!best || quality(fitted) > quality(best)) best = fitted;
    // Notes in the built-in form have its mistakes; asking for less would not find them.
    if (quality(best) >= MIN_CLEAN || best.data.extends === 'recommended') break;
  }
  return best;
}

/** Switches off what does not fit, and leaves old notes alone that are written otherwise. */
async function withoutNoise(proposal: InferredConfig, now: number): Promise<Evaluation> {
  const { notes, recent } = proposal;
  const reasons = new Map(proposal.reasons);
  const results = await check(
    notes.map(({ note }) => note),
    proposal.data,
    now,
  );
  const recentPaths = new Set(recent.map(({ path }) => path));
  const counts = new Map<string, number>();
  for (const { path, findings } of results) {
    if (!recentPaths.has(path)) continue;
    for (const id of new Set(findings.map(({ ruleId }) => ruleId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const off: Record<string, 'off'> = {};
  const isBuiltIn = proposal.data.extends === 'recommended';
  for (const [id, count] of counts) {
    if (isBuiltIn || ALWAYS_ON.has(id) || count < 3 || count / recent.length <= MAX_FINDINGS) continue;
    off[id] = 'off';
    reasons.set(`rule ${id}`, `${count} of the ${recent.length} newest notes would have a finding`);
  }
  const isOn = ({ ruleId }: Finding) => off[ruleId] === undefined;
  const byPath = new Map(results.map((result) => [result.path, result]));
  const judged = notes.map(({ path, day }, at) => ({
    path,
    day,
    at,
    isClean: !byPath.get(path)!.findings.some((finding) => isOn(finding) && !ALWAYS_ON.has(finding.ruleId)),
  }));
  const kindOf = (path: string) =>
    Object.entries(proposal.data.kinds ?? {}).find(([, { notes: globs }]) =>
      globs?.some((glob) => path.startsWith(glob.replace(/\*\*$/, ''))),
    )?.[0];
  const sinceIn = (kind: string | undefined) =>
    isBuiltIn ? undefined : sinceOf(judged.filter(({ path }) => kindOf(path) === kind));
  const since = sinceIn(undefined);
  const kinds = Object.fromEntries(
    Object.entries(proposal.data.kinds ?? {}).map(([name, kind]) => {
      const own = sinceIn(name);
      return [name, { ...kind, ...(own !== undefined && own !== since && { since: own }) }];
    }),
  );
  if (since !== undefined) reasons.set('since', 'earlier notes were written otherwise');
  const checked = judged
    .filter(({ path, day }) => day >= (kinds[kindOf(path) ?? '']?.since ?? since ?? ''))
    .map(({ at }) => notes[at]!);
  const { path: named, counts: perName } = usedPatterns(proposal, checked);
  for (const [source, count] of perName) reasons.set(`path ${source}`, `${count} notes`);
  const data: ConfigData = {
    ...proposal.data,
    path: named,
    ...(since !== undefined && { since }),
    ...(proposal.data.kinds && { kinds }),
    ...((proposal.data.rules || Object.keys(off).length > 0) && { rules: { ...proposal.data.rules, ...off } }),
  };
  const newest = notes.slice(0, NEWEST).map(({ path }) => {
    const result = byPath.get(path)!;
    return { ...result, findings: result.findings.filter(isOn) };
  });
  return { ...proposal, data, reasons, newest };
}

/** The forms of names that the notes have which are checked, with how many have each. */
function usedPatterns({ shapes }: InferredConfig, notes: readonly NoteSurvey[]) {
  const counts = new Map<string, number>();
  for (const { path } of notes) {
    const shape = shapes.find(({ pattern }) => pattern.read(path));
    if (shape) counts.set(shape.pattern.source, (counts.get(shape.pattern.source) ?? 0) + 1);
  }
  return { path: shapes.map(({ pattern }) => pattern.source).filter((source) => counts.has(source)), counts };
}

async function check(notes: readonly Note[], data: ConfigData, now: number): Promise<NoteResult[]> {
  const resources = await loadResources({ data, lineOf: () => undefined }, 'init', () => {
    throw new Error('a proposal names no files');
  });
  return lintParsed(notes, { config: new Config(rules, [{ origin: 'init', data, resources }]), now });
}

// Asking for fewer headings is better than asking for none.
const FORM = ['required-headings', 'required-labels', 'no-empty-section'];

/** The share of the newest notes without a finding, mistakes in dates not counted; less where the form is not asked for. */
function quality({ newest, data }: Evaluation): number {
  const clean = newest.filter(({ findings }) => findings.every(({ ruleId }) => ALWAYS_ON.has(ruleId)));
  const lost = FORM.filter((id) => data.rules?.[id] === 'off').length;
  return clean.length / newest.length - lost * 0.3;
}
