import rule from '../../src/rules/consistent-dates.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const dated = (datetime: string, title?: string) =>
  note({ head: front({ datetime, ...(title !== undefined && { more: `title: ${title}\n` }) }) });

testRule(rule, {
  'a file named after another day': {
    text: dated('⟦2024-01-03⟧T16:00:00+01:00'),
    messages: [
      '`datetime` says 3 January 2024, but the file name says 10 January 2024; write `2024-01-10` if that is the day of the meeting.',
    ],
  },
  'a date that is that of another note': {
    text: dated('⟦2024-01-03⟧T16:00:00+01:00'),
    others: [3, 11, 18, 25].map((day) => ({
      path: `discussions/community/2024/2024-01-${String(day).padStart(2, '0')}.md`,
      text: '## Soil\n',
    })),
    messages: [
      '`datetime` says 3 January 2024, but the file name says 10 January 2024; write `2024-01-10` if that is the day of the meeting.',
    ],
    fixed: dated('2024-01-10T16:00:00+01:00'),
  },
  'a title of another day': {
    text: dated('2024-01-10T16:00:00+01:00', 'Community, ⟦January 3, 2024⟧'),
    messages: [
      'The title says `January 3, 2024`, but the file name and `datetime` say 10 January 2024; write that day in the title too.',
    ],
    fixed: dated('2024-01-10T16:00:00+01:00', 'Community, January 10, 2024'),
  },
  'file name and title against datetime': {
    text: dated('⟦2024-02-10⟧T16:00:00+01:00', 'Community 10 January 2024'),
    messages: [
      '`datetime` says 10 February 2024, but the file name and the title say 10 January 2024; write `2024-01-10` if that is the day of the meeting.',
    ],
    fixed: dated('2024-01-10T16:00:00+01:00', 'Community 10 January 2024'),
  },
  'all agree': { text: dated('2024-01-10T16:00:00+01:00', 'Community, January 10, 2024') },
  'a title over several days': { text: dated('2024-01-10T16:00:00+01:00', 'Camp, 8 January 2024 to 10 January 2024') },
  'a title without a year': { text: dated('2024-01-10T16:00:00+01:00', 'Community, January 3') },
  'late in the evening the day is another one in UTC, which does not count': {
    text: dated('2024-01-10T23:30:00-08:00'),
  },
  'no date in the file name': { text: dated('2024-01-03T16:00:00+01:00'), path: 'discussions/spring.md' },
  'a day that does not exist is for front-matter-schema': { text: dated('2024-01-40T16:00:00+01:00') },
  'a heading of another day': {
    text: '# Beds, ⟦3 January 2024⟧\n',
    messages: [
      'The heading says `3 January 2024`, but the file name says 10 January 2024; correct the one that is wrong.',
    ],
  },
  'a heading whose weekday is that of the file name': {
    text: '# Beds, Wednesday, ⟦11 January 2024⟧\n',
    messages: [
      'The heading says `11 January 2024`, but the file name says 10 January 2024; write that day in the heading too.',
    ],
    fixed: '# Beds, Wednesday, 10 January 2024\n',
  },
  'a file name against heading and label': {
    text: '# Beds, ⟦9 January 2024⟧\n\n- Date: January 9\n',
    messages: [
      'The heading and `Date` say 9 January 2024, but the file name says 10 January 2024; rename the file, or correct the dates in the note.',
    ],
  },
  'a label of another year': {
    text: '# Beds, 10 January\n\n**When**: ⟦January 10 2023⟧, 17:00\n',
    messages: [
      '`When` says `January 10 2023`, but the file name and the heading say 10 January 2024; write that day in `When` too.',
    ],
    fixed: '# Beds, 10 January\n\n**When**: January 10 2024, 17:00\n',
  },
  'the other time zone of a copied line': {
    text: '# Beds\n\n**When**: January 10, 5pm UTC (⟦January 3⟧, 9am Pacific Time)\n',
    messages: [
      'The other time zone of `When` says `January 3`, but the file name and `When` say 10 January 2024; write that day in the other time zone of `When` too.',
    ],
    fixed: '# Beds\n\n**When**: January 10, 5pm UTC (January 10, 9am Pacific Time)\n',
  },
  'a day before that the clocks do not allow': {
    text: '# Beds\n\n**When**: January 10, 5pm UTC (⟦January 9⟧, 9am Pacific Time)\n',
    messages: [
      'The other time zone of `When` says `January 9`, but the file name and `When` say 10 January 2024; write that day in the other time zone of `When` too.',
    ],
    fixed: '# Beds\n\n**When**: January 10, 5pm UTC (January 10, 9am Pacific Time)\n',
  },
  'a day before that the clocks allow': {
    text: '# Beds\n\n**When**: January 10, 6am UTC (January 9, 10pm Pacific Time)\n',
  },
  'early in the day of its zone the day is the next one': { text: '# Beds\n\n**When**: January 11, 2024, 01:00 UTC\n' },
  'a line of another time zone below the time': {
    text: '# Beds\n\n- Date: January 10, 2024\n- Time: 20:00 - 23:00 UTC\n  - 7:00AM AEDT (⟦Jan 13th⟧)\n  - 9:00PM CET\n',
    messages: [
      'The other time zone of `Date` says `Jan 13th`, but the file name and `Date` say 10 January 2024; write that day in the other time zone of `Date` too.',
    ],
    fixed:
      '# Beds\n\n- Date: January 10, 2024\n- Time: 20:00 - 23:00 UTC\n  - 7:00AM AEDT (Jan 10th)\n  - 9:00PM CET\n',
  },
  'a link to a time converter that was copied': {
    text: '# Beds, 10 January 2024\n\nTime: 17:00 UTC [convert](https://www.timeanddate.com/worldclock/converter.html?iso=⟦20231206⟧T170000)\n',
    messages: [
      'The link to a time converter says `20231206`, but the file name and the heading say 10 January 2024; write that day in the link to a time converter too.',
    ],
  },
  'a link to a time converter in UTC': {
    text: '# Beds, 10 January 2024\n\n[When](https://www.timeanddate.com/worldclock/converter.html?iso=20240111T010000)\n',
  },
  'the title of a month that is not that of the name': {
    text: '# Beds, ⟦November 2023⟧\n',
    messages: [
      'The heading says `November 2023`, but the file name says 10 January 2024; correct the one that is wrong.',
    ],
  },
  'the month of the name, with a day in another month': {
    path: 'minutes/202401.md',
    text: '---\ndate: ⟦2024-02-02⟧\n---\n',
    messages: [
      '`date` says 2 February 2024, but the file name says January 2024; rename the file, or correct the dates in the note.',
    ],
  },
  'a meeting that was put off into the next month': {
    path: 'minutes/202401.md',
    text: '---\ntitle: January 2024 Minutes\ndate: 2024-02-02\n---\n',
  },
  'the title of a month, and the day that it was put off to': {
    path: 'minutes/202401.md',
    text: '---\ntitle: January 2024 Minutes (delayed to February 2)\ndate: 2024-02-02\n---\n',
  },
  'a date below another heading than that of the meeting': {
    text: '# Beds\n\nDate: 10 January 2024\n\n## Dinner\n\nDate & time: 12 January 2024, 19:00\n',
  },
  'a number that may be the day or the month': { text: '# Beds (10/01/2024)\n\nWhen: 01/10/2024\n' },
  'the same day in either order': {
    text: '# Beds (⟦04/04/2024⟧)\n',
    messages: ['The heading says `04/04/2024`, but the file name says 10 January 2024; correct the one that is wrong.'],
  },
  'an order that the other notes show': {
    path: 'beds/2024-02-03.md',
    text: '# Beds (⟦02/03/2024⟧)\n',
    others: [13, 14, 15, 16].map((day) => ({ path: `beds/2024-01-${day}.md`, text: `# Beds (${day}/01/2024)\n` })),
    messages: ['The heading says `02/03/2024`, but the file name says 3 February 2024; correct the one that is wrong.'],
  },
  'a date that was cut off': {
    text: "# Beds 2024-01-10\n\n* Today's date: ⟦2024-01-1⟧\n",
    messages: [
      "`Today's date` says `2024-01-1`, but the file name and the heading say 10 January 2024; write that day in `Today's date` too.",
    ],
    fixed: "# Beds 2024-01-10\n\n* Today's date: 2024-01-10\n",
  },
  'a version in a heading': { text: '# Tools 3.12.20\n' },
  'several days': { text: '# Camp, January 8-12\n' },
  'the week of a day': { text: '# Beds, week of January 8, 2024\n' },
  'the day of an event that a topic is about': {
    text: '# Beds 2024-01-10\n\n- Seed fair: https://fair.example\n  - **When:** March 3rd, [4 PM](https://time.is/1600_3_Mar_2024-03-03)\n',
  },
  'a folder of another year is for file-name': { path: 'beds/2023/2024-01-10.md', text: '# Beds 2024-01-10\n' },
  'a date further down': { text: `# Beds\n\n${'Soil has come.\n\n'.repeat(20)}When: January 20\n` },
  'reports that are dated later everywhere': {
    path: 'reports/2024-02-01-pool.md',
    text: '# Pool report for January 2024\n',
    others: [3, 4, 5, 6].map((month) => ({
      path: `reports/2024-0${month}-01-pool.md`,
      text: `# Pool report for ${['', '', 'February', 'March', 'April', 'May'][month - 1]} 2024\n`,
    })),
  },
  'dates of three days': {
    text: '# Beds, ⟦3 January 2024⟧\n\nDate: 17 January 2024\n',
    messages: [
      'The file name says 10 January 2024, the heading says `3 January 2024` and `Date` says `17 January 2024`; write the day of the meeting in all of them.',
    ],
  },
});
