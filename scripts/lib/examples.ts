import '../../src/index.js'; // provides the full parsers
import { NoteIndex } from '../../src/collection/note-index.js';
import { Config } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { presets } from '../../src/config/presets.js';
import { factsOf } from '../../src/linter/lint.js';
import { Note } from '../../src/note/note.js';
import type { Rule } from '../../src/rules/define-rule.js';
import { rules } from '../../src/rules/index.js';

/** A note in the page of a rule, between fences. */
export interface Example {
  text: string;
  path: string;
  now: number | undefined;
  options: Record<string, unknown>;
  /** Stands under `## Wrong`, so that the rule finds something. */
  isWrong: boolean;
  /** What the last `yaml` fence before it says. */
  config: Config;
  /** Other notes that are known when this one is checked. */
  others: { path: string; text: string }[];
  /** Where the page shows what the rule says of it: offsets of the lines between the fences. */
  output: { start: number; end: number; text: string } | undefined;
}

const FENCE = /^(`{3,})(markdown|text|yaml)([^\n]*)\n([\s\S]*?)^\1$/gm;

/**
 * The examples of a page. After `markdown` a fence may say `path=…`, `now=…`, `options={…}`; `others=N` makes it N notes
 * of other days, which the next examples are checked among. A fence of `yaml` is the configuration of what follows.
 */
export function pageExamples(page: string): Example[] {
  const examples: Example[] = [];
  let others: Example['others'] = [];
  // The pages show what is asked of notes in the built-in form.
  let config = new Config(rules, [{ origin: 'the page', data: presets.recommended! }]);
  for (const match of page.matchAll(FENCE)) {
    const [whole, , language, info, text] = match as unknown as [string, string, string, string, string];
    if (language === 'yaml') {
      config = new Config(rules, [{ origin: 'the page', data: parseConfig(text, 'the page')! }]);
      continue;
    }
    if (language === 'text') {
      const last = examples.at(-1);
      const start = match.index + whole.indexOf('\n') + 1;
      if (last && !last.output) last.output = { start, end: start + text.length, text };
      continue;
    }
    const said = (name: string) => new RegExp(`${name}=(\\S+)`).exec(info)?.[1];
    const path = said('path') ?? 'discussions/community/2024/2024-01-10.md';
    const count = Number(said('others') ?? 0);
    if (count > 0) {
      others = Array.from({ length: count }, (_, at) => ({
        path: path.replace(/\d{4}-\d\d-\d\d/, `2023-${String(at + 1).padStart(2, '0')}-15`),
        text,
      }));
      continue;
    }
    const now = said('now');
    examples.push({
      text,
      path,
      now: now === undefined ? undefined : Date.parse(now),
      options: JSON.parse(said('options') ?? '{}') as Record<string, unknown>,
      isWrong: match.index < page.indexOf('\n## Right\n'),
      others,
      config,
      output: undefined,
    });
  }
  return examples;
}

/** What a rule says of an example, one `line:column message` each. */
export function outputOf(rule: Rule, { text, path, now, options, others, config }: Example): string[] {
  const { settings } = config.for(path);
  const noteIndex = new NoteIndex([...others, { path, text }].map((note) => factsOf(note, config)));
  return rule
    .check(new Note(path, text), { settings, noteIndex, now, fileExists: () => false }, 'error', options)
    .map(({ place, message }) => `${place.start.line}:${place.start.column} ${message}`);
}
