import { HOME } from '../home.js';
import type { RuleMeta } from '../rules/define-rule.js';

interface RuleSchema {
  meta: RuleMeta<Record<string, unknown>>;
  options: { properties: Record<string, unknown> };
}

/**
 * The JSON Schema of the configuration; `schemas/config.schema.json` is written from it.
 * Descriptions are what editors show on hover.
 */
export function configSchema(rules: readonly RuleSchema[]): Record<string, unknown> {
  const keys = {
    notes: globs(
      'Which files are notes, as globs from the root. By default: Markdown files with a date in their name or `datetime` in their front matter.',
    ),
    frontMatter: {
      description: 'What is expected of the front matter.',
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { description: 'A note without front matter is a finding.', type: 'boolean', default: true },
        schema: {
          description:
            "A JSON Schema in this repository that replaces the built-in one; a path from the configuration's folder.",
          type: 'string',
          minLength: 1,
        },
      },
    },
    sections: {
      description: 'The headings that a note has, in their order.',
      type: 'array',
      items: {
        anyOf: [
          { type: 'string', minLength: 1 },
          {
            type: 'object',
            additionalProperties: false,
            required: ['name'],
            properties: {
              name: { description: 'The heading, without emoji.', type: 'string', minLength: 1 },
              aliases: {
                description: 'Other headings that mean the same.',
                type: 'array',
                items: { type: 'string', minLength: 1 },
              },
              required: { description: 'A note without it is a finding.', type: 'boolean', default: true },
              notEmpty: { description: 'After the meeting it must have content.', type: 'boolean', default: true },
              level: {
                description: 'The number of `#` marks it must have; any by default.',
                type: 'integer',
                minimum: 1,
                maximum: 6,
              },
              order: { description: '`false` when it may stand anywhere.', type: 'boolean', default: true },
            },
          },
        ],
      },
    },
    placeholders: {
      description: 'What means "still to be written".',
      type: 'object',
      additionalProperties: false,
      properties: {
        words: {
          description: 'Further texts, beside TODO, TBD and the like.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
      },
    },
    rules: {
      description: 'Severity, or severity and options, by rule.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)])),
    },
  };
  const shared = Object.fromEntries(Object.keys(keys).map((key) => [key, { $ref: `#/definitions/${key}` }]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${HOME.replace('github.com', 'raw.githubusercontent.com')}/main/schemas/config.schema.json`,
    title: 'Configuration of meeting-notes-lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      extends: {
        description:
          'What this configuration builds on: `recommended`, or a file in this repository, or a list of them.',
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'string', minLength: 1 } },
        ],
      },
      ignore: globs('Files and folders that are left alone, as globs from the root.'),
      ...shared,
      kinds: {
        description:
          'Other kinds of notes in the same repository, by name; each overrides what it names for the notes it matches.',
        type: 'object',
        additionalProperties: { type: 'object', required: ['notes'], additionalProperties: false, properties: shared },
      },
    },
    definitions: keys,
  };
}

function globs(description: string) {
  return { description, type: 'array', items: { type: 'string', minLength: 1 } };
}

function ruleSchema({ meta, options }: RuleSchema) {
  const severity = { enum: ['error', 'warning', 'off'] };
  return {
    description: `${meta.description}. Default: ${meta.severity}.`,
    anyOf: [severity, { type: 'array', minItems: 1, maxItems: 2, items: [severity, options], additionalItems: false }],
  };
}
