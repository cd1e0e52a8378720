import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  editsBetween,
  unifiedDiff
} from "./chunk-YFO23OTW.js";
import "./chunk-WVRSDWRJ.js";
export {
  editsBetween,
  unifiedDiff
};
