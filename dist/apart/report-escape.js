import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  WORD_JOINER,
  commandData,
  commandProperty,
  disarm,
  json,
  logLine,
  markdownCode,
  markdownText,
  visible,
  xml
} from "./chunk-4GK2TEKQ.js";
import "./chunk-WVRSDWRJ.js";
export {
  WORD_JOINER,
  commandData,
  commandProperty,
  disarm,
  json,
  logLine,
  markdownCode,
  markdownText,
  visible,
  xml
};
