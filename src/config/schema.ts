import { CONFIG_SCHEMA } from '../model/links.js';
import { SECTION_ROLES } from '../note/markdown/section-roles.js';
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
    path: {
      description:
        'How notes are named, with the tokens {yyyy} {yy} {MM} {M} {MMM} {dd} {d} {number} {slug} {team}; a token that stands twice must say the same.',
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
      ],
    },
    date: {
      description: 'Where notes say when the meeting is; all of them must name the same day.',
      type: 'object',
      additionalProperties: false,
      properties: {
        from: sources(
          '`path`, `title` (of the front matter), `heading` (the first), `frontMatter:KEY`, `label:LABEL`, `table:ROW`.',
          ['path', 'frontMatter:datetime', 'title'],
        ),
        timezone: {
          description: 'The zone of the meetings by its IANA name; the day of `datetime` may be the day there.',
          type: 'string',
          examples: ['Europe/Bucharest'],
        },
        tolerance: {
          description: 'How many days dates may be apart and still agree.',
          type: 'integer',
          minimum: 0,
          maximum: 31,
          default: 0,
        },
      },
    },
    attendees: {
      description: 'Where notes say who was there.',
      type: 'object',
      additionalProperties: false,
      properties: {
        from: sources('`frontMatter:KEY`, `section:HEADING`, `label:LABEL`, `table:COLUMN`.', [
          'frontMatter:participants',
        ]),
      },
    },
    labels: {
      description:
        'Lines `Label: value` that a note must have; with `nonEmpty`, with a value once the meeting is over.',
      type: 'object',
      additionalProperties: { enum: ['present', 'nonEmpty'] },
      examples: [{ Recording: 'nonEmpty' }],
    },
    actions: {
      description: 'Where action items stand.',
      type: 'object',
      additionalProperties: false,
      properties: {
        in: {
          description: 'Headings of the sections whose items are things to do.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
      },
    },
    cancelled: {
      description:
        'A regular expression (RE2, case does not count) for a line at the head of the note of a meeting that did not take place; such a note needs no sections.',
      type: 'string',
      minLength: 1,
      examples: ['^Cancelled'],
    },
    roster: {
      description: 'The people and teams there are.',
      type: 'object',
      additionalProperties: false,
      properties: {
        people: {
          description: 'People, or a file in this repository that lists them.',
          anyOf: [{ type: 'string', minLength: 1 }, { $ref: '#/definitions/people' }],
        },
        teams: {
          description: 'Teams as they are to be spelt.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
      },
    },
    since: {
      description: 'Notes of earlier days report nothing.',
      type: 'string',
      examples: ['2023-01-01'],
    },
    locale: {
      description: 'The language of month and weekday names.',
      type: 'string',
      default: 'en',
      examples: ['en', 'de', 'fr', 'ro', 'ko'],
    },
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
              role: {
                description: 'What the section is for; by default what its name says, in many languages.',
                enum: SECTION_ROLES,
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
        template: {
          description:
            'The template that notes are made from, a file in this repository; what is still word for word from it is remarked on.',
          type: 'string',
          minLength: 1,
        },
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
    $id: CONFIG_SCHEMA,
    title: 'Configuration of meeting-notes-lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      extends: {
        description:
          'What this configuration builds on: `recommended`, another built-in preset, a file in this repository, or a list of them.',
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
    definitions: { ...keys, people },
  };
}

/** A roster's people, in the configuration or in a file of their own. */
const people = {
  type: 'array',
  items: {
    anyOf: [
      { type: 'string', minLength: 1 },
      {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: { description: 'The spelling that notes are to use.', type: 'string', minLength: 1 },
          aliases: {
            description: 'Spellings that are to be replaced by it.',
            type: 'array',
            items: { type: 'string', minLength: 1 },
          },
          initials: {
            description: 'How the person is called in front of a colon.',
            anyOf: [
              { type: 'string', minLength: 1 },
              { type: 'array', items: { type: 'string', minLength: 1 } },
            ],
          },
          github: { description: 'The name at GitHub.', type: 'string', minLength: 1 },
        },
      },
    ],
  },
};

/** The JSON Schema of a file that lists people. */
export const rosterSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['people'],
  properties: { people },
};

function sources(which: string, usual: readonly string[]) {
  return { description: which, type: 'array', minItems: 1, items: { type: 'string', minLength: 1 }, default: usual };
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
