import {
  loadResources
} from "./chunk-S6VOPLK7.js";
import {
  parseConfig,
  readConfig
} from "./chunk-AUHS7GHN.js";
import "./chunk-LONAKIWN.js";
import "./chunk-XHKLI5NQ.js";
import "./chunk-BACDGXXY.js";
import "./chunk-KIZ6KU7F.js";
export {
  loadResources,
  parseConfig,
  readConfig
};
