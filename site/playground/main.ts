import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { type Finding, fixText, type NoteInput } from '../../dist/index.js';
import { decodeWorkspace, encodeWorkspace, type Workspace } from '../lib/workspace.ts';
import { Checker } from './checker.ts';
import { byId, element } from './dom.ts';
import { Editor } from './editor.ts';
import { type ExampleName, example, exampleNames, today } from './examples.ts';
import { type Actions, showFindings, showOthers, showProblem } from './findings.ts';
import { chosenFiles, droppedFiles, readFolder } from './folder.ts';
import { showTabs } from './tabs.ts';
import './style.css';

/** How long to wait for the next key, in milliseconds. */
const PAUSE = 10;
/** The same, before the other notes are checked again. */
const LONG_PAUSE = 300;
/** How long the page may be busy with other notes at a time, in milliseconds. */
const SLICE = 8;
/** Notes of a folder that have a tab from the start. */
const FIRST_TABS = 5;
/** Some programs cut links that are longer, in characters. */
const LONG_LINK = 8000;

const CONFIG = -1;

const checker = new Checker();
const editor = new Editor(byId('source'), changed);
/** What the editor had of a note or the configuration when it was last open: cursor and history. */
const states = new Map<NoteInput | typeof CONFIG, EditorState>();
let workspace: Workspace = example('built-in');
/** What the editor shows. */
let shown: NoteInput | typeof CONFIG | undefined;
/** The notes that have a tab. */
let tabs = new Set<NoteInput>();
/** What the shown findings are about. */
let checked = { text: '', findings: [] as Finding[] };
let timer: ReturnType<typeof setTimeout> | undefined;
let otherTimer: ReturnType<typeof setTimeout> | undefined;

const actions: Actions = {
  select: ({ place }) => editor.select(place.start.offset, place.end.offset),
  fix(finding) {
    if (!finding.fix || editor.state.doc.toString() !== checked.text) return check();
    const index = checked.findings.indexOf(finding);
    editor.edit(finding.fix.edits);
    check();
    focusFinding(index);
  },
  openNote(path) {
    const note = workspace.notes.find((one) => one.path === path);
    if (note) open(workspace.notes.indexOf(note));
    byId('summary').focus();
  },
  openConfig(line) {
    open(CONFIG);
    const { from, to } = editor.state.doc.line(Math.min(line ?? 1, editor.state.doc.lines));
    editor.select(from, to);
  },
};

/** Shows other notes. */
function load(next: Workspace): void {
  workspace = next;
  shown = undefined;
  states.clear();
  tabs = new Set(next.notes.slice(0, FIRST_TABS));
  open(next.active);
}

function current(): NoteInput | undefined {
  return workspace.notes[workspace.active];
}

/** Opens a note, or the configuration. */
function open(index: number): void {
  if (shown !== undefined) states.set(shown, editor.state);
  workspace.active = index;
  const note = current();
  if (note) tabs.add(note);
  const key = note ?? CONFIG;
  const text = note?.text ?? workspace.config;
  const label = note ? `Text of ${note.path}` : 'Configuration';
  shown = key;
  editor.open(states.get(key) ?? editor.create(text, note ? 'note' : 'configuration', label));
  byId('path-bar').hidden = !note;
  byId('config-hint').hidden = note !== undefined;
  byId<HTMLInputElement>('path').value = note?.path ?? '';
  byId<HTMLButtonElement>('remove').disabled = workspace.notes.length === 1;
  renderTabs();
  check();
}

function renderTabs(): void {
  const names = workspace.notes.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  const noteTabs = workspace.notes.flatMap((note, index) =>
    tabs.has(note)
      ? [
          {
            index,
            title: note.path,
            label: names.indexOf(names[index]!) === names.lastIndexOf(names[index]!) ? names[index]! : note.path,
          },
        ]
      : [],
  );
  showTabs(
    [...noteTabs, { index: CONFIG, label: 'Configuration', title: '.meeting-notes-lint.yml' }],
    workspace.active,
    open,
  );
}

