import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../model/finding.js';
import { range } from './convert.js';

export const SOURCE = 'meeting-notes-lint';

/** A finding as editors show it. @param uri of the note, for other places of the same cause */
export function diagnosticOf({ place, message, severity, ruleId, url, related }: Finding, uri: string): Diagnostic {
  return {
    range: range(place),
    message,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: ruleId,
    codeDescription: { href: url },
    source: SOURCE,
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: range(other.place) },
        message: other.message,
      })),
    }),
  };
}

/** Why a file cannot be used, at a line of it counted from 1. */
export function problemOf(message: string, line = 1): Diagnostic {
  return {
    range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
    message,
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
  };
}
