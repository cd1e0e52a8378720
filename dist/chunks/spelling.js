import {
  closestMatch,
  distance,
  isSwap,
  normalize,
  stripDiacritics
} from "./text.js";
import "./shared-3.js";
export {
  closestMatch,
  distance,
  isSwap,
  normalize,
  stripDiacritics
};
