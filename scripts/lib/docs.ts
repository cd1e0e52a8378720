import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from '../../src/rules/define-rule.js';
import { outputOf } from './examples.js';
import { pageExamples } from './page-examples.js';
import { write } from './write.js';

/** Brings the generated parts of all pages up to date. */
export function writeDocs(rules: readonly Rule[]): void {
  for (const rule of rules) {
    const file = `docs/rules/${rule.meta.id}.md`;
    if (readdirSync('docs/rules').includes(`${rule.meta.id}.md`))
      write(file, renderPage(rule, readFileSync(file, 'utf8')));
  }
  write(
    'docs/rules/README.md',
    `# Rules\n\n${table(rules, './')}\n\n"fix" is applied by \`--fix\`, a "suggestion" only by \`--fix-suggestions\`.\n`,
  );
  write('README.md', fill(readFileSync('README.md', 'utf8'), 'rules', table(rules, 'docs/rules/')));
}

/** The page of a rule with its generated parts as they should be. */
export function renderPage(rule: Rule, page: string): string {
  let text = fill(page, 'about', about(rule));
  text = fill(text, 'options', options(rule));
  // From the end, so that places of earlier examples stay right.
  for (const example of pageExamples(text).reverse()) {
    if (!example.output) continue;
    const output = outputOf(rule, example)
      .map((line) => `${line}\n`)
      .join('');
    text = text.slice(0, example.output.start) + output + text.slice(example.output.end);
  }
  return text;
}

function fill(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- /generated -->)`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}${content}\n${end}`);
}

function about({ meta }: Rule): string {
  const kinds = (meta.fixes ?? []).map((kind) => (kind === 'safe' ? '`--fix`' : '`--fix-suggestions`'));
  return [
    `**${meta.description}.**`,
    '',
    [
      `Default: ${meta.severity}.`,
      kinds.length === 0 ? 'Fixed by hand.' : `Fixed by: ${kinds.join(' and ')}.`,
      ...(meta.needsNoteIndex ? ['Also looks at the other notes; finds less without them.'] : []),
    ].join(' '),
  ].join('\n');
}

function options({ meta }: Rule): string {
  const rows = Object.entries(meta.options ?? {}).map(
    ([name, option]) => `| \`${name}\` | ${option.description} | \`${JSON.stringify(option.default)}\` |`,
  );
  return ['| option | | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function table(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(({ meta }) => {
    const fix = meta.fixes?.includes('safe') ? 'fix' : meta.fixes?.length ? 'suggestion' : '';
    return `| [${meta.id}](${folder}${meta.id}.md) | ${meta.description} | ${meta.severity} | ${fix} |`;
  });
  return ['| rule | | default | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
