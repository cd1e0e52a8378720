import {
  parseMarkdown
} from "./micromark-extension-frontmatter.js";
import "./micromark-core-commonmark.js";
import "./trough.js";
import "./shared-3.js";
export {
  parseMarkdown
};
