// Written by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv';

interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const validateConfig: Validate;
export declare const validateRoster: Validate;