/** Somebody typed. */
function changed(text: string): void {
  const note = current();
  if (note) note.text = text;
  else workspace.config = text;
  forgetLink();
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

/** Checks the open note, and later the others. */
function check(): void {
  clearTimeout(timer);
  clearTimeout(otherTimer);
  checker.read(workspace);
  const note = current();
  const findings = note ? checker.check(note, workspace) : [];
  checked = { text: note?.text ?? workspace.config, findings };
  byId('current').hidden = !note;
  showProblem(checker.problem, actions);
  showFindings(findings, actions);
  editor.mark(note ? findings.map(diagnosticOf) : problemInConfig());
  otherTimer = setTimeout(checkOthers, LONG_PAUSE);
}

/** Checks the notes that are not open, a few at a time so that the page always answers. */
function checkOthers(): void {
  const others = workspace.notes.filter((note) => note !== current());
  const results: { path: string; findings: number }[] = [];
  const next = () => {
    const start = performance.now();
    while (results.length < others.length && performance.now() - start < SLICE) {
      const note = others[results.length]!;
      results.push({ path: note.path, findings: checker.check(note, workspace).length });
    }
    if (results.length < others.length) otherTimer = setTimeout(next);
    else showOthers(results, actions);
  };
  next();
}

function diagnosticOf(finding: Finding): Diagnostic {
  const { place, severity, message, ruleId, fix } = finding;
  return {
    from: place.start.offset,
    to: place.end.offset,
    severity,
    message,
    source: ruleId,
    ...(fix && { actions: [{ name: fix.title.replaceAll('`', ''), apply: () => actions.fix(finding) }] }),
  };
}

function problemInConfig(): Diagnostic[] {
  const { problem } = checker;
  if (!problem) return [];
  const { from, to } = editor.state.doc.line(Math.min(problem.line ?? 1, editor.state.doc.lines));
  return [{ from, to, severity: 'error', message: problem.message }];
}

/** After a fix, the next finding gets the focus that the fixed one had. */
function focusFinding(index: number): void {
  const items = byId('findings').querySelectorAll('.finding');
  const item = items[Math.min(index, items.length - 1)];
  (item?.querySelector<HTMLElement>('.fix') ?? item?.querySelector<HTMLElement>('.place') ?? byId('summary')).focus();
}

function fixAll(): void {
  const note = current();
  if (!note) return;
  const { text } = fixText(note.text, 'safe', (text) => ({
    findings: checker.check({ path: note.path, text }, workspace),
  }));
  editor.edit([difference(note.text, text)]);
  check();
  byId('summary').focus();
}

/** The one replacement that makes `after` of `before`, as short as it can be. */
function difference(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

async function share(): Promise<void> {
  const { files, ...rest } = workspace;
  // Of a folder, only what is open: the link has to be short, and nobody may share what they did not look at.
  const notes = files && files.length > 0 ? rest.notes.filter((note) => tabs.has(note)) : rest.notes;
  const active = rest.active === CONFIG ? CONFIG : notes.indexOf(rest.notes[rest.active]!);
  const fragment = await encodeWorkspace({ ...rest, notes, active, ...(files?.length === 0 && { files }) });
  history.replaceState(null, '', `#${fragment}`);
  const what =
    fragment.length > LONG_LINK
      ? `The link is long (${Math.ceil(fragment.length / 1000)} kB): some programs cut it. `
      : '';
  try {
    await navigator.clipboard.writeText(location.href);
    toast(`${what}Link copied. It holds the notes themselves.`);
  } catch {
    toast(`${what}The link is in the address bar. It holds the notes themselves.`);
  }
}

/** The address must not promise other notes than those that are shown. */
function forgetLink(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}

async function openLink(): Promise<void> {
  const shared = location.hash.length > 1 ? await decodeWorkspace(location.hash.slice(1)) : undefined;
  if (shared) load(shared);
  else if (location.hash.length > 1) toast('This link is damaged; it may have been cut off.');
  byId<HTMLSelectElement>('examples').value = '';
}

async function openFiles(files: ReadonlyMap<string, File>): Promise<void> {
  const folder = await readFolder(files);
  if (folder.notes.length === 0) return toast('No notes were found there: Markdown files with a date in their name.');
  forgetLink();
  byId<HTMLSelectElement>('examples').value = '';
  load({ ...folder, active: 0 });
  toast(`${folder.notes.length} of ${files.size} files are notes.`);
}

function toast(text: string): void {
  const box = byId('toast');
  box.textContent = text;
  box.classList.add('shown');
  setTimeout(() => box.textContent === text && box.classList.remove('shown'), 4000);
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

// The pages of the documentation keep the choice under the same name.
const THEME_KEY = 'vitepress-theme-appearance';

function applyTheme(theme: string | null): void {
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  byId('theme').setAttribute('aria-pressed', String(isDark()));
}

function newPath(): string {
  const folder = current()?.path.replace(/[^/]*$/, '') ?? '';
  const taken = new Set(workspace.notes.map(({ path }) => path));
  let path = `${folder}${today()}.md`;
  for (let number = 2; taken.has(path); number++) path = `${folder}${today()}-${number}.md`;
  return path;
}

byId('add').addEventListener('click', () => {
  forgetLink();
  workspace.notes.push({ path: newPath(), text: '' });
  open(workspace.notes.length - 1);
  editor.select(0, 0);
});
byId('remove').addEventListener('click', () => {
  const note = current();
  if (!note) return;
  forgetLink();
  tabs.delete(note);
  states.delete(note);
  shown = undefined;
  const index = workspace.active;
  workspace.notes.splice(index, 1);
  open(Math.min(index, workspace.notes.length - 1));
  document.getElementById(`tab-${workspace.active}`)?.focus();
});
byId<HTMLInputElement>('path').addEventListener('input', (event) => {
  const note = current();
  if (!note) return;
  note.path = (event.target as HTMLInputElement).value.trim();
  forgetLink();
  renderTabs();
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
});
byId('fix-all').addEventListener('click', fixAll);
byId('share').addEventListener('click', share);
byId('theme').addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  localStorage.setItem(THEME_KEY, theme);
  applyTheme(theme);
});
byId('open-folder').addEventListener('click', () => byId<HTMLInputElement>('folder').click());
byId<HTMLInputElement>('folder').addEventListener('change', (event) => {
  const { files } = event.target as HTMLInputElement;
  if (files?.length) void openFiles(chosenFiles(files));
});
const examples = byId<HTMLSelectElement>('examples');
examples.append(
  element('option', { value: '', disabled: true }, 'Examples'),
  ...exampleNames.map(([name, label]) => element('option', { value: name }, label)),
);
examples.addEventListener('change', () => {
  forgetLink();
  load(example(examples.value as ExampleName));
  if (examples.value === 'own') editor.select(0, 0);
});
for (const type of ['dragenter', 'dragover']) {
  addEventListener(type, (event) => {
    if (!(event as DragEvent).dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    byId('drop').hidden = false;
  });
}
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) byId('drop').hidden = true;
});
addEventListener('drop', async (event) => {
  byId('drop').hidden = true;
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  await openFiles(await droppedFiles(event.dataTransfer));
});
addEventListener('hashchange', openLink);

applyTheme(localStorage.getItem(THEME_KEY));
if (location.hash.length > 1) await openLink();
if (!shown) {
  load(workspace);
  examples.value = 'built-in';
}
