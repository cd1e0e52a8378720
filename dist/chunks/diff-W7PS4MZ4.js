import {
  editsBetween,
  unifiedDiff
} from "./chunk-Y3PZUXX2.js";
import "./chunk-KIZ6KU7F.js";
export {
  editsBetween,
  unifiedDiff
};
