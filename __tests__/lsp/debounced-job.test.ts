import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { DebouncedJob } from '../../src/lsp/debounced-job.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** When a job runs that takes so long, asked for at these times. */
async function runs(took: number, asked: number[], until = 2000): Promise<number[]> {
  const ran: number[] = [];
  const started = performance.now();
  const later = new DebouncedJob(
    () => {
      ran.push(performance.now() - started);
      return took;
    },
    { pause: 100, rest: 3 },
  );
  for (let now = 0; now < until; now += 10) {
    if (asked.includes(now)) later.ask();
    await jest.advanceTimersByTimeAsync(10);
  }
  later.cancel();
  return ran;
}

test('a job runs once, a pause after it was last asked for', async () => {
  expect(await runs(5, [0, 50, 100])).toEqual([200]);
  expect(await runs(5, [0, 200])).toEqual([100, 300]);
});

test('a job that takes long rests long, however often it is asked for', async () => {
  // It takes 150 ms, 100 more than anybody notices, so that it rests for 300.
  expect(await runs(150, [0, 110, 210, 310])).toEqual([100, 410]);
});

test('a job that is not wanted any more does not run', async () => {
  expect(await runs(5, [0], 50)).toEqual([]);
});
