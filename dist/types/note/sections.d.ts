import type { Block } from './blocks.js';
import { type Heading } from './headings.js';
import { type Range } from './text.js';
/** A heading that notes are expected to have. */
export interface SectionSpec {
    name: string;
    /** Other names that mean the same. */
    aliases?: readonly string[];
    /** Default true. */
    required?: boolean;
    /** A held note must have something under it. Default true. */
    notEmpty?: boolean;
    /** The heading level it must have, 1 to 6; any by default. */
    level?: number;
    /** False when it may stand anywhere; otherwise the order of the list is the order of the note. */
    order?: boolean;
}
/** A section of the note: a heading that `spec` asks for and what stands under it. */
export interface Section {
    spec: SectionSpec;
    heading: Heading;
    /** The blocks up to the next section's heading; subheadings included. */
    blocks: Block[];
}
/** How the headings of a note relate to those that are expected. */
export interface Outline {
    /** In document order. */
    sections: Section[];
    /** Required specs without a heading, in the order of the configuration. */
    missing: SectionSpec[];
    /** Headings that are a slip of a missing one's name: "Discusions". Their sections are in `sections` too. */
    misspelt: {
        spec: SectionSpec;
        heading: Heading;
        expected: string;
    }[];
    /** Further headings for a section that already has one, at its level. */
    repeated: {
        spec: SectionSpec;
        heading: Heading;
        first: Heading;
    }[];
    /** Headings that stand where they should not; `after` is the section they belong behind, undefined for the start. */
    misplaced: {
        spec: SectionSpec;
        heading: Heading;
        after: SectionSpec | undefined;
    }[];
    /** Headings at another level than their spec asks for. */
    wrongLevel: {
        spec: SectionSpec;
        heading: Heading;
    }[];
}
/** For each of `specs`, its names as `headingKey` gives them. */
export declare function sectionKeys(specs: readonly SectionSpec[]): readonly ReadonlySet<string>[];
/** Relates the headings among `blocks` to `specs`. All differences are found in one go. */
export declare function outline(blocks: readonly Block[], specs: readonly SectionSpec[]): Outline;
/** The name among those of `spec` that `text` is a slip of, or that it is exactly; undefined otherwise. */
export declare function sectionName(text: string, spec: SectionSpec): string | undefined;
/** Whether sections of this name hold things to do, where the configuration does not say which do. */
export declare function isActionName(name: string): boolean;
/**
 * The blocks of a note that hold things to do: those of the sections that are named, whether they are expected or not;
 * without names, of the expected section that is called so.
 */
export declare function actionBlocks({ blocks }: {
    blocks: readonly Block[];
}, { sections, actions }: {
    sections: readonly SectionSpec[];
    actions?: readonly string[];
}): readonly Block[];
/** Whether any of `blocks` has text of its own; headings and comments have none. */
export declare function hasContent(blocks: readonly Block[], text: string): boolean;
/** The range from the first to the last of `blocks`. */
export declare function rangeOfBlocks(blocks: readonly Block[]): Range | undefined;
