import {
  parseConfig,
  parseRoster,
  readConfig
} from "./generated-2.js";
import "./picomatch.js";
import "./note-2.js";
import "./config-3.js";
import "./model-3.js";
import "./text.js";
import "./yaml.js";
import "./note-5.js";
import "./shared-3.js";
export {
  parseConfig,
  parseRoster,
  readConfig
};
