import {
  WORD_JOINER,
  commandData,
  commandProperty,
  disarm,
  html,
  json,
  logLine,
  markdownCode,
  markdownText,
  visible,
  xml
} from "./text-2.js";
import "./shared-3.js";
export {
  WORD_JOINER,
  commandData,
  commandProperty,
  disarm,
  html,
  json,
  logLine,
  markdownCode,
  markdownText,
  visible,
  xml
};
