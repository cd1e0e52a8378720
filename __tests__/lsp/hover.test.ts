import { expect, test } from '@jest/globals';
import { hoverAt } from '../../src/lsp/hover.js';
import type { Finding } from '../../src/model/finding.js';

function finding(ruleId: string, start: number, end: number): Finding {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    path: 'a.md',
    ruleId,
    severity: 'error',
    message: '',
    place: { start: at(start), end: at(end) },
    url: `https://example.org/${ruleId}.md`,
    actual: '',
  };
}

/** The rules whose pages a hover shows, in order, and its range in the line. */
function shown(findings: readonly Finding[], offset: number) {
  const hover = hoverAt(findings, offset, 'markdown');
  if (!hover) return undefined;
  const { value } = hover.contents as { value: string };
  const rules = [...value.matchAll(/^\[https:\/\/example\.org\/(\S+)\.md\]/gm)].map(([, ruleId]) => ruleId);
  return { rules, range: [hover.range!.start.character, hover.range!.end.character] };
}

test.each([[['file-name', 'no-mojibake', 'attendees']], [['attendees', 'no-mojibake', 'file-name']]])(
  'hoverAt shows the page of the shortest finding first (%j)',
  (order) => {
    const spans: Record<string, [number, number]> = { 'file-name': [0, 30], 'no-mojibake': [5, 8], attendees: [4, 12] };
    const findings = order.map((ruleId) => finding(ruleId, ...spans[ruleId]!));
    expect(shown(findings, 6)).toEqual({ rules: ['no-mojibake', 'attendees', 'file-name'], range: [5, 8] });
    expect(shown(findings, 10)).toEqual({ rules: ['attendees', 'file-name'], range: [4, 12] });
    expect(shown(findings, 31)).toBeUndefined();
  },
);

test('hoverAt includes both ends of a finding', () => {
  const findings = [finding('attendees', 4, 12)];
  expect([3, 4, 12, 13].map((offset) => shown(findings, offset)?.rules)).toEqual([
    undefined,
    ['attendees'],
    ['attendees'],
    undefined,
  ]);
});
