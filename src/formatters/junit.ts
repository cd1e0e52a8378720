import type { Finding } from '../model/finding.js';
import { visible, xml } from '../text/escape.js';
import { type FormattedNote, type Formatter, totals } from './formatter.js';

/**
 * JUnit's XML, as CI servers read it: a suite per note, a failed case per finding (warnings too: the format has nothing
 * else), one passed case for a clean note. Source: https://github.com/testmoapp/junitxml
 */
export const junitFormatter: Formatter = (notes, { seconds }) => {
  const { errors, warnings } = totals(notes);
  const attributes = {
    name: 'meeting-notes-lint',
    tests: notes.reduce((sum, note) => sum + cases(note), 0),
    failures: errors + warnings,
    errors: 0,
    ...(seconds !== undefined && { time: seconds.toFixed(3) }),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('testsuites', attributes, '>'),
    ...notes.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n');
};

/** A clean note counts as one passed case. */
function cases({ findings }: FormattedNote): number {
  return Math.max(1, findings.length);
}

function suite(note: FormattedNote): string[] {
  const { path, findings } = note;
  return [
    `  ${tag('testsuite', { name: path, tests: cases(note), failures: findings.length, errors: 0 }, '>')}`,
    ...(findings.length === 0
      ? [`    ${tag('testcase', { name: 'meeting-notes-lint', classname: path }, '/>')}`]
      : findings.flatMap((finding) => testcase(finding, path))),
    '  </testsuite>',
  ];
}

function testcase({ ruleId, severity, message, url, place: { start } }: Finding, path: string): string[] {
  const at = `${start.line}:${start.column}`;
  // The location makes the name unique: servers take cases with the same name for runs of one case.
  return [
    `    ${tag('testcase', { name: `${ruleId} (${at})`, classname: path }, '>')}`,
    `      ${tag('failure', { type: severity, message }, '>')}${shown(`${path}:${at} ${message} (${url})`)}</failure>`,
    '    </testcase>',
  ];
}

function tag(name: string, attributes: Record<string, string | number>, end: '>' | '/>'): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(String(value))}"`);
  return `<${name}${list.join('')}${end}`;
}

function shown(text: string): string {
  return xml(visible(text));
}
