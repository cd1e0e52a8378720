import type { Finding } from '../../dist/index.js';
import type { ConfigProblem } from './checker.ts';
import { byId, count, element, sentence } from './dom.ts';

/** What the list asks the page to do. */
export interface Actions {
  select(finding: Finding): void;
  fix(finding: Finding): void;
  openNote(path: string): void;
  openConfig(line: number | undefined): void;
}

/** How many findings are shown of one note; a list of thousands helps nobody. */
const MAX_SHOWN = 200;

/** Shows the findings of the open note. */
export function showFindings(findings: readonly Finding[], actions: Actions): void {
  const list = byId('findings');
  list.replaceChildren(...findings.slice(0, MAX_SHOWN).map((finding) => item(finding, actions)));
  if (findings.length > MAX_SHOWN)
    list.append(element('li', { class: 'more' }, `${findings.length - MAX_SHOWN} more are not shown.`));
  byId('nothing').hidden = findings.length > 0;
  byId('summary').textContent = summaryOf(findings);
  byId<HTMLButtonElement>('fix-all').hidden = !findings.some(({ fix }) => fix?.safe);
}

/** Shows what is wrong with the configuration, above the findings. */
export function showProblem(problem: ConfigProblem | undefined, { openConfig }: Actions): void {
  const box = byId('problem');
  box.hidden = problem === undefined;
  if (!problem) return;
  const place = problem.line === undefined ? 'Open it' : `Line ${problem.line}`;
  box.replaceChildren(
    element('p', {}, element('strong', {}, 'The configuration cannot be used: '), ...sentence(problem.message)),
    element('button', { type: 'button', class: 'fix', click: () => openConfig(problem.line) }, place),
  );
}

/** Shows how many findings the other notes have, those with the most first. */
export function showOthers(results: readonly { path: string; findings: number }[], { openNote }: Actions): void {
  byId('others').hidden = results.length === 0;
  byId('other-notes').replaceChildren(
    ...[...results]
      .sort((a, b) => b.findings - a.findings || (a.path < b.path ? -1 : 1))
      .map(({ path, findings }) =>
        element(
          'li',
          {},
          element(
            'button',
            { type: 'button', class: 'other', click: () => openNote(path) },
            element('span', { class: 'path' }, path),
            element(
              'span',
              { class: findings ? 'badge some' : 'badge' },
              findings ? count(findings, 'finding') : 'nothing',
            ),
          ),
        ),
      ),
  );
}

function summaryOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'No findings';
  return [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ');
}

function item(finding: Finding, { select, fix }: Actions): HTMLElement {
  const { severity, message, place, ruleId } = finding;
  const { line, column } = place.start;
  const buttons = finding.fix
    ? [element('button', { type: 'button', class: 'fix', click: () => fix(finding) }, ...sentence(finding.fix.title))]
    : [];
  return element(
    'li',
    { class: `finding ${severity}` },
    element(
      'div',
      { class: 'head' },
      element('span', { class: 'severity' }, severity),
      element(
        'button',
        {
          type: 'button',
          class: 'place',
          title: `Go to line ${line}, column ${column}`,
          click: () => select(finding),
        },
        `${line}:${column}`,
      ),
      element('a', { class: 'rule', href: `../rules/${ruleId}`, title: 'What this rule is about' }, ruleId),
    ),
    element('p', { class: 'message' }, ...sentence(message)),
    ...buttons,
  );
}
