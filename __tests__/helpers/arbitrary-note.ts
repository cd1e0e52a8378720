import fc from 'fast-check';

const odd = fc.constantFrom(
  '\uFEFF',
  '\r\n',
  '\r',
  '\t',
  '\u2028',
  '\u00A0',
  '\uD800',
  '\0',
  '`',
  '```',
  '<!--',
  '-->',
  '---',
  '[',
  '](',
  '#',
  '##',
  '*',
  '**',
  '- ',
  ': ',
  '"',
  "'",
  '<name>',
  'TBD',
  'Ã«',
  '👩‍🌾',
  '\u200B',
  'é',
  'İ',
  '&amp;',
  '\\',
  '|',
  '> ',
  '1. ',
);
const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Online',
      'TBD',
      '2024-01-10T16:00:00+01:00',
      '2024-01-100T16:00+01:00',
      'ÁgnesK',
      'AgnesK',
      'BoL, ChidiO',
      'ZoÃ«L',
      '"Bo L"',
      '[a, b]',
      'Camp, January 3, 2024',
      'a: b',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: odd },
);
const key = fc.constantFrom(
  'datetime',
  'location',
  'loction',
  'teams',
  'participants',
  'particpants',
  'title',
  'tags',
  'weather',
  '__proto__',
);
const yamlLine = fc.oneof(
  fc.tuple(key, value).map(([name, said]) => `${name}: ${said}`),
  fc
    .tuple(key, fc.array(value, { maxLength: 4 }))
    .map(([name, items]) => [`${name}:`, ...items.map((item) => `  - ${item}`)].join('\n')),
  fc.constantFrom('# meeting-notes-lint-disable-next-line no-placeholder', '', '  - BoL'),
);
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '## Agenda',
      '## Discussions',
      '## TODOs',
      '##TODOs',
      '**Discussions**',
      '# Agenda',
      '## Discusions',
      '## :book: TODOs',
      '### Soil',
      'Notes\n-----',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'BL: The soil has come.',
      'ÁK: Good.',
      'XQ: I have the',
      'TBD',
      '* <topic>',
      '* BL: Say thanks.',
      '* ÁK + BL: Order the valve.',
      '* Find a helper.',
      'On Monday, April 20, 2024.',
      'See [the plan] (https://example.org/plan).',
      'See [plan](../plan.md',
      'See https://a.example].',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<!-- meeting-notes-lint-disable-next-line -->',
      '<!-- meeting-notes-lint-disable no-palceholder -->',
      '<!--lint ignore-->',
      '```',
      '> quoted',
      '| a |\n| - |',
      '<div>',
      '</div>',
      '  * nested',
      '1. first',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: odd },
);

/** Notes with everything that goes wrong in notes, and a little that never should. */
export const arbitraryNote: fc.Arbitrary<string> = fc
  .record({
    before: fc.constantFrom('', '', '', '', '\uFEFF', '\n\n', '# Note\n'),
    yaml: fc.array(yamlLine, { maxLength: 7 }),
    close: fc.constantFrom('\n---\n', '\n---\n', '\n---\n', '\n---', '\n'),
    lines: fc.array(line, { maxLength: 25 }),
    gap: fc.constantFrom('\n\n', '\n\n', '\n'),
    eol: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  })
  .map(({ before, yaml, close, lines, gap, eol }) =>
    `${before}---\n${yaml.join('\n')}${close}\n${lines.join(gap)}\n`.replaceAll('\n', eol),
  );
