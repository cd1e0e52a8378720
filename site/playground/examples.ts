import type { Workspace } from '../lib/workspace.ts';

const files = import.meta.glob<string>('./examples/**/*.{md,yml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The examples, in the order of the menu: the name of the folder in `examples/`, and what the menu says. */
const NAMES = {
  own: 'An empty note',
  'built-in': 'The built-in form',
  heading: 'Date in the heading',
  labels: 'Date and people in labels',
  table: 'Date and people in a table',
  german: 'A Protokoll, in German',
} as const;

export type ExampleName = keyof typeof NAMES;

export const exampleNames = Object.entries(NAMES) as [ExampleName, string][];

/** A workspace with the notes and the configuration of an example, its last note open. */
export function example(name: ExampleName): Workspace {
  if (name === 'own') return { notes: [{ path: `${today()}.md`, text: '' }], config: '', active: 0 };
  const folder = `./examples/${name}/`;
  const own = Object.entries(files)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]) => ({ path: path.slice(folder.length), text }));
  const notes = own.filter(({ path }) => path.endsWith('.md'));
  const config = own.find(({ path }) => path.endsWith('.yml'))?.text ?? '';
  return { notes, config, active: notes.length - 1 };
}

/** Today, as file names have it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
