import { schemaKeys } from '../model/schema-keys.js';
import type { NoteSchema, SchemaError } from '../model/settings.js';
import { ConfigError } from './config-error.js';
import { linearRegExp } from './linear-regexp.js';
import { schemaProblem } from './schema-limits.js';

/**
 * Compiles a custom schema for front matter (draft 2020-12 or draft-07). ajv is loaded only here.
 * Nothing is fetched: a `$ref` to another document is an error.
 * @throws ConfigError when it is not a valid schema, and where a Content Security Policy without `'unsafe-eval'` keeps
 * ajv from generating code
 */
export async function compileNoteSchema(schema: unknown, file: string): Promise<NoteSchema> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    throw new ConfigError(
      file,
      undefined,
      'is not a JSON Schema; write an object with keys such as `type` and `properties`.',
    );
  }
  const problem = schemaProblem(schema);
  if (problem !== undefined) throw new ConfigError(file, undefined, `this JSON Schema ${problem}; simplify it.`);
  const named = (schema as { $schema?: unknown }).$schema;
  const draft = typeof named === 'string' ? named : '';
  const { compilerFor } = await import('./ajv.js');
  const ajv = compilerFor(draft, {
    allErrors: true,
    strict: false,
    allowUnionTypes: true,
    validateFormats: true,
    // Otherwise a required key `constructor` would be satisfied by the one that every object inherits.
    ownProperties: true,
    // It would log parts of the schema.
    logger: false,
    code: { regExp: await linearRegExp() },
  });
  let validate: ((data: unknown) => unknown) & { errors?: SchemaError[] | null };
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    const { name, message } = error as Error;
    throw new ConfigError(
      file,
      undefined,
      name === 'EvalError'
        ? 'this JSON Schema cannot be compiled here; allow `unsafe-eval` in the Content Security Policy.'
        : `this JSON Schema cannot be used: ${message.replace(/\.$/, '')}.`,
    );
  }
  return {
    ...schemaKeys(schema),
    remarkUnknownKeys: false,
    validate: (data) => (validate(data) === true ? [] : [...(validate.errors ?? [])]),
  };
}
