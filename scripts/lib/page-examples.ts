/** A note in the page of a rule, between fences. */
export interface PageExample {
  text: string;
  path: string;
  now: number | undefined;
  options: Record<string, unknown>;
  /** Below `## Wrong`, so that the rule finds something. */
  isWrong: boolean;
  /** The text of the last `yaml` fence before it. */
  yaml: string | undefined;
  /** Other notes that are known when this one is checked. */
  others: { path: string; text: string }[];
  /** Where the page shows what the rule says of it: offsets of the lines between the fences. */
  output: { start: number; end: number; text: string } | undefined;
}

const FENCE = /^(`{3,})(markdown|text|yaml)([^\n]*)\n([\s\S]*?)^\1$/gm;

/**
 * The examples of a page. After `markdown` a fence may say `path=…`, `now=…`, `options={…}`; `others=N` makes it N notes
 * of other days, which the next examples are checked among. A fence of `yaml` is the configuration of what follows; without
 * one, notes are in the built-in form. Imports nothing: the site reads pages with it too.
 */
export function pageExamples(page: string): PageExample[] {
  const examples: PageExample[] = [];
  let others: PageExample['others'] = [];
  let yaml: string | undefined;
  for (const match of page.matchAll(FENCE)) {
    const [whole, , language, info, text] = match as unknown as [string, string, string, string, string];
    if (language === 'yaml') {
      yaml = text;
      continue;
    }
    if (language === 'text') {
      const last = examples.at(-1);
      const start = match.index + whole.indexOf('\n') + 1;
      if (last && !last.output) last.output = { start, end: start + text.length, text };
      continue;
    }
    const attribute = (name: string) => new RegExp(`${name}=(\\S+)`).exec(info)?.[1];
    const path = attribute('path') ?? 'discussions/community/2024/2024-01-10.md';
    const count = Number(attribute('others') ?? 0);
    if (count > 0) {
      others = Array.from({ length: count }, (_, index) => ({
        path: path.replace(/\d{4}-\d\d-\d\d/, `2023-${String(index + 1).padStart(2, '0')}-15`),
        text,
      }));
      continue;
    }
    const now = attribute('now');
    examples.push({
      text,
      path,
      now: now === undefined ? undefined : Date.parse(now),
      options: JSON.parse(attribute('options') ?? '{}') as Record<string, unknown>,
      isWrong: match.index < page.indexOf('\n## Right\n'),
      yaml,
      others,
      output: undefined,
    });
  }
  return examples;
}
