// src/cli/exit-codes.ts
var CLEAN = 0;
var FINDINGS = 1;
var FAILED = 2;

export {
  CLEAN,
  FINDINGS,
  FAILED
};
