import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../../src/model/defaults.js';
import { actionBlocks } from '../../../src/note/markdown/sections.js';
import { actionItems, isOpen } from '../../../src/note/meeting/action-items.js';
import { Note } from '../../../src/note/note.js';
import { note as noteOf } from '../../helpers/note.js';

const people = new Set(['BL', 'ÁK', 'CO', 'BoL']);
/** `owners: text` of each item; `^` for owners of the line above, `?` for what is neither a task nor a promise. */
function itemsOf(todos: string): string[] {
  const note = new Note('2024-01-10.md', noteOf({ todos }));
  const blocks = actionBlocks(note, defaultSettings);
  return actionItems(blocks, note.text, (name) => people.has(name)).map((item) => {
    const owners = item.owners.map((owner) => owner.text).join('+');
    const mark = `${item.inherited ? '^' : ''}${isOpen(item, note.text) ? '' : '?'}`;
    return `${mark}${owners}: ${note.text.slice(item.range.start, item.range.end)}`;
  });
}

test.each([
  ['initials', '* BL: Dig.', ['BL: BL: Dig.']],
  ['several', 'BL/ÁK: Dig.', ['BL+ÁK: BL/ÁK: Dig.']],
  ['a word before', '* TODO BL: Dig.', ['BL: TODO BL: Dig.']],
  ['a sentence', '* ÁK and BL will dig.', ['ÁK+BL: ÁK and BL will dig.']],
  ['words in parentheses', '* Dig (owner: BL, tech lead: ÁK).', ['BL+ÁK: Dig (owner: BL, tech lead: ÁK).']],
  ['somebody from outside', '* Dig (owner: the city).', ['the city: Dig (owner: the city).']],
  ['the end', '* Dig the beds - BL', ['BL: Dig the beds - BL']],
  ['handles', '* Dig (@bo-l, @co).', ['@bo-l+@co: Dig (@bo-l, @co).']],
  ['a group', '* Everyone: Dig.', ['Everyone: Everyone: Dig.']],
  ['nobody', '* Order the new beds.', [': Order the new beds.']],
])('owners: %s', (_, todos, expected) => {
  expect(itemsOf(todos)).toEqual(expected);
});

describe('items', () => {
  test('of a list have the owners of the line above it', () => {
    expect(itemsOf('BL + ÁK:\n\n* Dig.\n* CO: Rake.\n\nCO: Water.')).toEqual([
      '?BL+ÁK: BL + ÁK:',
      '^BL+ÁK: Dig.',
      'CO: CO: Rake.',
      'CO: CO: Water.',
    ]);
  });

  test('that are ticked, decisions, placeholders and dates are not open', () => {
    expect(
      itemsOf('* [x] BL: Dig.\n* [ ] BL: Rake.\n* We meet on Mondays.\n* TBD\n* The beds stay where they are.'),
    ).toEqual([
      '?BL: BL: Dig.',
      'BL: BL: Rake.',
      '?We: We meet on Mondays.',
      '?: TBD',
      '?: The beds stay where they are.',
    ]);
  });

  test('below a caption that is no owner are topics', () => {
    expect(itemsOf('Agenda for the next meeting:\n\n* Dig.\n* Rake.')).toEqual([]);
  });
});
