/** Hearsay as an MCP server: five tools, each of which puts one question to the GraphQL schema. */

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Ask } from '../graphql/ask.ts';
import { projectVersion } from '../project.ts';
import { addTool } from './tool.ts';
import { tools } from './tools.ts';

/** What an assistant is told before it calls any tool. */
const instructions = `Hearsay is a knowledge graph of who said what about whom, and who passed it on, read from news articles.
- A statement is one attribution in one article. Its chain runs outlet → relays → speaker; depth 0 is first-hand.
- Only what stands in quotes is verbatim. A gist is a paraphrase: never put it in quotation marks.
- Whatever you repeat, attribute it to its speaker, name the relays, and give its cite line or its id.
- A statement is what somebody said, not what is true; where figures disagree, give all of them.
- Name people and bodies as you know them; where a name is unknown or ambiguous, the error lists names and ids to use.`;

/** A server that is not connected yet; `report` is told what nobody expected. */
export function createMcpServer(ask: Ask, report: (error: unknown) => void): McpServer {
  const server = new McpServer(
    { name: 'hearsay', title: 'Hearsay: who said what about whom', version: projectVersion() },
    { instructions },
  );
  for (const tool of tools) addTool(server, tool, ask, report);
  return server;
}
