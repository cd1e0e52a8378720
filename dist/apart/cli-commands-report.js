import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-VXTP3R4U.js";
import "./chunk-JBXYME7C.js";
import "./chunk-NJ5QAFCC.js";
import "./chunk-X4Y5PBNS.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-2S3YHHN7.js";
import "./chunk-FP2A34WE.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
