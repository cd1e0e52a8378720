import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-AWU7GO4M.js";
import "./chunk-2ACGNZAJ.js";
import "./chunk-CMJRE45C.js";
import "./chunk-7BHS5LPX.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-O4CRB56A.js";
import "./chunk-3OXOHJ44.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
