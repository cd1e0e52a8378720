import { type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { fixText } from '../linter/apply-fixes.js';
import { editsBetween } from '../linter/diff.js';
import { directiveEdits } from '../linter/insert-directive.js';
import type { Finding } from '../model/finding.js';
import type { Edit } from '../text/edit.js';
import { Lines } from '../text/range.js';
import { range } from './convert.js';
import { diagnosticOf } from './diagnostics.js';
import type { CheckedNote } from './session.js';

/** Applies all safe fixes; editors can do it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.meetingNotesLint`;

// Nobody wants a directive for each of more findings, and finding its position takes a while.
const MAX_DIRECTIVES = 20;
// An editor shows no more in a menu.
const MAX_QUICK_FIXES = 200;

/**
 * The code actions for the findings in a range.
 * @param only the requested kinds; all by default
 * @param isVersioned the editor accepts edits for a version of a document
 */
export function codeActionsAt(
  note: Pick<CheckedNote, 'uri' | 'version' | 'result' | 'check'>,
  at: Range,
  only: readonly string[] | undefined,
  isVersioned: boolean,
): CodeAction[] {
  const { uri, version, result } = note;
  const lines = new Lines(result.text);
  const edit = (edits: readonly Edit[]): WorkspaceEdit => {
    const changes = edits.map(
      ({ start, end, text }): TextEdit => ({ range: range(lines.place({ start, end })), newText: text }),
    );
    return isVersioned
      ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
      : { changes: { [uri]: changes } };
  };
  const wants = (kind: string) =>
    !only || only.some((requested) => kind === requested || kind.startsWith(`${requested}.`));
  const here = result.findings.filter(({ place }) => touches(range(place), at));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const finding of here.filter(({ fix }) => fix).slice(0, MAX_QUICK_FIXES)) {
      const { fix } = finding;
      if (!fix) continue;
      actions.push({ ...quickFix(fix.title, finding, edit(fix.edits)), ...(fix.safe && { isPreferred: true }) });
    }
    // One directive suppresses all findings of a rule on a line.
    const lineOf = ({ ruleId, place }: Finding) => `${place.start.line} ${ruleId}`;
    const suppressible = here.length > MAX_DIRECTIVES ? [] : new Map(here.map((one) => [lineOf(one), one])).values();
    for (const finding of suppressible) {
      const edits = directiveEdits(result, finding, note.check);
      if (edits) actions.push(quickFix(`Disable ${finding.ruleId} here, with a reason`, finding, edit(edits)));
    }
  }
  if (wants(FIX_ALL) && result.findings.some(({ fix }) => fix?.safe)) {
    const { text } = fixText(result.text, 'safe', note.check);
    const edits = editsBetween(result.text, text);
    if (edits.length > 0) actions.push({ title: 'Fix all safe findings', kind: FIX_ALL, edit: edit(edits) });
  }
  return actions;

  function quickFix(title: string, finding: Finding, change: WorkspaceEdit): CodeAction {
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding, uri)], edit: change };
  }
}

/** Whether two ranges have a point in common; a caret at the end of a range counts. */
function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
