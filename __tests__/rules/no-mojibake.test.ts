import rule from '../../src/rules/no-mojibake.js';
import { front, note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

const of = (...participants: string[]) => note({ head: front({ participants }) });

testRule(rule, {
  'a name that was encoded twice': {
    text: of('ÁgnesK', '⟦ZoÃ«L⟧'),
    messages: ['`ZoÃ«L` was encoded twice; write `ZoëL`.'],
    fixed: of('ÁgnesK', 'ZoëL'),
  },
  'a letter whose second half is invisible': {
    text: of('⟦Ã\u0081gnesK⟧', 'BoL'),
    messages: ['`Ã\u0081gnesK` was encoded twice; write `ÁgnesK`.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'one finding however often it stands there': {
    text: note({ head: front({ participants: ['⟦ZoÃ«L⟧'] }), discussions: 'ZoÃ«L: Hello.\nZoÃ«L: Bye.' }),
    messages: ['`ZoÃ«L` was encoded twice; write `ZoëL`.'],
    fixed: note({ head: front({ participants: ['ZoëL'] }), discussions: 'ZoëL: Hello.\nZoëL: Bye.' }),
  },
  'quotes of an office program': {
    text: note({ discussions: 'BL: ⟦Itâ€™s⟧ here.' }),
    messages: ['`Itâ€™s` was encoded twice; write `It’s`.'],
    fixed: note({ discussions: 'BL: It’s here.' }),
  },
  'a character that is lost': {
    text: note({ discussions: 'BL: The ⟦s\uFFFDil⟧ has come.' }),
    messages: ['`s\uFFFDil` has lost a character that could not be encoded; rewrite the word.'],
  },
  'an invisible character in a name': {
    text: of('ÁgnesK', '⟦Bo\u200BL⟧'),
    messages: ['`BoL` contains an invisible character (U+200B); remove it.'],
    fixed: of('ÁgnesK', 'BoL'),
  },
  'other scripts and symbols': {
    text: note({ discussions: '👩‍🌾 BL: The café São João – “Ünal” – has come; ÂNGELA, 20 °C, 日本, می‌خواهم.' }),
  },
  'an umlaut before closing quotation marks': {
    text: note({ discussions: 'BL: Write “Uhr in “aä””b” as it is.' }),
  },
  'several ideographs that were encoded twice': {
    text: note({ discussions: 'BL: ⟦æ—¥æœ¬⟧ has come.' }),
    messages: ['`æ—¥æœ¬` was encoded twice; write `日本`.'],
    fixed: note({ discussions: 'BL: 日本 has come.' }),
  },
});
