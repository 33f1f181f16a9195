/** What is measured, at /metrics, for Prometheus. */

import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../telemetry/metrics.ts';

export function serveMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
}
