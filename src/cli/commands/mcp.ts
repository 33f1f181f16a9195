/** `hearsay mcp`: the questions as tools for assistants, over standard input and output. */

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Command } from 'commander';
import type { Ask } from '../../graphql/ask.ts';
import { createMcpServer } from '../../mcp/create-mcp-server.ts';
import { warn } from '../print.ts';
import { toServer } from '../to-server.ts';
import { withAsk } from '../with-ask.ts';

interface Options {
  readonly server?: string;
}

export function mcpCommand(program: Command): void {
  program
    .command('mcp')
    .description(
      'the questions as tools for assistants: a server of the Model Context Protocol on standard input and output',
    )
    .option('--server <url>', 'ask a running service instead of opening the graph', toServer)
    .addHelpText(
      'after',
      '\nAn assistant starts it itself; see docs/mcp.md.\n\nExamples:\n  hearsay mcp\n  hearsay mcp --server http://127.0.0.1:4000',
    )
    .action(({ server }: Options) => withAsk(serveAssistant, server));
}

/** Answers until the assistant closes the pipe, or a signal ends it. Standard output belongs to the protocol. */
async function serveAssistant(ask: Ask): Promise<void> {
  const server = createMcpServer(ask, (error) => warn(`unexpected error: ${String(error)}`));
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
