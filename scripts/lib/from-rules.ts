import { configSchema, rosterSchema } from '../../src/config/schema.js';
import type { Rule } from '../../src/rules/define-rule.js';
import { compileSchema } from './compile-schema.js';
import { write } from './write.js';

/** Writes what follows from the rules' meta data: options validators and the configuration's schema. */
export async function generateFromRules(): Promise<void> {
  const { rules } = await import('../../src/rules/index.js');
  const names = Object.fromEntries(rules.map(({ meta }) => [meta.id, `options_${meta.id.replaceAll('-', '_')}`]));
  await compileSchema(
    Object.fromEntries(rules.map((rule) => [names[rule.meta.id]!, optionsSchema(rule)])),
    'src/generated/options',
    names,
  );
  const schema = configSchema(rules.map((rule) => ({ meta: rule.meta, options: optionsSchema(rule) })));
  write('schemas/config.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  await compileSchema({ validateConfig: schema, validateRoster: rosterSchema }, 'src/generated/config-schema');
  // Loaded last: it runs the rules, which need what is written above.
  const { writeDocs } = await import('./docs.js');
  writeDocs(rules);
}

function optionsSchema({ meta }: Rule) {
  return { type: 'object', additionalProperties: false, properties: { ...meta.options } };
}
