import type { input as ZodInput, ZodObject, infer as ZodOutput } from 'zod';
import type { McpEnvironment } from './repository.js';

/** What a tool answers. */
export interface Answer<Output> {
  /** May hold more than the schema has; that is left out. */
  structured: Output;
  /** The same for people, and for clients that don't read structured content; further texts follow as blocks of their own. */
  text: string | readonly string[];
}

/** A tool as agents see it, and what it does. */
export interface Tool<Input extends ZodObject = ZodObject, Output extends ZodObject = ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  /** Whether it can write, and whether what it writes replaces something. */
  writes?: 'creates' | 'replaces';
  /** @throws UserError with a sentence for the agent */
  run: (input: ZodOutput<Input>, environment: McpEnvironment) => Promise<Answer<ZodInput<Output>>>;
}

/** Checks the types of a tool's parts against each other. */
export function defineTool<Input extends ZodObject, Output extends ZodObject>(
  tool: Tool<Input, Output>,
): Tool<Input, Output> {
  return tool;
}
