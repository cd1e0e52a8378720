import * as z from 'zod';
import { pages } from '../../generated/pages.js';
import { UserError } from '../../model/user-error.js';
import { ruleIds, rules } from '../../rules/index.js';
import { closestMatch } from '../../text/spelling.js';
import { defineTool } from '../tool.js';

export const explain = defineTool({
  name: 'explain',
  title: 'Explain a rule',
  description: 'Returns the page of a rule: what it finds, why that matters, with examples, and its options.',
  input: z.strictObject({ rule: z.string().describe(`One of ${ruleIds.join(', ')}.`) }),
  output: z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'off']).describe('By default.'),
    description: z.string(),
    fixes: z.array(z.enum(['safe', 'suggestion'])),
    url: z.string(),
    page: z.string().describe('Markdown.'),
  }),
  run: async ({ rule: id }) => {
    const rule = rules.find(({ meta }) => meta.id === id);
    const page = pages[id];
    if (!rule || page === undefined) {
      const meant = closestMatch(id, ruleIds);
      throw new UserError(
        `unknown rule \`${id}\`; ${meant ? `did you mean \`${meant}\`?` : `write one of ${ruleIds.join(', ')}.`}`,
      );
    }
    const { severity, description, fixes = [] } = rule.meta;
    const text = page.replace(/^<!--.*-->\n/gm, '').trim();
    return {
      structured: { rule: id, severity, description, fixes: [...fixes], url: rule.url, page: text },
      text: `${text}\n\n${rule.url}`,
    };
  },
});
