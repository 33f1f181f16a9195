/** Subscriptions on both engines, with the client of graphql-sse: what is added is told once, and nothing else is. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { load } from '../../src/loading/load.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { defaultLimits } from '../../src/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { run } from '../cli/hearsay.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines, testNeo4j } from '../store/engines.ts';

interface Told {
  readonly data?: { readonly statementAdded: { readonly id: string; readonly gist: string } };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', limits: { ...defaultLimits, subscribers: 3 } };
const { entities, article, statement } = exampleRecords;
const everything = 'subscription { statementAdded { id gist } }';
const about = 'subscription ($about: String!) { statementAdded(where: {about: $about}) { id gist speaker { name } } }';

/** A statement of the example under another number, `n` from 0 to 999. */
const numbered = (n: number, changes: object = {}) => ({
  ...statement,
  id: `statement:example-2022-01-09-${String(n).padStart(6, '0')}`,
  ...changes,
});

describe.each(engines)('subscriptions on $name', ({ name, open, close }) => {
  let store: Store;
  let server: RunningServer;
  let folder: string;
  const ends: (() => void)[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    store = await open();
    await loadRecords([...entities, article]);
  }, 120_000);
  beforeEach(async () => {
    server = await startServer({ settings, store });
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) end();
    await server.close();
  });
  afterAll(async () => {
    await close(store);
    await rm(folder, { recursive: true });
  });

  const loadRecords = async (records: readonly unknown[], batchSize = 1000) => {
    const file = join(folder, 'records.jsonl');
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    const { added, reports } = await load(store, [file], { batchSize });
    expect(reports).toEqual([]);
    return added;
  };

  /** Subscribes, and resolves once the service has confirmed it; `all` resolves when the stream ends. */
  const subscribe = async (query: string, variables: Record<string, unknown> = {}, service = server.url) => {
    const told: Told[] = [];
    let confirm: () => void = () => undefined;
    const confirmed = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    const client = createClient({
      url: `${service}/graphql`,
      retryAttempts: 0,
      onMessage: () => confirm(),
      fetchFn: async (...of: Parameters<typeof fetch>) => {
        const response = await fetch(...of);
        confirm();
        return response;
      },
    });
    const all = new Promise<readonly Told[]>((resolve, reject) => {
      const sink = { next: (event: unknown) => told.push(event as Told), complete: () => resolve(told), error: reject };
      ends.push(client.subscribe({ query, variables }, sink));
    });
    await confirmed;
    return { told, all };
  };

  const idsOf = (told: readonly Told[]) => told.map(({ data }) => data?.statementAdded.id);
  const until = async (fits: () => boolean) => {
    for (let tries = 0; !fits() && tries < 400; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  test('what is added after the beginning is told, once, to everybody whose filter it fits', async () => {
    await loadRecords([numbered(1)]);
    const all = await subscribe(everything);
    const some = await subscribe(about, { about: 'Bo Example' });
    await loadRecords([numbered(2), numbered(3, { about: ['person:bo-example'] })]);
    await until(() => all.told.length >= 2 && some.told.length >= 1);
    expect(idsOf(all.told)).toEqual([numbered(2).id, numbered(3).id]);
    expect(some.told).toEqual([
      {
        data: {
          statementAdded: { id: numbered(3).id, gist: statement.gist, speaker: { name: 'Ada Example' } },
        },
      },
    ]);
    await loadRecords([numbered(2), numbered(3, { about: ['person:bo-example'], gist: 'It rains.' }), numbered(4)]);
    await until(() => all.told.length >= 3);
    expect(idsOf(all.told).slice(2)).toEqual([numbered(4).id]);
    expect(some.told).toHaveLength(1);
  });

  test('many statements in many transactions are all told, in the order of the transactions', async () => {
    const { told } = await subscribe(everything);
    const numbers = Array.from({ length: 230 }, (_, index) => 100 + index);
    expect(
      await loadRecords(
        numbers.map((n) => numbered(n)),
        110,
      ),
    ).toBe(230);
    await until(() => told.length >= 230);
    expect(idsOf(told)).toEqual(numbers.map((n) => numbered(n).id));
  });

  test('a name that nobody has ends the stream with an error', async () => {
    const { all } = await subscribe(about, { about: 'Nobody' });
    expect(await all).toMatchObject([{ errors: [{ extensions: { code: 'ENTITY_UNKNOWN' } }] }]);
  });

  test('a variable that is missing is an error of the question', async () => {
    const { all } = await subscribe(about);
    expect(await all).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  test('a query is answered in a stream too', async () => {
    const { all } = await subscribe('{ statement(id: "statement:none") { id } }');
    expect(await all).toEqual([{ data: { statement: null } }]);
  });

  test('there are only so many subscribers, and who leaves makes room', async () => {
    for (let n = 0; n < 3; n += 1) await subscribe(everything);
    const { all } = await subscribe(everything);
    // Who is let in hears nothing for now.
    const refused = await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    expect(refused).toMatchObject([{ errors: [{ extensions: { code: 'SUBSCRIBERS_TOO_MANY' } }] }]);
    ends.shift()?.();
    // The service learns that a client has left when its connection closes.
    let { told } = await subscribe(everything);
    for (let tries = 0; told[0]?.errors && tries < 20; tries += 1) ({ told } = await subscribe(everything));
    await loadRecords([numbered(5)]);
    await until(() => told.length > 0);
    expect(idsOf(told)).toEqual([numbered(5).id]);
  });

  test('one address has a tenth of the places, and others have the rest', async () => {
    const few = { ...settings, trustProxy: ['loopback'], limits: { ...defaultLimits, subscribers: 20 } };
    const other = await startServer({ settings: few, store });
    const refused: string[] = [];
    const from = async (address: string) => {
      const gone = new AbortController();
      ends.push(() => gone.abort());
      const { body } = await fetch(`${other.url}/graphql?query=${encodeURIComponent(everything)}`, {
        headers: { accept: 'text/event-stream', 'x-forwarded-for': address },
        signal: gone.signal,
      });
      for await (const told of body?.pipeThrough(new TextDecoderStream()) ?? [])
        if (told.includes('SUBSCRIBERS_TOO_MANY')) refused.push(address);
    };
    const asked = ['192.0.2.7', '192.0.2.7', '192.0.2.7', '192.0.2.8'].map((address) =>
      from(address).catch(() => null),
    );
    await until(() => refused.length > 0);
    expect(refused).toEqual(['192.0.2.7']);
    for (const end of ends.splice(0)) end();
    await Promise.all(asked);
    await other.close();
  });

  test('a service that stops ends its streams, and at once', async () => {
    const { all } = await subscribe(everything);
    const told = all.catch(String);
    const before = performance.now();
    await server.close();
    expect(await told).toEqual([]);
    expect(performance.now() - before).toBeLessThan(3_000);
    server = await startServer({ settings, store });
  });

  test('without an event stream the client is told how to ask', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: everything }),
    });
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('text/event-stream'), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  if (name === 'Neo4j')
    test('two services on one Neo4j both tell what a third process loads', async () => {
      const { uri, user, password } = await testNeo4j();
      const other = await startServer({ settings, store });
      try {
        const subscribers = [await subscribe(everything), await subscribe(everything, {}, other.url)];
        const file = join(folder, 'records.jsonl');
        await writeFile(file, JSON.stringify(numbered(6)));
        const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
        expect(await run(folder, ['load', file], environment)).toMatchObject({ code: 0, stderr: '' });
        await until(() => subscribers.every(({ told }) => told.length > 0));
        for (const { told } of subscribers) expect(idsOf(told)).toEqual([numbered(6).id]);
      } finally {
        for (const end of ends.splice(0)) end();
        await other.close();
      }
    });
});
