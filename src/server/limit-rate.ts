/** How often one client may ask: what it takes to answer others is not spent on whoever asks without end. */

import { BlockList, isIP } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What costs the store something. */
const limited = /^\/(?:graphql|export|mcp)(?:\/|$)/;

const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4');
thisMachine.addAddress('::1', 'ipv6');

/** At most so many requests a minute from one address; 0 for any number. Programs on this machine are not counted. */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
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

function isThisMachine(address: string): boolean {
  return thisMachine.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
