import { pages } from '../../generated/pages.js';
import { UserError } from '../../model/user-error.js';
import { rules } from '../../rules/index.js';
import { closestMatch } from '../../text/spelling.js';
import { type Flags, oneOf } from '../arguments.js';
import type { CliContext } from '../context.js';
import { CLEAN } from '../exit-codes.js';

/** Lists all rules. */
export function listRules(positionals: readonly string[], flags: Flags, context: CliContext): number {
  const format = oneOf('format', flags.format ?? 'text', ['text', 'json']);
  if (positionals.length > 0)
    throw new UserError(
      `\`rules\` takes no arguments; for one rule, use \`meeting-notes-lint explain ${positionals[0]}\`.`,
    );
  if (format === 'json') {
    const list = rules.map(({ meta: { id, severity, description, fixes = [] }, url }) => ({
      id,
      severity,
      description,
      fixes,
      url,
    }));
    context.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return CLEAN;
  }
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  for (const { meta } of rules) {
    const fixable = meta.fixes?.includes('safe') ? 'fix' : meta.fixes?.length ? 'suggestion' : '';
    context.stdout.write(
      `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${fixable.padEnd(10)}  ${meta.description}\n`,
    );
  }
  return CLEAN;
}

/** Prints the page of a rule. */
export function explain([id, ...rest]: readonly string[], _flags: Flags, context: CliContext): number {
  if (id === undefined || rest.length > 0)
    throw new UserError('`explain` takes one rule: meeting-notes-lint explain RULE.');
  const page = pages[id];
  if (page === undefined) {
    const match = closestMatch(id, Object.keys(pages));
    throw new UserError(
      `unknown rule \`${id}\`; ${match ? `did you mean \`${match}\`?` : 'see `meeting-notes-lint rules`.'}`,
    );
  }
  const { url } = rules.find(({ meta }) => meta.id === id)!;
  context.stdout.write(`${page.replace(/^<!--.*-->\n/gm, '').trim()}\n\n${url}\n`);
  return CLEAN;
}
