import {
  readFrontMatter
} from "./note-3.js";
import "./yaml.js";
import "./note-4.js";
import "./note-5.js";
import "./shared-3.js";
export {
  readFrontMatter
};
