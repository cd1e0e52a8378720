import { writeFileSync } from 'node:fs';

/** Writes the plain count of a test run to the file that TEST_COUNT_FILE names. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNT_FILE;
    if (!file) return;
    // A suite that cannot even be loaded has failed, although none of its tests did.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    writeFileSync(file, `Tests: ${results.numPassedTests} passed, ${failed} failed\n`);
  }
}
