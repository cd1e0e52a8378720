// What nearly every run loads, in each of its threads: one file of the bundle.
export { work } from '../node/worker.js';
export { lint } from './commands/lint.js';
