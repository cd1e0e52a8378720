/**
 * Writes everything that can be derived from the rules and schemas: the registry, the compiled schemas, the
 * configuration's schema, and the tables in the documentation. Run it after adding a rule; CI fails when it was not.
 */
import { readdirSync } from 'node:fs';
import { compileSchema } from './lib/compile-schema.js';
import { readJson } from './lib/read-json.js';
import { write } from './lib/write.js';

const ids = readdirSync('src/rules')
  .filter((name) => name.endsWith('.ts') && !['index.ts', 'define-rule.ts'].includes(name))
  .map((name) => name.slice(0, -3))
  .sort();
const variable = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

write(
  'src/rules/index.ts',
  [
    '// Written by `npm run generate`; do not edit.',
    "import type { Rule } from './define-rule.js';",
    ...ids.map((id) => `import ${variable(id)} from './${id}.js';`),
    '',
    '/** All rules, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${variable(id)},`),
    '];',
    '',
    '/** The names of all rules. */',
    'export const ruleIds = [',
    ...ids.map((id) => `  '${id}',`),
    '] as const;',
    '',
  ].join('\n'),
);
await compileSchema({ validateNote: readJson('schemas/meeting-note.schema.json') }, 'src/generated/note-schema');

// From here on the rules can be loaded, with or without their compiled options.
const { generateFromRules } = await import('./lib/from-rules.js');
await generateFromRules();
const { writePages } = await import('./lib/pages.js');
writePages(ids);
