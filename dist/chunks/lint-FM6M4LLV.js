import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-R7SLUUYX.js";
import "./chunk-LLHWX4NP.js";
import "./chunk-J5D2NMDY.js";
import "./chunk-DR26UXHI.js";
import "./chunk-FJ5DRZNZ.js";
import "./chunk-GOYH5LKV.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-IGQJG23K.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
