import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { columnsOf } from '../../src/formatters/columns.js';

test('text takes as many columns as string-width says, looked up or not', () => {
  for (let code = 0; code < 0x3000; code++) {
    // string-width takes it for the start of an escape sequence; texts are escaped before they come here.
    if (code === 0x9b) continue;
    const text = `a${String.fromCharCode(code)}b`;
    expect([code, columnsOf(text)]).toEqual([code, stringWidth(text)]);
  }
  for (const text of ['✖ 3 problems', '✔', '“soil” – ÁgnesK’s…', '👩‍🌾', '日本', 'e\u0301']) {
    expect([text, columnsOf(text)]).toEqual([text, stringWidth(text)]);
  }
});
