import { pages } from '../../generated/pages.js';
import { UserError } from '../../model/user-error.js';
import { rules } from '../../rules/index.js';
import { closestMatch } from '../../text/spelling.js';
import { CLEAN, type CliContext } from '../context.js';

/** Lists all rules. */
export function listRules(rest: readonly string[], io: CliContext): number {
  if (rest.length > 0)
    throw new UserError(`\`rules\` takes no more words; for one rule, \`meeting-notes-lint explain ${rest[0]}\`.`);
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  for (const { meta } of rules) {
    const fixable = meta.fixes?.includes('safe') ? 'fix' : meta.fixes?.length ? 'suggestion' : '';
    io.stdout.write(
      `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${fixable.padEnd(10)}  ${meta.description}\n`,
    );
  }
  return CLEAN;
}

/** Prints the page of a rule. */
export function explain([id, ...rest]: readonly string[], io: CliContext): number {
  if (id === undefined || rest.length > 0) throw new UserError('Name one rule: meeting-notes-lint explain RULE.');
  const page = pages[id];
  if (page === undefined) {
    const meant = closestMatch(id, Object.keys(pages));
    throw new UserError(
      `There is no rule \`${id}\`; ${meant ? `did you mean \`${meant}\`?` : 'see `meeting-notes-lint rules`.'}`,
    );
  }
  const { url } = rules.find(({ meta }) => meta.id === id)!;
  io.stdout.write(`${page.replace(/^<!--.*-->\n/gm, '').trim()}\n\n${url}\n`);
  return CLEAN;
}
