/** What is tried with made-up input, and what must hold of it. A check throws where it does not. */
import '../../src/index.js'; // provides the full parsers
import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import {
  arbitraryMadeUpNote,
  arbitraryRawText,
  arbitraryRepetition,
  arbitraryText,
  mutationsOf,
} from '../../__tests__/helpers/arbitrary-hostile.js';
import { arbitraryFrontMatter, arbitraryMarkdown } from '../../__tests__/helpers/arbitrary-markdown.js';
import { arbitraryNote } from '../../__tests__/helpers/arbitrary-note.js';
import { frontMatterData } from '../../__tests__/helpers/front-matter-data.js';
import { bodyOf, fullyParsed } from '../../__tests__/helpers/fully-parsed.js';
import { NoteIndex } from '../../src/collection/note-index.js';
import { Config } from '../../src/config/config.js';
import { ConfigError } from '../../src/config/config-error.js';
import { parseConfig, parseRoster } from '../../src/config/parse.js';
import { inferConfig } from '../../src/conventions/infer.js';
import { renderConfig, renderTemplate } from '../../src/conventions/render.js';
import { formatters } from '../../src/formatters/index.js';
import { type FixKind, fixText } from '../../src/linter/apply-fixes.js';
import { factsOf, type LintOptions, lintNote, lintParsed, recommended } from '../../src/linter/lint.js';
import { parseSuppressions } from '../../src/linter/parse-suppressions.js';
import { preset, remarkSettings } from '../../src/linter/remark-preset.js';
import { entriesOf, formatSuppressions, Suppressions } from '../../src/linter/suppressions.js';
import type { Finding } from '../../src/model/finding.js';
import { readActions } from '../../src/note/meeting/actions.js';
import { attendeeLists } from '../../src/note/meeting/attendees.js';
import { readDecisions } from '../../src/note/meeting/decisions.js';
import { Note } from '../../src/note/note.js';
import { ruleIds, rules } from '../../src/rules/index.js';
import { nextNote } from '../../src/series/next-note.js';

/** A way to try the program. */
export interface Target<T> {
  /** @param notes real ones, to be changed here and there */
  input: (notes: readonly string[]) => fc.Arbitrary<T>;
  /** @throws where what must hold does not */
  check: (input: T) => void;
  /** How often the check goes over the whole input, about; once by default. */
  times?: number;
}

const PATH = 'discussions/community/2024/2024-01-10.md';
const NOW = Date.parse('2024-06-01T00:00:00Z');

const others = Array.from({ length: 6 }, (_, at) => ({
  path: `discussions/community/2023/2023-0${at + 1}-15.md`,
  text: `---\ndatetime: 2023-0${at + 1}-15T16:00:00+01:00\nlocation: Online\nteams:\n  - community\nparticipants:\n  - ÁgnesK\n  - BoL\n  - ChidiO\n---\n\n## :dart: Agenda\n\n* Soil\n\n## :book: Discussions\n\nBL: Hello.\nÁK: Yes.\n\n## :wrench: TODOs\n\n* BL: Say thanks.\n`,
}));

/** All rules, and the places for facts that the built-in form leaves out. */
const configs = [
  'rules: {}',
  `extends: date-in-label\nattendees: { from: ['label:Present', 'section:Attendees', 'table:Name'] }\nlabels: { Date: nonEmpty }`,
  `frontMatter: { required: false }\ndate: { from: [path, heading, title, 'table:Date', 'frontMatter:title'] }\nroster: { people: [ÁgnesK, BoL], teams: [community] }\nsections: [{ name: Agenda, aliases: [Topics] }]\nactions: { in: ['section:TODOs', 'section:Agenda'] }`,
].map((text) => {
  const data = parseConfig(text, 'fuzz.yml')!;
  return new Config(rules, [
    { origin: 'fuzz.yml', data: { ...data, rules: Object.fromEntries(ruleIds.map((id) => [id, 'error' as const])) } },
  ]);
});

const collectionOf = (text: string, config: Config = recommended) =>
  new NoteIndex([...others, { path: PATH, text }].map((one) => factsOf(one, config)));

/** Alone and with the defaults, then with all rules among others. */
function optionsFor(text: string): LintOptions[] {
  return [
    {},
    ...configs.map((config) => ({
      config,
      noteIndex: collectionOf(text, config),
      now: NOW,
      fileExists: () => false,
      reportUnusedSuppressions: true,
    })),
  ];
}

