import type { Range } from './text.js';
/** A name as somebody wrote it in a list of participants, taken apart. */
export interface PersonName {
    /** As written, without what stands in parentheses. */
    text: string;
    /** The first name, folded: `razvan` of `RăzvanD`. */
    first: string;
    /** What is known of the last name, folded: '' for `Simon`, `d` for `RăzvanD`, `rittinghaus` for `Marc Rittinghaus`. */
    last: string;
    /** Initials given in parentheses, in capitals: `MR` of `Marc Rittinghaus (MR)`. */
    initials?: string;
}
/** Takes a participant's name apart. Handles are a first name with the initial or the whole of the last name. */
export declare const personName: (text: string) => PersonName;
/** The initials that a name tells itself, in capitals; undefined for a bare first name. */
export declare function ownInitials(name: PersonName): string | undefined;
/** Whether two names can be of one person: `Alex` and `AlexJ`, `MarcR` and `Marc Rittinghaus`, `RNichita` and `RaduN`. */
export declare function maybeSame(a: PersonName, b: PersonName): boolean;
/** Who a line begins with: "RD: …", "RD/SK: …", "AJ + MR: …", "MS (1-2 weeks): …". */
export interface Speakers {
    names: {
        text: string;
        range: Range;
    }[];
    /** From the first name to the colon. */
    range: Range;
    /** What follows the colon, trimmed. */
    said: Range;
}
/**
 * Who the line at `range` of `text` begins with, by its form alone; undefined when it has not that form. "Goal:" has
 * it too: whether a word is a person the caller must know.
 */
export declare function speakersOf(text: string, range: Range): Speakers | undefined;
/** Whether `text` is written as initials (two capitals or more), not as a name. */
export declare const isInitials: (text: string) => boolean;
/** First and last capital of initials: `SjK` and `SK` are the same. */
export declare const initialsKey: (text: string) => string;
/** Words that stand for a group of people. */
export declare function isGroup(text: string): boolean;
