/** What the server learned from the notes of one root: the parameters of `meetingNotesLint/learned`. */
export interface Learned {
  /** The URI of the root. */
  root: string;
  notes: number;
  /** One sentence each. */
  habits: string[];
}

/** The latest message about each root. */
export class LearnedByRoot {
  readonly #byRoot = new Map<string, Learned>();

  set(learned: Learned): void {
    this.#byRoot.set(learned.root, learned);
  }

  clear(): void {
    this.#byRoot.clear();
  }

  /** What was learned for a file: from the innermost root that holds it. */
  for(uri: string): Learned | undefined {
    return [...this.#byRoot.values()]
      .filter(({ root }) => uri.startsWith(root.endsWith('/') ? root : `${root}/`))
      .sort((a, b) => b.root.length - a.root.length)[0];
  }
}

/** The text of the status item. */
export function statusText({ notes }: Learned): string {
  return notes === 1 ? '1 note' : `${notes} notes`;
}

/** The tooltip of the status item, in Markdown. Habits quote names of files, which may contain anything. */
export function statusTooltip({ notes, habits }: Learned): string {
  const lines = habits.map((habit) => `- ${escapeMarkdown(habit)}`);
  return [`**Learned from ${statusText({ notes } as Learned)}**`, ...(lines.length > 0 ? ['', ...lines] : [])].join(
    '\n',
  );
}

/** Escapes all but code spans, which habits use for names. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\[\]()<>*_{}#!|~]/g, String.raw`\$&`)))
    .join('');
}
