import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-5PBMUTIJ.js";
import "./chunk-2ULOIF46.js";
import "./chunk-DR26UXHI.js";
import "./chunk-7VMLWNV7.js";
import "./chunk-CUIWLWWY.js";
import "./chunk-HTBRCHHF.js";
import "./chunk-EWHN6JN2.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
