import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-QTE4F6LJ.js";
import "./chunk-AD4UYNWG.js";
import "./chunk-EYJXDXQH.js";
import "./chunk-HVCUMJPS.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-2S3YHHN7.js";
import "./chunk-OQI2QELH.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
