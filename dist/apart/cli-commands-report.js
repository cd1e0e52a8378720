import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-FNZATLSR.js";
import "./chunk-BL464MTA.js";
import "./chunk-5HE3ERWR.js";
import "./chunk-NUCRMY7T.js";
import "./chunk-U3A4RZPC.js";
import "./chunk-JP5FAYU6.js";
import "./chunk-43L3CT5C.js";
import "./chunk-PYWUMSQY.js";
import "./chunk-INWXJVCU.js";
import "./chunk-4XGEAIZT.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
