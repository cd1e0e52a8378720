import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { dist } from './dist.js';

/** The part of a finding that an agent needs to correct a text. */
export interface AgentFinding {
  path: string;
  line: number;
  rule: string;
  severity: string;
  message: string;
  fix?: { safe: boolean; title: string; edits: AgentEdit[] };
}

interface AgentEdit {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  oldText: string;
  newText: string;
}

export interface ToolAnswer {
  isError: boolean;
  data: Record<string, unknown>;
  texts: string[];
}

/** An agent that is connected to the built server by the client of the official SDK. */
export interface Agent {
  client: Client;
  /** What the server has written to standard error. */
  stderr(): string;
  call(name: string, args?: Record<string, unknown>): Promise<ToolAnswer>;
  close(): Promise<void>;
}

export async function startAgent(folder: string, ...flags: string[]): Promise<Agent> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [dist('cli.js'), 'mcp', '--now', '2024-06-01T00:00:00Z', ...flags],
    cwd: folder,
    stderr: 'pipe',
  });
  let written = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return {
    client,
    stderr: () => written,
    async call(name, args = {}) {
      const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: args });
      return {
        isError,
        data: (structuredContent ?? {}) as Record<string, unknown>,
        texts: content.flatMap((block) => (block.type === 'text' ? [block.text] : [])),
      };
    },
    close: () => client.close(),
  };
}

/** Applies the edits of a finding to a text by lines and columns alone. Throws where the text is not what they replace. */
export function applyEdits(text: string, edits: readonly AgentEdit[]): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  let edited = text;
  for (const { line, column, endLine, endColumn, oldText, newText } of [...edits].reverse()) {
    const [start, end] = [offset(line, column), offset(endLine, endColumn)];
    if (edited.slice(start, end) !== oldText) throw new Error(`not ${JSON.stringify(oldText)}`);
    edited = edited.slice(0, start) + newText + edited.slice(end);
  }
  return edited;
}
