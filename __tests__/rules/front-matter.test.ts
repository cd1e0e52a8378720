import rule from '../../src/rules/front-matter.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const yaml = (line: string) => `---\ndatetime: 2024-01-10T16:00:00+01:00\n${line}\n---\n\n## Agenda\n`;

testRule(rule, {
  'none at all': {
    text: '⟦# Community meeting⟧\n\nWe talked about soil.\n',
    messages: [
      'The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.',
    ],
  },
  'blank lines before it': {
    text: `⟦\n\n⟧${note()}`,
    messages: ['Blank lines precede the opening `---`; remove them, because front matter must begin on line 1.'],
    fixed: note(),
  },
  'a heading before it': {
    text: `⟦# Community⟧\n\n${note()}`,
    messages: [
      '`# Community` comes before the opening `---`; move it below the front matter, which must begin on line 1.',
    ],
  },
  'never closed': {
    text: '⟦---⟧\ndatetime: 2024-01-10T16:00:00+01:00\nlocation: Online\n',
    messages: ['The front matter is not closed; add a line `---` after its last key.'],
  },
  'code that would be run': {
    text: '⟦---js⟧\n{ datetime: process.exit(3) }\n---\n',
    messages: ['The front matter is marked as `js`; write it in YAML, after a bare `---`.'],
  },
  'a key twice': {
    text: yaml('location: Library\n⟦location⟧: Online'),
    messages: ['Duplicate key `location`; remove one.'],
  },
  'a colon in a value': {
    text: yaml('location: ⟦Room 2: the small one⟧'),
    messages: [
      '`location: Room 2: the small one` contains a colon followed by a space, which YAML reads as another key; put the value in quotes: `"Room 2: the small one"`.',
    ],
    fixed: yaml('location: "Room 2: the small one"'),
  },
  'a line without colon': {
    text: yaml('⟦location Online⟧'),
    messages: ['`location Online` is not a `key: value` line; put a colon and a space after the key.'],
  },
  'a reserved character': {
    text: yaml('location: ⟦@home⟧'),
    messages: ['`location: @home` begins with a character that YAML reserves; put the value in quotes: `"@home"`.'],
    fixed: yaml('location: "@home"'),
  },
  'an open quote': {
    text: yaml('location: ⟦"Online⟧'),
    messages: [
      'The quote in `location: "Online` is not closed, or closed too early; put one quote at each end of the value.',
    ],
    fixed: yaml('location: "Online"'),
  },
  'an open bracket': {
    text: yaml('teams: ⟦[community⟧'),
    messages: ['The bracket in `teams: [community` is not closed; close it, or write one item per line after `- `.'],
    fixed: yaml('teams: [community]'),
  },
  'a tab': {
    text: yaml('teams:\n⟦\t⟧- community'),
    messages: ['This line is indented with a tab; indent YAML with spaces.'],
    fixed: yaml('teams:\n  - community'),
  },
  'well written': { text: note() },
  'a quote that is closed on the next line, after a space': {
    text: yaml("location: ⟦'Online⟧ \n'"),
    messages: [
      "The quote in `location: 'Online` is not closed, or closed too early; put one quote at each end of the value.",
    ],
    fixed: yaml("location: 'Online'"),
  },
  'with quotes, comments and an empty value': {
    text: note({ head: front({ location: '"Room 2: the small one" # upstairs', more: 'tags:\n' }) }),
  },
  'a reserved character at the start of several values': {
    text: yaml('location: ⟦%20 above⟧\ntitle: ⟦`soil`⟧\nteams:\n  - ⟦@beds⟧\n  - tools'),
    messages: [
      '`location: %20 above` begins with a character that YAML reserves; put the value in quotes: `"%20 above"`.',
      "`title: 'soil'` begins with a character that YAML reserves; put the value in quotes.",
      '`- @beds` begins with a character that YAML reserves; put the value in quotes: `"@beds"`.',
    ],
    fixed: yaml('location: "%20 above"\ntitle: "`soil`"\nteams:\n  - "@beds"\n  - tools'),
  },
  'a reference to nothing, an anchor and a tag': {
    text: yaml('location: ⟦*hall⟧\ntitle: ⟦&co⟧\nteams:\n  - ⟦!beds north⟧'),
    messages: [
      '`location: *hall` uses `*` or `&`, which YAML reads as a reference; put the value in quotes: `"*hall"`.',
      '`title: &co` uses `*` or `&`, which YAML reads as a reference; put the value in quotes: `"&co"`.',
      '`- !beds north` begins with `!`, so YAML drops its first word; put the value in quotes: `"!beds north"`.',
    ],
    fixed: yaml('location: "*hall"\ntitle: "&co"\nteams:\n  - "!beds north"'),
  },
  'an anchor that an alias refers to, and a tag of YAML': {
    text: yaml('location: &place Shed\ntitle: *place\nteams: !!seq\n  - beds'),
  },
  'a hash that cuts off a value': {
    text: yaml('location: ⟦Room #4⟧ # upstairs\nteams:\n  - ⟦#bol⟧\n  - beds # north\n  - tools #TODO'),
    messages: [
      '`location: Room #4 # upstairs` is cut off at the `#`, which begins a comment in YAML; put the value in quotes: `"Room #4"`.',
      '`- #bol` is cut off at the `#`, which begins a comment in YAML; put the value in quotes: `"#bol"`.',
    ],
    fixed: yaml('location: "Room #4" # upstairs\nteams:\n  - "#bol"\n  - beds # north\n  - tools #TODO'),
  },
  'no space after dash or colon': {
    text: yaml('⟦location:Shed⟧\nteams:\n  ⟦-beds⟧\n  ⟦-tools⟧'),
    messages: [
      '`location:Shed` is not a `key: value` line; write `location: Shed`.',
      '`-beds` has no space after the dash; write `- beds`.',
      '`-tools` has no space after the dash; write `- tools`.',
    ],
    fixed: yaml('location: Shed\nteams:\n  - beds\n  - tools'),
  },
  'other list marks': {
    text: yaml('teams:\n  ⟦* beds⟧\n  ⟦• tools⟧\nparticipants: ⟦* AnaK⟧\n  ⟦* BoL⟧'),
    messages: [
      '`* beds` is not a list item in YAML, where items begin with `- `; write `- beds`.',
      '`• tools` is not a list item in YAML, where items begin with `- `; write `- tools`.',
      '`participants: * AnaK` is on the line of its key although a list follows; write `- AnaK` on the next line.',
      '`* BoL` is not a list item in YAML, where items begin with `- `; write `- BoL`.',
    ],
    fixed: yaml('teams:\n  - beds\n  - tools\nparticipants:\n  - AnaK\n  - BoL'),
  },
  'numbered items, whose numbers somebody must give up': {
    text: yaml('teams:\n  ⟦1. beds⟧'),
    messages: ['`1. beds` is not a list item in YAML, where items begin with `- `; write `- beds`.'],
    fixed: yaml('teams:\n  - beds'),
  },
  'the first item on the line of its key': {
    text: yaml('participants: ⟦AnaK⟧\n  - BoL'),
    messages: [
      '`participants: AnaK` is on the line of its key although a list follows; write `- AnaK` on the next line.',
    ],
    fixed: yaml('participants:\n  - AnaK\n  - BoL'),
  },
  'items that are indented differently': {
    text: yaml('teams:\n - beds\n  ⟦- tools⟧\nparticipants:\n  - AnaK\n⟦- BoL⟧'),
    messages: [
      '`- tools` is indented differently from its neighbours; indent it like the lines around it.',
      '`- BoL` is indented differently from its neighbours; indent it like the lines around it.',
    ],
    fixed: yaml('teams:\n - beds\n - tools\nparticipants:\n  - AnaK\n  - BoL'),
  },
  'keys that are indented differently': {
    text: yaml(' ⟦location: Shed⟧\nteams:\n  - beds\n  ⟦participants:⟧\n  - AnaK'),
    messages: [
      '`location: Shed` is indented differently from its neighbours; indent it like the lines around it.',
      '`participants:` is indented differently from its neighbours; indent it like the lines around it.',
    ],
    fixed: yaml('location: Shed\nteams:\n  - beds\nparticipants:\n  - AnaK'),
  },
  'no-break spaces': {
    text: yaml('⟦location:\u00a0Shed⟧\nteams:\n⟦\u00a0 ⟧- beds\n  ⟦-\u00a0tools⟧'),
    messages: [
      '`location: Shed` has a no-break space, which YAML reads as a letter; write an ordinary space.',
      '`- beds` is indented with a no-break space, which YAML reads as a letter; indent it with ordinary spaces.',
      '`- tools` has a no-break space, which YAML reads as a letter; write an ordinary space.',
    ],
    fixed: yaml('location: Shed\nteams:\n  - beds\n  - tools'),
  },
  'quotes inside quotes, text after quotes, a path between quotes': {
    text: yaml('location: ⟦"Shed" 4⟧\ntitle: ⟦"The "best" soil"⟧\nteams:\n  - ⟦"C:\\Users"⟧\n  - ⟦"beds",⟧'),
    messages: [
      '`location: "Shed" 4` goes on after its closing quote; put the value in quotes: `\'"Shed" 4\'`.',
      '`title: "The "best" soil"` goes on after its closing quote; put the value in quotes: `\'The "best" soil\'`.',
      '`- "C:\\Users"` has a backslash, which is special between double quotes; write `\'C:\\Users\'`.',
      '`- "beds",` ends with a comma after its quote; write `"beds"`.',
    ],
    fixed: yaml('location: \'"Shed" 4\'\ntitle: \'The "best" soil\'\nteams:\n  - \'C:\\Users\'\n  - "beds"'),
  },
  'an HTML comment': {
    text: yaml('⟦<!-- soon -->⟧\nlocation: Shed'),
    messages: ['`<!-- soon -->` is not a comment in YAML; write `# soon`.'],
    fixed: yaml('# soon\nlocation: Shed'),
  },
  'a closing fence that is indented, and one of other dashes': {
    text: '⟦----⟧\ntitle: Soil\n ⟦---⟧\n\n## Agenda\n',
    messages: [
      '`----` does not mark the front matter; write `---` at the start of the line, and nothing else on it.',
      '`---` does not mark the front matter; write `---` at the start of the line, and nothing else on it.',
    ],
    fixed: '---\ntitle: Soil\n---\n\n## Agenda\n',
  },
  'an opening fence that is indented': {
    text: '⟦ ⟧---\ntitle: Soil\n---\n\n## Agenda\n',
    messages: [
      'Spaces precede the opening `---`; remove them, because front matter must begin at the start of line 1.',
    ],
    fixed: '---\ntitle: Soil\n---\n\n## Agenda\n',
  },
  'everything at once, also what only the parser sees': {
    text: yaml('location: ⟦@shed⟧\n⟦title Soil⟧\nteams: ⟦[beds⟧\nparticipants:\n  ⟦-AnaK⟧\n⟦location⟧: ⟦Room: 4⟧'),
    messages: [
      '`location: @shed` begins with a character that YAML reserves; put the value in quotes: `"@shed"`.',
      '`title Soil` is not a `key: value` line; put a colon and a space after the key.',
      'The bracket in `teams: [beds` is not closed; close it, or write one item per line after `- `.',
      '`-AnaK` has no space after the dash; write `- AnaK`.',
      'Duplicate key `location`; remove one.',
      '`location: Room: 4` contains a colon followed by a space, which YAML reads as another key; put the value in quotes: `"Room: 4"`.',
    ],
    fixed: yaml('location: "@shed"\ntitle Soil\nteams: [beds]\nparticipants:\n  - AnaK\nlocation: "Room: 4"'),
  },
  'a body that begins with a rule': {
    text: '⟦---⟧\n\nWe met: all of us.\n\n---\n\n## Agenda\n',
    messages: [
      'The note has no front matter; begin it with a line `---`, the keys `datetime`, `location`, `teams` and `participants`, and another line `---`.',
    ],
  },
  'a body that begins with a rule, where no front matter is asked for': {
    text: '---\n\n# Soil\n\nWe met: all of us.\n\n---\n\n## Agenda\n',
    config: 'frontMatter: { required: false }',
  },
  'values of several lines, maps in lists, and text of all kinds': {
    text: yaml(
      'location: >\n  Room: 4\n  - @home #4\ntitle: Soil\n  and seeds\ntags: [\n  a,\n  b\n]\nwho:\n  - name: A\n    role: b\n  - name: C\nnested:\n  a: b\n  c:\n  - d\nmore: "a\n  b: c"',
    ),
  },
});
