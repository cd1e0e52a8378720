import { setImmediate } from 'node:timers/promises';

// Longest work without a pause, in milliseconds.
const SLICE = 20;

/** To be called between pieces of long work: lets the editor be answered now and then. */
export function yieldToEventLoop(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await setImmediate();
    last = performance.now();
  };
}
