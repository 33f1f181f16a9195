/** What comes twice is refused: whoever reads the first and whoever reads the last would each take the request for another. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault } from './answer-faults.ts';
import { searchOf } from './search-of.ts';

const parameters = ['query', 'variables', 'operationName', 'extensions', 'documentId'];

/** Refuses a second Host everywhere, and a second parameter of GraphQL over HTTP at /graphql. */
export function refuseDoubled(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const doubled = isHostDoubled(request.raw.rawHeaders) ? 'header Host' : doubledParameter(request);
    if (doubled === null) return;
    await answerFault(request, reply, 400, 'BAD_REQUEST', `Send the ${doubled} once.`);
  });
}

function isHostDoubled(rawHeaders: readonly string[]): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length > 1;
}

/** The route, and not the address, in which `g` may be written `%67`, says where it goes. */
function doubledParameter({ url, routeOptions }: FastifyRequest): string | null {
  if (routeOptions.url !== '/graphql') return null;
  const given = searchOf(url);
  const doubled = parameters.find((name) => given.getAll(name).length > 1);
  return doubled === undefined ? null : `parameter ${doubled}`;
}
