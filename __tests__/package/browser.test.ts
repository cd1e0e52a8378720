// The published library where there is nothing but the language: no Node, no page, no network.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { factsOf, lintNote, NoteIndex, preset } from '../../src/index.js';
import { pack } from '../helpers/packed.js';

const packed = pack();
afterAll(packed.remove);

const PROGRAM = `
import {
  applyFixes, compileNoteSchema, Config, factsOf, lintNote, NoteIndex, parseConfig, preset, remarkSettings, rules,
} from 'meeting-notes-lint';

export function lint(input, config, options) {
  const layers = config === undefined ? [] : [{ origin: 'mine', data: parseConfig(config, 'mine') }];
  const given = { ...options, config: new Config(rules, layers), noteIndex: new NoteIndex([factsOf(input)]) };
  const { findings } = lintNote(input, given);
  return { findings, fixed: applyFixes(input.text, findings, 'suggestions').text };
}
export async function lintBySchema(input, schema) {
  const schemas = new Map([['beds.json', await compileNoteSchema(schema, 'beds.json')]]);
  const resources = { schemas, people: new Map(), templates: new Map(), patterns: new Map() };
  const data = parseConfig('frontMatter: { schema: beds.json }', 'mine');
  return lintNote(input, { config: new Config(rules, [{ origin: 'mine', data, resources }]) }).findings;
}
export const plugins = preset.plugins.length;
export const isPlugin = typeof remarkSettings();
`;

interface Program {
  lint(
    input: { path: string; text: string },
    config?: string,
    options?: object,
  ): { findings: { ruleId: string; message: string }[]; fixed: string };
  lintBySchema(input: { path: string; text: string }, schema: object): Promise<{ ruleId: string; message: string }[]>;
  plugins: number;
  isPlugin: string;
}

let bundle: string;
beforeAll(async () => {
  writeFileSync(path.join(packed.project, 'program.js'), PROGRAM);
  const { outputFiles, warnings } = await build({
    absWorkingDir: packed.project,
    entryPoints: ['program.js'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'program',
    write: false,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  bundle = outputFiles[0]!.text;
});

/** @param strings whether code may be made of text, which a Content Security Policy forbids unless it says otherwise */
function load(strings: boolean): Program {
  const context = vm.createContext({}, { codeGeneration: { strings, wasm: false } });
  expect(vm.runInContext('[typeof process, typeof Buffer, typeof require, typeof document]', context)).toEqual(
    Array.from({ length: 4 }, () => 'undefined'),
  );
  vm.runInContext(bundle, context);
  return (context as { program: Program }).program;
}

const NOTE = 'discussions/community/2024/2024-01-10.md';
const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ path: name, text: readFileSync(`examples/${name}`, 'utf8') }));
// Forms of front matter that are read by gray-matter and yaml, not by the quick way.
const unusual = [
  '--- yaml\na: &x [1]\nb: *x\n---\n',
  '---js\n{ a: 1 }\n---\n',
  '---\na: {b: "c\\n"}\n',
  '---\r\na: |\r\n  b\r\n---',
].map((text) => ({ path: NOTE, text: `${text}\n## Agenda\n` }));
const beds = { properties: { beds: { type: 'integer' } } };
const many = { path: NOTE, text: '---\nbeds: many\n---\n' };

describe.each([false, true])('without anything of Node or a page; code made of text is allowed: %s', (strings) => {
  let program: Program;
  beforeAll(() => {
    program = load(strings);
  });

  test('says of notes what it says in Node', () => {
    expect(examples.length).toBeGreaterThan(5);
    for (const input of [...examples, ...unusual]) {
      const { findings } = lintNote(input, { noteIndex: new NoteIndex([factsOf(input)]) });
      // As JSON: arrays of another realm are not arrays to `toEqual`.
      expect(JSON.stringify(program.lint(input).findings)).toBe(JSON.stringify(findings));
    }
  });

  test('finds, and fixes', () => {
    const { findings, fixed } = program.lint(
      { path: NOTE, text: '##Topics\n\nBeds\n' },
      'frontMatter: { required: false }\nsections: [{ name: Topics }]',
    );
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
      'heading-syntax: `##Topics` is not parsed as a heading; write `## Topics`, with a space after the `#` marks.',
    ]);
    expect(fixed).toBe('## Topics\n\nBeds\n');
  });

  test('says what is wrong with a configuration', () => {
    expect(() => program.lint({ path: NOTE, text: '' }, 'secions: []')).toThrow(
      'mine:1: unknown key `secions`; did you mean `sections`?',
    );
  });

  test('is a preset for remark', () => {
    expect(program.plugins).toBe(preset.plugins.length);
    expect(program.isPlugin).toBe('function');
  });
});

test('a schema of its own is compiled where code may be made of text', async () => {
  const findings = await load(true).lintBySchema(many, beds);
  expect(findings.map(({ message }) => message)).toContain(
    '`many` is not a valid value for `beds`, which must be a whole number.',
  );
});

test('… and elsewhere a sentence says why not', async () => {
  await expect(load(false).lintBySchema(many, beds)).rejects.toMatchObject({
    name: 'ConfigError',
    message: 'beds.json: this JSON Schema cannot be compiled here; allow `unsafe-eval` in the Content Security Policy.',
  });
});
