import { expect, test } from '@jest/globals';
import { takeBatches, WorkerPool } from '../../src/node/worker-pool.js';

test.each([1, 7, 8, 9, 100, 513, 1000])('the progress over %i files ends at their number', async (count) => {
  const files = Array.from({ length: count }, (_, at) => `${at}.md`);
  const progress: number[] = [];
  const results = await new WorkerPool([]).map(
    'check',
    files,
    (start, end) => Promise.resolve(files.slice(start, end)),
    (done) => progress.push(done),
  );
  expect(results.flat()).toEqual(files);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(count);
});

test('takeBatches gives every file to one of the threads', () => {
  const queue = { files: ['a', 'b', 'c', 'd', 'e'], batchSize: 2, next: new Int32Array(1) };
  const [first, second] = [takeBatches(queue), takeBatches(queue)];
  expect([first.next().value, second.next().value, first.next().value]).toEqual([
    [0, 2],
    [2, 4],
    [4, 5],
  ]);
  expect([first.next().done, second.next().done]).toEqual([true, true]);
});
