import {
  closestMatch,
  distance,
  isSwap,
  normalize,
  stripDiacritics
} from "./chunk-BACDGXXY.js";
import "./chunk-KIZ6KU7F.js";
export {
  closestMatch,
  distance,
  isSwap,
  normalize,
  stripDiacritics
};
