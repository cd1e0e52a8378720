import rule from '../../src/rules/front-matter-schema.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const head = (from: string, to: string) => note({ head: front().replace(from, to) });

testRule(rule, {
  'a key that is missing': {
    text: '⟦---⟧\ndatetime: 2024-01-10T16:00:00+01:00\nlocation: Online\nteams:\n  - community\n---\n',
    messages: ['The key `participants` is missing; add a line `participants: …` to the front matter.'],
  },
  'a misspelled key': {
    text: head('location', '⟦loction⟧'),
    messages: ['Unknown key `loction`; did you mean `location`?'],
    fixed: note(),
  },
  'a key that no note has': {
    text: note({ head: front({ more: '⟦weather⟧: fine\n' }) }),
    messages: [
      'Unknown key `weather` (known: `title`, `datetime`, `location`, `teams`, `participants`, `tags`); remove it, or correct its name.',
    ],
  },
  'a lone value for a list': {
    text: head('teams:\n  - community', 'teams: ⟦community⟧'),
    messages: ['`teams` must be a list; write `community` on its own line after `- `.'],
    fixed: note(),
  },
  'no items': {
    text: note({ head: front({ participants: [] }) }).replace('participants', '⟦participants⟧'),
    messages: ['`participants` has no items; write each on its own line after `- `.'],
  },
  'no value': {
    text: head('location: Online', '⟦location⟧:'),
    messages: ['`location` has no value; write one after the colon.'],
  },
  'no seconds': {
    text: head('2024-01-10T16:00:00+01:00', '⟦2024-01-10T16:00+01:00⟧'),
    messages: ['`2024-01-10T16:00+01:00` has no seconds; write `2024-01-10T16:00:00+01:00`.'],
    fixed: note(),
  },
  'an offset without colon': {
    text: head('2024-01-10T16:00:00+01:00', '⟦2024-01-10T16:00:00+0100⟧'),
    messages: ['`2024-01-10T16:00:00+0100` has an offset without colon; write `2024-01-10T16:00:00+01:00`.'],
    fixed: note(),
  },
  'no offset': {
    text: head('2024-01-10T16:00:00+01:00', '⟦2024-01-10T16:00:00⟧'),
    messages: ['`2024-01-10T16:00:00` has no offset from UTC; add one at the end, such as `+02:00`, or `Z` for UTC.'],
  },
  'no time': {
    text: head('2024-01-10T16:00:00+01:00', '⟦2024-01-10⟧'),
    messages: ['`2024-01-10` has no time; write day, time and offset, such as `2022-06-23T10:00:00+02:00`.'],
  },
  'a day that does not exist': {
    text: head('2024-01-10T16:00:00+01:00', '⟦2024-01-100⟧T16:00:00+01:00'),
    messages: [
      '`2024-01-100` is not a valid date: there is no day 100 of January; write `2024-01-10`, the day in the file name.',
    ],
    fixed: note(),
  },
  'an hour that does not exist': {
    text: head('2024-01-10T16:00:00+01:00', '⟦2024-01-10T26:00:00+01:00⟧'),
    messages: [
      '`2024-01-10T26:00:00+01:00` has an impossible time or offset; write it like `2022-06-23T10:00:00+02:00`.',
    ],
  },
  'words for a date': {
    text: head('2024-01-10T16:00:00+01:00', '⟦next Wednesday⟧'),
    messages: ['`next Wednesday` is not a date and time; write it like `2022-06-23T10:00:00+02:00`.'],
  },
  'well written': { text: note({ head: front({ more: 'title: Soil\ntags:\n  - soil\n' }) }) },
  'the seasons are no business of the offset': { text: head('+01:00', '+05:30') },
  'front matter that cannot be read is for front-matter': { text: note({ head: '---\na b\nc: d\n---\n' }) },
  'front matter that is read once its mistakes are repaired': {
    text: head('Online\nteams:\n  - community', 'Room: 4\nteams:\n  - ⟦2024⟧'),
    messages: ['`2024` is not a valid value for `teams`, which must be text: put it between quotes.'],
    fixed: note({ head: front({ location: 'Room: 4' }).replace('- community', '- "2024"') }),
  },
  'an optional key without value': {
    text: note({ head: front({ more: '⟦tags⟧:\n' }) }),
    messages: ['`tags` has no value; write one, or remove the line.'],
  },
  'reports what is something else to readers of YAML 1.1': {
    text: note({
      head: front({ location: '⟦12:30⟧', participants: ['⟦No⟧', '"yes"', 'Noah'] }).replace(
        'teams:\n  - community',
        'teams: [⟦on⟧, ⟦1_000⟧]',
      ),
    }),
    messages: [
      '`12:30` is a number to readers of YAML 1.1; put it in quotes: `"12:30"`.',
      '`on` is `true` to readers of YAML 1.1; put it in quotes: `"on"`.',
      '`1_000` is a number to readers of YAML 1.1; put it in quotes: `"1_000"`.',
      '`No` is `false` to readers of YAML 1.1; put it in quotes: `"No"`.',
    ],
    fixed: note({
      head: front({ location: '"12:30"', participants: ['"No"', '"yes"', 'Noah'] }).replace(
        'teams:\n  - community',
        'teams: ["on", "1_000"]',
      ),
    }),
  },
  'reports a number that loses its last zero': {
    text: note({ head: front({ more: 'title: ⟦1.10⟧\n' }) }),
    messages: ['`1.10` is not a valid value for `title`, which must be text: put it between quotes.'],
    fixed: note({ head: front({ more: 'title: "1.10"\n' }) }),
  },
});
