/** The tools for assistants at /mcp, over MCP's streamable HTTP: without sessions, so that any request can go to any instance. */

import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askHere } from '../graphql/ask.ts';
import { createSchema } from '../graphql/schema.ts';
import { createMcpServer } from '../mcp/create-mcp-server.ts';
import { defaultRequestTimeout, isLoopback, type Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { within } from '../store/within.ts';
import { limitTime } from './limit-time.ts';
import { logFault } from './log-fault.ts';
import { hostnameOf, namesOf } from './refuse-unknown-hosts.ts';

export type McpSettings = Pick<Settings, 'host'> & Partial<Pick<Settings, 'mcp' | 'hosts' | 'requestTimeout'>>;

/** Adds the route, unless the settings say that there is to be none. */
export function serveMcp(app: FastifyInstance, store: Store, settings: McpSettings): void {
  const { mcp = true, requestTimeout = defaultRequestTimeout } = settings;
  if (!mcp) return;
  const schema = createSchema();
  const names = namesOf(settings);
  app.route({
    url: '/mcp',
    method: ['GET', 'POST', 'DELETE'],
    onRequest: async (request, reply) => {
      const stranger = findStranger(request, names);
      if (stranger !== null)
        await refuse(
          reply,
          403,
          `Refused: the origin ${JSON.stringify(stranger)} is not known here; name it in HOSTS if it is yours.`,
        );
      // Without sessions there is no stream to listen to (GET) and nothing to end (DELETE).
      else if (request.method !== 'POST')
        await refuse(reply.header('allow', 'POST'), 405, 'Only POST is answered here.');
    },
    handler: async ({ raw, body, log }, reply) => {
      if (Array.isArray(body))
        return refuse(reply, 400, 'Send one message at a time: MCP has no batches since revision 2025-06-18.', -32600);
      const inTime = within(store, limitTime(reply, requestTimeout).reading);
      const server = createMcpServer(askHere(inTime, {}, schema), (error) => logFault(log, error));
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      reply.hijack();
      reply.raw.once('close', () => void server.close());
      // The SDK's own types of onclose and the like do not fit exactOptionalPropertyTypes.
      await server.connect(transport as Parameters<typeof server.connect>[0]);
      await transport.handleRequest(raw, reply.raw, body);
      return reply;
    },
  });
}

/**
 * The origin of a page of somebody else's that sends the request, if one does; by which name it may ask is seen to before. MCP asks servers to
 * check this: specification 2025-06-18, Transports, Security Warning.
 */
function findStranger({ headers: { host, origin } }: FastifyRequest, names: ReadonlySet<string>): string | null {
  if (origin === undefined) return null;
  const from = URL.canParse(origin) ? hostnameOf(new URL(origin).host) : null;
  const isOwn = from !== null && (from === hostnameOf(host ?? '') || isLoopback(from) || names.has(from));
  return isOwn ? null : origin;
}

function refuse(reply: FastifyReply, status: number, message: string, code = -32000): FastifyReply {
  return reply.code(status).send({ jsonrpc: '2.0', error: { code, message }, id: null });
}
