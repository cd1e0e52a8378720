import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;
import {
  loadCompiled
} from "./chunk-XXQ5GYI7.js";
import "./chunk-WVRSDWRJ.js";

// lazily:src/config/reading.ts
var loaded;
var module = () => loaded ??= loadCompiled(__filename, "../lazy/reading.cjs");
var parseConfig = (...given) => module().parseConfig(...given);
var readConfig = (...given) => module().readConfig(...given);
var loadResources = (...given) => module().loadResources(...given);
export {
  loadResources,
  parseConfig,
  readConfig
};
