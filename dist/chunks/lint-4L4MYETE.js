import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  clock,
  expectNotes,
  instant,
  lint,
  loaderFor,
  wantsColor
} from "./chunk-CYNUXISH.js";
import "./chunk-5PNDAZCI.js";
import "./chunk-T7CZU46F.js";
import "./chunk-GEG445SO.js";
import "./chunk-AA7R5RK5.js";
import "./chunk-M75BKAQT.js";
import "./chunk-HOTDH3N4.js";
import "./chunk-4QIQC2L7.js";
import "./chunk-PRTKZJRQ.js";
import "./chunk-PNA6NM4C.js";
import "./chunk-SFWLYO6U.js";
import "./chunk-W7EGDJH4.js";
export {
  clock,
  expectNotes,
  instant,
  lint,
  loaderFor,
  wantsColor
};
