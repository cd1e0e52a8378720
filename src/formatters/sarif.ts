import type { ArtifactLocation, Fix, Location, Log, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import { compareByPosition, type Finding } from '../model/finding.js';
import { Fingerprints } from '../model/fingerprint.js';
import { HOME } from '../model/links.js';
import { json, visible, WORD_JOINER } from '../text/escape.js';
import { Lines, type Place } from '../text/range.js';
import type { FormatContext, FormattedNote, FormattedRule, Formatter } from './formatter.js';
import { repositoryPath } from './locations.js';

/**
 * SARIF 2.1.0, for GitHub code scanning and viewers. Paths are relative to the root of the repository.
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const sarifFormatter: Formatter = (notes, context) => {
  const rules = allRules(notes, context);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = new Fingerprints();
  // By the standard, either all results of a run have a list of suppressions, or none.
  const withSuppressions = notes.some(({ suppressed, baselined = [] }) => suppressed.length + baselined.length > 0);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'meeting-notes-lint',
            version: context.version,
            semanticVersion: context.version,
            informationUri: HOME,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: notes.flatMap((note) => {
          const path = repositoryPath(note, context);
          const write = resultsOf(note, path, indices, fingerprints);
          const hidden = new Map<Finding, Suppression>([
            ...note.suppressed.map((finding) => [finding, { kind: 'inSource' }] as const),
            ...(note.baselined ?? []).map((finding) => [finding, { kind: 'external' }] as const),
          ]);
          // All by position: a directive for the first of two equal findings must not give its fingerprint to the second.
          return allFindings(note).map((finding) => ({
            ...write(finding),
            ...(withSuppressions && { suppressions: [hidden.get(finding) ?? []].flat() }),
          }));
        }),
      },
    ],
  };
  return `${json(log, 2)}\n`;
};

/** The findings of a note with the disabled and suppressed ones, by position. */
function allFindings({ findings, suppressed, baselined = [] }: FormattedNote): Finding[] {
  return [...findings, ...suppressed, ...baselined].sort(compareByPosition);
}

/** The rules of the context, and further ones that findings name. */
function allRules(notes: readonly FormattedNote[], { rules }: FormatContext): FormattedRule[] {
  const all = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { ruleId: id, severity, url } of notes.flatMap(allFindings)) {
    if (!all.has(id)) all.set(id, { id, severity, url, description: id });
  }
  return [...all.values()];
}

function descriptor({ id, description, severity, url }: FormattedRule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text: `${description} See ${url}`, markdown: `${description} [More on this rule](${url})` },
    helpUri: url,
    defaultConfiguration: severity === 'off' ? { enabled: false, level: 'warning' } : { level: severity },
  };
}

function resultsOf(
  note: FormattedNote,
  path: string,
  indices: ReadonlyMap<string, number>,
  fingerprints: Fingerprints,
) {
  const lines = new Lines(note.text);
  const artifactLocation = artifact(path);
  const location = (place: Place): Location => ({ physicalLocation: { artifactLocation, region: region(place) } });
  return (finding: Finding): Result => {
    const { ruleId, severity, message, place, fix, related } = finding;
    return {
      ruleId,
      ruleIndex: indices.get(ruleId) ?? -1,
      level: severity,
      message: { text: plain(message) },
      locations: [location(place)],
      ...(related && {
        relatedLocations: related.map((other, id) => ({
          id,
          message: { text: plain(other.message) },
          ...location(other.place),
        })),
      }),
      // The only name that GitHub reads; GitHub's own fingerprint hashes the lines from the finding on.
      partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding, path) },
      ...(fix && { fixes: [change(fix, lines, artifactLocation)] }),
    };
  };
}

function change({ title, edits }: NonNullable<Finding['fix']>, lines: Lines, artifactLocation: ArtifactLocation): Fix {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(lines.place(edit)),
    insertedContent: { text: edit.text },
  }));
  return { description: { text: plain(title) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function region({ start, end }: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Viewers make links of `[text](address)`, even in messages that are not Markdown. */
function plain(message: string): string {
  return visible(message).replaceAll('](', `]${WORD_JOINER}(`);
}

/** A path as a URI; one that is not relative stays as it is. */
function artifact(path: string): ArtifactLocation {
  // A lone surrogate, which no file name in UTF-8 can contain, would make encodeURIComponent throw.
  const uri = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}
