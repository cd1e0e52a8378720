import { describe, expect, test } from '@jest/globals';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { NoteIndex } from '../../src/collection/note-index.js';
import { Config } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { presets } from '../../src/config/presets.js';
import type { Resources } from '../../src/config/resources.js';
import { fixText } from '../../src/linter/apply-fixes.js';
import { factsOf } from '../../src/linter/lint.js';
import { compareByPosition, type Finding, type Fix } from '../../src/model/finding.js';
import { Note } from '../../src/note/note.js';
import type { Rule, RunContext } from '../../src/rules/define-rule.js';
import { rules } from '../../src/rules/index.js';
import { unmark } from './marked.js';

/** A note and what the rule reports in it. */
export interface RuleCase {
  /** `⟦` and `⟧` mark the range of each finding; without them the rule must report nothing. */
  text: string;
  /** One per finding, in the order of their places. */
  messages?: string[];
  /** The note with every fix applied. Required if, and only if, some finding has a fix. */
  fixed?: string;
  path?: string;
  now?: string;
  options?: Record<string, unknown>;
  /** Other notes of the index: this many with the same text on other days, or these. */
  others?: number | { path: string; text: string }[];
  /** The source of a configuration file. */
  config?: string;
  /** The template that it names. */
  template?: string;
  /** The files that exist; without it the rule cannot check. */
  files?: string[];
}

const PATH = 'discussions/community/2024/2024-01-10.md';

/** A rule lists the kinds of its fixes in its meta: help, pages and reports are made from there. */
function expectDeclared({ meta: { id, fixes = [] } }: Rule, { safe, title }: Fix): void {
  const kind = safe ? 'safe' : 'suggestion';
  if (!fixes.includes(kind))
    throw new Error(
      `\`${id}\` has a ${kind} fix (${title}) that its meta does not declare; add '${kind}' to \`fixes\`.`,
    );
}

/** Checks a rule against cases, each with every line ending and through remark. */
export function testRule(rule: Rule, cases: Record<string, RuleCase>): void {
  const { id } = rule.meta;

  describe.each(Object.entries(cases))(`${id}: %s`, (_, given) => {
    const { text, ranges } = unmark(given.text);
    const path = given.path ?? PATH;
    const context = contextOf(given, path, text);
    const check = (of: string, at = path) =>
      rule.check(new Note(at, of), context, 'error', given.options).sort(compareByPosition);

    test('reports the marked text', () => {
      const findings = check(text);
      expect(findings.map(shown(text))).toEqual(
        ranges.map(({ start, end }, at) => ({ text: text.slice(start, end), start, message: given.messages?.[at] })),
      );
      expect(given.messages ?? []).toHaveLength(ranges.length);
      for (const { ruleId, url, actual, place, message, about, related } of findings) {
        if (related) expect([1, 1 + related.length]).toContain(about?.length ?? 1);
        expect([ruleId, url]).toEqual([id, rule.url]);
        expect(actual).toBe(text.slice(place.start.offset, place.end.offset));
        expect(message).toMatch(/^[^\n\r]+[.?]$/);
      }
    });

    test('reports the same as a remark plugin', () => {
      const messages = asPlugin(rule, given.options, context, path, text);
      expect(messages.map(({ place, reason }) => [place, reason])).toEqual(
        check(text).map(({ place, message }) => [place, message]),
      );
      expect(messages.every(({ source, ruleId }) => source === 'meeting-notes-lint' && ruleId === id)).toBe(true);
    });

    test('reports nothing for a tree without positions', () => {
      const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(text);
      const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
      const file = fileOf(path, text, context);
      unified().use(rule, given.options).runSync(bare, file);
      expect(file.messages).toEqual([]);
    });

    test('reports the same with CRLF line endings and with a byte order mark', () => {
      const lines = (findings: Finding[]) => findings.map(({ place, message }) => [place.start.line, message]);
      const found = lines(check(text));
      expect(lines(check(text.replaceAll('\n', '\r\n')))).toEqual(found);
      if (id !== 'front-matter') expect(lines(check(`\uFEFF${text}`))).toEqual(found);
    });

    test('fixes its findings, and a fixed note needs no further fix', () => {
      const findings = check(text);
      const hasFix = findings.some(({ fix }) => fix);
      expect(given.fixed !== undefined).toBe(hasFix);
      for (const { fix } of findings) if (fix) expectDeclared(rule, fix);
      if (!hasFix) return;
      const applyNoteFixes = (of: string) =>
        fixText(of, 'suggestions', (current) => ({ findings: check(current) })).text;
      expect(applyNoteFixes(text)).toBe(given.fixed);
      expect(applyNoteFixes(given.fixed!)).toBe(given.fixed);
      expect(applyNoteFixes(text.replaceAll('\n', '\r\n'))).toBe(given.fixed!.replaceAll('\n', '\r\n'));
    });
  });

  test(`${id}: the cases differ and cover every kind of fix and every option`, () => {
    const all = Object.values(cases);
    expect(new Set(all.map((given) => JSON.stringify(given))).size).toBe(all.length);
    const kinds = new Set<string>();
    for (const given of all) {
      const path = given.path ?? PATH;
      const { text } = unmark(given.text);
      for (const { fix } of rule.check(new Note(path, text), contextOf(given, path, text), 'error', given.options)) {
        if (fix) kinds.add(fix.safe ? 'safe' : 'suggestion');
      }
    }
    expect([...kinds].sort()).toEqual([...(rule.meta.fixes ?? [])].sort());
    const options = new Set(all.flatMap((given) => Object.keys(given.options ?? {})));
    expect([...options].sort()).toEqual(Object.keys(rule.meta.options ?? {}).sort());
  });
}

