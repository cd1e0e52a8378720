import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dist } from './helpers/dist.js';

const files = (readdirSync('src', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'));
const source = (file: string) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
/** What a file imports: packages by name, files from `src`. */
const imports = (file: string) =>
  [...source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) =>
    to!.startsWith('.') ? path.posix.join(path.posix.dirname(file), to!) : to!,
  );
const shell = /^(?:node|cli|action|lsp|mcp)\//;
const core = files.filter((file) => !shell.test(file));
/** The room that a file is in; a file at the root of `src` is a room of its own. */
const roomOf = (file: string) => file.split('/')[0]!;
/** The files of `src` that a file imports, types included. */
const filesImportedBy = (file: string) =>
  imports(file).flatMap((to) => files.find((other) => other === to.replace(/\.js$/, '.ts')) ?? []);

/** Which rooms a room may import from, beside itself: from the ground up, each only from those above it in this table. */
const allowed: Record<string, readonly string[]> = {
  text: [],
  generated: [],
  note: ['text'],
  model: ['text', 'generated', 'note'],
  collection: ['text', 'note', 'model'],
  rules: ['text', 'note', 'model', 'collection'],
  config: ['text', 'generated', 'note', 'model', 'rules'],
  linter: ['text', 'note', 'model', 'collection', 'rules', 'config'],
  conventions: ['text', 'note', 'model', 'collection', 'rules', 'config', 'linter'],
  series: ['text', 'note', 'model', 'collection', 'config', 'linter'],
  formatters: ['text', 'note', 'model', 'series'],
  'index.ts': ['text', 'note', 'model', 'collection', 'rules', 'config', 'linter', 'conventions', 'series'],
  node: ['text', 'note', 'model', 'collection', 'rules', 'config', 'linter', 'conventions', 'series', 'formatters'],
  lsp: ['text', 'generated', 'note', 'model', 'collection', 'rules', 'config', 'linter', 'conventions', 'node'],
  mcp: [
    'text',
    'generated',
    'note',
    'model',
    'collection',
    'rules',
    'config',
    'linter',
    'conventions',
    'series',
    'formatters',
    'node',
  ],
  action: ['text', 'note', 'model', 'collection', 'config', 'linter', 'conventions', 'formatters', 'node'],
  cli: [
    'text',
    'generated',
    'note',
    'model',
    'collection',
    'rules',
    'config',
    'linter',
    'conventions',
    'series',
    'formatters',
    'node',
    'lsp',
    'mcp',
  ],
};

describe('the rooms of src', () => {
  test('every file is in a room of the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
  });

  test('the table holds no circle: a room imports only from rooms above it', () => {
    const order = Object.keys(allowed);
    for (const [room, others] of Object.entries(allowed)) {
      expect([room, others.filter((other) => order.indexOf(other) >= order.indexOf(room))]).toEqual([room, []]);
    }
  });

  test.each(files)('src/%s imports only from the rooms that its room may use', (file) => {
    const room = roomOf(file);
    const wrong = filesImportedBy(file).filter((to) => roomOf(to) !== room && !allowed[room]?.includes(roomOf(to)));
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others, types included', () => {
    expect(circles(files, filesImportedBy)).toEqual([]);
  });

  test('a rule never imports another rule', () => {
    for (const file of files.filter((name) => /^rules\/(?!index|define-rule)/.test(name))) {
      expect([file, imports(file).filter((to) => to.startsWith('rules/'))]).toEqual([file, ['rules/define-rule.js']]);
    }
  });

  test.each(['lsp', 'mcp'])('the command line starts the %s server in one file', (room) => {
    const starters = files.filter(
      (file) => file.startsWith('cli/') && imports(file).some((to) => to.startsWith(`${room}/`)),
    );
    expect(starters).toEqual([`cli/commands/${room}.ts`]);
  });
});

test('circles finds files that import each other', () => {
  const graph: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b'], d: ['a'] };
  expect(circles(Object.keys(graph), (name) => graph[name]!)).toEqual([['b', 'c']]);
});

/** The groups of names that reach each other: Tarjan's strongly connected components of more than one member. */
function circles(names: readonly string[], next: (name: string) => readonly string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (name: string) => {
    index.set(name, index.size);
    low.set(name, index.get(name)!);
    stack.push(name);
    for (const other of next(name)) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(name, Math.min(low.get(name)!, low.get(other)!));
    }
    if (low.get(name) !== index.get(name)) return;
    const members = stack.splice(stack.indexOf(name));
    if (members.length > 1) found.push(members.sort());
  };
  for (const name of names) if (!index.has(name)) visit(name);
  return found;
}

describe('the core touches nothing outside', () => {
  test.each(core)('src/%s', (file) => {
    expect(imports(file).filter((to) => to.startsWith('node:'))).toEqual([]);
    const text = file.startsWith('generated/') ? '' : source(file);
    expect(text).not.toMatch(
      /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\beval\(|\bnew Function\b/,
    );
  });
});

// A call, not a method of that name or its definition.
const CALLS_EVAL = /(?<![.\w$])eval\((?![^()]*\) ?\{)/;

test('the bundle holds no `eval` that a note could reach', () => {
  for (const name of readdirSync(dist(), { recursive: true }) as string[]) {
    if (name.endsWith('.js')) expect([name, CALLS_EVAL.test(readFileSync(dist(name), 'utf8'))]).toEqual([name, false]);
  }
});
