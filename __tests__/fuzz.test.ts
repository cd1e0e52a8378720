// `npm run fuzz` searches longer; what it finds becomes a named test in hostile.test.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { targets } from '../scripts/fuzz/targets.js';

const examples = ['community/2024/2024-03-28.md', 'infra/2024/infra-2024-03-05.md'].map((name) =>
  readFileSync(`examples/discussions/${name}`, 'utf8'),
);

describe('made-up, changed and hostile input', () => {
  test.each(Object.entries(targets))('%s', (_, { input, check }) => {
    let tried = 0;
    fc.assert(
      fc.property(input(examples), (of) => {
        check(of);
        tried++;
      }),
      { numRuns: 30 },
    );
    expect(tried).toBe(30);
  });
});
