import { describe, expect, test } from '@jest/globals';
import { attendeeLists } from '../../../src/note/meeting/attendees.js';

const read = (text: string) =>
  attendeeLists(text, { start: 0, end: text.length }).flatMap(({ attendees }) => attendees);
const states = (text: string) => read(text).map(({ name, state }) => `${name}: ${state}`);

describe('attendance is read without a configuration', () => {
  test.each([
    ['a section', '## Attendees\n\n- Ana Li\n- Bo Ru\n\n## Agenda\n\n- Soil\n', ['Ana Li: present', 'Bo Ru: present']],
    ['a section in German', '## Teilnehmer\n\n- Ana Li\n- Bo Ru\n', ['Ana Li: present', 'Bo Ru: present']],
    ['a section in Korean', '## 참석자\n\n- 김하나\n', ['김하나: present']],
    [
      'a line',
      '**Present:** Ana, Bo; Cy and Dee\n\n- Soil\n',
      ['Ana: present', 'Bo: present', 'Cy: present', 'Dee: present'],
    ],
    ['bold words without a colon', '**Present** Ana Li, Bo Ru\n', ['Ana Li: present', 'Bo Ru: present']],
    [
      'a label above a list',
      'Attendees:\n\n* Ana Li\n* Bo Ru\n\nAgenda:\n\n* Soil\n',
      ['Ana Li: present', 'Bo Ru: present'],
    ],
    ['check boxes', '## Attendees\n- [x] Ana Li\n- [ ] Bo Ru\n', ['Ana Li: present', 'Bo Ru: absent']],
    ['boxes that nobody ticked', '## Attendees\n- [ ] Ana Li\n- [ ] Bo Ru\n', ['Ana Li: unknown', 'Bo Ru: unknown']],
    ['boxes without bullets', '## Attendees\n[x] Ana Li\n[ ] Bo Ru\n', ['Ana Li: present', 'Bo Ru: absent']],
    ['a name a paragraph', '## Attendees\n\nAna Li\n\nBo Ru\n', ['Ana Li: present', 'Bo Ru: present']],
    ['strikes', '## Attended by\n- Ana Li\n- ~~Bo Ru~~\n', ['Ana Li: present', 'Bo Ru: absent']],
    ['regrets in a line', 'Present: Ana\nRegrets: Bo, Cy\n', ['Ana: present', 'Bo: regrets', 'Cy: regrets']],
    [
      'regrets in an item',
      '## Present\n* Ana\n* Apologies for Bo and Cy\n',
      ['Ana: present', 'Bo: regrets', 'Cy: regrets'],
    ],
    ['a caption inside', '## Attendees\n- Ana\n\nCannot attend:\n\n- Bo\n', ['Ana: present', 'Bo: regrets']],
    ['a heading of its own', '## Attendees\n- Ana\n## Absent\n- Bo\n## Agenda\n- Cy\n', ['Ana: present', 'Bo: absent']],
    [
      'remarks',
      '## Present\n- Ana Li (absent)\n- Bo Ru - ABSENT\n- Cy Dee (joined late)\n',
      ['Ana Li: absent', 'Bo Ru: absent', 'Cy Dee: present'],
    ],
    [
      'a table with a column',
      '| Name | Present |\n| --- | --- |\n| Ana Li | Yes |\n| Bo Ru | No |\n',
      ['Ana Li: present', 'Bo Ru: absent'],
    ],
    [
      'a firm and its people',
      '## Guests Present\n- Law Firm: Ana Li and Bo Ru\n- Cy Dee\n',
      ['Ana Li: present', 'Bo Ru: present', 'Cy Dee: present'],
    ],
    [
      'groups of people named in full',
      'Board Members\n- Ana Li\n- Bo Ru\n\nGuests\n- Cy Dee\n',
      ['Ana Li: present', 'Bo Ru: present', 'Cy Dee: present'],
    ],
  ])('%s', (_, text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  test.each([
    ['a task below the names', '## Attendees\n- Ana\n  - will bring soil\n', ['Ana: present']],
    ['a sentence', 'Bo is not here so no updates.\n', []],
    ['a heading about something else', '## Present the roadmap\n- Soil\n- Beds\n', []],
    ['votes of a group', '**Board Members**\n\n- Ana Li: YES\n- Bo Ru: NO\n', []],
    ['a template', '## Attendees\n- TBD\n- name\n', []],
  ])('but not %s', (_, text, expected) => {
    expect(states(text)).toEqual(expected);
  });
});

describe('an entry is taken apart', () => {
  test.each([
    ['Ana Li @anali (TSC)', { name: 'Ana Li', handle: 'anali', role: 'TSC' }],
    ['[Ana Li](https://github.com/anali) (she/her)', { name: 'Ana Li', handle: 'anali' }],
    ['**Ana Li** - Acme', { name: 'Ana Li', organisation: 'Acme' }],
    ['Ana Li (@anali, Acme)', { name: 'Ana Li', handle: 'anali', organisation: 'Acme' }],
    ['Ana Li (AL)', { name: 'Ana Li', initials: 'AL' }],
    ['AL: Ana Li @anali', { name: 'Ana Li', initials: 'AL', handle: 'anali' }],
    ['@anali al Ana Li', { name: 'Ana Li', initials: 'al', handle: 'anali' }],
    ['@anali', { name: 'anali', handle: 'anali' }],
    ['Ana Li | Acme | @anali', { name: 'Ana Li', handle: 'anali', organisation: 'Acme' }],
    ['Ana Li ✏️', { name: 'Ana Li' }],
  ])('%s', (entry, expected) => {
    const [attendee] = read(`## Attendees\n\n- ${entry}\n`);
    const { name, handle, organisation, role, initials } = attendee!;
    expect({ name, handle, organisation, role, initials }).toEqual({
      handle: undefined,
      organisation: undefined,
      role: undefined,
      initials: undefined,
      ...expected,
    });
  });

  test('a table has a column for the handle', () => {
    const text = '## Attendees\n\n| Name | GitHub | Organization |\n| - | - | - |\n| Ana Li | @anali | Acme |\n';
    const [{ name, handle, organisation, handleRange }] = read(text) as [ReturnType<typeof read>[0]];
    expect([name, handle, organisation]).toEqual(['Ana Li', 'anali', 'Acme']);
    expect(text.slice(handleRange!.start, handleRange!.end)).toBe('anali');
  });
});
