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
} from "./chunk-OOO4YW3R.js";
import "./chunk-KIZ6KU7F.js";
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
