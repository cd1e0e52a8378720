import {
  editsBetween,
  unifiedDiff
} from "./diff-2.js";
import "./shared-3.js";
export {
  editsBetween,
  unifiedDiff
};
