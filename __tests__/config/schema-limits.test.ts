import { expect, test } from '@jest/globals';
import { createConfig } from '../../src/config/create-config.js';
import { compileNoteSchema } from '../../src/config/note-schema.js';
import { schemaProblem } from '../../src/config/schema-limits.js';

const doubling = (levels: number) => ({
  $ref: '#/$defs/d0',
  $defs: Object.fromEntries(
    Array.from({ length: levels }, (_, level) => {
      const next = level + 1 < levels ? { $ref: `#/$defs/d${level + 1}` } : { type: 'string' };
      return [`d${level}`, { anyOf: [next, next] }];
    }),
  ),
});

test.each<[string, object, string]>([
  ['refers to itself', { $ref: '#' }, 'circle'],
  ['multiplies its references', doubling(40), 'multiply'],
  ['is asynchronous', { $async: true, type: 'object' }, '$async'],
  ['has too many values', { enum: Array.from({ length: 40_000 }, (_, index) => index) }, '10000 values'],
])('compileNoteSchema refuses a schema that %s', async (_, schema, words) => {
  await expect(compileNoteSchema(schema, 'note.schema.json')).rejects.toThrow(words);
});

test('a schema may contain itself below a key, and refer to the same definition often', () => {
  const tree = { type: 'object', properties: { child: { $ref: '#' }, list: { type: 'array', items: { $ref: '#' } } } };
  expect(schemaProblem(tree)).toBeUndefined();
  expect(schemaProblem(doubling(5))).toBeUndefined();
});

test('a required key `constructor` is not inherited', async () => {
  const schema = await compileNoteSchema({ type: 'object', required: ['constructor'] }, 'note.schema.json');
  expect(schema.validate({})).toHaveLength(1);
});

test('createConfig makes a configuration of data, and refuses invalid data', () => {
  const config = createConfig({ sections: [{ name: 'Topics' }], rules: { 'no-placeholder': 'off' } });
  expect(config.for('').rules.get('no-placeholder')?.severity).toBe('off');
  expect(() => createConfig({ sectoins: [] } as never)).toThrow('did you mean `sections`?');
});

test.each([
  ['ignore', { ignore: ['{a,b}*a*a*a*a*a'] }],
  ['path', { path: 'notes/{slug}{team}{slug}{team}.md' }],
  ['path', { path: '**/**/**/x.md' }],
])('a configuration whose `%s` could take too long to match is invalid', (_, data) => {
  expect(() => createConfig(data)).toThrow('too many wildcards');
});

test('createConfig applies a built-in preset that the data extends, and ignores files', () => {
  const config = createConfig({ extends: ['shared.yml', 'date-in-heading'], rules: { 'file-name': 'off' } });
  expect(config.for('').settings.frontMatter.required).toBe(false);
  expect(config.for('').rules.get('file-name')?.severity).toBe('off');
});
