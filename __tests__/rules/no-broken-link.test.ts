import rule from '../../src/rules/no-broken-link.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const see = (link: string) => note({ discussions: `BL: See ${link}` });
const files = ['discussions/community/2024/2024-01-03.md', 'discussions/plan.md', 'pictures/beds.png'];
const before = '2024-01-01T00:00:00Z';

testRule(rule, {
  'the address in brackets': {
    text: see('⟦[the plan][https://garden.example/plan]⟧.'),
    messages: [
      '`[the plan][https://garden.example/plan]` is not parsed as a link; write `[the plan](https://garden.example/plan)`, with the address in parentheses.',
    ],
    fixed: see('[the plan](https://garden.example/plan).'),
  },
  'a label that is an address, and is defined': {
    text: see('[the plan][https://garden.example/plan].\n\n[https://garden.example/plan]: https://garden.example/plan'),
  },
  // What is right, or cannot be judged.
  'web addresses, mail addresses and code are not checked': {
    text: see('[a](https://example.org), [b](mailto:bo@example.org), <https://example.org> and `[c] (https://x.org)`.'),
    files,
  },
  'files that exist, with a fragment, a query, a title or percent-encoding': {
    text: see(
      '[last week](2024-01-03.md#todos), [the plan](../../plan.md?plain=1), ![beds](/pictures/beds.png "Beds") and [all](%2E%2E/../plan.md).',
    ),
    files,
  },
  'nothing is looked up without a file system': { text: see('[the plan](../plan.md).') },
  'a link out of the repository': { text: see('[the plan](../../../../plan.md).'), files },
  'escaped brackets are text': {
    text: see('\\[the plan\\](plan.md) and [the plan\\] (https://example.org/a).'),
    files,
  },
  'a link may be broken over lines': { text: see('[the plan](https://example.org/plan\n), which is long.') },
  'brackets inside the text of a link': {
    text: see('[[open]](https://example.org/1) and [beds [5 €]](https://x.org).'),
  },
  'parentheses inside an address': { text: see('[bed](https://example.org/Bed_(garden)).') },
  'a template language in an address': { text: see('[plan]({{ site.url }}/plan.md).'), files },
  'task boxes, footnotes and wiki links are not links': {
    text: note({ discussions: '- [x] (https://example.org)\n- Beds[^1] and [[Soil]]\n\n[^1]: plan.md' }),
    files,
  },
  'brackets without words before an address are not the text of a link': {
    text: see('encoding of [<,>,&] (https://example.org/78)'),
  },
  'an index in code without back-ticks': { text: see('items[0](x) of the script.'), files },
  'a label that is defined': {
    text: note({ discussions: 'See [the plan] (https://example.org/a).\n\n[the plan]: https://example.org/b' }),
  },
  'anchors of headings as GitHub makes them': {
    text: note({
      discussions:
        '- [a](#soil--water)\n- [b](#soil--water-1)\n- [c](#the-bedscreate-api)\n- [d](#listbed-of-beds)\n- [e](#1-été-à-larrosoir)\n- [f](#Agenda)\n- [g](#closed_book-read)\n\n### Soil & Water\n\n### Soil & Water\n\n### The `beds.create` *API*\n\n### `List<Bed>` of [beds](https://x.org)\n\n### 1. Été à l’arrosoir\n\n### :closed_book: Read',
    }),
  },
  'anchors in HTML, of site generators, and of nested headings': {
    text: note({
      discussions:
        '<a name="soil"></a> [a](#soil), [b](#water), [c](#tools), [d](#top) and [e](#fn1)\n\n### Water pipes {#water}\n\n- ## Tools',
    }),
  },
  'a link to the top of the page': { text: see('[back to top](#)') },
  'before the meeting its minutes and slides may be missing': {
    text: see('[minutes](2024-01-10-minutes.md), [slides](TBD), [recording]() and [doc](#).'),
    files,
    now: before,
  },
  'a page of a site that is built from the repository': {
    text: see('[last](/discussions/community/2024/2024-01-03), [same](2024-01-03.html) and [next](../2024-01-03/).'),
    files: [...files, 'discussions', '_config.yml'],
  },
  'a page of another site beside that of the repository': {
    text: see('[staff](/staff/2024)'),
    files: [...files, 'discussions', 'mkdocs.yml'],
  },
  'a comment that is written as a definition': {
    text: note({ discussions: 'Soil.\n\n[//]: # (beds.md)\n\n[comment]: <beds.md>' }),
    files,
  },

  // What is wrong.
  'a space between text and address': {
    text: see('⟦[the plan] (https://example.org/plan)⟧.'),
    messages: [
      '`[the plan] (https://example.org/plan)` is not parsed as a link; write `[the plan](https://example.org/plan)`, without the space.',
    ],
    fixed: see('[the plan](https://example.org/plan).'),
  },
  'a space before the address in a heading': {
    text: note({ discussions: '### ⟦[Beds] (https://example.org/7)⟧\n\nBL: Dug.' }),
    messages: [
      '`[Beds] (https://example.org/7)` is not parsed as a link; write `[Beds](https://example.org/7)`, without the space.',
    ],
    fixed: note({ discussions: '### [Beds](https://example.org/7)\n\nBL: Dug.' }),
  },
  'brackets and parentheses swapped': {
    text: see('⟦(the plan)[https://example.org/plan]⟧.'),
    messages: [
      'The brackets and parentheses of `(the plan)[https://example.org/plan]` are swapped; write `[the plan](https://example.org/plan)`.',
    ],
    fixed: see('[the plan](https://example.org/plan).'),
  },
  'a link that is never closed': {
    text: see('⟦[the plan](https://example.org/plan⟧'),
    messages: ['The link `[the plan](https://example.org/plan` is never closed; put a `)` after its address.'],
    fixed: see('[the plan](https://example.org/plan)'),
  },
  'a link that is never closed in the middle of a sentence': {
    text: see('⟦[the plan](https://example.org/plan⟧, which is long'),
    messages: ['The link `[the plan](https://example.org/plan` is never closed; put a `)` after its address.'],
    fixed: see('[the plan](https://example.org/plan), which is long'),
  },
  'a link that is never opened': {
    text: see('the plan⟦](https://example.org/plan)⟧.'),
    messages: ['`](https://example.org/plan)` has no opening `[`; put one before the text of the link.'],
  },
  'a space in an address': {
    text: see('⟦[the plan](./plans/plan of 2024.pdf)⟧.'),
    messages: [
      '`[the plan](./plans/plan of 2024.pdf)` is not parsed as a link, since its address has a space; write `%20` for a space in an address.',
    ],
  },
  'a stray bracket': {
    text: see('the plan at ⟦https://example.org/plan]⟧.'),
    messages: [
      'The address `https://example.org/plan]` ends in a stray `]`, which becomes part of it; remove the bracket.',
    ],
    fixed: see('the plan at https://example.org/plan.'),
  },
  'links inside links, whether they are parsed or not': {
    text: see('⟦[the plan]([https://](https://example.org/plan))⟧ and ⟦[RFC]([soil 65](https://example.org/65))⟧.'),
    messages: [
      '`[the plan]([https://](https://example.org/plan))` is a link inside a link; write `[the plan](https://example.org/plan)`.',
      '`[RFC]([soil 65](https://example.org/65))` is a link inside a link; write `[RFC](https://example.org/65)`.',
    ],
    fixed: see('[the plan](https://example.org/plan) and [RFC](https://example.org/65).'),
  },
  'parentheses around an address': {
    text: see('⟦[the plan]((https://example.org/plan))⟧.'),
    messages: [
      'The address `(https://example.org/plan)` has parentheses of its own, which become part of it; write `[the plan](https://example.org/plan)`.',
    ],
    fixed: see('[the plan](https://example.org/plan).'),
  },
  'no address': {
    text: see('⟦[last week]()⟧ and ⟦[minutes](#)⟧.'),
    messages: [
      'The link `[last week]()` has no address; add one, or remove the link.',
      'The link `[minutes](#)` only leads to the top of this page; write its address, or remove the link.',
    ],
  },
  'a placeholder for an address': {
    text: see('[the slides](⟦TODO⟧) and [the form](<⟦link⟧>).'),
    files,
    messages: [
      'The address `TODO` is a placeholder; write the address, or remove the link.',
      'The address `link` is a placeholder; write the address, or remove the link.',
    ],
  },
  'an address without a scheme': {
    text: see('[a](⟦www.example.org⟧), [b](⟦example.com/soil⟧) and [c](⟦bo@example.org⟧).'),
    files,
    messages: [
      '`www.example.org` leads to a file, as it has no scheme; write `https://www.example.org`.',
      '`example.com/soil` leads to a file, as it has no scheme; write `https://example.com/soil`.',
      '`bo@example.org` leads to a file, as it has no scheme; write `mailto:bo@example.org`.',
    ],
    fixed: see('[a](https://www.example.org), [b](https://example.com/soil) and [c](mailto:bo@example.org).'),
  },
  'a misspelled scheme': {
    text: see(
      '[a](⟦ttps://⟧example.org/1), (⟦https:/⟧example.org/2), ⟦https//⟧example.org/3 and ⟦http://https://⟧example.org.',
    ),
    messages: [
      '`ttps://` is not a valid scheme; write `https://`.',
      '`https:/` is not a valid scheme; write `https://`.',
      '`https//` is not a valid scheme; write `https://`.',
      '`http://https://` is not a valid scheme; write `https://`.',
    ],
    fixed: see('[a](https://example.org/1), (https://example.org/2), https://example.org/3 and https://example.org.'),
  },
  'schemes that are spelled correctly': {
    text: see('ftp://example.org/a, sftp://example.org, and https://web.example.org/web/2024/https://example.org/.'),
  },
  'no such file': {
    text: see('[the tools](⟦../tools.md⟧) and ![again](⟦../tools.md⟧).'),
    files,
    messages: [
      'There is no file `discussions/community/tools.md` in the repository; correct the link.',
      'There is no file `discussions/community/tools.md` in the repository; correct the link.',
    ],
  },
  'a file that is one folder further up': {
    text: see('[the plan](⟦../plan.md#beds⟧).'),
    files,
    messages: [
      'There is no file `discussions/community/plan.md` in the repository; did you mean `../../plan.md#beds`?',
    ],
    fixed: see('[the plan](../../plan.md#beds).'),
  },
  'a file without its extension, where no site is built': {
    text: see('[last week](⟦./2024-01-03⟧) and [root](⟦/nowhere/2024⟧).'),
    files,
    messages: [
      'There is no file `discussions/community/2024/2024-01-03` in the repository; did you mean `./2024-01-03.md`?',
      'There is no file `nowhere/2024` in the repository; correct the link.',
    ],
    fixed: see('[last week](./2024-01-03.md) and [root](/nowhere/2024).'),
  },
  'a missing page of a site': {
    text: see('[last week](⟦/discussions/community/2024/2024-01-02⟧)'),
    files: [...files, 'discussions', '_config.yml'],
    messages: ['There is no file `discussions/community/2024/2024-01-02` in the repository; correct the link.'],
  },
  'a definition that leads to no file': {
    text: note({ discussions: 'See [the tools].\n\n[the tools]: ⟦tools.md⟧ "Tools"' }),
    files,
    messages: ['There is no file `discussions/community/2024/tools.md` in the repository; correct the link.'],
  },
  'an anchor without a heading': {
    text: see('[a](⟦#nowhere⟧), [b](⟦#agendas⟧) and [c](⟦#todo.s⟧).'),
    messages: [
      'There is no heading for `#nowhere` in this note; correct the link.',
      'There is no heading for `#agendas` in this note; did you mean `#agenda`?',
      'There is no heading for `#todo.s` in this note; did you mean `#todos`?',
    ],
    fixed: see('[a](#nowhere), [b](#agenda) and [c](#todos).'),
  },
});
