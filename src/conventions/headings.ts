import type { SectionSpec } from '../note/markdown/sections.js';
import { closestMatch } from '../text/spelling.js';
import type { NoteSurvey } from './collect.js';

/** A heading with the notes that have it. */
interface Counted {
  key: string;
  name: string;
  /** The level that most of the notes give it. */
  depth: number;
  notes: NoteSurvey[];
  repeated: number;
  filled: number;
  aliases: { key: string; name: string }[];
}

// Headings that some notes have twice are those of topics.
const MAX_REPEATED = 0.05;
// A name that so few notes use is a slip or an exception.
const MIN_ALIAS = 0.03;
const MAX_DISORDER = 0.03;
const MIN_FILLED = 0.9;

/** The headings that at least `threshold` of the notes have, in their order. */
export function learnSections(
  notes: readonly NoteSurvey[],
  threshold: number,
): { sections: SectionSpec[]; counts: { name: string; count: number }[] } {
  const counted = withAliases(countHeadings(notes), notes.length);
  const frequent = counted.filter(
    (one) =>
      one.notes.length / notes.length >= threshold &&
      one.repeated / notes.length <= MAX_REPEATED &&
      !/\d/.test(one.key),
  );
  // Headings inside sections come and go with what there is to say, and a single one above all is the note's title.
  const depths = frequent.map(({ depth }) => depth).sort((a, b) => a - b);
  const hasTitle = depths[0] === 1 && depths.filter((depth) => depth === 1).length < 2;
  const level = hasTitle ? (depths[1] ?? 1) : (depths[0] ?? 1);
  const usual = frequent.filter(({ depth }) => depth <= level && !(hasTitle && depth === 1));
  const place = new Map(usual.map((one) => [one, averagePlace(one)]));
  usual.sort((a, b) => place.get(a)! - place.get(b)!);
  const disordered = usual.filter((one, at) => isDisordered(one, usual.slice(at + 1), notes.length));
  const sections = usual.map(
    (one): SectionSpec => ({
      name: one.name,
      ...(one.aliases.length > 0 && { aliases: one.aliases.map(({ name }) => name) }),
      ...(one.filled / one.notes.length < MIN_FILLED && { notEmpty: false }),
      ...(disordered.includes(one) && { order: false }),
    }),
  );
  return { sections, counts: usual.map(({ name, notes: those }) => ({ name, count: those.length })) };
}

function countHeadings(notes: readonly NoteSurvey[]): Counted[] {
  type Named = Counted & { names: Map<string, number>; depths: Map<number, number> };
  const counts = new Map<string, Named>();
  for (const one of notes) {
    for (const { key, name, depth, times, hasContent } of one.headings) {
      const fresh: Named = {
        key,
        name,
        depth,
        notes: [],
        repeated: 0,
        filled: 0,
        aliases: [],
        names: new Map(),
        depths: new Map(),
      };
      const known = counts.get(key) ?? fresh;
      known.notes.push(one);
      if (times > 1) known.repeated++;
      if (hasContent) known.filled++;
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.depths.set(depth, (known.depths.get(depth) ?? 0) + 1);
      counts.set(key, known);
    }
  }
  return [...counts.values()].map(({ names, depths, ...one }) => ({
    ...one,
    name: mostFrequent(names),
    depth: mostFrequent(depths),
  }));
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T {
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}

/** Puts rarer names of one heading under its most frequent one: those that never stand in the same note. */
function withAliases(counted: Counted[], total: number): Counted[] {
  const sorted = [...counted].sort((a, b) => b.notes.length - a.notes.length);
  const taken = new Set<Counted>();
  for (const main of sorted) {
    if (taken.has(main) || main.notes.length / total < 0.3) continue;
    for (const other of sorted) {
      if (
        other === main ||
        taken.has(other) ||
        other.notes.length / total < MIN_ALIAS ||
        !isVariant(main.key, other.key)
      )
        continue;
      if (other.notes.some((note) => main.notes.includes(note))) continue;
      taken.add(other);
      main.notes.push(...other.notes);
      main.filled += other.filled;
      main.aliases.push({ key: other.key, name: other.name });
    }
  }
  return sorted.filter((one) => !taken.has(one));
}

function isVariant(a: string, b: string): boolean {
  const bare = (key: string) => key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return (
    bare(a) === bare(b) || `${bare(a)}s` === bare(b) || bare(a) === `${bare(b)}s` || closestMatch(a, [b]) !== undefined
  );
}

function averagePlace({ key, aliases, notes }: Counted): number {
  const keys = new Set([key, ...aliases.map((alias) => alias.key)]);
  const places = notes.map(({ headings }) => headings.findIndex((heading) => keys.has(heading.key)) / headings.length);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/** Whether many notes have `one` behind a heading that it usually stands before. */
function isDisordered(one: Counted, later: readonly Counted[], total: number): boolean {
  const indexIn = (counted: Counted, { headings }: NoteSurvey) =>
    headings.findIndex(({ key }) => key === counted.key || counted.aliases.some((alias) => alias.key === key));
  const wrong = one.notes.filter((note) => {
    const own = indexIn(one, note);
    return later.some((other) => {
      const at = indexIn(other, note);
      return at >= 0 && at < own;
    });
  });
  return wrong.length / total > MAX_DISORDER;
}

/** The labels that at least `threshold` of the notes have. */
export function learnLabels(notes: readonly NoteSurvey[], threshold: number): Record<string, 'present' | 'nonEmpty'> {
  const counts = new Map<string, { names: Map<string, number>; notes: number; says: number }>();
  for (const { labels } of notes) {
    for (const { key, name, says } of labels) {
      const known = counts.get(key) ?? { names: new Map<string, number>(), notes: 0, says: 0 };
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.notes++;
      if (says) known.says++;
      counts.set(key, known);
    }
  }
  const usual = [...counts.values()].filter((one) => one.notes / notes.length >= threshold);
  return Object.fromEntries(
    usual.map(({ names, notes: count, says }) => [
      mostFrequent(names),
      says / count >= MIN_FILLED ? ('nonEmpty' as const) : ('present' as const),
    ]),
  );
}
