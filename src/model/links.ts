/** Where the project lives: links in findings, reports and schemas are built from it. */
export const HOME = 'https://github.com/meeting-notes-lint/meeting-notes-lint';

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}

/** The schema of the configuration, for editors. */
export const CONFIG_SCHEMA = `${HOME.replace('github.com', 'raw.githubusercontent.com')}/main/schemas/config.schema.json`;
