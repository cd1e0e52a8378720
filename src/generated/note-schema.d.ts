// Written by `npm run generate`; do not edit.
import type { SchemaError } from '../settings.js';

interface Validate {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}
export declare const validateNote: Validate;
