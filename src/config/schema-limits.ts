// A schema is untrusted input that may come with a pull request: validation must be bounded.

/** Maximum number of values in a schema, counting each item and key. */
const MAX_VALUES = 10_000;
/** Maximum number of subschemas that one value may be validated with, following each `$ref`. */
const MAX_WORK = 20_000;

/** Keywords whose subschemas apply to the same value. */
const IN_PLACE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', '$ref']);

/** Why a schema takes too much work or can't be used, as the end of a sentence; undefined when it can. */
export function schemaProblem(schema: object): string | undefined {
  if (countValues(schema, MAX_VALUES) > MAX_VALUES) return `has more than ${MAX_VALUES} values`;
  const works = new Map<object, number>();
  const active = new Map<object, boolean>();
  let problem: string | undefined;

  function workOf(node: unknown, isInPlace: boolean): number {
    if (typeof node !== 'object' || node === null || problem !== undefined) return 0;
    const known = works.get(node);
    if (known !== undefined) return known;
    if (active.has(node)) {
      // A schema may contain itself, but then each round must look at a smaller value.
      if (isInPlace) problem = 'refers to itself in a circle';
      return 1;
    }
    active.set(node, isInPlace);
    let work = 1;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$async') problem = 'uses `$async`';
      const target = key === '$ref' && typeof value === 'string' ? resolve(schema, value) : value;
      work += workOf(target, isInPlace && (Array.isArray(node) || IN_PLACE.has(key)));
    }
    active.delete(node);
    works.set(node, work);
    if (work > MAX_WORK) problem ??= 'takes too much work: its `$ref`s multiply';
    return work;
  }

  workOf(schema, true);
  return problem;
}

function countValues(value: unknown, max: number): number {
  const rest: unknown[] = [value];
  let count = 0;
  while (rest.length > 0 && count <= max) {
    const current = rest.pop();
    count++;
    if (typeof current === 'object' && current !== null) for (const child of Object.values(current)) rest.push(child);
  }
  return count;
}

/** The part of a schema that a reference such as `#/$defs/day` points to. */
function resolve(schema: object, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined;
  let node: unknown = schema;
  for (const step of reference.slice(1).split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    node =
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined;
  }
  return node;
}
