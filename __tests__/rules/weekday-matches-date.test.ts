import rule from '../../src/rules/weekday-matches-date.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const said = (text: string) => note({ discussions: `BL: The soil comes on ${text}.` });

testRule(rule, {
  'a date in numbers': {
    text: note({ discussions: 'BL: We meet on ⟦Monday⟧, 2024-01-10.' }),
    fixed: note({ discussions: 'BL: We meet on Wednesday, 2024-01-10.' }),
    messages: ['`Monday, 2024-01-10`: 10 January 2024 is a Wednesday; correct the weekday or the date.'],
  },
  'a weekday after the date, in another language': {
    text: note({ discussions: 'BL: Das Treffen am 10.01.2024 (⟦Montag⟧).' }),
    fixed: note({ discussions: 'BL: Das Treffen am 10.01.2024 (Mittwoch).' }),
    messages: ['`10.01.2024 (Montag`: 10 January 2024 is a Mittwoch; correct the weekday or the date.'],
  },
  'right days in other languages': {
    text: note({ discussions: 'BL: mercredi 10 janvier 2024, miércoles, 10 de enero de 2024, miercuri 10.01.2024' }),
  },
  'a word that is no weekday': { text: note({ discussions: 'BL: March, 2024-01-10 and Monitor 2024-01-10 (Sonne)' }) },
  'another weekday': {
    text: said('⟦Monday⟧, April 20, 2024'),
    messages: ['`Monday, April 20, 2024`: 20 April 2024 is a Saturday; correct the weekday or the date.'],
    fixed: said('Saturday, April 20, 2024'),
  },
  'in short and without a year': {
    text: said('⟦Sat⟧ 16 January'),
    messages: ['`Sat 16 January`: 16 January 2024 is a Tuesday; correct the weekday or the date.'],
    fixed: said('Tue 16 January'),
  },
  'the year before, as happens in January': {
    text: said('Friday, January 12, ⟦2023⟧'),
    messages: ['`Friday, January 12, 2023`: 12 January 2023 was a Thursday; if 2024 is meant, write that year.'],
    fixed: said('Friday, January 12, 2024'),
  },
  'in a heading': {
    text: note({ discussions: '### Soil day, ⟦Monday⟧, April 20, 2024\n\nBL: It comes.' }),
    messages: ['`Monday, April 20, 2024`: 20 April 2024 is a Saturday; correct the weekday or the date.'],
    fixed: note({ discussions: '### Soil day, Saturday, April 20, 2024\n\nBL: It comes.' }),
  },
  'in another language': {
    text: said('⟦Montag⟧, 20. April 2024'),
    config: 'locale: de',
    messages: ['`Montag, 20. April 2024`: 20 April 2024 is a Samstag; correct the weekday or the date.'],
    fixed: said('Samstag, 20. April 2024'),
  },
  'beside a date that is reported as a whole': {
    text: '# Garden, Tuesday, January 3, 2024\n',
    config: 'date: { from: [path, heading] }',
  },
  'right ones': { text: said('Saturday, April 20, or on Monday-Tuesday, April 22-23, 2024') },
  'right in some year that may be meant': { text: said('Wednesday 17 January') },
  'a weekday that belongs to something else': { text: said('Monday, and on April 20, 2024 the rest') },
  'in code': { text: said('`Monday, April 20, 2024`') },
});
