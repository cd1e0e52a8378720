import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  require_ajv
} from "./chunk-MPTFQ2AI.js";
import "./chunk-N4Q52YTP.js";
import "./chunk-W7EGDJH4.js";
export default require_ajv();
