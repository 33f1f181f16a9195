/** The SDK's own client, connected to a server over any transport. */

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { projectFile } from '../../src/project.ts';

export async function connect(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  await client.connect(transport);
  // Lists the tools, after which the client checks every structured answer against its schema.
  await client.listTools();
  return client;
}

/** `hearsay mcp` as a process of its own, from dist. */
export function startProcess(folder: string, ...args: readonly string[]): StdioClientTransport {
  return new StdioClientTransport({
    command: process.execPath,
    args: [projectFile('dist', 'cli', 'main.js'), 'mcp', ...args],
    env: { PATH: process.env.PATH ?? '', HEARSAY_DATA: folder },
    cwd: folder,
    stderr: 'pipe',
  });
}

/** What a tool answers, in structure and in words. */
export async function call(client: Client, name: string, args: Record<string, unknown> = {}) {
  const answer = await client.callTool({ name, arguments: args });
  const [content] = answer.content as { type: string; text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: every tool has a structure of its own.
  return { isError: answer.isError ?? false, structure: answer.structuredContent as any, words: content?.text ?? '' };
}
