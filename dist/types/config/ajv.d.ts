import { Ajv } from 'ajv';
/** A compiler for a draft of JSON Schema, with the usual formats. */
export declare function compilerFor(draft: string, options: ConstructorParameters<typeof Ajv>[0]): Ajv;
