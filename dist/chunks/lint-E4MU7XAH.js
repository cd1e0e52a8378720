import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-WIQTUZR5.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-KYL6SKM7.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-2EMBVQQX.js";
import "./chunk-6OKKL7TR.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-IGQJG23K.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
