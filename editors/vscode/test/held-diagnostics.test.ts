import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeldDiagnostics } from '../src/held-diagnostics.js';

function record() {
  const shown: [string, string][] = [];
  return { shown, held: new HeldDiagnostics<string>((uri, diagnostics) => shown.push([uri, diagnostics])) };
}

test('findings of a saved note are shown at once', () => {
  const { shown, held } = record();
  held.receive('a', 'first', false);
  assert.deepEqual(shown, [['a', 'first']]);
});

test('findings of a note with unsaved changes are shown when it is saved, only the latest', () => {
  const { shown, held } = record();
  held.receive('a', 'first', true);
  held.receive('a', 'second', true);
  held.receive('b', 'other', true);
  assert.deepEqual(shown, []);
  held.release('a');
  held.release('a');
  assert.deepEqual(shown, [['a', 'second']]);
});

test('findings that arrive after saving replace those held back', () => {
  const { shown, held } = record();
  held.receive('a', 'first', true);
  held.receive('a', 'second', false);
  held.release('a');
  assert.deepEqual(shown, [['a', 'second']]);
});
