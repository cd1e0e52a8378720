import { expect, test } from '@jest/globals';
import { cachingFileSystem, nodeFileSystem } from '../../src/node/file-system.js';

/** Files whose text is their name, and the names in the order in which they were read. */
function counting() {
  const read: string[] = [];
  const files = {
    ...nodeFileSystem,
    read: (file: string) => {
      read.push(file);
      return Promise.resolve(file);
    },
  };
  return { files, read };
}

test('cachingFileSystem reads each file once', async () => {
  const { files, read } = counting();
  const cached = cachingFileSystem(files);
  for (const file of ['a.md', 'b.md', 'a.md', 'b.md']) expect(await cached.read(file, file, 10)).toBe(file);
  expect(read).toEqual(['a.md', 'b.md']);
});

test('cachingFileSystem keeps text up to its limit, and reads what exceeds it again', async () => {
  const { files, read } = counting();
  const cached = cachingFileSystem(files, 10);
  for (const file of ['12345', '1234567', '54321', '1']) await cached.read(file, file, 10);
  read.length = 0;
  for (const file of ['12345', '1234567', '54321', '1']) expect(await cached.read(file, file, 10)).toBe(file);
  expect(read).toEqual(['1234567', '1']);
});
