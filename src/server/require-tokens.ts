/** A service that only those may read who show a token; its pages come to everybody, and ask for one. */

import type { FastifyInstance } from 'fastify';
import { answerFault } from './answer-faults.ts';

/** What answers with anything from the graph, or about the service. */
const guarded = /^\/(?:graphql|export|mcp|metrics)(?:\/|$)/;

/** Refuses anonymous readers with 401; after identifyViewers. */
export function requireTokens(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.viewer !== null || !guarded.test(request.routeOptions.url ?? '')) return;
    const message =
      'Only those who show a token may read here; send it in the header "Authorization: Bearer …". An admin of this service makes tokens: hearsay token create --name NAME --role reader';
    await answerFault(request, reply.header('www-authenticate', 'Bearer'), 401, 'UNAUTHENTICATED', message);
  });
}
