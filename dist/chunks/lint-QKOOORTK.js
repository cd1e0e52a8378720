import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-JJHEXSPR.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-NQ5DMD5S.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-35KWR4BA.js";
import "./chunk-AK6PHRZS.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
