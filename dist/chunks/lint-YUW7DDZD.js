import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-GSSVD55E.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-FVE7G4BP.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-RBKEKMQK.js";
import "./chunk-4N5A3GQ6.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
