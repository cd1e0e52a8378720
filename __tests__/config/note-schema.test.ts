import { afterEach, expect, jest, test } from '@jest/globals';
import { compileNoteSchema } from '../../src/config/note-schema.js';

afterEach(() => {
  jest.restoreAllMocks();
});

test('writes nothing of a schema to the log', async () => {
  const written = (['log', 'info', 'warn', 'error'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(() => undefined),
  );
  const schema = await compileNoteSchema(
    { properties: { beds: { type: 'string', format: 'x\n::error::soil' }, valve: { unheardOf: true } } },
    'beds.json',
  );
  expect(schema.validate({ beds: 'one' })).toEqual([]);
  await expect(compileNoteSchema({ properties: { beds: { type: '::error::soil' } } }, 'beds.json')).rejects.toThrow();
  expect(written.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
