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
      'Which files are notes, as globs relative to the root. By default: Markdown files with a date in their name or `datetime` in their front matter.',
    ),
    path: {
      description:
        'How notes are named, with the tokens {yyyy} {yy} {MM} {M} {MMM} {dd} {d} {number} {slug} {team}; a token that occurs twice must have the same value.',
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
      ],
    },
    date: {
      description: 'Where notes give the date of the meeting; all dates must agree.',
      type: 'object',
      additionalProperties: false,
      properties: {
        from: sources(
          '`path`, `title` (of the front matter), `heading` (the first), `frontMatter:KEY`, `label:LABEL`, `table:ROW`.',
          ['path', 'frontMatter:datetime', 'title'],
        ),
        timezone: {
          description:
            'The IANA time zone of the meetings; `datetime` is also accepted when its day in this zone matches.',
          type: 'string',
          examples: ['Europe/Bucharest'],
        },
        tolerance: {
          description: 'How many days two dates may differ and still agree.',
          type: 'integer',
          minimum: 0,
          maximum: 31,
          default: 0,
        },
      },
    },
    attendees: {
      description: 'Where notes list the attendees.',
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
        'Lines `Label: value` that a note must have; with `nonEmpty`, the value is required once the meeting is over.',
      type: 'object',
      additionalProperties: { enum: ['present', 'nonEmpty'] },
      examples: [{ Recording: 'nonEmpty' }],
    },
    actions: {
      description: 'Where notes list action items.',
      type: 'object',
      additionalProperties: false,
      properties: {
        in: {
          description: 'Headings of the sections whose list items are action items.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
      },
    },
    cancelled: {
      description:
        'A regular expression (RE2, case-insensitive) that matches a line at the top of notes of cancelled meetings; such notes need no sections.',
      type: 'string',
      minLength: 1,
      examples: ['^Cancelled'],
    },
    roster: {
      description: 'The known people and teams.',
      type: 'object',
      additionalProperties: false,
      properties: {
        people: {
          description: 'A list of people, or the path of a file in this repository that lists them.',
          anyOf: [{ type: 'string', minLength: 1 }, { $ref: '#/definitions/people' }],
        },
        teams: {
          description: 'Team names in their correct spelling.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
      },
    },
    since: {
      description:
        'Do not ask notes of earlier days (`yyyy-mm-dd`) for this form; contradictions in them are still reported.',
      type: 'string',
      examples: ['2023-01-01'],
    },
    locale: {
      description: 'The language of month and weekday names, beside English.',
      type: 'string',
      default: 'en',
      examples: ['en', 'de', 'fr', 'ro', 'ko'],
    },
    frontMatter: {
      description: 'Requirements for the front matter.',
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { description: 'Report notes without front matter.', type: 'boolean', default: true },
        schema: {
          description:
            "The path of a JSON Schema in this repository, relative to the configuration's folder; replaces the built-in schema.",
          type: 'string',
          minLength: 1,
        },
      },
    },
    sections: {
      description: 'The headings of a note, in order.',
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
                description: 'Other headings accepted for this section.',
                type: 'array',
                items: { type: 'string', minLength: 1 },
              },
              role: {
                description: 'The role of the section; by default it is inferred from the name, in many languages.',
                enum: SECTION_ROLES,
              },
              required: { description: 'Report notes without this section.', type: 'boolean', default: true },
              notEmpty: {
                description: 'Report the section if it is empty once the meeting is over.',
                type: 'boolean',
                default: true,
              },
              level: {
                description: 'The required heading level (number of `#`); any level by default.',
                type: 'integer',
                minimum: 1,
                maximum: 6,
              },
              order: {
                description: 'Whether the section must follow the order of the list.',
                type: 'boolean',
                default: true,
              },
            },
          },
        ],
      },
    },
    placeholders: {
      description: 'Texts that mean "not written yet".',
      type: 'object',
      additionalProperties: false,
      properties: {
        template: {
          description:
            'The template for new notes, a file in this repository; text that is still identical to it is reported.',
          type: 'string',
          minLength: 1,
        },
        words: {
          description: 'Additional placeholders, beside the built-in ones such as TODO and TBD.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
      },
    },
    rules: {
      description: 'The severity, or severity and options, of each rule.',
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
      $schema: { description: 'The URL of this schema, for editors.', type: 'string' },
      extends: {
        description:
          'The configurations this one extends: `recommended`, another built-in preset, a file in this repository, or a list of these.',
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'string', minLength: 1 } },
        ],
      },
      ignore: globs('Files and folders to ignore, as globs relative to the root.'),
      ...shared,
      kinds: {
        description:
          'Other kinds of notes in the same repository, by name; each overrides the settings for the notes it matches.',
        type: 'object',
        additionalProperties: { type: 'object', required: ['notes'], additionalProperties: false, properties: shared },
      },
    },
    definitions: { ...keys, people },
  };
}

/** The people of a roster, in the configuration or in a separate file. */
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
          name: { description: 'The correct spelling of the name.', type: 'string', minLength: 1 },
          aliases: {
            description: 'Other spellings, to be replaced by the name.',
            type: 'array',
            items: { type: 'string', minLength: 1 },
          },
          initials: {
            description: 'Short forms used before a colon, such as `AB:`.',
            anyOf: [
              { type: 'string', minLength: 1 },
              { type: 'array', items: { type: 'string', minLength: 1 } },
            ],
          },
          github: { description: 'The GitHub user name.', type: 'string', minLength: 1 },
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
