import { setFlagsFromString } from 'node:v8';

// Later versions of Node may not know the flags.
const KNOWN = Number.parseInt(process.versions.node, 10) <= 24;

/**
 * Tells V8 that this is a short run: regular expressions are not compiled twice, once for a start and once to be fast, and
 * functions are made fast only when they are called really often. It holds for the whole process.
 */
export function hurry(): void {
  if (!KNOWN) return;
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--interrupt-budget=600000');
}
