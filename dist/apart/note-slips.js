import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  closest,
  distance,
  fold,
  foldMarks,
  isSwap
} from "./chunk-QHWER7ZH.js";
import "./chunk-WVRSDWRJ.js";
export {
  closest,
  distance,
  fold,
  foldMarks,
  isSwap
};
