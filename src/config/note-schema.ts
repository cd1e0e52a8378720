import type { ErrorObject } from 'ajv';
import { schemaKeys } from '../schema-keys.js';
import type { NoteSchema } from '../settings.js';
import { ConfigError } from './config-error.js';
import { linearRegExp } from './linear-regexp.js';

/**
 * Compiles a community's own schema for front matter (draft 2020-12 or draft-07). ajv is only loaded here.
 * Nothing is fetched: a `$ref` out of the schema is an error.
 * @throws ConfigError when it is no schema
 */
export async function compileNoteSchema(schema: unknown, file: string): Promise<NoteSchema> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    throw new ConfigError(
      file,
      undefined,
      'this is no JSON Schema; it must be a group of keys such as `type` and `properties`.',
    );
  }
  const named = (schema as { $schema?: unknown }).$schema;
  const draft = typeof named === 'string' ? named : '';
  const { compilerFor } = await import('./ajv.js');
  const ajv = compilerFor(draft, {
    allErrors: true,
    strict: false,
    allowUnionTypes: true,
    validateFormats: true,
    code: { regExp: await linearRegExp() },
  });
  let validate: ((data: unknown) => unknown) & { errors?: ErrorObject[] | null };
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    throw new ConfigError(file, undefined, `this JSON Schema cannot be used: ${(error as Error).message}.`);
  }
  return {
    ...schemaKeys(schema),
    remarkUnknownKeys: false,
    validate: (data) => (validate(data) === true ? [] : [...(validate.errors ?? [])]),
  };
}
