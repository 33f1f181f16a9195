/** Exports over HTTP: streamed with their types and names, refused with problems that teach, limited in number and time. */

import { describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { HearsayError } from '../../src/errors.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { serveExports } from '../../src/server/serve-exports.ts';
import type { Store } from '../../src/store/store.ts';
import { exported } from '../export/exported.ts';
import { served, withSeed } from './served.ts';

const server = served({}, withSeed);
const { store } = server;

const get = (path: string) => fetch(`${server.url}${path}`);

describe('exports over HTTP', () => {
  test('are listed', async () => {
    const { formats } = (await (await get('/export')).json()) as { formats: { name: string; url: string }[] };
    expect(formats.map(({ name }) => name)).toEqual(exportFormats.map(({ name }) => name));
    expect(formats).toContainEqual(
      expect.objectContaining({ name: 'csv', url: '/export/csv', parts: ['nodes', 'edges'] }),
    );
  });

  test.each(exportFormats.flatMap((format) => format.parts.map((part) => [format.name, part, format] as const)))(
    '%s (%s) is what the command line writes, with its type and a name to save it under',
    async (name, part, { contentType, extension }) => {
      const query = part === 'graph' ? 'about=Russia' : `about=Russia&part=${part}`;
      const response = await get(`/export/${name}?${query}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
      const file = `hearsay${part === 'graph' ? '' : `-${part}`}${extension}`;
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
      expect(response.headers.get('transfer-encoding')).toBe('chunked');
      expect(await response.text()).toBe(await exported(store, name, { where: { about: 'country:ru' } }, part));
    },
  );

  test('takes switches', async () => {
    const lines = async (query: string) => (await (await get(`/export/jsonl?${query}`)).text()).split('\n').length;
    expect(await lines('firstHand=true&outlet=WSJ')).toBeLessThan(await lines('firstHand=false&outlet=WSJ'));
    expect(await lines('unnamed=true')).toBeLessThan(await lines('unnamed=false'));
  });

  test.each([
    ['/export/pdf', 'INPUT_INVALID', /no format "pdf".*graphml/],
    ['/export/csv', 'INPUT_INVALID', /part=nodes or part=edges/],
    ['/export/gexf?part=nodes', 'INPUT_INVALID', /no term "part"/],
    ['/export/gexf?speakr=Blinken', 'INPUT_INVALID', /no term "speakr".*speaker/],
    ['/export/gexf?speaker=Blinken&speaker=Putin', 'INPUT_INVALID', /"speaker" once/],
    ['/export/gexf?speaker=Blinkin', 'ENTITY_UNKNOWN', /Did you mean "Antony Blinken"/],
    ['/export/gexf?speaker=', 'ENTITY_UNKNOWN', /""/],
    ['/export/gexf?from=2022-02-30', 'INPUT_INVALID', /calendar/],
    ['/export/gexf?mode=loud', 'INPUT_INVALID', /direct, indirect, mixed/],
    ['/export/gexf?firstHand=yes', 'INPUT_INVALID', /true or false/],
    [`/export/gexf?text=${'x'.repeat(501)}`, 'INPUT_INVALID', /at most 500/],
  ])('%s is refused as a problem (RFC 9457)', async (path, code, detail) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      ...[400, 'application/problem+json; charset=utf-8'],
    ]);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.json()).toMatchObject({
      ...{ title: 'Bad Request', status: 400, code, detail: expect.stringMatching(detail) },
    });
  });
});

describe('exports over a store that fails, or is slow', () => {
  const withStore = async (
    read: Store['read'],
    work: (app: FastifyInstance) => Promise<void>,
    limits = { atOnce: 1, time: 5000 },
  ) => {
    const app = fastify({ logger: false });
    serveExports(app, { ...store, read }, limits);
    try {
      await app.listen({ host: '127.0.0.1', port: 0 });
      await work(app);
    } finally {
      await app.close();
    }
  };
  const urlOf = (app: FastifyInstance, path: string) => `${app.listeningOrigin}${path}`;

  test('say so with a code, and nothing of the inside', async () => {
    const refused = new HearsayError('STORE_UNREACHABLE', 'Neo4j at bolt://10.0.0.7 does not answer.');
    await withStore(
      () => Promise.reject(refused),
      async (app) => {
        const response = await fetch(urlOf(app, '/export/gexf'));
        expect(response.status).toBe(503);
        expect(await response.json()).toMatchObject({
          code: 'STORE_UNREACHABLE',
          detail: 'The graph cannot be reached at the moment.',
        });
      },
    );
    await withStore(
      () => Promise.reject(new Error('MATCH (secret)')),
      async (app) => {
        const response = await fetch(urlOf(app, '/export/gexf'));
        expect([response.status, await response.json()]).toMatchObject([
          500,
          { code: 'INTERNAL_SERVER_ERROR', detail: 'Unexpected error.' },
        ]);
      },
    );
  });

  test('break off where the store fails halfway, so that nobody takes a half for the whole', async () => {
    await withStore(
      (name, parameters) =>
        name === 'statements-by-id' ? Promise.reject(new Error('halfway')) : store.read(name, parameters),
      async (app) => {
        const response = await fetch(urlOf(app, '/export/jsonl'));
        expect(response.status).toBe(200);
        await expect(response.text()).rejects.toThrow();
      },
    );
  });

  test('are so many at once and no more; the next may try again later', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await withStore(
      async (name, parameters) => {
        await held;
        return store.read(name, parameters);
      },
      async (app) => {
        const first = fetch(urlOf(app, '/export/jsonl'));
        await new Promise((resolve) => setTimeout(resolve, 300));
        // Who is not refused at once waits as long as the first does.
        const late = new Promise<null>((resolve) => setTimeout(resolve, 5_000, null));
        const second = await Promise.race([fetch(urlOf(app, '/export/jsonl')), late]);
        release();
        expect([second?.status, second?.headers.get('retry-after')]).toEqual([503, '10']);
        expect(await second?.json()).toMatchObject({
          code: 'STORE_BUSY',
          detail: expect.stringContaining('under way'),
        });
        expect((await (await first).text()).split('\n').length).toBeGreaterThan(200);
        const third = await fetch(urlOf(app, '/export/jsonl'));
        expect(third.status).toBe(200);
        await third.text();
      },
    );
  });

  test('end when their time is over', async () => {
    await withStore(
      async (name, parameters) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return store.read(name, parameters);
      },
      async (app) => {
        const response = await fetch(urlOf(app, '/export/jsonl'));
        expect(response.status).toBe(503);
        expect(await response.json()).toMatchObject({
          ...{ code: 'REQUEST_TIMED_OUT', detail: expect.stringContaining('too long') },
        });
      },
      { atOnce: 1, time: 100 },
    );
  });
});
