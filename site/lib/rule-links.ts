import { pageExamples } from '../../scripts/lib/page-examples.ts';
import { encodeWorkspace, type Workspace } from './workspace.ts';

/** The workspaces of the examples below "Wrong" on the page of a rule, by the number of their fence among all. */
export function workspacesOf(ruleId: string, page: string): Workspace[] {
  return pageExamples(page)
    .filter(({ isWrong }) => isWrong)
    .map(({ text, path, now, options, yaml, others }) => ({
      notes: [...others, { path, text }],
      config: configOf(ruleId, yaml, options),
      active: others.length,
      // Links are followed, and lead nowhere else.
      files: [],
      ...(now !== undefined && { now }),
    }));
}

/** The fragments of links to the playground, in the order of the examples. */
export function fragmentsOf(ruleId: string, page: string): Promise<string[]> {
  return Promise.all(workspacesOf(ruleId, page).map(encodeWorkspace));
}

function configOf(ruleId: string, yaml: string | undefined, options: Record<string, unknown>): string {
  const form = yaml ?? 'extends: recommended\n';
  if (Object.keys(options).length === 0) return form;
  // JSON is YAML.
  return `${form}rules:\n  ${ruleId}: [error, ${JSON.stringify(options)}]\n`;
}
