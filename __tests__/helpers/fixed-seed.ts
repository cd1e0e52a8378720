// Property tests take the same examples in each run, so that a red run is about the change; `FUZZ_RUNS=20000` takes others.
import fc from 'fast-check';

if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_240_110 });
