import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../scripts/lib/docs.js';
import { outputOf } from '../scripts/lib/examples.js';
import { pageExamples } from '../scripts/lib/page-examples.js';
import { pages } from '../src/generated/pages.js';
import { rules } from '../src/rules/index.js';

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
  const examples = pageExamples(page);

  test('has a wrong and a right example', () => {
    expect(examples.some(({ isWrong }) => isWrong)).toBe(true);
    expect(examples.some(({ isWrong }) => !isWrong)).toBe(true);
  });

  test.each(examples.map((example, at) => [at + 1, example] as const))(
    'tells the truth in example %i',
    (_, example) => {
      const output = outputOf(rule, example);
      if (example.isWrong) {
        expect(output).not.toEqual([]);
        expect(example.output?.text).toBe(output.map((line) => `${line}\n`).join(''));
      } else expect(output).toEqual([]);
    },
  );

  test('is up to date, also in `explain`', () => {
    expect(renderPage(rule, page)).toBe(page);
    expect(pages[id]).toBe(page);
  });

  test('says what the rule does not find', () => {
    expect(page).toContain('\n## What it does not find\n');
  });
});

test('links between pages lead to files that are there', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  for (const file of files) {
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
      const folder = file.includes('/') ? 'docs/' : '';
      if (!target!.includes('…'))
        expect([file, target, existsSync(`${folder}${target}`)]).toEqual([file, target, true]);
    }
  }
});
