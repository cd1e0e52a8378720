import type { ErrorObject } from 'ajv';
/** Why a value does not fit, for the keywords that only schemas of other communities have. */
export declare function reason({ keyword, params }: ErrorObject): string;
/** Where the value stands: keys, and places in lists. */
export declare const pathOf: ({ instancePath }: ErrorObject) => (string | number)[];
export declare const missingKey: ({ params }: ErrorObject) => string;
export declare const unknownKey: ({ params }: ErrorObject) => string;
export declare const isUnknownKey: ({ keyword }: ErrorObject) => boolean;
/** Whether another error tells more exactly what is wrong inside the value of `error`. */
export declare function hasDeeper(error: ErrorObject, all: readonly ErrorObject[]): boolean;
/** A type of JSON in words of people who write YAML. */
export declare function typeWords(type: unknown): string;
