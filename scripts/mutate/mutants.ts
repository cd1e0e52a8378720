import { parseSync } from '@swc/core';

/** One small change of a source that a test should notice. */
export interface Mutant {
  /** From 1. */
  line: number;
  before: string;
  after: string;
  /** The whole source with the change. */
  text: string;
}

interface Span {
  start: number;
  end: number;
}
interface Node {
  type: string;
  span: Span;
  [key: string]: unknown;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};
// Types leave nothing to run; these wrap an expression.
const WRAPPERS = new Set(['TsNonNullExpression', 'TsAsExpression', 'TsSatisfiesExpression', 'TsConstAssertion']);

/** All mutants of a TypeScript source: operators, conditions, numbers, booleans and methods, each changed on its own. */
export function mutantsOf(source: string): Mutant[] {
  // Spans are in bytes and count on from earlier calls; a statement in front makes the first one known.
  const prefix = '0;\n';
  const bytes = Buffer.from(prefix + source);
  const module = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2023' });
  const base = module.span.start;
  const mutants: Mutant[] = [];

  const slice = (start: number, end: number) => bytes.subarray(start - base, end - base).toString();
  const change = (start: number, end: number, after: string) => {
    const head = slice(base, start).slice(prefix.length);
    const before = slice(start, end);
    if (before === after) return;
    const text = head + after + bytes.subarray(end - base).toString();
    mutants.push({ line: head.split('\n').length, before, after, text });
  };
  const visit = (node: Node) => {
    if (node.type === 'ImportDeclaration' || (node.type.startsWith('Ts') && !WRAPPERS.has(node.type))) return;
    mutate(node);
    for (const child of childrenOf(node)) visit(child);
  };
  const mutate = (node: Node) => {
    const { start, end } = node.span;
    if (node.type === 'BinaryExpression') {
      const [left, right] = [node.left as Node, node.right as Node];
      const after = OPERATORS[node.operator as string];
      const between = slice(left.span.end, right.span.start);
      const at = between.indexOf(node.operator as string);
      // Comments and parentheses may come between.
      if (after !== undefined && at >= 0 && !between.includes('/*')) {
        const from = left.span.end + Buffer.byteLength(between.slice(0, at));
        change(from, from + Buffer.byteLength(node.operator as string), after);
      }
    } else if (node.type === 'UnaryExpression' && node.operator === '!') {
      change(start, start + 1, '');
    } else if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
      const { span } = node.test as Node;
      change(span.start, span.end, 'true');
      change(span.start, span.end, 'false');
    } else if (node.type === 'NumericLiteral') {
      change(start, end, String((node.value as number) + 1));
    } else if (node.type === 'BooleanLiteral') {
      change(start, end, String(!node.value));
    } else if (node.type === 'MemberExpression') {
      const property = node.property as Node;
      const after = property.type === 'Identifier' ? METHODS[property.value as string] : undefined;
      if (after !== undefined) change(property.span.start, property.span.end, after);
    }
  };
  for (const item of (module.body as unknown as Node[]).slice(1)) visit(item);
  return mutants;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).flatMap(nodesIn));
}

/** The nodes in a value of a node; arguments are wrapped in objects without a type. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && typeof value.type === 'string' && 'span' in value) return [value as Node];
  return Object.values(value).flatMap(nodesIn);
}
