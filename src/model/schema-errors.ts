// ajv's errors as sentences, for configurations and for the front matter of notes.
import type { NoteSchema, SchemaError } from './settings.js';

/** Why a value does not match, for keywords that only schemas of other communities have. */
export function reason({ keyword, params }: SchemaError): string {
  const limit = String(params.limit);
  switch (keyword) {
    case 'pattern':
      return `does not have the form \`${String(params.pattern)}\``;
    case 'format':
      return `must be written as a ${String(params.format)}`;
    case 'const':
      return `must be \`${String(params.allowedValue)}\``;
    case 'minLength':
      return `must have ${limit} characters or more`;
    case 'maxLength':
      return `must have ${limit} characters or fewer`;
    case 'maxItems':
      return `must have ${limit} items or fewer`;
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return `must be ${String(params.comparison)} ${limit}`;
    case 'uniqueItems':
      return 'has the same item twice';
    default:
      return 'does not fit the schema of these notes';
  }
}

/** Where the value is: keys, and positions in lists. */
export const pathOf = ({ instancePath }: SchemaError): (string | number)[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
export const missingKey = ({ params }: SchemaError): string => String(params.missingProperty);
export const unknownKey = ({ params }: SchemaError): string =>
  String(params.additionalProperty ?? params.unevaluatedProperty);
export const isUnknownKey = ({ keyword }: SchemaError): boolean =>
  keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';

/** Whether another error is more exact about what is wrong inside the value of `error`. */
export function hasDeeper(error: SchemaError, all: readonly SchemaError[]): boolean {
  return (
    ['anyOf', 'oneOf', 'allOf', 'if'].includes(error.keyword) &&
    all.some((other) => other.instancePath.startsWith(`${error.instancePath}/`))
  );
}

/** A JSON type in the words of people who write YAML. */
export function typeWords(type: unknown): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    integer: 'a whole number',
    number: 'a number',
    boolean: '`true` or `false`',
    null: 'empty',
  };
  return [type]
    .flat()
    .map((name) => words[String(name)] ?? String(name))
    .join(' or ');
}

/** Whether the schema wants text at `path`: it takes what is there and refuses anything else. */
export function wantsText(
  schema: NoteSchema,
  data: Record<string, unknown>,
  path: readonly (string | number)[],
): boolean {
  const [key, at] = path as [string, number | undefined];
  const list = data[key];
  const other = at === undefined ? false : (list as unknown[]).map((item, index) => (index === at ? false : item));
  const place = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${at === undefined ? '' : `/${at}`}`;
  const isTypeError = ({ keyword, instancePath, params }: SchemaError) =>
    keyword === 'type' && instancePath === place && [params.type].flat().includes('string');
  return (
    !schema.validate(data).some((error) => error.instancePath === place) &&
    schema.validate({ ...data, [key]: other }).some(isTypeError)
  );
}
