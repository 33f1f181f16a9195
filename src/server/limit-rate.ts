/** How often one client may ask: what it takes to answer others is not spent on whoever asks without end. */

import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientOf, isThisMachine } from './address-list.ts';
import { RequestCounts } from './request-counts.ts';

/** What costs the store something. */
const limited = /^\/(?:graphql|export|mcp)(?:\/|$)/;

/** At most so many requests a minute from one address; 0 for any number. Programs on this machine are not counted. */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    store: RequestCounts,
    keyGenerator: ({ ip }: FastifyRequest) => clientOf(ip),
    allowList: (request: FastifyRequest) => !limited.test(request.routeOptions.url ?? '') || isThisMachine(request.ip),
    errorResponseBuilder: (_request, { ttl }) =>
      Object.assign(
        new Error(
          `More than ${perMinute} requests came from your address within a minute; go on in ${Math.ceil(ttl / 1000)} s.`,
        ),
        { statusCode: 429 },
      ),
  });
}
