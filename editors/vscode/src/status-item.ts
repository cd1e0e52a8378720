import { type Disposable, MarkdownString, StatusBarAlignment, type TextEditor, ThemeColor, window } from 'vscode';
import { type Learned, LearnedByRoot, statusText, statusTooltip } from './learned.js';

/** The commands that the tooltip links to. */
const LINKS = [
  ['New note…', 'meetingNotesLint.new'],
  ['Report', 'meetingNotesLint.report'],
  ['Create configuration', 'meetingNotesLint.init'],
  ['Log', 'meetingNotesLint.showLog'],
] as const;

/** An item in the status bar that says what was learned from the notes around the Markdown file that is open. */
export class StatusItem {
  readonly #item = window.createStatusBarItem('meetingNotesLint.status', StatusBarAlignment.Right, 100);
  readonly #learned = new LearnedByRoot();
  readonly #listener: Disposable;
  #hasStopped = false;

  constructor() {
    this.#item.name = 'Meeting Notes Lint';
    this.#item.command = 'meetingNotesLint.showLog';
    this.#listener = window.onDidChangeActiveTextEditor(() => this.#update());
  }

  /** Shows what was learned from one root. */
  show(learned: Learned): void {
    this.#hasStopped = false;
    this.#learned.set(learned);
    this.#update();
  }

  /** The server ended although nobody stopped it. */
  showStopped(): void {
    this.#hasStopped = true;
    this.#update();
  }

  /** The server is stopped or about to start. */
  clear(): void {
    this.#hasStopped = false;
    this.#learned.clear();
    this.#update();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #update(editor: TextEditor | undefined = window.activeTextEditor): void {
    const document = editor?.document;
    const learned = document && this.#learned.for(document.uri.toString());
    if (document?.languageId !== 'markdown' || (!learned && !this.#hasStopped)) {
      this.#item.hide();
      return;
    }
    this.#item.backgroundColor = this.#hasStopped ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#item.text = this.#hasStopped || !learned ? '$(error) Meeting Notes' : `$(checklist) ${statusText(learned)}`;
    this.#item.tooltip =
      this.#hasStopped || !learned ? 'The language server has stopped; see the log.' : tooltip(learned);
    this.#item.show();
  }
}

function tooltip(learned: Learned): MarkdownString {
  const links = LINKS.map(([label, command]) => `[${label}](command:${command})`).join(' · ');
  const markdown = new MarkdownString(`${statusTooltip(learned)}\n\n${links}`);
  markdown.isTrusted = { enabledCommands: LINKS.map(([, command]) => command) };
  return markdown;
}
