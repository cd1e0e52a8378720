import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import {
  defineLanguageFacet,
  Language,
  LanguageSupport,
  languageDataProp,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, linter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';

// The package for Markdown brings editors for HTML and JavaScript along, which are most of its weight.
const data = defineLanguageFacet();
const documentData = languageDataProp.add({ Document: data });
const markdown = new Language(data, parser.configure([GFM, { props: [documentData] }]), [], 'markdown');
const note = yamlFrontmatter({ content: new LanguageSupport(markdown) });

/** One editor for many documents, each of which keeps its own cursor and history. */
export class Editor {
  readonly #view: EditorView;
  readonly #onChange: (text: string) => void;

  /** @param onChange is called with the whole text after each change that a person makes */
  constructor(parent: HTMLElement, onChange: (text: string) => void) {
    this.#onChange = onChange;
    this.#view = new EditorView({ parent });
  }

  /** A document for `open`. */
  create(text: string, kind: 'note' | 'configuration', label: string): EditorState {
    return EditorState.create({ doc: text, extensions: this.#extensions(kind, label) });
  }

  get state(): EditorState {
    return this.#view.state;
  }

  /** Shows a document; the one before is what `state` was. */
  open(state: EditorState): void {
    this.#view.setState(state);
  }

  /** Shows findings as squiggles. */
  mark(diagnostics: readonly Diagnostic[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Replaces parts of the text, as one step that can be undone. */
  edit(changes: readonly { start: number; end: number; text: string }[]): void {
    this.#view.dispatch({
      changes: changes.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
      userEvent: 'input.fix',
    });
  }

  /** Selects a range, and moves the focus there. */
  select(start: number, end: number): void {
    this.#view.dispatch({
      selection: { anchor: start, head: end },
      effects: EditorView.scrollIntoView(start, { y: 'center' }),
    });
    this.#view.focus();
  }

  #extensions(kind: 'note' | 'configuration', label: string): Extension {
    return [
      lineNumbers(),
      highlightActiveLine(),
      history(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
      placeholder(kind === 'note' ? 'Paste a note here.' : 'extends: date-in-heading'),
      kind === 'note' ? note : yaml(),
      syntaxHighlighting(classHighlighter),
      linter(null),
      // Tab is not bound: it leads on to the findings.
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) this.#onChange(state.doc.toString());
      }),
    ];
  }
}
