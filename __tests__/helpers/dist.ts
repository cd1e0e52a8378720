import path from 'node:path';
import { assertBuilt } from '../../scripts/lib/source-hash.js';

let isChecked = false;

/**
 * The absolute path of a file of the build. Throws when the build is missing or older than the sources: a test of an old
 * build proves nothing.
 */
export function dist(file = ''): string {
  if (!isChecked) assertBuilt('.');
  isChecked = true;
  return path.resolve('dist', file);
}
