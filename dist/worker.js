import {
  takeBatches
} from "./chunks/node.js";
import {
  ConfigLoader
} from "./chunks/node-2.js";
import {
  checkNotes,
  factsFrom
} from "./chunks/node-3.js";
import "./chunks/node-4.js";
import "./chunks/linter.js";
import "./chunks/node-5.js";
import "./chunks/config-2.js";
import "./chunks/linter-2.js";
import "./chunks/conventions-2.js";
import {
  NoteIndex
} from "./chunks/note.js";
import "./chunks/trough.js";
import "./chunks/model.js";
import "./chunks/model-2.js";
import "./chunks/picomatch.js";
import "./chunks/note-2.js";
import "./chunks/config-3.js";
import "./chunks/model-3.js";
import "./chunks/text.js";
import "./chunks/text-2.js";
import "./chunks/note-4.js";
import "./chunks/note-5.js";
import "./chunks/shared-3.js";

// src/cli/thread.ts
import { parentPort, workerData } from "node:worker_threads";

// src/node/worker.ts
import path from "node:path";
function work(port, { configs: source, options }) {
  const configs = new ConfigLoader(source);
  let noteIndex = new NoteIndex();
  async function handle(request) {
    if (request.kind === "set-index") {
      noteIndex = new NoteIndex(request.noteIndex);
      return;
    }
    for (const [start, end] of takeBatches(request)) {
      const notes = await Promise.all(
        request.files.slice(start, end).map(async (file) => ({ file, loaded: await configs.for(path.dirname(file)) }))
      );
      const result = request.kind === "learn" ? await factsFrom(notes, configs.files) : await checkNotes(notes, noteIndex, options);
      port.postMessage({ start, result });
    }
  }
  port.on("message", (request) => {
    handle(request).then(
      () => port.postMessage({ end: true }),
      (error) => port.postMessage({ error })
    );
  });
}

// src/cli/thread.ts
work(parentPort, workerData);
