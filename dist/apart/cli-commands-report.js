import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-T3RKC37F.js";
import "./chunk-HBCJ45KM.js";
import "./chunk-ZJJMVYBH.js";
import "./chunk-OO3J6LEP.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-2S3YHHN7.js";
import "./chunk-TZYHX6PD.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
