import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor,
  wantsColor
} from "./chunk-3Q2R2EF4.js";
import "./chunk-LLB5VL22.js";
import "./chunk-OTLNWE3B.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-2RH6KACQ.js";
import "./chunk-6I44U3QO.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor,
  wantsColor
};