function checkFindings(text: string, findings: readonly Finding[]): void {
  for (const { place, related = [], fix, message, actual } of findings) {
    for (const { start, end } of [place, ...related.map((other) => other.place)]) {
      assert(
        start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length,
        `out of the text: ${message}`,
      );
    }
    assert.equal(actual, text.slice(place.start.offset, place.end.offset));
    assert.match(message, /^[^\n\r]+[.?]$/);
    for (const { start, end } of fix?.edits ?? [])
      assert(start >= 0 && start <= end && end <= text.length, `edit outside the text: ${message}`);
  }
}

const shown = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding));
const remarkSays = (text: string, options: { noteIndex?: NoteIndex } = {}) => {
  const file = new VFile({ path: PATH, value: text });
  const processor = unified().use(remarkParse).use(remarkSettings, options).use(preset);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ ruleId, place, reason }) => JSON.stringify([ruleId, place, reason])).sort();
};

/** Runs what may end in an error for the user; undefined when it does. */
function unlessTold<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    assert(error instanceof ConfigError, error as Error);
    return undefined;
  }
}

const yamlOfConfig = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...'extends ignore notes path frontMatter date attendees sections labels actions placeholders cancelled roster since locale rules kinds $schema __proto__ nope'.split(
          ' ',
        ),
      ),
      fc.constantFrom(
        ...(
          "¦[]¦{}¦null¦3¦true¦x¦'**/*.md'¦[a, b]¦[[]]¦strict¦recommended¦date-in-label¦2024-01-01¦2024-02-31¦en¦de¦xx-nope¦{ required: true }¦{ required: false, schema: x.json }¦{ from: [path, 'label:Date'] }¦" +
          "{ from: [nope] }¦{ timezone: Europe/Nowhere }¦{ tolerance: -1 }¦[{ name: Agenda }]¦[{ name: Agenda, aliases: [A] }]¦{ Date: nonEmpty }¦{ in: ['section:TODOs'] }¦{ words: [TBD, '('] }¦{ people: [ÁgnesK] }¦" +
          "{ no-placeholder: off }¦{ no-placeholder: [error, { x: 1 }] }¦{ nope: error }¦'{yyyy}-{MM}-{dd}.md'¦'{yyyy}/{*}/{x'¦['{group}/{yyyy}-{MM}-{dd}.md']¦{ a: { notes: ['a/**'], since: 2024-01-01 } }¦&a [*a]¦*b¦'((a+)+)+$'"
        ).split('¦'),
      ),
    ),
    { maxLength: 5 },
  )
  .map((pairs) => pairs.map((pair) => pair.join(': ')).join('\n'));

const linesOfBaseline = fc
  .array(
    fc.constantFrom(
      `"${PATH} no-placeholder 0123456789abcdef:1": "TBD",`,
      '"a.md no-placeholder 0123456789abcdef:12": "x"',
      '"__proto__ file-name 0123456789abcdef:1": "x",',
      '"nope": "x",',
      '"version": 1',
      '"version": 9,',
      '<<<<<<< ours',
      '=======',
      ',',
      '}',
      '"a": *b,',
    ),
    { maxLength: 6 },
  )
  .map((lines) => `{\n${lines.join('\n')}\n}\n`);

