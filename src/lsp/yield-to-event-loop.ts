import { setImmediate } from 'node:timers/promises';

// A piece of work that keeps nobody waiting, in milliseconds.
const PIECE = 20;

/** To be called between pieces of long work: lets the editor be answered now and then. */
export function yieldToEventLoop(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < PIECE) return;
    await setImmediate();
    last = performance.now();
  };
}