const shown =
  (text: string) =>
  ({ place, message }: Finding) => ({
    text: text.slice(place.start.offset, place.end.offset),
    start: place.start.offset,
    message,
  });

/** A rule is tried on notes that have to follow the built-in form, unless a configuration says otherwise. */
const builtInForm = new Config(rules, [{ origin: 'x', data: presets.recommended! }]);

function contextOf(given: RuleCase, path: string, text: string): RunContext {
  const config =
    given.config === undefined
      ? builtInForm
      : new Config(rules, [
          { origin: 'x', data: parseConfig(given.config, 'x'), resources: resourcesOf(given.template ?? '') },
        ]);
  const others =
    typeof given.others === 'number'
      ? Array.from({ length: given.others }, (_, at) => ({
          path: path.replace(/\d{4}-\d\d-\d\d/, `2023-${String(at + 1).padStart(2, '0')}-15`),
          text,
        }))
      : (given.others ?? []);
  const { files } = given;
  return {
    settings: config.for(path).settings,
    noteIndex: new NoteIndex([...others, { path, text }].map((note) => factsOf(note, config))),
    now: given.now === undefined ? undefined : Date.parse(given.now),
    fileExists: files && ((name) => files.includes(name)),
  };
}

/** What a configuration of a test may name: a template, and `^Cancelled`. */
function resourcesOf(template: string): Resources {
  return {
    schemas: new Map(),
    people: new Map(),
    templates: new Map([['template.md', template]]),
    patterns: new Map([['^Cancelled', (line) => /^Cancelled/i.test(line)]]),
  };
}

function fileOf(path: string, text: string, context: RunContext): VFile {
  return new VFile({ ...(path && { path }), value: text, data: { meetingNotesLint: context } });
}

function asPlugin(rule: Rule, options: object | undefined, context: RunContext, path: string, text: string) {
  const file = fileOf(path, text, context);
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(rule, options);
  processor.runSync(processor.parse(file), file);
  return file.messages.sort((a, b) => {
    const [one, other] = [a, b].map(({ place }) => (place && 'start' in place ? place : undefined));
    return (one?.start.offset ?? 0) - (other?.start.offset ?? 0) || (one?.end.offset ?? 0) - (other?.end.offset ?? 0);
  });
}
