import {
  parts
} from "./chunk-A2ZOHC2W.js";
import {
  ConfigLoader,
  checkNotes,
  factsFrom
} from "./chunk-CTCDAH53.js";
import {
  NoteIndex
} from "./chunk-RRJU3DWL.js";

// src/node/worker.ts
import path from "node:path";
function work(port, { configs: source, options }) {
  const configs = new ConfigLoader(source);
  let noteIndex = new NoteIndex();
  async function carryOut(order) {
    if (order.kind === "know") {
      noteIndex = new NoteIndex(order.noteIndex);
      return;
    }
    for (const [from, to] of parts(order)) {
      const notes = await Promise.all(
        order.files.slice(from, to).map(async (file) => ({ file, loaded: await configs.for(path.dirname(file)) }))
      );
      const result = order.kind === "learn" ? await factsFrom(notes, configs.files) : await checkNotes(notes, noteIndex, options);
      port.postMessage({ from, result });
    }
  }
  port.on("message", (order) => {
    carryOut(order).then(
      () => port.postMessage({ end: true }),
      (error) => port.postMessage({ error })
    );
  });
}

export {
  work
};
