// What `init` writes: a configuration with its evidence, a workflow, and a template.
import { Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { ConfigData, KindData } from '../config/config-data.js';
import { CONFIG_SCHEMA, HOME } from '../model/links.js';
import { dateMentions } from '../note/meeting/date-mentions.js';
import { isPeopleLabel, type NoteSurvey } from './collect.js';
import type { InferredConfig } from './infer.js';

/** The configuration as YAML, with how many notes follow each part. */
export function renderConfig({ data, evidence, noteCount, newest }: InferredConfig): string {
  const document = new Document(withPlainSections(data));
  addComments(document.contents, '', evidence);
  const head = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
    `# Learned from ${noteCount} ${noteCount === 1 ? 'note' : 'notes'}, the newest of ${newest[0]!.day}. What is not unmistakable is not asked for.`,
    `# Every key is explained in ${HOME}/blob/main/docs/configuration.md`,
  ];
  return `${head.join('\n')}\n\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}

/** A part of a configuration as YAML, with how many notes follow each part. */
export function renderForm(form: KindData, evidence: ReadonlyMap<string, string>): string {
  const document = new Document(withPlainSections(form));
  addComments(document.contents, '', evidence);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function addComments(node: unknown, at: string, evidence: ReadonlyMap<string, string>): void {
  const comment = (on: unknown, key: string) => {
    const text = evidence.get(key);
    if (text !== undefined && isScalar(on)) (on as Node).comment = ` ${text}`;
  };
  if (isMap(node)) {
    for (const { key, value } of node.items as Pair[]) {
      const path = `${at}${isScalar(key) ? String(key.value) : ''}`;
      comment(value, path);
      addComments(value, `${path}/`, evidence);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) {
      const name = isMap(item) ? item.get('name', true) : item;
      comment(name, `${at}${isScalar(name) ? String(name.value) : ''}`);
    }
  }
}

/** A section that has only a name is written as that name. */
function withPlainSections(data: ConfigData): ConfigData {
  const plain = (sections: NonNullable<ConfigData['sections']>) =>
    sections.map((section) =>
      typeof section === 'object' && Object.keys(section).length === 1 ? section.name : section,
    );
  return {
    ...data,
    ...(data.sections && { sections: plain(data.sections) }),
    ...(data.kinds && {
      kinds: Object.fromEntries(
        Object.entries(data.kinds).map(([name, kind]) => [
          name,
          { ...kind, ...(kind.sections && { sections: plain(kind.sections) }) },
        ]),
      ),
    }),
  };
}

/** The workflow that checks the notes of pull requests, as in the README. */
export const renderWorkflow = `name: Notes
on: pull_request
permissions:
  contents: read
  pull-requests: write # for suggestions; may be left out
jobs:
  notes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: meeting-notes-lint/meeting-notes-lint@v0
`;

/** A template for new notes in the form of `model`, with the headings that the configuration asks for. */
export function renderTemplate({ note, keys, labels, headings }: NoteSurvey, data: ConfigData): string {
  const lines: string[] = [];
  if (note.frontMatter.state === 'valid') {
    const empty = keys.map((key) => (Array.isArray(note.frontMatter.data[key]) ? `${key}:\n  - …` : `${key}: …`));
    lines.push('---', ...empty, '---', '');
  }
  const forms = [data, ...Object.values(data.kinds ?? {})];
  const asked = new Set(
    forms.flatMap(({ sections = [] }) =>
      sections.map((section) => (typeof section === 'string' ? section : section.name)),
    ),
  );
  const [title] = note.headings;
  const dated = title && dateMentions(title.raw)[0];
  if (title && dated) {
    const { start, end } = dated.range;
    lines.push(`${'#'.repeat(title.depth)} ${title.raw.slice(0, start)}yyyy-mm-dd${title.raw.slice(end)}`, '');
  }
  const wanted = new Set(forms.flatMap((form) => Object.keys(form.labels ?? {})));
  const written = labels.filter(({ name }) => wanted.has(name) || isPeopleLabel(name));
  if (written.length > 0) lines.push(...written.map(({ name }) => `- **${name}**: …`), '');
  for (const { name, depth } of headings) {
    if (asked.has(name) || isPeopleLabel(name)) lines.push(`${'#'.repeat(depth)} ${name}`, '', '- …', '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
