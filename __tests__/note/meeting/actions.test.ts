import { describe, expect, test } from '@jest/globals';
import { readActions } from '../../../src/note/meeting/actions.js';
import { Note } from '../../../src/note/note.js';
import '../../helpers/full-parsers.js';

const PEOPLE = new Set(['Bo', 'Bo Lind', 'Anna', 'Anna Berg', 'BL', 'AB']);
/** The action items of a body as `owners | text | state due`. */
function actions(body: string, day = '2026-03-19'): string[] {
  const { text, blocks } = new Note('2026-03-19.md', body);
  return readActions({ text, blocks }, { isPerson: (name) => PEOPLE.has(name), day }).map(
    ({ owners, range, state, due }) =>
      [
        owners.map((owner) => owner.text).join(', '),
        text.slice(range.start, range.end),
        `${state} ${due ?? ''}`.trim(),
      ].join(' | '),
  );
}
const inSection = (items: string) => actions(`# Garden\n\n## Action items\n\n${items}\n`);

describe('readActions finds an owner', () => {
  test.each([
    ['- Bo: Water the roses', 'Bo'],
    ['- **Bo Lind**: Water the roses', 'Bo Lind'],
    ['- [Bo] Water the roses', 'Bo'],
    ['- [Bo, Anna] Water the roses', 'Bo, Anna'],
    ['- @bo-l water the roses', 'bo-l'],
    ['- BL/AB: water the roses', 'BL, AB'],
    ['- Bo and Anna will water the roses', 'Bo, Anna'],
    ['- Mira to water the roses', 'Mira'],
    ['- Water the roses (Bo)', 'Bo'],
    ['- Water the roses - Owner: @anna', 'anna'],
    ['- Water the roses @anna @bo', 'anna, bo'],
    ['- [ ] Everyone: water the roses', 'Everyone'],
    ['- **Roses:** Mira will water them', 'Mira'],
    ['- [Bo] - Water the roses', 'Bo'],
    ['- [name=mira-s] to water the roses', 'mira-s'],
    ['- All to water the roses', 'All'],
  ])('of `%s` in a section for action items', (item, owners) => {
    expect(inSection(item).map((line) => line.split(' | ')[0])).toEqual([owners]);
  });

  test.each([
    ['ACTION: Mira to water the roses', 'Mira'],
    ['* **ACTION** - Mira: water the roses', 'Mira'],
    ['**Action item**: Mira to water the roses', 'Mira'],
    ['- AI Mira: water the roses', 'Mira'],
    ['- AI(Mira): water the roses', 'Mira'],
    ['TODO(mira): water the roses', 'mira'],
    ['- ACTION: water the roses', ''],
    ['- ACTION: those who can should come. Mira to water the roses', 'Mira'],
    ['AI(MS): Mira will water the roses', 'MS'],
    ['- @mira will water the roses', 'mira'],
    ['@mira will water the roses', 'mira'],
    ['- Bo to water the roses', 'Bo'],
  ])('of the marked line `%s` anywhere', (line, owners) => {
    expect(actions(`# Garden\n\n## Talk\n\n${line}\n`).map((found) => found.split(' | ')[0])).toEqual([owners]);
  });

  test('in the line above a list', () => {
    expect(inSection('- @bo will:\n  - Dig the bed\n  - Buy a rake')).toEqual([
      'bo | Dig the bed | open',
      'bo | Buy a rake | open',
    ]);
  });

  test('in the column of a table', () => {
    expect(
      actions('# Garden\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Dig the bed | Mira Sol | 2026-04-01 |\n'),
    ).toEqual(['Mira Sol | | Dig the bed | Mira Sol | 2026-04-01 | | open 2026-04-01']);
  });

  test('below a caption, in the language of the note', () => {
    expect(actions('# Garten\n\n**Aufgaben:**\n\n- Bo: Harken kaufen\n')).toEqual(['Bo | Bo: Harken kaufen | open']);
  });
});

describe('readActions does not list', () => {
  test.each([
    '- None',
    '- N/A',
    '- TBD',
    '- We meet next on Monday',
    '- Hackfest update',
    '- [Minutes](https://garden.example/minutes)',
    '- The team emphasised the importance of mulch',
    '- Should we dig?',
    '- Anna Berg',
    '- Anna Berg: It rained all week',
  ])('`%s` in a section for action items', (item) => {
    expect(inSection(item)).toEqual([]);
  });

  test('check boxes of attendance and agenda', () => {
    expect(actions('# Garden\n\n## Attendees\n\n- [x] Bo Lind\n- [ ] Anna Berg\n\n## Agenda\n\n- [x] Roses\n')).toEqual(
      [],
    );
  });

  test('notes below an item', () => {
    expect(inSection('- Bo: Dig the bed\n  - it rained last week')).toEqual(['Bo | Bo: Dig the bed | open']);
  });

  test('words that introduce something else as owners', () => {
    expect(inSection('- Aims to show what grows').map((line) => line.split(' | ')[0])).toEqual(['']);
    expect(inSection('- RE: the letter of the city: ask for soil').map((line) => line.split(' | ')[0])).toEqual(['']);
    expect(actions('# Garden\n\n## Talk\n\nBPF: VM in the kernel\n\nDecision: dig\n')).toEqual([]);
  });
});

describe('readActions reads', () => {
  test.each([
    ['- [x] Bo: Dig', 'done'],
    ['- [ ] Bo: Dig', 'open'],
    ['- [] Bo: Dig', 'open'],
    ['- ~~Bo: Dig the bed~~', 'done'],
    ['- Bo: Dig the bed (done)', 'done'],
    ['- Bo: Dig the bed ✅', 'done'],
    ['- Bo: Dig the bed (cancelled)', 'dropped'],
  ])('the state of `%s`', (item, state) => {
    expect(inSection(item).map((line) => line.split(' | ')[2])).toEqual([state]);
  });

  test.each([
    ['by 2 April', '2026-04-02'],
    ['by April 2nd', '2026-04-02'],
    ['(due: 2026-02-01)', '2026-02-01'],
    ['by Friday', '2026-03-20'],
    ['by Thursday', '2026-03-26'],
    ['in two weeks', '2026-04-02'],
    ['tomorrow', '2026-03-20'],
    ['by next week', '2026-03-26'],
    ['by 3 January', '2027-01-03'],
  ])('`%s` as the day it is due', (when, day) => {
    expect(inSection(`- Bo: Dig the bed ${when}`).map((line) => line.split(' | ')[2])).toEqual([`open ${day}`]);
  });

  test.each([
    'by the end of the week',
    'before the next meeting',
    'on the north side',
    'at the fair on 4 April, an event',
  ])('no due day in `%s`', (when) => {
    expect(inSection(`- Bo: Dig the bed ${when}`).map((line) => line.split(' | ')[2])).toEqual(['open']);
  });
});
