// Imported as a whole and only when a repository brings a schema of its own. A bundle gives a package of CommonJS that is
// imported dynamically no names.
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A compiler for a draft of JSON Schema, with the usual formats. */
export function compilerFor(draft: string, options: ConstructorParameters<typeof Ajv>[0]): Ajv {
  const ajv = draft.includes('2020-12') ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(ajv as Ajv);
  return ajv as Ajv;
}
