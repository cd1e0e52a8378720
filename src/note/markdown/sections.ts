import { isBreak, type Range } from '../../text/range.js';
import { distance, isSwap } from '../../text/spelling.js';
import type { Block } from './blocks.js';
import { type Heading, headingKey } from './headings.js';
import { replaceComments } from './inline.js';
import { roleOf, type SectionRole } from './section-roles.js';

/** A heading that notes are expected to have. */
export interface SectionSpec {
  name: string;
  /** Other names that mean the same. */
  aliases?: readonly string[];
  /** What the section is for; by default what its name says. */
  role?: SectionRole;
  /** Default true. */
  required?: boolean;
  /** A held note must have something under it. Default true. */
  notEmpty?: boolean;
  /** The heading level it must have, 1 to 6; any by default. */
  level?: number;
  /** False when it may be anywhere; else the order of the list is the order of the note. */
  order?: boolean;
}

/** A section of the note: a heading that `spec` describes, and what is below it. */
export interface Section {
  spec: SectionSpec;
  heading: Heading;
  /** The blocks up to the next heading of its own level or a higher one, or to the next section; subheadings included. */
  blocks: Block[];
  /** The heading that ends it; undefined where it reaches to the end of the note. */
  next: Heading | undefined;
}

/** How the headings of a note relate to those that are expected. */
export interface Outline {
  /** In document order. */
  sections: Section[];
  /** Required specs without a heading, in the order of the configuration. */
  missing: SectionSpec[];
  /** Headings that misspell the name of a missing one: "Discusions". Their sections are in `sections` too. */
  misspelled: { spec: SectionSpec; heading: Heading; expected: string }[];
  /** Further headings for a section that already has one, at its level. */
  repeated: { spec: SectionSpec; heading: Heading; first: Heading }[];
  /** Headings that are out of order; `after` is the section they belong after, undefined for the start. */
  misplaced: { spec: SectionSpec; heading: Heading; after: SectionSpec | undefined }[];
  /** Headings at another level than their spec asks for. */
  wrongLevel: { spec: SectionSpec; heading: Heading }[];
}

interface Candidate {
  index: number;
  at: number;
  heading: Heading;
}

/** For each of `specs`, its names as `headingKey` gives them. */
export function sectionKeys(specs: readonly SectionSpec[]): readonly ReadonlySet<string>[] {
  return specs.map(({ name, aliases = [] }) => new Set([name, ...aliases].map(headingKey)));
}

/** Relates the headings among `blocks` to `specs`. All differences are found in one go. */
export function outlineOf(blocks: readonly Block[], specs: readonly SectionSpec[]): Outline {
  const names = sectionKeys(specs);
  const candidates: Candidate[] = [];
  const others: { at: number; heading: Heading }[] = [];
  blocks.forEach(({ heading }, at) => {
    if (!heading) return;
    const key = headingKey(heading.raw);
    const index = names.findIndex((set) => set.has(key));
    if (index >= 0) candidates.push({ index, at, heading });
    else others.push({ at, heading });
  });

  // The level at which this note has its sections: that of most candidates, the outer one when equal.
  const level = commonLevel(candidates);
  const chosen = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = chosen.get(candidate.index);
    if (!known || (known.heading.depth !== level && candidate.heading.depth === level)) {
      chosen.set(candidate.index, candidate);
    }
  }

  const misspelled: Outline['misspelled'] = [];
  specs.forEach((spec, index) => {
    if (chosen.has(index)) return;
    // At another level than the sections of this note it is a heading of its own, such as one inside a section.
    const typo = others.find(
      ({ heading }) =>
        (level === undefined || heading.depth === level) && misspelledName(heading.raw, spec) !== undefined,
    );
    if (!typo) return;
    chosen.set(index, { ...typo, index });
    misspelled.push({ spec, heading: typo.heading, expected: misspelledName(typo.heading.raw, spec)! });
  });

  const repeated = candidates
    .filter((candidate) => chosen.get(candidate.index) !== candidate)
    .filter((candidate) => candidate.heading.depth <= chosen.get(candidate.index)!.heading.depth)
    .map(({ index, heading }) => ({ spec: specs[index]!, heading, first: chosen.get(index)!.heading }));

  const inNote = [...chosen.values()].sort((a, b) => a.at - b.at);
  const ordered = inNote.filter(({ index }) => specs[index]!.order !== false);
  const kept = longestIncreasing(ordered.map(({ index }) => index));
  const misplaced = ordered
    .filter(({ index }) => !kept.has(index))
    .map(({ index, heading }) => {
      const before = [...kept].filter((other) => other < index).sort((a, b) => b - a)[0];
      return { spec: specs[index]!, heading, after: before === undefined ? undefined : specs[before]! };
    });

  return {
    sections: inNote.map(({ index, at, heading }, position) => {
      const end = endOfSection(blocks, at, heading.depth, inNote[position + 1]?.at ?? blocks.length);
      return { spec: specs[index]!, heading, blocks: blocks.slice(at + 1, end), next: blocks[end]?.heading };
    }),
    missing: specs.filter((spec, index) => spec.required !== false && !chosen.has(index)),
    misspelled,
    repeated,
    misplaced,
    wrongLevel: inNote
      .filter(({ index, heading }) => specs[index]!.level !== undefined && specs[index]!.level !== heading.depth)
      .map(({ index, heading }) => ({ spec: specs[index]!, heading })),
  };
}

