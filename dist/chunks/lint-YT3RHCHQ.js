import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-4YIM5LOT.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-X6COSF5H.js";
import "./chunk-PCTVOSDT.js";
import "./chunk-DR26UXHI.js";
import "./chunk-DSDSHN7M.js";
import "./chunk-W5NX5ZYS.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-GJWOOHJA.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
