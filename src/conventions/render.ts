// What `init` leaves in a repository: a configuration with its reasons, a template, and a workflow.
import { Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ConfigData } from '../config/config-data.js';
import { CONFIG_SCHEMA, HOME } from '../model/links.js';
import { dateMentions } from '../note/meeting/date-mentions.js';
import type { NoteSurvey } from './collect.js';
import type { Evaluation } from './evaluate.js';

/** The configuration as YAML, with how many notes follow each part. */
export function renderConfig({ data, reasons, notes, recent }: Evaluation): string {
  const document = new Document(orderly(data));
  const root = document.contents as YAMLMap;
  const why = (name: string) => reasons.get(name);
  const note = (node: unknown, text: string | undefined) => {
    if (text !== undefined && node !== null && node !== undefined) (node as Node).comment = ` ${text}`;
  };
  for (const pair of root.items as Pair[]) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const { value } = pair;
    if (key === 'extends' || key === 'cancelled' || key === 'since') note(value, why(key));
    if (key === 'path' && isSeq(value)) for (const item of value.items) note(item, why(`path ${text(item)}`));
    if (key === 'date' && isMap(value)) {
      const from = value.get('from', true);
      if (isSeq(from)) for (const item of from.items) note(item, why(`date ${text(item)}`));
    }
    if (key === 'attendees' && isMap(value)) {
      const from = value.get('from', true);
      if (isSeq(from)) note(from.items[0], why('attendees'));
    }
    if (key === 'rules' && isMap(value)) {
      for (const rule of value.items as Pair[]) note(rule.value, why(`rule ${text(rule.key)}`));
    }
    if (key === 'sections' && isSeq(value)) {
      for (const item of value.items) {
        const name = isMap(item) ? item.get('name', true) : item;
        note(name, why(`section ${text(name)}`));
      }
    }
  }
  const years = `${notes.at(-1)!.day.slice(0, 4)} to ${notes[0]!.day.slice(0, 4)}`;
  const head = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
    `# Learnt from ${notes.length} notes of ${years}; headings and labels from the newest ${recent.length}.`,
    `# Every key is explained in ${HOME}/blob/main/docs/configuration.md`,
  ];
  return `${head.join('\n')}\n\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}

/** Sections without more to say are names alone. */
function orderly(data: ConfigData): ConfigData {
  const plain = (sections: ConfigData['sections']) =>
    sections?.map((section) =>
      typeof section === 'object' && Object.keys(section).length === 1 ? section.name : section,
    );
  const { sections, actions, cancelled, since, kinds, rules, ...rest } = data;
  return {
    ...rest,
    ...(sections && { sections: plain(sections)! }),
    ...(actions && { actions }),
    ...(cancelled !== undefined && { cancelled }),
    ...(since !== undefined && { since }),
    ...(kinds && {
      kinds: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          { ...kind, ...(kind.sections && { sections: plain(kind.sections)! }) },
        ]),
      ),
    }),
    ...(rules && { rules }),
  };
}

function text(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}

/** The workflow that checks the notes of pull requests. */
export const renderWorkflow = `name: Meeting notes
on: pull_request
permissions:
  contents: read
jobs:
  notes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: meeting-notes-lint/meeting-notes-lint@v0
`;

/** A template for new notes, from the form of the newest one that has no finding; undefined when all have. */
export function renderTemplate({ newest, notes, data }: Evaluation): string | undefined {
  const clean = newest.find(({ findings }) => findings.length === 0);
  const model = clean && notes.find(({ path }) => path === clean.path);
  if (!model) return undefined;
  const { note } = model;
  const lines: string[] = [];
  if (note.frontMatter.state === 'valid') {
    lines.push(
      '---',
      ...model.keys.map((key) => `${key}:${Array.isArray(note.frontMatter.data[key]) ? '\n  - ' : ' '}`.trimEnd()),
      '---',
      '',
    );
  }
  const wanted = new Set(
    (data.sections ?? []).map((section) => (typeof section === 'string' ? section : section.name)),
  );
  const [title, ...others] = note.headings;
  if (title && data.date?.from?.includes('heading'))
    lines.push(`${'#'.repeat(title.depth)} ${withoutDate(title.raw, data.locale)}`, '');
  const labels = Object.keys(data.labels ?? {});
  if (labels.length > 0) lines.push(...labels.map((label) => `- **${label}**: …`), '');
  for (const heading of title && data.date?.from?.includes('heading') ? others : note.headings) {
    const isKept =
      data.sections === undefined ? heading.depth <= (note.headings[0]?.depth ?? 2) : wanted.has(heading.name);
    if (isKept || isForPeople(heading.name, data))
      lines.push(`${'#'.repeat(heading.depth)} ${heading.raw}`, '', '- …', '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function withoutDate(heading: string, locale: string | undefined): string {
  const [mention] = dateMentions(heading, 0, { locale });
  return mention ? `${heading.slice(0, mention.range.start)}yyyy-mm-dd${heading.slice(mention.range.end)}` : heading;
}

function isForPeople(name: string, { attendees }: ConfigData): boolean {
  return attendees?.from?.includes(`section:${name}`) ?? false;
}

/** How the groups of notes are called, the largest first. */
export function groupsOf(notes: readonly NoteSurvey[]): { group: string; notes: number }[] {
  const counts = new Map<string, number>();
  for (const { group } of notes) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([group, count]) => ({ group, notes: count })).sort((a, b) => b.notes - a.notes);
}
