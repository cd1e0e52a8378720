// What somebody who writes TypeScript gets with the package, with nothing else installed and with unified.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { install, pack } from '../helpers/packed.js';

const packed = pack();
afterAll(packed.remove);
const alone = packed.project;
const withUnified = path.join(packed.project, 'with-unified');
mkdirSync(withUnified);
install(withUnified, ['unified', 'remark-parse', 'vfile', '@types/mdast']);

/** The errors of the compiler for a program in `folder`; '' when there are none. */
function compile(folder: string, moduleResolution: string, source: string): string {
  const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution;
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2023',
    // vfile's types speak of `URL`; ours of nothing that the language has not.
    lib: folder === alone ? ['es2023'] : ['es2023', 'dom'],
    types: [],
    module,
    moduleResolution,
  };
  writeFileSync(path.join(folder, 'program.ts'), source);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

const library = `
import {
  applyFixes, compareByPosition, Config, ConfigError, compileNoteSchema, factsOf, fixText, lintNote, lintNotes,
  NoteIndex, parseConfig, preset, recommended, ruleIds, rules, type ConfigData, type Finding, type LintOptions, type NoteFacts,
  type NoteResult, type NoteSchema, type Rule, type Settings, type Severity,
} from 'meeting-notes-lint';

const input = { path: 'soil/2024-01-10.md', text: '# Soil' };
const data: ConfigData = parseConfig('sections: [{ name: Topics }]', 'mine');
const part: ConfigData | undefined = parseConfig('{}', 'package.json', 'meeting-notes-lint');
const schema: NoteSchema = await compileNoteSchema({ required: ['beds'] }, 'beds.json');
const resources = { schemas: new Map([['beds.json', schema]]), people: new Map(), templates: new Map(), patterns: new Map() };
const config = new Config(rules, [{ origin: 'mine', data, resources }, { origin: 'part', data: part ?? {} }]);
const settings: Settings = config.for(input.path).settings;
const facts: NoteFacts[] = [factsOf(input, config)];
const options: LintOptions = { config, now: 0, noteIndex: new NoteIndex(facts), fileExists: (path) => path.length > 0 };
const result: NoteResult = lintNote(input, options);
const all: NoteResult[] = lintNotes([input], { config: recommended });
const findings: Finding[] = [...result.findings, ...all.flatMap((one) => one.suppressed)].sort(compareByPosition);
const severity: Severity | undefined = findings[0]?.severity;
const line: number | undefined = findings[0]?.place.start.line;
const { text, applied } = applyFixes(input.text, findings, 'safe');
const fixed = fixText(input.text, 'suggestions', (now) => lintNote({ ...input, text: now }, options));
const left: string[] = fixed.result.findings.map(({ message, fix }) => fix?.title ?? message);
const rule: Rule = rules.find(({ meta }) => meta.id === ('attendees' satisfies (typeof ruleIds)[number]))!;
const wrong: [string, number | undefined] = [new ConfigError('mine', 1, 'no').path, new ConfigError('mine', 1, 'no').line];
export { applied, left, line, preset, rule, settings, severity, text, wrong };
`;

const remark = `
import type { Root } from 'mdast';
import { NoteIndex, preset, remarkSettings, remarkSuppressions, rules } from 'meeting-notes-lint';
import remarkParse from 'remark-parse';
import { unified, type PluggableList, type Plugin, type Preset } from 'unified';
import { VFile } from 'vfile';

const [rule] = rules;
if (!rule) throw new Error('no rules');
const asPreset: Preset = preset;
const asPlugin: Plugin<[config?: unknown], Root> = rule;
const asSuppressions: Plugin<[], Root> = remarkSuppressions;
const list: PluggableList = [preset, rule, [rule, ['error', {}]], [remarkSettings, { now: 0 }], remarkSuppressions];
const processor = unified()
  .use(remarkParse)
  .use(remarkSettings, { now: 0, noteIndex: new NoteIndex() })
  .use(rule)
  .use(rule, [2])
  .use(remarkSuppressions)
  .use(preset)
  .use(list)
  .use({ plugins: list });
const file = new VFile({ path: 'soil/2024-01-10.md', value: '# Soil' });
const root: Root = processor.parse(file);
const same: Root = processor.runSync(root, file);
const alone: Root = await unified().use(remarkParse).use(rule).use(remarkSuppressions).run(root);
rule(2)?.(root, file, () => undefined);
export { alone, asPlugin, asPreset, asSuppressions, same };
`;

describe.each(['nodenext', 'bundler'])('with moduleResolution %s', (moduleResolution) => {
  test('the types need nothing else installed, neither those of Node nor those of a page', () => {
    expect(compile(alone, moduleResolution, library)).toBe('');
  });

  test("preset, rules and plugins are those of the consumer's own unified", () => {
    expect(compile(withUnified, moduleResolution, remark)).toBe('');
  });
});

test.each([
  ["lintNote({ path: 'soil.md' });", "Property 'text' is missing"],
  ["lintNote({ path: '', text: '' }, { now: 'today' });", "Type 'string' is not assignable to type 'number'"],
  ["applyFixes('', [], 'all');", "'\"all\"' is not assignable to parameter of type 'FixKind'"],
  ["const data: string = parseConfig('', '');", "Type 'ConfigData' is not assignable to type 'string'"],
  ['rules.push(rules[0]!);', "Property 'push' does not exist on type 'readonly Rule[]'"],
  ["const id: (typeof ruleIds)[number] = 'beds';", 'Type \'"beds"\' is not assignable'],
  ['lintText;', "Cannot find name 'lintText'"],
])('%s does not compile', (wrong, said) => {
  const source = `import { applyFixes, lintNote, parseConfig, ruleIds, rules } from 'meeting-notes-lint';\n${wrong}`;
  const lines = compile(alone, 'nodenext', source).split('\n');
  expect(lines.filter((line) => line.includes('error TS'))).toEqual([expect.stringContaining(said)]);
});

test("settings that are none do not compile in the consumer's unified", () => {
  const source = `
import { remarkSettings } from 'meeting-notes-lint';
import { unified } from 'unified';
unified().use(remarkSettings, { now: 'today' });`;
  expect(compile(withUnified, 'nodenext', source)).toContain(
    "Argument of type '[{ now: string; }]' is not assignable to parameter of type '[boolean] | [settings?: RemarkSettings]'",
  );
});

test('the types are one file that imports nothing', () => {
  const types = readFileSync(path.join(alone, 'node_modules/meeting-notes-lint/dist/index.d.ts'), 'utf8');
  expect(types.match(/\b(?:import|require)\b.*|\bfrom '.*|<reference .*/g)).toBeNull();
});
