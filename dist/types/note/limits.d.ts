import { type Range } from './text.js';
/** UTF-16 units of front matter. */
export declare const MAX_YAML = 20000;
/** Line ends of front matter. */
export declare const MAX_YAML_LINES = 600;
/** Where a text gets too long to be looked at; undefined for every note that a person wrote. */
export declare function tooLong(text: string): Range | undefined;
/** Where Markdown gets too much for its parser; undefined for every note that a person wrote. */
export declare function tooComplex(text: string, from: number): Range | undefined;
/** Whether YAML is longer or deeper than any front matter that a person wrote. */
export declare function tooMuchYaml(source: string): boolean;
