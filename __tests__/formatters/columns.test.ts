import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { columnsOf } from '../../src/formatters/columns.js';

test('text takes as many columns as string-width says, looked up or not', () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    expect([code, columnsOf(text)]).toEqual([code, stringWidth(text)]);
  }
  for (const text of ['✖ 3 problems', '✔', '“soil” – ÁgnesK’s…', '👩‍🌾', '日本', 'e\u0301']) {
    expect([text, columnsOf(text)]).toEqual([text, stringWidth(text)]);
  }
});
