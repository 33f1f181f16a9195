/** Who sends each request, by its token, before anything else is made of it. There are no cookies, so no other site can use a viewer's rights. */

import type { FastifyInstance } from 'fastify';
import type { Identify } from '../access/identify.ts';
import type { Viewer } from '../access/viewer.ts';
import { HearsayError } from '../errors.ts';
import { answerFault } from './answer-faults.ts';
import { logFault } from './log-fault.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; null for anonymous readers. */
    viewer: Viewer | null;
  }
}

/** Sets `request.viewer`; a token that is wrong or was revoked is refused with 401, on every route. */
export function identifyViewers(app: FastifyInstance, identify: Identify): void {
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    try {
      request.viewer = await identify(request.headers.authorization);
    } catch (error) {
      const isWrong = error instanceof HearsayError && error.code === 'TOKEN_INVALID';
      if (!isWrong) logFault(request.log, error);
      const message = isWrong ? error.message : 'Tokens cannot be checked at the moment.';
      const code = error instanceof HearsayError ? error.code : 'TOKENS_UNREADABLE';
      if (isWrong) reply.header('www-authenticate', 'Bearer error="invalid_token"');
      await answerFault(request, reply, isWrong ? 401 : 503, code, message);
    }
  });
}
