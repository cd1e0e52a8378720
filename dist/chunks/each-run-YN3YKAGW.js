import {
  work
} from "./chunk-FQIB2XEI.js";
import {
  lint
} from "./chunk-A2ZOHC2W.js";
import "./chunk-LNMT7VOL.js";
import "./chunk-7TRWVE2W.js";
import "./chunk-5HHYPZLK.js";
import "./chunk-CTCDAH53.js";
import "./chunk-SCQGOYBP.js";
import "./chunk-7VL5HFPU.js";
import "./chunk-O4CFGZKD.js";
import "./chunk-RRJU3DWL.js";
import "./chunk-LONAKIWN.js";
import "./chunk-XHKLI5NQ.js";
import "./chunk-BACDGXXY.js";
import "./chunk-OOO4YW3R.js";
import "./chunk-ICV5I57W.js";
import "./chunk-63LHWMZZ.js";
import "./chunk-KIZ6KU7F.js";
export {
  lint,
  work
};
