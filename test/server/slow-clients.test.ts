/** Clients that take, send or say next to nothing, and too many of them: they are cut off, and others are answered meanwhile. */

import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { addressList } from '../../src/server/address-list.ts';
import { type ConnectionLimits, createHttpServer } from '../../src/server/create-http-server.ts';
import { createPlaces } from '../../src/server/places.ts';
import { serveExports } from '../../src/server/serve-exports.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';

const limits: ConnectionLimits = { connections: 100, requestTimeout: 1_000, sendTimeout: 1_000, trustProxy: [] };
/** More than the system itself holds of what nobody takes. */
const large = 24 * 1024 * 1024;

interface Client {
  readonly socket: Socket;
  /** When the connection is closed, by whomever. */
  readonly closed: Promise<unknown>;
  /** Bytes that were taken. */
  taken(): number;
}

function ask(port: number, request: string): Client {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let taken = 0;
  socket.on('data', ({ length }) => {
    taken += length;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(request);
  return { socket, closed, taken: () => taken };
}

/** Asks, and takes nothing of the answer. */
function stall(port: number, path: string): Client {
  const client = ask(port, `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  client.socket.pause();
  return client;
}

const within = <Result>(milliseconds: number, work: Promise<Result>) =>
  Promise.race([work, pause(milliseconds, 'late' as const, { ref: false })]);

describe('a server', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const listen = async (answer: RequestListener, own: Partial<ConnectionLimits> = {}) => {
    server = createHttpServer(answer, { ...limits, ...own });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const inPieces: RequestListener = async (_request, response) => {
    response.writeHead(200, { 'content-length': large });
    for (let sent = 0; sent < large && !response.destroyed; sent += 65_536)
      if (!response.write(Buffer.alloc(65_536))) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    response.end();
  };
  const atOnce: RequestListener = (_request, response) => response.end(Buffer.alloc(large));

  test.each([
    ['piece by piece', inPieces],
    ['at once', atOnce],
  ])('cuts off who takes nothing of an answer that is written %s', async (_how, answer) => {
    let isGone = false;
    const withWord: RequestListener = (request, response) => {
      response.once('close', () => {
        isGone = true;
      });
      answer(request, response);
    };
    const port = await listen(withWord, { requestTimeout: 600_000 });
    const client = stall(port, '/');
    // It says more and more, and still takes nothing.
    client.socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n');
    const dripping = setInterval(() => client.socket.write('x: y\r\n'), 100);
    for (let tries = 0; tries < 100 && !isGone; tries += 1) await pause(50);
    clearInterval(dripping);
    expect(isGone).toBe(true);
    client.socket.resume();
    expect(await within(2_000, client.closed)).not.toBe('late');
    expect(client.taken()).toBeLessThan(large);
  });

  test.each([
    ['piece by piece', inPieces],
    ['at once', atOnce],
  ])(
    'lets who is merely slow have all of an answer that is written %s',
    async (_how, answer) => {
      const port = await listen(answer);
      const client = ask(port, 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
      const begun = performance.now();
      client.socket.on('data', () => {
        client.socket.pause();
        setTimeout(() => client.socket.resume(), 10);
      });
      await client.closed;
      expect(client.taken()).toBeGreaterThan(large);
      // More than twice what is allowed for taking nothing.
      expect(performance.now() - begun).toBeGreaterThan(2_000);
    },
    60_000,
  );

  test('holds so many connections and no more, and the next as soon as one has gone', async () => {
    const port = await listen((_request, response) => response.end('here'), { connections: 3 });
    const idle = Array.from({ length: 3 }, () => ask(port, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'));
    for (const { socket } of idle) await once(socket, 'data');
    const refused = ask(port, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    expect(await within(2_000, refused.closed)).not.toBe('late');
    expect(refused.taken()).toBe(0);
    idle[0]?.socket.destroy();
    await idle[0]?.closed;
    await pause(50);
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here');
  });

  test('closes a connection over which nobody says anything', async () => {
    const port = await listen((_request, response) => response.end('here'));
    expect(await within(5_000, ask(port, '').closed)).not.toBe('late');
  });
});

describe('places', () => {
  test('are so many for one, so many for all, and free again once', () => {
    const places = createPlaces(3, 2);
    const [one, two] = [places.take('a'), places.take('a')];
    expect(places.take('a')).toBe('own taken');
    expect(places.take('b')).toHaveProperty('leave');
    expect(places.take('c')).toBe('all taken');
    for (const place of [one, one, two]) if (typeof place !== 'string') place.leave();
    for (const client of [null, null]) expect(places.take(client)).toHaveProperty('leave');
    expect(places.take(null)).toBe('all taken');
  });

  test.each<[string, string, boolean]>([
    ['loopback', '127.8.0.1', true],
    ['loopback', '::ffff:127.0.0.1', true],
    ['loopback', '::1', true],
    ['loopback', '192.0.2.1', false],
    ['192.0.2.0/24', '192.0.2.200', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['uniquelocal', 'fd00::1', true],
    ['linklocal', '', false],
  ])('%s holds %j: %s', (networks, address, expected) => {
    expect(addressList([networks])(address)).toBe(expected);
  });
});

const store = openEmbedded();
/** A graph whose statements are long. */
const long: Store = {
  ...({ engine: store.engine, description: store.description, writers: 1, version: null } as const),
  ...{ write: store.write.bind(store), prepare: () => store.prepare(), missingIndexes: async () => [] },
  ...{ alone: (work) => store.alone(work), snapshot: (work) => store.snapshot(work) },
  ...{ rebuild: (work) => store.rebuild(work), askVersion: () => store.askVersion() },
  ...{ ping: () => store.ping(), close: () => store.close(), sourceOf: (name) => store.sourceOf(name) },
  async read(name, parameters) {
    const rows = await store.read(name, parameters);
    return rows.map((row) => ('gist' in row ? { ...row, gist: 'x'.repeat(500_000) } : row));
  },
};
beforeAll(async () => {
  await store.prepare();
  await load(store, [projectFile('seed')]);
});
afterAll(() => store.close());

describe('exports', () => {
  const run = async (own: { sendTimeout: number; time: number }, work: (port: number) => Promise<void>) => {
    const app = fastify({
      ...{ logger: false, trustProxy: ['loopback'], forceCloseConnections: true },
      serverFactory: (answer) => createHttpServer(answer, { ...limits, ...own }),
    });
    serveExports(app, long, { atOnce: 4, time: own.time });
    try {
      await app.listen({ host: '127.0.0.1', port: 0 });
      await work((app.server.address() as AddressInfo).port);
    } finally {
      await app.close();
    }
  };
  const statusOf = async (port: number, from?: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/export/jsonl`, {
      headers: { ...(from !== undefined && { 'x-forwarded-for': from }) },
    });
    await response.body?.cancel();
    return response.status;
  };
  const untilFree = async (port: number) => {
    for (let tries = 0; tries < 200; tries += 1) {
      const status = await statusOf(port);
      if (status !== 503) return status;
      await pause(100);
    }
    return 503;
  };

  test.each([
    ['a client that takes nothing', { sendTimeout: 1_000, time: 600_000 }],
    ['its time', { sendTimeout: 600_000, time: 2_000 }],
  ])(
    'are ended by %s, and their places are free',
    async (_what, own) => {
      await run(own, async (port) => {
        const stalled = Array.from({ length: 4 }, () => stall(port, '/export/jsonl'));
        await pause(500);
        expect(await statusOf(port)).toBe(503);
        expect(await untilFree(port)).toBe(200);
        for (const { socket } of stalled) socket.destroy();
      });
    },
    60_000,
  );

  test('are two at once for one client, and another finds its place', async () => {
    await run({ sendTimeout: 60_000, time: 600_000 }, async (port) => {
      const from = (address: string) =>
        ask(port, `GET /export/jsonl HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${address}\r\n\r\n`);
      const stalled = [from('192.0.2.7'), from('192.0.2.7')];
      for (const { socket } of stalled) socket.pause();
      await pause(300);
      expect(await statusOf(port, '192.0.2.7')).toBe(429);
      expect(await statusOf(port, '192.0.2.8')).toBe(200);
      for (const { socket } of stalled) socket.destroy();
    });
  });
});

