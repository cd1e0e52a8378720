import { endOfLine, type Range } from '../../text/range.js';
import { unicodeRegExp } from '../../text/unicode-regexp.js';
import type { Block } from '../markdown/blocks.js';
import { isPlaceholder } from '../markdown/placeholders.js';
import { isGroup, speakersOf } from './people.js';
import { isTask } from './task-verbs.js';

/** Something that somebody should do, as a note lists it. */
export interface ActionItem {
  /** The first line, without its check box. */
  range: Range;
  block: Block;
  /** Who does it; empty when nobody is named. */
  owners: Owner[];
  /** The owners are those of the line above the list. */
  inherited: boolean;
  /** A line above a list that says who does what is in it. */
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
export function actionItems(blocks: readonly Block[], text: string, isPerson: (name: string) => boolean): ActionItem[] {
  const found: ActionItem[] = [];
  let caption: 'topic' | Owner[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') caption = 'topic';
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (block.item && (block.item.depth > 1 || block.kind === 'paragraph')) continue;
    const { start } = block.range;
    const range = { start, end: Math.min(block.range.end, endOfLine(text, start)) };
    const line = text.slice(range.start, range.end).trimEnd();
    const box = /^\[[ xX]\]\s+/.exec(line)?.[0] ?? '';
    const trimmed = { start: range.start + box.length, end: range.start + line.length };
    const owners = ownersOf(text, trimmed, isPerson);
    const isCaption = !block.item && text.slice(block.range.start, block.range.end).trimEnd().endsWith(':');
    if (!block.item) {
      // "RD:" or "Agenda for the next meeting:" above a list speaks for the whole list.
      caption = isCaption ? (owners.length > 0 ? owners : 'topic') : undefined;
      if (caption === 'topic') continue;
    } else if (caption === 'topic' && owners.length === 0) continue;
    const inherited = block.item && Array.isArray(caption) && owners.length === 0 ? caption : undefined;
    const isDone = /x/i.test(box);
    found.push({
      range: trimmed,
      block,
      owners: inherited ?? owners,
      inherited: inherited !== undefined,
      isCaption,
      isDone,
      isTask: !isDone && isTask(line),
    });
  }
  return found;
}

const TAIL = unicodeRegExp(
  String.raw`(?::|-|–|—|\()\s*((?:\p{Lu}[\p{L}\p{M}]*)(?:\s*[/+&,]\s*\p{Lu}[\p{L}\p{M}]*)*)\s*\)?[.]?$`,
);
const LEAD = unicodeRegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}]*(?:\s*(?:[/+&,]|and)\s*\p{Lu}[\p{L}\p{M}]*)*)\s*(?::|-|–|—|\bto\b|\bwill\b|\bshould\b|\bcan\b|\bneeds?\b|\bis\b|\bare\b|\bhas\b|'ll\b|\()`,
);
const SEPARATOR = /[/+&,]|\band\b/;

/** Who the line says will do it, in any of the forms that notes use. */
function ownersOf(text: string, range: Range, isPerson: (name: string) => boolean): Owner[] {
  const line = text.slice(range.start, range.end);
  const first = speakersOf(text, range)?.names.filter(({ text: name }) => !/^todo$/i.test(name)) ?? [];
  if (first.some(({ text: name }) => isPerson(name))) return first;
  const plain = line.replace(/^TODO\b:?\s*/i, '');
  // "owner: RD", "(assignee: RD)", "Item 0: MP / RD".
  const said = /\b(?:owners?|assigned to|assignees?|responsible|lead|who|by)\s*:\s*(\S[^;)\]]*)/i.exec(plain)?.[1];
  if (said !== undefined) return named(said, isPerson);
  const handles = [...plain.matchAll(/(?:^|[\s(])(@[\w-]+)/g)].map(([, handle]) => ({ text: handle! }));
  if (handles.length > 0) return handles;
  const tail = TAIL(plain).exec(plain)?.[1];
  if (tail?.split(/[/+&,]/).every((name) => isPerson(name.trim()))) return named(tail, isPerson);
  // "AJ to organise", "MK and DK will help", "TODO RD: …", "RD - …", "Community leaders: …".
  const lead = LEAD(plain).exec(plain)?.[1];
  if (lead?.split(SEPARATOR).some((name) => isPerson(name.trim()))) return named(lead, isPerson);
  if (/^(?:we|i)\b/i.test(plain)) return [{ text: plain.split(/\s/)[0]! }];
  // Some group, by whatever name: "Community leaders: …", "Maintainers meeting: …".
  const group = /^([\p{L}][\p{L} -]{2,30}):\s+\S/u.exec(plain)?.[1];
  if (
    group
      ?.split(/\s+/)
      .some((word) => isGroup(word) || /^(?:leaders?|meeting|task force|group|wg|sig|chairs?)$/i.test(word))
  )
    return [{ text: group }];
  return [];
}

/** The names in a list of them; where some are surely names, no others. */
function named(list: string, isPerson: (name: string) => boolean): Owner[] {
  // "RD, tech lead: SK"
  const names = list.split(SEPARATOR).map((name) => name.trim().replace(/^.*:\s+/, ''));
  const people = names.filter((name) => isPerson(name));
  return (people.length > 0 ? people : [list.trim()]).map((text) => ({ text }));
}

/** Whether an item is still to be done; decisions and comments among the items are not. */
export function isOpen(
  { range, block, owners, isCaption, isDone, isTask }: ActionItem,
  text: string,
  words: readonly string[] = [],
): boolean {
  if (isDone || isCaption) return false;
  if (isPlaceholder(text.slice(range.start, block.range.end), words)) return false;
  // "We meet every two weeks." does not give anybody a task.
  return isTask || owners.some((owner) => !/^(?:we|i)$/i.test(owner.text));
}
