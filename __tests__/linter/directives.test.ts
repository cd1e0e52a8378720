import { describe, expect, test } from '@jest/globals';
import { lintNote } from '../../src/linter/lint.js';
import { front, note } from '../helpers/note.js';

const PATH = 'discussions/community/2024/2024-01-10.md';
const of = (text: string, reportUnusedSuppressions = false) => {
  const { findings, suppressed } = lintNote({ path: PATH, text }, { reportUnusedSuppressions });
  const shown = (all: typeof findings) => all.map(({ ruleId, place }) => `${place.start.line} ${ruleId}`);
  return { found: shown(findings), hidden: shown(suppressed), messages: findings.map(({ message }) => message) };
};
const discussed = (...lines: string[]) => note({ discussions: lines.join('\n') });

test('a comment in front matter hides what is missing there', () => {
  const text = note({
    head: front({ more: '# meeting-notes-lint-disable front-matter-schema -- no room yet\n' }),
  }).replace('location: Online\n', '');
  expect(of(text)).toMatchObject({ found: [], hidden: ['1 front-matter-schema'] });
  expect(of(text.replace('disable front', 'disable-next-line front')).found).toEqual(['1 front-matter-schema']);
});

describe('comments in the text', () => {
  test('hide the next line', () => {
    const { found, hidden } = of(
      discussed('<!-- meeting-notes-lint-disable-next-line no-placeholder -- soon -->', 'TBD', '', 'TODO'),
    );
    expect(hidden).toEqual(['18 no-placeholder']);
    expect(found).toEqual(['20 no-placeholder']);
  });

  test('hide their own line', () => {
    const { found, hidden } = of(
      note({
        head: front(),
        agenda: '* [plan] (https://a.example) <!-- meeting-notes-lint-disable-line no-broken-link -->',
      }),
    );
    expect(found).toEqual([]);
    expect(hidden).toEqual(['13 no-broken-link']);
  });

  test('hide from here on, until enabled again', () => {
    const { found, hidden } = of(
      discussed(
        '<!-- meeting-notes-lint-disable no-placeholder -->',
        '',
        'TBD',
        '',
        '<!-- meeting-notes-lint-enable no-placeholder -->',
        '',
        'TODO',
      ),
    );
    expect(hidden).toEqual(['19 no-placeholder']);
    expect(found).toEqual(['23 no-placeholder']);
  });

  test('name several rules, with spaces or commas', () => {
    const text = discussed(
      '<!-- meeting-notes-lint-disable-next-line no-placeholder, no-broken-link -->',
      '[plan] (https://a.example)',
    );
    expect(of(text).found).toEqual([]);
    expect(of(text.replace(',', '')).found).toEqual([]);
  });

  test('hide all rules when none is named, and a remark says that naming is better', () => {
    const { found, hidden, messages } = of(discussed('<!-- meeting-notes-lint-disable-next-line -->', 'TBD'));
    expect(hidden).toEqual(['18 no-placeholder']);
    expect(found).toEqual(['17 suppression']);
    expect(messages).toEqual([expect.stringMatching(/name/)]);
  });

  test('are text in code', () => {
    const comment = '<!-- meeting-notes-lint-disable-next-line no-placeholder -->';
    expect(of(discussed(`\`${comment}\``, 'TBD')).hidden).toEqual([]);
    expect(of(discussed('```', comment, '```', 'TBD')).hidden).toEqual([]);
  });

  test('of remark-lint work too', () => {
    expect(of(discussed('<!--lint ignore no-placeholder-->', '', 'TBD', '', 'TODO'))).toMatchObject({
      hidden: ['19 no-placeholder'],
      found: ['21 no-placeholder'],
    });
    expect(
      of(discussed('<!--lint disable no-placeholder-->', '', 'TBD', '', '<!--lint enable no-placeholder-->')),
    ).toMatchObject({
      hidden: ['19 no-placeholder'],
      found: [],
    });
  });
});

test('comments in front matter hide lines of front matter, and not what looks like one in the text', () => {
  const head = front({ location: 'TBD' }).replace(
    'location',
    '# meeting-notes-lint-disable-next-line no-placeholder -- asked the library\nlocation',
  );
  expect(of(note({ head }))).toMatchObject({ found: [], hidden: ['4 no-placeholder'] });
  expect(of(discussed('# meeting-notes-lint-disable-next-line no-placeholder', 'TBD')).hidden).toEqual([]);
});

describe('comments that are wrong', () => {
  test('name a rule that is not there', () => {
    const { found, messages } = of(discussed('<!-- meeting-notes-lint-disable-next-line no-palceholder -->', 'TBD'));
    expect(found).toEqual(['17 suppression', '18 no-placeholder']);
    expect(messages[0]).toBe('Unknown rule `no-palceholder`; did you mean `no-placeholder`?');
  });

  test('hide nothing, which is said when asked for', () => {
    const text = discussed('<!-- meeting-notes-lint-disable-next-line no-placeholder -->', 'The soil has come.');
    expect(of(text).found).toEqual([]);
    expect(of(text, true).found).toEqual(['17 suppression']);
  });

  test('cannot hide what is said of themselves', () => {
    const { found } = of(
      discussed(
        '<!-- meeting-notes-lint-disable suppression -->',
        '<!-- meeting-notes-lint-disable-next-line nonsense -->',
      ),
    );
    expect(found).toContain('18 suppression');
  });
});
