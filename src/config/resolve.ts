import { defaultSections } from '../model/defaults.js';
import type { Settings } from '../model/settings.js';
import type { SectionSpec } from '../note/markdown/sections.js';
import { templateLines } from '../note/markdown/template.js';
import { parseSource, type Source } from '../note/meeting/field-source.js';
import { pathPattern } from '../note/meeting/path-pattern.js';
import { Roster, rosterPeople } from '../note/meeting/roster.js';
import type { KindData } from './config-data.js';
import type { Resources } from './resources.js';

/**
 * The settings that a part of a configuration sets; all others are absent.
 * @param before the settings of the weaker layers
 */
export function resolveSettings(data: KindData, before: Settings, resources: Resources | undefined): Partial<Settings> {
  const { frontMatter, date, attendees, sections, labels, actions, placeholders, cancelled, roster, since } = data;
  const schema = frontMatter?.schema === undefined ? undefined : resources?.schemas.get(frontMatter.schema);
  const templatePath = placeholders?.template;
  const template = templatePath === undefined ? undefined : resources?.templates.get(templatePath);
  const isCancelled = cancelled === undefined ? undefined : resources?.patterns.get(cancelled);
  return {
    ...(data.path && { path: [data.path].flat().map((pattern) => pathPattern(pattern, before.locale)) }),
    ...(frontMatter && {
      frontMatter: {
        required: frontMatter.required ?? before.frontMatter.required,
        schema: schema ?? before.frontMatter.schema,
      },
    }),
    ...(date && {
      date: {
        ...before.date,
        ...(date.from && { from: sourcesOf(date.from) }),
        ...(date.timezone !== undefined && { timezone: date.timezone }),
        ...(date.tolerance !== undefined && { tolerance: date.tolerance }),
      },
    }),
    ...(attendees?.from && { attendees: { from: sourcesOf(attendees.from) } }),
    ...(sections && { sections: isDefault(sections) ? defaultSections : sections.map(sectionSpec) }),
    ...(labels && { labels: Object.entries(labels).map(([name, value]) => ({ name, value })) }),
    ...(actions?.in && { actions: actions.in }),
    ...(placeholders && {
      placeholders: {
        ...before.placeholders,
        ...(placeholders.words && { words: placeholders.words }),
        ...(templatePath !== undefined &&
          template !== undefined && { template: { path: templatePath, lines: templateLines(template) } }),
      },
    }),
    ...(isCancelled && { cancelled: isCancelled }),
    ...(roster && { roster: rosterOf(roster, before.roster, resources) }),
    ...(since !== undefined && { since }),
  };
}

function sourcesOf(texts: readonly string[]): Source[] {
  return texts.flatMap((text) => parseSource(text) ?? []);
}

function rosterOf(
  { people, teams }: NonNullable<KindData['roster']>,
  before: Roster,
  resources: Resources | undefined,
): Roster {
  const members = typeof people === 'string' ? resources?.people.get(people) : people && rosterPeople(people);
  return new Roster(members ?? before.people, teams ?? before.teams);
}

function isDefault(sections: NonNullable<KindData['sections']>): boolean {
  return sections.length === defaultSections.length && sections.every((section, at) => section === defaultSections[at]);
}

/** A section with the name of a built-in one has the aliases of that one, unless it lists its own. */
function sectionSpec(section: string | SectionSpec): SectionSpec {
  const spec = typeof section === 'string' ? { name: section } : section;
  const known = defaultSections.find(({ name }) => name === spec.name);
  return { ...(known?.aliases && { aliases: known.aliases }), ...spec };
}
