import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;

// src/cli/io.ts
var CLEAN = 0;
var FINDINGS = 1;
var FAILED = 2;

export {
  CLEAN,
  FINDINGS,
  FAILED
};
