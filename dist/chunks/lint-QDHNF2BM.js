import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  lint,
  loaderFor
} from "./chunk-CLR2T44H.js";
import "./chunk-2ULOIF46.js";
import "./chunk-FYIMZYP2.js";
import "./chunk-DR26UXHI.js";
import "./chunk-7VMLWNV7.js";
import "./chunk-CUIWLWWY.js";
import "./chunk-HTBRCHHF.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-IGQJG23K.js";
import "./chunk-R2ZBMQFV.js";
export {
  lint,
  loaderFor
};
