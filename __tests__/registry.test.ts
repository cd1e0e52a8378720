import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ruleIds, rules } from '../src/rules/index.js';

const names = (folder: string, end: string, ...not: string[]) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end) && !not.includes(name))
    .map((name) => name.slice(0, -end.length))
    .sort();
const files = names('src/rules', '.ts', 'index.ts', 'define-rule.ts');

describe('a rule is one file, one page, one test', () => {
  test('every rule has its page, and there is no other', () => {
    expect(names('docs/rules', '.md', 'README.md')).toEqual(files);
  });

  test('every rule has its test, and there is no other', () => {
    expect(names('__tests__/rules', '.test.ts')).toEqual(files);
  });

  test('the registry holds them all; if not, run `npm run generate`', () => {
    expect([...ruleIds]).toEqual(files);
    expect(rules.map(({ meta }) => meta.id)).toEqual(files);
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  test('describes itself in one line without a full stop', () => {
    expect(rule.meta.description).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.url).toContain(`/docs/rules/${id}.md`);
    for (const option of Object.values(rule.meta.options ?? {})) expect(option.description).toMatch(/\.$/);
  });

  test('keeps its words in one place and stays short', () => {
    const source = readFileSync(`src/rules/${id}.ts`, 'utf8');
    expect(source).toMatch(/^\/\/ [A-Z"`]/);
    expect(source).toContain('\nconst messages = {');
    expect(source.split('\n').length).toBeLessThanOrEqual(250);
  });
});
