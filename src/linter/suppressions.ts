import { compareByPosition, type Finding } from '../model/finding.js';
import { Fingerprints } from '../model/fingerprint.js';
import { json } from '../text/escape.js';
import { excerpt } from '../text/range.js';

/** The name of the suppressions file, in the root of the repository. */
export const SUPPRESSIONS_NAME = '.meeting-notes-lint-suppressions.json';

/** An old finding that is not reported. */
export interface SuppressionEntry {
  /** The path of the note, with forward slashes, relative to the root of the repository. */
  path: string;
  ruleId: string;
  /** The fingerprint of the finding among those of its note. */
  fingerprint: string;
  /** The message of the finding, for readers of the file. */
  message: string;
}

/** How the findings of a note match the entries about it. */
export interface Split {
  findings: Finding[];
  /** Findings that an entry covers. */
  baselined: Finding[];
  /** Entries without a finding. */
  unmatched: SuppressionEntry[];
}

/** Findings from before the notes were checked: these are not reported, new ones are. */
export class Suppressions {
  readonly entries: readonly SuppressionEntry[];
  readonly #byPath = new Map<string, SuppressionEntry[]>();

  constructor(entries: readonly SuppressionEntry[] = []) {
    this.entries = entries;
    for (const entry of entries) {
      const known = this.#byPath.get(entry.path);
      if (known) known.push(entry);
      else this.#byPath.set(entry.path, [entry]);
    }
  }

  /**
   * Splits the findings of a note into new ones and those with an entry.
   * @param path of the note, relative to the root of the repository
   * @param findings by position, without those that directives disable
   */
  split(path: string, findings: readonly Finding[]): Split {
    const entries = this.#byPath.get(path);
    if (!entries) return { findings: [...findings], baselined: [], unmatched: [] };
    const left = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const split: Split = { findings: [], baselined: [], unmatched: [] };
    const fingerprints = new Fingerprints();
    for (const finding of findings) {
      const known = entriesOf(path, [finding], fingerprints).map((entry) => left.delete(keyOf(entry)));
      if (known.every(Boolean)) split.baselined.push(finding);
      else split.findings.push(atNewPlaces(finding, known));
    }
    split.findings.sort(compareByPosition);
    split.unmatched.push(...left.values());
    return split;
  }

  /** The entries without those of `gone`, and with those of `more` that are missing. */
  changed(gone: readonly SuppressionEntry[], more: readonly SuppressionEntry[]): SuppressionEntry[] {
    const left = new Set(gone.map(keyOf));
    const kept = this.entries.filter((entry) => !left.has(keyOf(entry)));
    const known = new Set(kept.map(keyOf));
    return [...kept, ...more.filter((entry) => !known.has(keyOf(entry)))];
  }
}

/**
 * The entries for these findings of a note.
 * @param findings by position, without those that directives disable
 */
export function entriesOf(
  path: string,
  findings: readonly Finding[],
  fingerprints: Fingerprints = new Fingerprints(),
): SuppressionEntry[] {
  return findings.flatMap((finding) =>
    fingerprints.each(finding).map((fingerprint) => ({
      path,
      ruleId: finding.ruleId,
      fingerprint,
      message: excerpt(finding.message, MAX_MESSAGE),
    })),
  );
}

/** A finding with several places of which some are new, reduced to these. */
function atNewPlaces(finding: Finding, known: readonly boolean[]): Finding {
  const places = [{ place: finding.place, message: '' }, ...(finding.related ?? [])];
  if (places.length !== known.length) return finding;
  const [first, ...others] = places.filter((_, at) => !known[at]);
  return { ...finding, place: first!.place, ...(finding.related && { related: others }) };
}

const MAX_MESSAGE = 120;
/** The version of the file's format. */
export const VERSION = 1;

function keyOf({ path, ruleId, fingerprint }: SuppressionEntry): string {
  return `${path} ${ruleId} ${fingerprint}`;
}

/**
 * Suppressions as the text of their file: JSON with one entry per line, sorted, and each line complete, so that Git can
 * merge the changes of two people.
 */
export function formatSuppressions(entries: readonly SuppressionEntry[]): string {
  const lines = entries
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint))
    .map((entry) => `  ${json(keyOf(entry))}: ${json(entry.message)},\n`);
  // The version comes last: so every entry ends in a comma, and adding one changes no other line.
  return `{\n${lines.join('')}  "version": ${VERSION}\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
