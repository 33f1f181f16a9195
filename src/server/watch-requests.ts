/** What operators learn of each request: a line of the log, a measure, a span; none of them holds what was asked. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RequestSpan, Tracing } from '../telemetry/tracing.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is traced of it; null where nothing is. */
    span: RequestSpan | null;
  }
}

export interface Watchers {
  readonly metrics?: Metrics | undefined;
  readonly tracing?: Tracing | undefined;
}

export function watchRequests(app: FastifyInstance, { metrics, tracing }: Watchers): void {
  app.decorateRequest('span', null);
  app.addHook('onRequest', (request, reply, next) => {
    void reply.header('x-request-id', request.id);
    if (tracing) request.span = tracing.begin(request.headers, request.method);
    next();
  });
  // Not before: the body arrives by events of the socket, which belong to no request.
  if (tracing) app.addHook('preValidation', ({ span }, _reply, next) => (span ? span.run(next) : next()));
  app.addHook('onResponse', (request, { statusCode: status, elapsedTime }, next) => {
    const { method, span, viewer, log } = request;
    const route = routeOf(request);
    metrics?.request({ method, route, status }, elapsedTime / 1000);
    span?.end(route, status);
    log.info(
      {
        ...{ method, route, status, milliseconds: Math.round(elapsedTime * 10) / 10 },
        ...(viewer && { viewer: viewer.name }),
        ...(span && { traceId: span.traceId }),
      },
      'answered',
    );
    next();
  });
}

function routeOf({ is404, routeOptions }: FastifyRequest): string {
  return is404 ? 'none' : (routeOptions.url ?? 'none');
}
