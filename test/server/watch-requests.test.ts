/** What operators see of requests: lines of the log, measures for Prometheus, spans for OpenTelemetry; nothing of what was asked. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';

const secret = 'Rumpelstilzchen';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

describe('a service that is watched', () => {
  const store = openEmbedded();
  const lines: string[] = [];
  const spans: Span[] = [];
  const bodies: string[] = [];
  const measured: string[] = [];
  let collector: Server;
  let server: RunningServer;
  let post: (query: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;

  beforeAll(async () => {
    await store.prepare();
    await load(store, [projectFile('seed')], { strict: true });
    collector = await startCollector((body) => {
      bodies.push(body);
      spans.push(...spansIn(body));
    });
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'info', metrics: true, traces: true };
    server = await startServer({ settings, store, log: { write: (line) => lines.push(line) } });
    post = (query, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
  });
  afterAll(async () => {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    collector.close();
    await store.close();
  });

  test('logs each request by id, route, status and time, and says the id to the client', async () => {
    const response = await post(`{ search(query: "${secret}") { totalCount } }`, { 'x-request-id': 'from-a-proxy.1' });
    expect(response.headers.get('x-request-id')).toBe('from-a-proxy.1');
    const other = await fetch(`${server.url}/export/csv?speaker=${secret}&part=statements`);
    const id = other.headers.get('x-request-id');
    await fetch(`${server.url}/${secret}`);
    await post('{ stats { articles } }', { authorization: `Bearer hearsay_${secret}` });
    const logged = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(logged).toContainEqual(
      expect.objectContaining({ reqId: 'from-a-proxy.1', method: 'POST', route: '/graphql', status: 200 }),
    );
    expect(logged).toContainEqual(expect.objectContaining({ reqId: id, route: '/export/:format', status: 400 }));
    expect(logged).toContainEqual(expect.objectContaining({ route: 'none', status: 404 }));
  });

  test.each([`${'x'.repeat(100)}`, 'with blanks in it', '"quoted"'])(
    'makes an id of its own instead of %s',
    async (given) => {
      const response = await post('{ stats { articles } }', { 'x-request-id': given });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{12}-\d+$/);
    },
  );

  test('measures requests, calls, errors and what the graph holds', async () => {
    await post('{ stats { articles } }');
    await post(`{ statements(where: {speaker: "${secret}"}) { nodes { id } } }`);
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    measured.push(text);
    expect(text).toMatch(
      /hearsay_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
    );
    expect(text).toMatch(/hearsay_store_call_duration_seconds_count\{kind="read",name="stats-nodes"\} \d/);
    expect(text).toMatch(/hearsay_graphql_errors_total\{code="ENTITY_UNKNOWN"\} 1/);
    expect(text).toContain('hearsay_graph_nodes{kind="statement"} 102');
    expect(text).toContain('hearsay_store_calls_in_flight 0');
    expect(text).toContain('process_resident_memory_bytes');
    const page = readFileSync(projectFile('docs', 'operating.md'), 'utf8');
    const told = [...page.matchAll(/^\| `(hearsay_\w+)` \|/gm)].map(([, name]) => name);
    const there = [...text.matchAll(/^# TYPE (hearsay_\w+) /gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(there.toSorted());
  });

  test('traces each request with its calls, as part of what its client traces', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    await post('{ stats { articles statements } }', { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    await server.close();
    const own = spans.filter(({ traceId }) => traceId === trace);
    const request = own.find(({ name }) => name === 'POST /graphql');
    expect(request?.parentSpanId).toBe('b7ad6b7169203331');
    expect(own.find(({ name }) => name === 'read stats-nodes')?.parentSpanId).toBe(request?.spanId);
  });

  test('nothing of it holds what was asked', async () => {
    expect(bodies.length).toBeGreaterThan(0);
    expect(measured.length).toBeGreaterThan(0);
    expect([...lines, ...bodies, ...measured].join('')).not.toContain(secret);
  });
});

test('what a database says of an error is cut, since it may hold what was asked', async () => {
  const graph = openEmbedded();
  const failed = new Error(`Invalid input: ${'x'.repeat(300)}${secret}`, { cause: new Error(secret) });
  const store: Store = new Proxy(graph, {
    get: (target, name) => {
      const own = target[name as keyof Store];
      if (name === 'read') return () => Promise.reject(failed);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  const lines: string[] = [];
  const settings = { host: '127.0.0.1', port: 0, logLevel: 'info' };
  const server = await startServer({ settings, store, log: { write: (line) => lines.push(line) } });
  const response = await fetch(`${server.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ query: '{ stats { articles } }' }),
  });
  const logged = lines.find((line) => line.includes('unexpected error')) ?? '';
  expect(JSON.parse(logged)).toMatchObject({
    reqId: response.headers.get('x-request-id'),
    err: { message: expect.stringMatching(/^Invalid input: x+$/), stack: expect.stringContaining('at ') },
  });
  expect(lines.join('')).not.toContain(secret);
  await server.close();
  await graph.close();
});

test('nothing is measured unless the settings say so', async () => {
  const store = openEmbedded();
  const server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, store });
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  await server.close();
  await store.close();
});

async function startCollector(take: (body: string) => void): Promise<Server> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    take(Buffer.concat(chunks).toString());
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function spansIn(body: string): Span[] {
  const { resourceSpans } = JSON.parse(body) as {
    resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
  };
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
}
