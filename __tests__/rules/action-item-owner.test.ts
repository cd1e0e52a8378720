import rule from '../../src/rules/action-item-owner.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const none = (text: string, example = 'BL: …') =>
  `\`${text}\` has no owner, unlike the other items here; write who does it, such as \`${example}\`.`;

testRule(rule, {
  'a paragraph without an owner, and lines that go on with another': {
    text: note({ todos: 'BL: Say thanks.\nWrite a card.\n\nÁK: Order soil.\n\n⟦Fix the links on the page.⟧' }),
    messages: [
      '`Fix the links on the page.` has no owner, unlike the other items here; write who does it, such as `BL: …`.',
    ],
  },
  'somebody who is yet to be found': {
    text: note({ todos: 'BL: Say thanks.\n\nÁK: Order soil.\n\n⟦TODO: [someone] Look into the pump.⟧' }),
    messages: [
      '`TODO: [someone] Look into the pump.` has no owner, unlike the other items here; write who does it, such as `BL: …`.',
    ],
  },
  'a list of recommendations among items with owners': {
    text: note({
      todos:
        'BL: Say thanks.\n\nÁK: Order soil.\n\nRecommendations:\n\n* Keep the gate closed at night\n* Ask often and early\n\nBL: Dig.',
    }),
  },
  'an item without owner among owned ones': {
    text: note({ todos: '* BL: Say thanks.\n* ÁK + BL: Order the valve.\n* ⟦Find a second helper.⟧' }),
    messages: [none('Find a second helper.')],
  },
  'a task list': {
    text: note({
      todos: '* [x] BL: Say thanks.\n* [ ] ÁK: Order the valve.\n* [ ] ⟦Find a second helper.⟧\n* [x] Sweep.',
    }),
    messages: [none('Find a second helper.')],
  },
  'owners given as handles, so that the example is one': {
    text: note({ todos: '* @bo-l say thanks.\n* @ak order the valve.\n* ⟦Find a second helper.⟧' }),
    messages: [none('Find a second helper.', '@bo-l …')],
  },
  'owners in brackets': {
    text: note({ todos: '* [Bo] Say thanks.\n* [Anna] Order the valve.\n* ⟦Find a second helper.⟧' }),
    messages: [none('Find a second helper.', '[Bo] …')],
  },
  'full names in bold': {
    text: note({ todos: '* **Bo Lind:** say thanks.\n* **Anna Berg:** dig.\n* ⟦Find a second helper.⟧' }),
    messages: [none('Find a second helper.', '**Bo Lind:** …')],
  },
  'owners at the end': {
    text: note({ todos: '* Say thanks (@bo)\n* Order the valve (@anna)\n* ⟦Find a second helper⟧' }),
    messages: [none('Find a second helper', '… (@bo)')],
  },
  'marks in front of the owners': {
    text: note({ todos: '* ACTION: Bo to say thanks.\n* ACTION: Anna to dig.\n* AI: Cleo to rake.' }),
  },
  'items that nobody owns': { text: note({ todos: '* Say thanks.\n* Order the valve.' }) },
  'a single owned item says nothing of the others': { text: note({ todos: '* BL: Say thanks.\n* Order the valve.' }) },
  'owners said in other ways': {
    text: note({
      todos:
        '* BL: Say thanks.\n* ÁK: Dig.\n* ÁK to order the valve.\n* Everyone: Bring a spade.\n* Water the beds (owner: BL).\n* @bo-l Draw a map.',
    }),
  },
  'what is no task': {
    text: note({ todos: '* BL: Say thanks.\n* ÁK: Dig.\n* We plant on Saturday.\n* Next meeting: January 17\n* None' }),
  },
  'items below an owned one': {
    text: note({ todos: '* BL: Say thanks.\n  * Find the address.\n* ÁK: Order the valve.' }),
  },
  'an owner whom nobody knows, when asked for': {
    text: note({ todos: '* BL: Say thanks.\n* ÁK: Order the valve.\n* ⟦XQ⟧: Find a second helper.' }),
    options: { unknown: true },
    messages: ['`XQ` owns an item but is neither a participant nor known from other notes; correct the name.'],
  },
  'an owner whom other notes know': {
    text: note({ todos: '* BL: Say thanks.\n* ÁK: Order the valve.\n* CO: Find a second helper.' }),
    options: { unknown: true },
    others: Array.from({ length: 3 }, (_, at) => ({
      path: `discussions/community/2023/2023-0${at + 1}-15.md`,
      text: note({ head: front({ participants: ['ÁgnesK', 'BoL', 'ChidiO'] }) }),
    })),
  },
});
