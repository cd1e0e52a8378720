import { type Range } from './text.js';
/** Who is told to the collection as having been there, and as having spoken. */
export declare const MAX_PARTICIPANTS = 300;
export declare const MAX_SPEAKERS = 150;
/** UTF-16 units of front matter. */
export declare const MAX_YAML = 20000;
/** Line ends of front matter. */
export declare const MAX_YAML_LINES = 600;
/** Where a text gets too long to be looked at; undefined for every note that a person wrote. */
export declare function tooLong(text: string): Range | undefined;
/** Where Markdown gets longer or deeper than any that a person wrote. */
export declare function tooComplex(text: string, from: number): Range | undefined;
/** Where it gets too much for the whole parser, whose time grows with the square of what there is. */
export declare function tooMuchToParse(text: string, from: number): Range | undefined;
/** Whether YAML is longer or deeper than any front matter that a person wrote. */
export declare function tooMuchYaml(source: string): boolean;
