import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-Y445LA4P.js";
import "./chunk-X2W6ELD4.js";
import "./chunk-TBXIOM35.js";
import "./chunk-5TLL5J6V.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-O4CRB56A.js";
import "./chunk-4GHI23SB.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-DW5EXDWW.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
