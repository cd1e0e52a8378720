import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { DebouncedJob } from '../../src/lsp/debounced-job.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** When a job of this duration runs, requested at these times. */
async function runs(took: number, requested: number[], until = 2000): Promise<number[]> {
  const ran: number[] = [];
  const started = performance.now();
  const job = new DebouncedJob(
    () => {
      ran.push(performance.now() - started);
      return took;
    },
    { pause: 100, rest: 3 },
  );
  for (let now = 0; now < until; now += 10) {
    if (requested.includes(now)) job.request();
    await jest.advanceTimersByTimeAsync(10);
  }
  job.cancel();
  return ran;
}

test('a job runs once, a pause after its last request', async () => {
  expect(await runs(5, [0, 50, 100])).toEqual([200]);
  expect(await runs(5, [0, 200])).toEqual([100, 300]);
});

test('a slow job pauses longer, however often it is requested', async () => {
  // It takes 150 ms, 100 more than the quick ones, so it pauses for 300.
  expect(await runs(150, [0, 110, 210, 310])).toEqual([100, 410]);
});

test('a cancelled job does not run', async () => {
  expect(await runs(5, [0], 50)).toEqual([]);
});
