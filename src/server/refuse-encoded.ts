/** Bodies come as they are: a compressed one, which may unpack to anything, is not unpacked but refused. */

import type { FastifyInstance } from 'fastify';
import { answerFault } from './answer-faults.ts';

export function refuseEncoded(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding === 'identity' || encoding === '') return;
    const message = `Send the body as it is: content-encoding ${JSON.stringify(encoding)} is not taken.`;
    await answerFault(
      request,
      reply.header('accept-encoding', 'identity'),
      415,
      'CONTENT_ENCODING_UNSUPPORTED',
      message,
    );
  });
}