const made = {
  lint: {
    times: 4,
    input: arbitraryText,
    check(input) {
      for (const options of optionsFor(input)) {
        const { findings, suppressed } = lintNote({ path: PATH, text: input }, options);
        checkFindings(input, [...findings, ...suppressed]);
      }
    },
  },
  facts: {
    input: arbitraryText,
    check(input) {
      for (const config of configs) {
        const facts = factsOf({ path: PATH, text: input }, config);
        // They are stored, and go from thread to thread.
        assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts);
        assert.equal(new NoteIndex([facts, facts]).notes, 2);
      }
    },
  },
  people: {
    times: 3,
    input: arbitraryText,
    check(input) {
      const { text, blocks, bodyStart } = new Note(PATH, input);
      const isIn = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= text.length;
      for (const isPerson of [() => true, () => false]) {
        for (const { range, textRange, owners, due } of readActions(
          { text, blocks },
          { isPerson, day: '2024-01-10' },
        )) {
          assert(isIn(range) && isIn(textRange), 'an action item out of the text');
          for (const owner of owners) assert(isIn(owner.range) && owner.text !== '', 'an owner out of the text');
          assert(due === undefined || /^\d{4}-\d\d-\d\d$/.test(due), `due on ${due}`);
        }
      }
      for (const { range } of readDecisions({ text, blocks })) assert(isIn(range), 'a decision out of the text');
      for (const { attendees } of attendeeLists(text, { start: bodyStart, end: text.length }))
        for (const { entry } of attendees) assert(isIn(entry), 'an attendee out of the text');
    },
  },
  fixes: {
    times: 20,
    input: arbitraryText,
    check(input) {
      for (const options of optionsFor(input).slice(0, 2)) {
        for (const kind of ['safe', 'suggestions'] satisfies FixKind[]) {
          const applyNoteFixes = (of: string) =>
            fixText(of, kind, (current) => lintNote({ path: PATH, text: current }, options));
          const { text: fixed, result } = applyNoteFixes(input);
          checkFindings(fixed, result.findings);
          assert.equal(applyNoteFixes(fixed).text, fixed);
        }
      }
    },
  },
  reports: {
    input: arbitraryText,
    check(input) {
      const result = lintNote({ path: PATH, text: input }, optionsFor(input)[1]!);
      // A path may hold what a note does; `github` writes it as it is, as the file is looked up by it.
      const odd = `${input.slice(0, 40)}.md`;
      const about = rules.map(({ meta: { id, description, severity }, url }) => ({ id, description, severity, url }));
      for (const [name, report] of Object.entries(formatters)) {
        const path = name === 'github' ? PATH : odd;
        const findings = result.findings.map((finding) => ({ ...finding, path }));
        const notes = [{ ...result, path, absolutePath: `/${path}`, findings }];
        for (const width of [undefined, 30]) {
          const written = report(notes, {
            rules: about,
            version: '1',
            color: false,
            root: '/',
            ...(width && { width }),
          });
          assert(written === '' || written.endsWith('\n'), name);
          assert(!/(?!\n)\p{Cc}|\u202e/u.test(written), `${name} writes what drives a terminal`);
          if (name === 'json' || name === 'sarif') JSON.parse(written);
          const lines = written.split('\n').filter(Boolean);
          if (name === 'rdjsonl') for (const line of lines) JSON.parse(line);
          if (name === 'github') for (const line of lines) assert.match(line, /^::(?:error|warning) /);
        }
      }
    },
  },
  suppressions: {
    input: (notes) =>
      mutationsOf(
        fc
          .tuple(
            arbitraryText(notes),
            fc.array(
              fc.tuple(
                fc.constantFrom(
                  '<!-- meeting-notes-lint-',
                  '<!--lint ',
                  '# meeting-notes-lint-',
                  '<!--\tlint\t',
                  '`<!-- lint ',
                ),
                fc.constantFrom('disable', 'enable', 'ignore', 'disable-line', 'disable-next-line', 'disablex', ''),
                fc.constantFrom(
                  '',
                  ' ',
                  ' no-placeholder',
                  ' no-placeholder,file-name',
                  ' nope -- why',
                  ' -- ',
                  ' remark-lint:x',
                  ' --',
                ),
                fc.constantFrom(' -->', '-->', '', '\n-->', '--->'),
                fc.nat(10_000),
              ),
              { maxLength: 4 },
            ),
          )
          .map(([of, comments]) => {
            const lines = of.split('\n');
            for (const [open, word, names, close, at] of comments)
              lines.splice(at % (lines.length + 1), 0, open + word + names + close);
            return lines.join('\n');
          }),
        2,
      ),
    check(input) {
      const options = optionsFor(input)[1]!;
      const { findings, suppressed } = lintNote({ path: PATH, text: input }, options);
      checkFindings(input, [...findings, ...suppressed]);
      assert(suppressed.every(({ ruleId }) => ruleId !== 'suppression'));
      const both = new Set(shown(findings));
      assert(shown(suppressed).every((one) => !both.has(one)));
    },
  },
  config: {
    input: () =>
      fc.oneof(yamlOfConfig, mutationsOf(yamlOfConfig, 3), arbitraryRawText, arbitraryFrontMatter, arbitraryRepetition),
    check(input) {
      unlessTold(() => parseRoster(input, 'people.yml'));
      const data = unlessTold(() => parseConfig(input, '.meeting-notes-lint.yml'));
      if (!data) return;
      // The schema that it names is read by the shell.
      const config = unlessTold(() => new Config(rules, [{ origin: 'fuzz', data: { ...data, frontMatter: {} } }]));
      if (!config) return;
      for (const { path, text } of others) checkFindings(text, lintNote({ path, text }, { config }).findings);
    },
  },
  baseline: {
    input: () => fc.oneof(linesOfBaseline, mutationsOf(linesOfBaseline, 2), arbitraryRawText, arbitraryNote),
    check(input) {
      const name = '.meeting-notes-lint-suppressions.json';
      const entries = unlessTold(() => parseSuppressions(input, name));
      if (entries) {
        const written = formatSuppressions(entries);
        assert.equal(formatSuppressions(parseSuppressions(written, name)), written);
      }
      // Whatever is found is known again.
      const { findings } = lintNote({ path: PATH, text: input });
      const known = parseSuppressions(formatSuppressions(entriesOf(PATH, findings)), name);
      const split = new Suppressions(known).split(PATH, findings);
      assert.deepEqual([split.findings, split.unmatched], [[], []]);
    },
  },
  init: {
    times: 3,
    input: arbitraryText,
    check(input) {
      const files = [PATH, 'minutes/2024-02-14.md', 'minutes/2024-03-14.md'].map((path) => ({ path, text: input }));
      const inferred = inferConfig([...others, ...files]);
      assert(inferred);
      assert(parseConfig(renderConfig(inferred), '.meeting-notes-lint.yml'));
      renderTemplate(inferred.newest[0]!, inferred.data);
    },
  },
  new: {
    times: 20,
    input: arbitraryText,
    check(input) {
      const series = [...others, { path: PATH, text: input }].map((one) => ({ ...one, day: one.path.slice(-13, -3) }));
      for (const config of [recommended, ...configs]) {
        const noteIndex = collectionOf(input, config);
        const next = nextNote(series, {
          settings: config.for(PATH).settings,
          noteIndex,
          now: NOW,
          check: (path, text) => lintNote({ path, text }, { config, noteIndex, now: NOW }),
        });
        assert(next.day > '2024-01-10' && !next.path.includes('..') && !next.path.startsWith('/'));
        checkFindings(next.text, next.findings);
      }
    },
  },
  same: {
    times: 12,
    input: (notes) =>
      fc.oneof(
        { weight: 8, arbitrary: arbitraryMadeUpNote },
        { weight: 8, arbitrary: mutationsOf(arbitraryMadeUpNote) },
        { weight: 8, arbitrary: mutationsOf(notes.length > 0 ? fc.constantFrom(...notes) : arbitraryNote) },
        { weight: 4, arbitrary: arbitraryNote },
        { weight: 2, arbitrary: arbitraryMarkdown },
        { weight: 2, arbitrary: arbitraryFrontMatter },
        { weight: 1, arbitrary: arbitraryRawText },
      ),
    check(input) {
      const note = new Note(PATH, input);
      // What is too much is not parsed; without shortcuts it would be.
      if (note.limitExceededAt || note.frontMatter.problems.some(({ kind }) => kind === 'TOO_MUCH')) return;
      const whole = fullyParsed(PATH, input);
      assert.deepEqual(frontMatterData(note.frontMatter), frontMatterData(whole.frontMatter));
      assert.deepEqual(bodyOf(note), bodyOf(whole));
      for (const options of optionsFor(input)) {
        const { findings, suppressed } = lintNote({ path: PATH, text: input }, options);
        const [slow] = lintParsed([whole], { ...options, noteIndex: options.noteIndex ?? new NoteIndex() });
        assert.deepEqual(shown(findings), shown(slow!.findings));
        assert.deepEqual(shown(suppressed), shown(slow!.suppressed));
      }
      const noteIndex = collectionOf(input);
      const { findings } = lintNote({ path: PATH, text: input }, { noteIndex });
      assert.deepEqual(
        remarkSays(input, { noteIndex }),
        // A rule of remark has one severity for all its findings.
        findings.map(({ ruleId, place, message }) => JSON.stringify([ruleId, place, message])).sort(),
      );
    },
  },
} satisfies Record<string, Target<string>>;

/** All of them, by name. */
export const targets: Readonly<Record<string, Target<string>>> = made;
