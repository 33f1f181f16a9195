/** Connections of a service that stops: each ends with the answer that it waits for, instead of staying open for a question that nobody will hear. */

import type { FastifyInstance } from 'fastify';

export function endConnections(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
}
