import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor,
  wantsColor
} from "./chunk-EQDXHVOS.js";
import "./chunk-LLB5VL22.js";
import "./chunk-Q3HZKCG6.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-SGCCZQ3P.js";
import "./chunk-UVQEB7QD.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor,
  wantsColor
};
