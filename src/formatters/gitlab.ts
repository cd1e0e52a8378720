import { Fingerprints } from '../model/fingerprint.js';
import { json, visible } from '../text/escape.js';
import type { Formatter } from './formatter.js';
import { repositoryPath } from './locations.js';

/**
 * GitLab's Code Quality report; paths are relative to the root of the repository, without `./`.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlabFormatter: Formatter = (notes, context) => {
  const fingerprints = new Fingerprints();
  const issues = notes.flatMap((note) => {
    const path = repositoryPath(note, context);
    return note.findings.map((finding) => ({
      description: visible(finding.message),
      check_name: finding.ruleId,
      fingerprint: fingerprints.of(finding, path),
      severity: finding.severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: finding.place.start.line, end: finding.place.end.line } },
    }));
  });
  return `${json(issues, 2)}\n`;
};
