/** No finding at or above the threshold. */
export const CLEAN = 0;
/** Findings at or above the threshold. */
export const FINDINGS = 1;
/** The run itself failed. */
export const FAILED = 2;
