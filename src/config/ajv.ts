// A module of its own, imported only for a custom schema: when bundled, a CommonJS package that is imported dynamically
// has no named exports.
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Creates an Ajv instance for a draft of JSON Schema, with the standard formats. */
export function compilerFor(draft: string, options: ConstructorParameters<typeof Ajv>[0]): Ajv {
  const ajv = draft.includes('2020-12') ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(ajv as Ajv);
  return ajv as Ajv;
}
