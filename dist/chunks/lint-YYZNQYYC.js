import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor,
  wantsColor
} from "./chunk-3ZL5YZ6K.js";
import "./chunk-LLB5VL22.js";
import "./chunk-Q4EP7Q4O.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-JHGAQGSN.js";
import "./chunk-AOX7JZDC.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor,
  wantsColor
};
