/** The headers that tell browsers what a page of this service may do, the same for every answer: they are worked out once. */

import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Everything from this host alone; GraphiQL's editor sets styles inline. The explorer has a stricter one of its own. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

export function secureHeaders(app: FastifyInstance): void {
  const setHeaders = helmet({ contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy } });
  app.addHook('onRequest', ({ raw }, reply, next) => {
    setHeaders(raw, reply.raw, (error) => next(error as Error | undefined));
  });
}
