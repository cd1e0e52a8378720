import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  require_ajv
} from "./chunk-WXZG7LTH.js";
import "./chunk-ZBSYU4GX.js";
import "./chunk-R2ZBMQFV.js";
export default require_ajv();
