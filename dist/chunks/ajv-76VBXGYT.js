import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_ajv
} from "./chunk-W4CQ4WME.js";
import "./chunk-4HDKQKMY.js";
import "./chunk-HANBNIMK.js";
export default require_ajv();
