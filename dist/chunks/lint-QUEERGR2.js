import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-UUVGJR46.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-IHPUWJO3.js";
import "./chunk-DR26UXHI.js";
import "./chunk-SHIVZPXT.js";
import "./chunk-2LFTZXZT.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-IGQJG23K.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
