import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { configArguments, readSettings } from '../src/settings.js';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  contributes: {
    configuration: { properties: Record<string, { default: unknown }> };
    commands: { command: string }[];
  };
};

test('settings without a value are the defaults that the manifest declares', () => {
  const { properties } = manifest.contributes.configuration;
  const declared = Object.entries(properties).map(([name, { default: value }]) => [
    name.replace('meetingNotesLint.', ''),
    value,
  ]);
  const { 'trace.server': _, ...defaults } = Object.fromEntries(declared) as Record<string, unknown>;
  assert.deepEqual(
    readSettings(() => undefined),
    defaults,
  );
});

test('settings of a wrong type are replaced by their defaults', () => {
  assert.deepEqual(
    readSettings(() => 3),
    { enable: true, run: 'onType', config: '' },
  );
});

test('a configuration file becomes an option of the command line', () => {
  const settings = readSettings((name) => (name === 'config' ? ' .github/notes.yml ' : undefined));
  assert.deepEqual(configArguments(settings), ['--config', '.github/notes.yml']);
  assert.deepEqual(configArguments({ config: '' }), []);
});

test('the manifest declares exactly the commands that are registered', () => {
  const source = readFileSync(new URL('../src/commands.ts', import.meta.url), 'utf8');
  const registered = [...source.matchAll(/registerCommand\('([^']+)'/g)].map(([, command]) => command);
  assert.deepEqual(registered.sort(), manifest.contributes.commands.map(({ command }) => command).sort());
});
