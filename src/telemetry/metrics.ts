/** What operators measure: requests, Cypher calls, errors, what the graph holds and what the process takes, in the words of Prometheus. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { HearsayError } from '../errors.ts';
import type { Observe } from './observe-store.ts';

export interface Metrics {
  /** Notes a request that was answered; `route` is the pattern, since an address may hold what somebody asked for. */
  request(request: { readonly method: string; readonly route: string; readonly status: number }, seconds: number): void;
  /** Notes an error that a GraphQL answer holds, by its code. */
  error(code: string): void;
  /** Runs a Cypher call and notes how it went. */
  readonly observe: Observe;
  /** All of it, in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Tells how many nodes of each kind the graph holds. */
export type CountGraph = () => Promise<Readonly<Record<string, number>>>;

const requestBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30];
const callBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 5];

/** Makes the measures of one service; `count` is asked whenever somebody reads them. */
export function createMetrics(count: CountGraph): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    ...{ name: 'hearsay_http_request_duration_seconds', help: 'Time from a request to the end of its answer.' },
    ...{ labelNames: ['method', 'route', 'status'], buckets: requestBuckets, registers },
  });
  const errors = new Counter({
    ...{ name: 'hearsay_graphql_errors_total', help: 'Errors in GraphQL answers, by code.' },
    ...{ labelNames: ['code'], registers },
  });
  const calls = new Histogram({
    ...{ name: 'hearsay_store_call_duration_seconds', help: 'Time of a Cypher call, by its file under cypher/.' },
    ...{ labelNames: ['kind', 'name'], buckets: callBuckets, registers },
  });
  const failures = new Counter({
    ...{ name: 'hearsay_store_call_failures_total', help: 'Cypher calls that failed, by file and code.' },
    ...{ labelNames: ['kind', 'name', 'code'], registers },
  });
  const running = new Gauge({
    ...{ name: 'hearsay_store_calls_in_flight', help: 'Cypher calls that run or wait for a connection.' },
    registers,
  });
  new Gauge({
    ...{ name: 'hearsay_graph_nodes', help: 'What the graph holds; absent while the store does not answer.' },
    ...{ labelNames: ['kind'], registers },
    async collect() {
      this.reset();
      const counts = await count().catch(() => ({}));
      for (const [kind, nodes] of Object.entries(counts)) this.set({ kind }, nodes);
    },
  });

  return {
    request: ({ method, route, status }, seconds) => requests.observe({ method, route, status }, seconds),
    error: (code) => errors.inc({ code }),
    async observe({ kind, name }, run) {
      running.inc();
      const stop = calls.startTimer({ kind, name });
      try {
        return await run();
      } catch (error) {
        failures.inc({ kind, name, code: error instanceof HearsayError ? error.code : 'UNEXPECTED' });
        throw error;
      } finally {
        stop();
        running.dec();
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
