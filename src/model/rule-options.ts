import { validators } from '../generated/options.js';
import { ruleUrl } from './links.js';
import { UserError } from './user-error.js';

/** The options of a rule do not match its schema. */
export class RuleOptionsError extends UserError {
  override name = 'RuleOptionsError';
}

/** Throws a RuleOptionsError when `options` do not fit the schema of the rule `id`. */
export function checkOptions(id: string, options: unknown): void {
  if (options === undefined || options === null) return;
  const validate = validators[id];
  if (!validate || validate(options)) return;
  const [error] = validate.errors ?? [];
  const name = error?.instancePath.slice(1).split('/')[0] ?? '';
  throw new RuleOptionsError(
    error?.keyword === 'additionalProperties'
      ? `The rule \`${id}\` has no option \`${String(error.params.additionalProperty)}\`; see ${ruleUrl(id)}.`
      : `The option \`${name}\` of the rule \`${id}\` ${error?.message ?? 'is wrong'}; see ${ruleUrl(id)}.`,
  );
}
