import rule from '../../src/rules/no-placeholder.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const value = (text: string, key: string) =>
  `\`${text}\` is still in \`${key}\`; write what it stands for, now that the meeting is over.`;
const line = (text: string) => `\`${text}\` still stands for text to be written; write that text, or remove it.`;

const VARIABLE = ['$', '{TITLE}'].join('');

testRule(rule, {
  'template text of other kinds': {
    text: note({
      discussions: [
        '[Add agenda items here]',
        VARIABLE,
        '%DATE%',
        'Name (Company)',
        '[Presenter Name]',
        'noch zu ergänzen',
        'À compléter',
      ]
        .map((text) => `* ⟦${text}⟧`)
        .join('\n'),
    }),
    messages: [
      '[Add agenda items here]',
      VARIABLE,
      '%DATE%',
      'Name (Company)',
      '[Presenter Name]',
      'noch zu ergänzen',
      'À compléter',
    ].map(line),
  },
  'what looks like it, and is none': {
    text: note({
      discussions: '* 50% of the beds %\n* [add a bed](https://garden.example)\n* Names: Ana, Bo',
    }),
  },
  'a part of the title': {
    text: '# Garden call ⟦YYYY-MM-DD⟧\n\n## Notes\n\nBo: The soil has come.\n',
    path: 'notes/2024-01-10.md',
    others: 5,
    config: 'frontMatter: { required: false }\nsections: [Notes]\n',
    messages: [line('YYYY-MM-DD')],
  },
  'the title of a cancelled meeting, but not its body': {
    text: '# ⟦{{ date }}⟧ Garden call\n\nThe meeting was called off.\n\n## Notes\n\nTBD\n',
    path: 'notes/2024-01-10.md',
    others: 5,
    config: 'frontMatter: { required: false }\nsections: [Notes]\n',
    messages: [line('{{ date }}')],
  },
  'values of the front matter': {
    text: note({ head: front({ location: '⟦TO FILL⟧', participants: ['ÁgnesK', '⟦TODO⟧', '⟦<name>⟧'] }) }),
    messages: [value('TO FILL', 'location'), value('TODO', 'participants'), value('<name>', 'participants')],
  },
  'lines and items': {
    text: note({ agenda: '* ⟦<topic>⟧', discussions: '⟦TBD⟧', todos: '* [ ] ⟦TODO⟧' }),
    messages: [line('<topic>'), line('TBD'), line('TODO')],
  },
  'a thing whose name is to be filled in': {
    text: note({ discussions: 'BL: Then the function ⟦TODO⟧ must be called.' }),
    messages: ['`TODO` still stands for the name of a function; write that name.'],
  },
  'one finding for the same left-over': {
    text: note({ agenda: '* ⟦<topic>⟧\n* <topic>' }),
    messages: [line('<topic>')],
  },
  'words of the configuration': {
    text: note({ discussions: '⟦Lorem ipsum⟧' }),
    config: 'placeholders: { words: [lorem ipsum] }\n',
    messages: [line('Lorem ipsum')],
  },
  'shapes that can be nothing else, as whole lines and items': {
    text: note({
      discussions: [
        '[TBD]',
        '{{ name }}',
        '[Owner]',
        '[NAME], [AFFILIATION]',
        '[inaudible]',
        '(implied)',
        'name: text',
        'X people in total',
        'until XX:YY UTC',
        '(someone; thank you!)',
        '@yourname',
        '$YOUR_AGENDA_ITEM',
        'Your name here (INITIALS)',
        'Bo Lind (INITIALS)',
        'To be filled in after the meeting.',
        '[TODO(bo): add the slides]',
        '[links to issues]',
        'please add your topic here',
        'Topic 1',
        'Speaker 1:',
      ]
        .map((text) => `* ⟦${text}⟧`)
        .join('\n'),
    }),
    messages: [
      '[TBD]',
      '{{ name }}',
      '[Owner]',
      '[NAME], [AFFILIATION]',
      '[inaudible]',
      '(implied)',
      'name: text',
      'X people in total',
      'until XX:YY UTC',
      '(someone; thank you!)',
      '@yourname',
      '$YOUR_AGENDA_ITEM',
      'Your name here (INITIALS)',
      'Bo Lind (INITIALS)',
      'To be filled in after the meeting.',
      '[TODO(bo): add the slides]',
      '[links to issues]',
      'please add your topic here',
      'Topic 1',
      'Speaker 1:',
    ].map(line),
  },
  'after an owner or a label': {
    text: note({
      discussions: '⟦**Facilitator:** TBD⟧\n\n⟦Money: TBA⟧',
      todos: '* ⟦BL: TODO⟧\n* [ ] ⟦@carol: TODO⟧',
    }),
    messages: ['**Facilitator:** TBD', 'Money: TBA', 'BL: TODO', '@carol: TODO'].map(line),
  },
  headings: {
    text: '# ⟦Month Day, Year⟧\n\n## ⟦YYYY-MM-DD⟧\n\n## ⟦<date>⟧\n\n## ⟦ADD YOUR TOPIC HERE (initials)⟧\n\n## ⟦{{ title }}⟧\n',
    messages: ['Month Day, Year', 'YYYY-MM-DD', '<date>', 'ADD YOUR TOPIC HERE (initials)', '{{ title }}'].map(line),
  },
  'a date in the title, beside other text': {
    text: '# Garden call ⟦yyyy-mm-dd⟧\n\n## Dates are written YYYY-MM-DD\n\nWe agreed.\n',
    messages: [line('yyyy-mm-dd')],
  },
  'an ellipsis that is all a section has': {
    text: note({ discussions: '- ⟦...⟧', todos: '- [ ] ⟦…⟧' }),
    messages: [line('...'), line('…')],
  },
  'one of several values in one': {
    text: note({ head: front({ location: '⟦hall, TODO⟧' }) }),
    messages: [value('hall, TODO', 'location')],
  },
  'the template, but for the lines that finished notes keep': {
    text: note({ discussions: 'Please be on time.\n\n⟦Ask your name here to speak.⟧' }),
    config: 'placeholders: { template: template.md }\n',
    template: 'Please be on time.\n\nAsk your name here to speak.\n\nTODO list\n',
    others: [1, 2, 3, 4, 5].map((day) => ({
      path: `discussions/community/2023/2023-02-0${day}.md`,
      text: note({ discussions: 'Please be on time.' }),
    })),
    messages: [
      '`Ask your name here to speak.` is still as in the template; write what belongs there, or remove the line.',
    ],
  },
  'what was said or left out, and what is called so': {
    text: note({
      discussions: [
        'BL: ???',
        '',
        'ÁK: …',
        '',
        '...',
        '',
        '* soil',
        '* ...',
        '* <back to slides>',
        '* <no objections>',
        '* [links to issues](https://example.org)',
        '* [ ] Bo (initials missing)',
        '* add your objections',
        '* Names here differ',
        '',
        'Team 1',
        '',
        '* ÁK',
        '',
        '### Use YYYY-MM-DD for dates',
        '',
        'BL: Yes.',
        '',
        '### TBD',
        '',
        'BL: No.',
        '',
        'See [notes].',
        '',
        '[notes]',
        '',
        '[notes]: https://example.org',
      ].join('\n'),
    }),
  },
  'a cancelled meeting': {
    text: note({
      agenda: '**Meeting was canceled due to an empty agenda.**',
      discussions: 'To be added after the meeting.',
    }),
  },
  'the word in a sentence, a caption and a heading': {
    text: note({
      agenda: '* TODO list of the garden',
      discussions: 'BL: The rest is a TODO for later.\n\nTODO:\n\n* BL: Dig.',
    }),
  },
  'before the meeting': { text: note({ head: front({ location: 'TBD' }) }), now: '2024-01-09T00:00:00Z' },
  'HTML and code': { text: note({ discussions: '<br>\n\n<https://example.org>\n\n`<name>`\n\n```\nTODO\n```' }) },
});
