import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-ADZ7KEGU.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-LOXBCASK.js";
import "./chunk-DR26UXHI.js";
import "./chunk-5UKCTQXS.js";
import "./chunk-3J6NVXJ5.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-IGQJG23K.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
