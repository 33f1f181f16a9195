/** A service that only those may read who show a token; its pages come to everybody, and ask for one. */

import type { FastifyInstance } from 'fastify';

/** What answers with anything from the graph, or about the service. */
const guarded = /^\/(?:graphql|export|mcp|metrics)(?:\/|$)/;

/** Refuses anonymous readers with 401; after identifyViewers. */
export function requireTokens(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ viewer, routeOptions }, reply) => {
    if (viewer !== null || !guarded.test(routeOptions.url ?? '')) return;
    const message =
      'Only those who show a token may read here; send it in the header "Authorization: Bearer …". An admin of this service makes tokens: hearsay token create --name NAME --role reader';
    await reply
      .code(401)
      .headers({ 'cache-control': 'no-store', 'www-authenticate': 'Bearer' })
      .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  });
}
