/** Traces for OpenTelemetry: a span for each request, and one for each Cypher call of it, sent where OTEL_EXPORTER_OTLP_ENDPOINT says. */

import { type Attributes, context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { HearsayError } from '../errors.ts';
import { projectVersion } from '../project.ts';
import type { Observe } from './observe-store.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface Tracing {
  /** Begins the span of a request, a child of whatever the headers tell of (W3C Trace Context). */
  begin(headers: Headers, method: string): RequestSpan;
  /** Runs a Cypher call inside a span of its own. */
  readonly observe: Observe;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

export interface RequestSpan {
  readonly traceId: string;
  /** Goes on inside the span, so that what is begun there belongs to it. */
  run(next: () => void): void;
  /** Ends it; `route` is the pattern of the address, since the address may hold what somebody asked for. */
  end(route: string, status: number): void;
}

/** Starts tracing. The exporter reads the OTEL_EXPORTER_OTLP_… variables of the environment, as the specification has them. */
export function startTracing(engine: string): Tracing {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'hearsay', 'service.version': projectVersion() }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('hearsay');
  const propagator = new W3CTraceContextPropagator();

  return {
    begin(headers, method) {
      const parent = propagator.extract(context.active(), headers, getHeader);
      const attributes = { 'http.request.method': method };
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, parent);
      return {
        traceId: span.spanContext().traceId,
        run: (next) => context.with(trace.setSpan(parent, span), next),
        end: (route, status) => endRequest(span, method, route, status),
      };
    },
    async observe({ kind, name }, run) {
      const attributes: Attributes = { 'db.system.name': engine, 'db.operation.name': `${kind}/${name}` };
      const span = tracer.startSpan(`${kind} ${name}`, { kind: SpanKind.CLIENT, attributes });
      try {
        return await run();
      } catch (error) {
        fail(span, error instanceof HearsayError ? error.code : 'UNEXPECTED');
        throw error;
      } finally {
        span.end();
      }
    },
    async close() {
      await provider.shutdown();
      context.disable();
    },
  };
}

const getHeader = {
  keys: (headers: Headers) => Object.keys(headers),
  get: (headers: Headers, name: string) => headers[name],
};

function endRequest(span: Span, method: string, route: string, status: number): void {
  span.updateName(`${method} ${route}`);
  span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
  if (status >= 500) fail(span, `${status}`);
  span.end();
}

/** Only a code: messages may hold what somebody asked for. */
function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
