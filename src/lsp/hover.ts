import type { Hover, MarkupKind } from 'vscode-languageserver';
import { pages } from '../generated/pages.js';
import type { Finding } from '../model/finding.js';
import { range } from './convert.js';

/** The pages of the rules with findings at an offset, the shortest finding first. */
export function hoverAt(findings: readonly Finding[], offset: number, kind: MarkupKind): Hover | undefined {
  const here = findings
    .filter(({ place }) => place.start.offset <= offset && offset <= place.end.offset)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const [first] = here;
  if (!first) return undefined;
  const urls = new Map(here.map(({ ruleId, url }) => [ruleId, url]));
  const value = [...urls].map(([ruleId, url]) => pageOf(ruleId, url)).join('\n\n---\n\n');
  return { contents: { kind, value }, range: range(first.place) };
}

function lengthOf({ place }: Finding): number {
  return place.end.offset - place.start.offset;
}

/** The page of a rule, with absolute links. */
function pageOf(ruleId: string, url: string): string {
  const page = (pages[ruleId] ?? `# ${ruleId}`).replace(/^<!--.*-->\n/gm, '').trim();
  // Fenced code is an example.
  const linked = page.replace(
    // oxlint-disable-next-line regexp/no-super-linear-backtracking -- the pages are our own
    /^(`{3,})[^\n]*\n[\s\S]*?^\1$|\]\((?!https?:)([^)\s]+)\)/gm,
    (whole, _, target: string | undefined) => (target === undefined ? whole : `](${new URL(target, url).href})`),
  );
  return `${linked}\n\n[${url}](${url})`;
}
