import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const files = (readdirSync('src', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'));
const source = (file: string) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
/** What a file imports: packages by name, files from `src`. */
const imports = (file: string) =>
  [...source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) =>
    to!.startsWith('.') ? path.posix.join(path.posix.dirname(file), to!) : to!,
  );
const shell = /^(?:node|cli|action|lsp)\//;
const core = files.filter((file) => !shell.test(file));

/** Which rooms a room may import from, beside itself. */
const allowed: Record<string, string[]> = {
  note: [],
  noteIndex: ['note'],
  rules: ['note', 'collection', 'generated'],
  config: ['note', 'rules', 'generated'],
  init: ['note', 'rules', 'config'],
  fix: ['note'],
  report: ['fix', 'note'],
  scaffold: ['note', 'collection', 'fix'],
};

describe('rooms', () => {
  test.each(Object.keys(allowed))('src/%s imports only what is below it', (room) => {
    for (const file of files.filter((name) => name.startsWith(`${room}/`))) {
      for (const to of imports(file)) {
        const target = /^([a-z]+)\//.exec(to)?.[1];
        if (target === undefined || !files.some((name) => name.startsWith(`${target}/`))) continue;
        expect([file, [room, ...allowed[room]!].includes(target) ? 'may import' : 'may not import', to]).toEqual([
          file,
          'may import',
          to,
        ]);
      }
    }
  });

  test('a rule never imports another rule', () => {
    for (const file of files.filter((name) => /^rules\/(?!index|define-rule)/.test(name))) {
      expect(imports(file).filter((to) => to.startsWith('rules/'))).toEqual(['rules/define-rule.js']);
    }
  });

  test('no shell imports its sister; the command line alone starts the language server', () => {
    for (const file of files) {
      const known = imports(file).flatMap((to) => shell.exec(to)?.[0] ?? []);
      const [room] = shell.exec(file) ?? [];
      const may = room === undefined ? [] : file === 'cli/commands/lsp.ts' ? [room, 'node/', 'lsp/'] : [room, 'node/'];
      expect([file, known.filter((to) => !may.includes(to))]).toEqual([file, []]);
    }
  });
});

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
const CALLS_EVAL = /(?<![.\w$])eval\((?![^()]*\) \{)/;

test('the bundle holds no `eval` that a note could reach', () => {
  for (const name of readdirSync('dist', { recursive: true }) as string[]) {
    if (name.endsWith('.js'))
      expect([name, CALLS_EVAL.test(readFileSync(`dist/${name}`, 'utf8'))]).toEqual([name, false]);
  }
});
