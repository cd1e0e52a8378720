import { setFlagsFromString } from 'node:v8';

// V8 says on stderr that it does not know a flag. The second is gone since Node 22, and later versions may lose the first.
const NODE = Number.parseInt(process.versions.node, 10);

/**
 * Tells V8 that this is a short run: regular expressions are not compiled twice, once for a start and once to be fast, and
 * functions are made fast only when they are called really often. It holds for the whole process.
 */
export function hurry(): void {
  // Not `--no-regexp-tier-up`: it would leave what was compiled once, by Node itself, without the other half, and V8 jumps
  // there. This is for expressions that are made from here on.
  if (NODE <= 24) setFlagsFromString('--regexp-tier-up-ticks=0');
  if (NODE < 22) setFlagsFromString('--interrupt-budget=600000');
}
