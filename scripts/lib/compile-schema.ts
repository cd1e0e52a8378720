import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { write } from './write.js';

/**
 * Compiles JSON Schemas to a module that needs neither ajv nor `eval`, with a declaration beside it.
 * ajv's own ESM output still calls `require`, so it is bundled.
 * @param schemas by the name of the exported validator
 * @param file without extension
 * @param index also exports `validators`, a record of them by these names
 */
export async function compileSchema(
  schemas: Record<string, AnySchemaObject>,
  file: string,
  index?: Record<string, string>,
): Promise<void> {
  const names = Object.keys(schemas);
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    strict: true,
    strictTuples: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    schemas: names.map((name) => ({ ...schemas[name], $id: name })),
  });
  addFormats.default(ajv, ['date-time']);
  ajv.addKeyword('x-shown');
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    target: 'node20',
    logLevel: 'error',
  });
  write(
    `${file}.js`,
    `// Written by \`npm run generate\`; do not edit.\n${bundled.outputFiles[0]!.text}${indexCode(index)}`,
  );
  write(
    `${file}.d.ts`,
    [
      '// Written by `npm run generate`; do not edit.',
      "import type { SchemaError } from '../settings.js';",
      '',
      'interface Validate {',
      '  (data: unknown): boolean;',
      '  errors?: SchemaError[] | null;',
      '}',
      ...names.map((name) => `export declare const ${name}: Validate;`),
      ...(index ? ['export declare const validators: Record<string, Validate | undefined>;'] : []),
      '',
    ].join('\n'),
  );
}

function indexCode(index: Record<string, string> | undefined): string {
  if (!index) return '';
  const entries = Object.entries(index).map(([key, name]) => `  ${JSON.stringify(key)}: ${name},`);
  return ['export const validators = {', ...entries, '};', ''].join('\n');
}
