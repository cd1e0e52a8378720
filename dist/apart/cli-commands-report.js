import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  readNotes,
  report
} from "./chunk-7XIROP3R.js";
import "./chunk-JAO5MYEH.js";
import "./chunk-4HLKNNKE.js";
import "./chunk-6G3XN535.js";
import "./chunk-4GK2TEKQ.js";
import "./chunk-O4CRB56A.js";
import "./chunk-H5NU3NDH.js";
import "./chunk-QHWER7ZH.js";
import "./chunk-XXQ5GYI7.js";
import "./chunk-Z633IPYQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  readNotes,
  report
};
