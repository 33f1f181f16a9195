/** Who sends each request, by its token, before anything else is made of it. There are no cookies, so no other site can use a viewer's rights. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Identify } from '../access/identify.ts';
import type { Viewer } from '../access/viewer.ts';
import { HearsayError } from '../errors.ts';
import { answerFault } from './answer-faults.ts';
import { logFault } from './log-fault.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; null for anonymous readers. */
    viewer: Viewer | null;
    /** Resolves as long as the viewer's token is what it was; null for anonymous readers. @throws HearsayError TOKEN_INVALID, TOKENS_UNREADABLE, for clients */
    checkViewer: (() => Promise<void>) | null;
  }
}

/** Sets `request.viewer`; a token that is wrong or was revoked is refused with 401, on every route. */
export function identifyViewers(app: FastifyInstance, identify: Identify): void {
  app.decorateRequest('viewer', null);
  app.decorateRequest('checkViewer', null);

  const find = async ({ headers, log }: FastifyRequest): Promise<Viewer | null> => {
    try {
      return await identify(headers.authorization);
    } catch (error) {
      if (error instanceof HearsayError && error.code === 'TOKEN_INVALID') throw error;
      logFault(log, error);
      throw new HearsayError('TOKENS_UNREADABLE', 'Tokens cannot be checked at the moment.', { cause: error });
    }
  };

  const check = async (request: FastifyRequest, { name, role }: Viewer): Promise<void> => {
    const now = await find(request);
    if (now?.name === name && now.role === role) return;
    throw new HearsayError('TOKEN_INVALID', 'The token stands for something else since this began; begin again.');
  };

  app.addHook('onRequest', async (request, reply) => {
    try {
      const viewer = await find(request);
      request.viewer = viewer;
      if (viewer) request.checkViewer = () => check(request, viewer);
    } catch (error) {
      const { code, message } = error as HearsayError;
      const isWrong = code === 'TOKEN_INVALID';
      if (isWrong) reply.header('www-authenticate', 'Bearer error="invalid_token"');
      await answerFault(request, reply, isWrong ? 401 : 503, code, message);
    }
  });
}