/** The index of the first heading after `at` that is not below `depth`; `limit` where there is none before it. */
function endOfSection(blocks: readonly Block[], at: number, depth: number, limit: number): number {
  for (let index = at + 1; index < limit; index++) {
    if ((blocks[index]!.heading?.depth ?? Number.POSITIVE_INFINITY) <= depth) return index;
  }
  return limit;
}

/** The name of `spec`, or the alias, that the heading `text` has; undefined for another heading. */
export function sectionName(text: string, spec: SectionSpec): string | undefined {
  const key = headingKey(text);
  return [spec.name, ...(spec.aliases ?? [])].find((name) => headingKey(name) === key);
}

/** The name of `spec`, or the alias, that the heading `text` seems to misspell; undefined for a heading of its own. */
export function misspelledName(text: string, spec: SectionSpec): string | undefined {
  const key = headingKey(text);
  const name = [spec.name, ...(spec.aliases ?? [])].find((candidate) => isTypo(key, headingKey(candidate)));
  if (name === undefined) return undefined;
  // A heading that people give to sections of another kind is not a typo.
  const role = roleOf(text);
  return role === undefined || role === roleOfSection(spec) || roleOfSection(spec) === undefined ? name : undefined;
}

function isTypo(key: string, expected: string): boolean {
  // Another first letter makes another word: `Votes` is not a misspelling of `Notes`.
  if (key === expected || key[0] !== expected[0] || Math.abs(key.length - expected.length) > 2) return false;
  if (isSwap(key, expected)) return expected.length >= 4;
  // Short names have too many neighbors that are words of their own, mostly with one letter replaced: `Talks`, `Tasks`.
  const allowed = expected.length >= 9 ? 2 : expected.length >= 5 ? 1 : 0;
  if (key.length === expected.length && expected.length < 6) return false;
  return distance(key, expected) <= allowed;
}

function commonLevel(candidates: readonly Candidate[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { heading } of candidates) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}

/** The members of the longest increasing subsequence of `values`, which hold no value twice. */
function longestIncreasing(values: readonly number[]): Set<number> {
  const best: number[][] = [];
  values.forEach((value, at) => {
    const before = best.filter((_, earlier) => values[earlier]! < value).sort((a, b) => b.length - a.length)[0] ?? [];
    best[at] = [...before, value];
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}

/**
 * The blocks of a note that hold things to do: those of the sections that are named, whether they are expected or not;
 * without names, of the expected section with that role.
 */
export function actionBlocks(
  note: { blocks: readonly Block[]; outline(specs: readonly SectionSpec[]): Outline },
  { sections, actions }: { sections: readonly SectionSpec[]; actions?: readonly string[] },
): readonly Block[] {
  if (!actions)
    return note.outline(sections).sections.find(({ spec }) => roleOfSection(spec) === 'actions')?.blocks ?? [];
  const keys = new Set(actions.map(headingKey));
  const { misspelled } = note.outline(sections);
  const typos = new Set(
    misspelled.filter(({ expected }) => keys.has(headingKey(expected))).map(({ heading }) => heading),
  );
  const found: Block[] = [];
  let depth = 0;
  for (const block of note.blocks) {
    const { heading } = block;
    if (heading && (keys.has(headingKey(heading.raw)) || typos.has(heading))) depth = heading.depth;
    else if (heading && heading.depth <= depth) depth = 0;
    else if (depth > 0) found.push(block);
  }
  return found;
}

/** Whether any of `blocks` has text of its own; headings and comments have none. */
export function hasContent(blocks: readonly Block[], text: string): boolean {
  return blocks.some(({ kind, range }) => {
    const source = text.slice(range.start, range.end);
    if (kind === 'heading') return false;
    if (kind === 'html') return replaceComments(source, () => '').trim() !== '';
    if (kind === 'other') return !isBreak(source);
    return !/^(?:\d{1,3}[.)])?[\s\-*+.()[\]]*$/.test(source);
  });
}

/** What the section of `spec` is for: what the configuration says, else what its name or an alias says. */
export function roleOfSection({ name, aliases = [], role }: SectionSpec): SectionRole | undefined {
  return role ?? [name, ...aliases].map(roleOf).find((known) => known !== undefined);
}

/** The range from the first to the last of `blocks`. */
export function rangeOfBlocks(blocks: readonly Block[]): Range | undefined {
  if (blocks.length === 0) return undefined;
  return { start: blocks[0]!.range.start, end: blocks.at(-1)!.range.end };
}
