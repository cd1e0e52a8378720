import {
  work
} from "./chunks/chunk-FQIB2XEI.js";
import "./chunks/chunk-A2ZOHC2W.js";
import "./chunks/chunk-LNMT7VOL.js";
import "./chunks/chunk-7TRWVE2W.js";
import "./chunks/chunk-5HHYPZLK.js";
import "./chunks/chunk-CTCDAH53.js";
import "./chunks/chunk-SCQGOYBP.js";
import "./chunks/chunk-7VL5HFPU.js";
import "./chunks/chunk-O4CFGZKD.js";
import "./chunks/chunk-RRJU3DWL.js";
import "./chunks/chunk-LONAKIWN.js";
import "./chunks/chunk-XHKLI5NQ.js";
import "./chunks/chunk-BACDGXXY.js";
import "./chunks/chunk-OOO4YW3R.js";
import "./chunks/chunk-ICV5I57W.js";
import "./chunks/chunk-63LHWMZZ.js";
import "./chunks/chunk-KIZ6KU7F.js";

// src/cli/thread.ts
import { parentPort, workerData } from "node:worker_threads";
work(parentPort, workerData);
