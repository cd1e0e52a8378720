import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CONFIG_NAMES } from '../../src/node/load-config.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

test('the catalog entry leads to the schema of the configuration, for all of its file names', () => {
  const [entry] = read('schemas/catalog.json').schemas as { fileMatch: string[]; url: string }[];
  expect(entry!.fileMatch).toEqual(CONFIG_NAMES);
  expect(entry!.url).toBe(read('schemas/config.schema.json').$id);
});

// Editors and schema stores read draft-07; not all of them read anything later.
test.each(['config', 'meeting-note'])(
  'schemas/%s.schema.json is draft-07, without keywords of later drafts',
  (name) => {
    const file = `schemas/${name}.schema.json`;
    expect(read(file).$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /"(?:\$defs|\$anchor|\$dynamicRef|\$recursiveRef|prefixItems|dependentRequired|dependentSchemas|unevaluated\w+|x-\w+)"/,
    );
  },
);
