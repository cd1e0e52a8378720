import type { Block } from './blocks.js';
import { type Range } from './text.js';
/** Something that somebody should do, as a note lists it. */
export interface ActionItem {
    /** The first line, without its check box. */
    range: Range;
    block: Block;
    /** Who does it; empty when nobody is named. */
    owners: Owner[];
    /** The owners are those of the line above the list. */
    inherited: boolean;
    /** A line above a list, which says who does what stands in it. */
    isCaption: boolean;
    /** Ticked off. */
    isDone: boolean;
    /** It is written as something to do, and not ticked off. */
    isTask: boolean;
}
/** Who an item is given to: initials, a name, a group. */
export interface Owner {
    text: string;
    /** Where the item begins with them. */
    range?: Range;
}
/**
 * The items among `blocks`; text that goes on, captions of topics, code and nested items are none of their own.
 * @param isPerson whether a name or initials are somebody's
 */
export declare function actionItems(blocks: readonly Block[], text: string, isPerson: (name: string) => boolean): ActionItem[];
/** Whether an item is still to be done; decisions and remarks among the items are not. */
export declare function isOpen({ range, block, owners, isCaption, isDone, isTask }: ActionItem, text: string, words?: readonly string[]): boolean;
