import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  require_ajv
} from "./chunk-YC55SUTF.js";
import "./chunk-XPXAACJ7.js";
import "./chunk-WVRSDWRJ.js";
export default require_ajv();
