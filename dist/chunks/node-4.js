import {
  FullParsersNeeded,
  provideFullParsers
} from "./note-2.js";

// src/node/load-full-parsers.ts
async function loadFullParsers() {
  const [{ readFrontMatter }, { parseMarkdown }] = await Promise.all([
    import("./parse-yaml.js"),
    import("./parse-markdown.js")
  ]);
  provideFullParsers({ readFrontMatter, parseMarkdown });
}
async function withFullParsers(job) {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof FullParsersNeeded)) throw error;
    await loadFullParsers();
    return job();
  }
}

export {
  loadFullParsers,
  withFullParsers
};
