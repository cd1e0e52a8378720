import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lint,
  loaderFor
} from "./chunk-3MBCQSES.js";
import "./chunk-ZJQK5T5F.js";
import "./chunk-LEZ2IHVD.js";
import "./chunk-A27LBKZP.js";
import "./chunk-X373RVDX.js";
import "./chunk-X2VGSHY7.js";
import "./chunk-6PKQIVVK.js";
import "./chunk-555KZZOF.js";
import "./chunk-HANBNIMK.js";
export {
  lint,
  loaderFor
};