describe('a service', () => {
  let server: RunningServer;
  const start = async (settings: Partial<ServerOptions['settings']>) => {
    server = await startServer({
      settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', ...settings },
      store: long,
    });
    return Number(new URL(server.url).port);
  };
  afterEach(() => server.close());

  test('cuts off who takes nothing of an answer of GraphQL', async () => {
    const port = await start({ sendTimeout: 1_000 });
    const client = stall(port, `/graphql?query=${encodeURIComponent('{ statements(first: 100) { nodes { gist } } }')}`);
    expect((await fetch(`${server.url}/graphql?query=%7B__typename%7D`)).status).toBe(200);
    await pause(4_000);
    client.socket.resume();
    expect(await within(5_000, client.closed)).not.toBe('late');
    expect(client.taken()).toBeLessThan(large);
  }, 30_000);

  test('ends a body without an end as soon as it is larger than one may be', async () => {
    const port = await start({ maxBody: 65_536 });
    const client = ask(
      port,
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    let answer = '';
    client.socket.on('data', (chunk) => {
      answer += chunk;
    });
    let sent = 0;
    const sending = setInterval(() => {
      if (!client.socket.writable || client.socket.writableNeedDrain) return;
      sent += 16_384;
      client.socket.write(`4000\r\n${' '.repeat(16_384)}\r\n`);
    }, 5);
    expect(await within(10_000, client.closed)).not.toBe('late');
    clearInterval(sending);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(sent).toBeLessThan(large);
  }, 30_000);

  test('takes as many connections as its settings say', async () => {
    const port = await start({ maxConnections: 2 });
    const held = [ask(port, ''), ask(port, '')];
    for (const { socket } of held) await once(socket, 'connect');
    expect(await within(2_000, ask(port, '').closed)).not.toBe('late');
    for (const { socket } of held) socket.destroy();
  });
});
