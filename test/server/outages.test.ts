/** A Neo4j behind a network that breaks: every request ends in time with a code, the service stays up, and goes on by itself. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createToken } from '../../src/access/manage-tokens.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type BreakableNetwork, startProxy } from '../../tools/proxy/start-proxy.ts';
import { engines, runOnNeo4j, testNeo4j } from '../store/engines.ts';
import { askService, inside, readiness, untilTrue } from './ask-service.ts';

const question = '{ statements(first: 3) { totalCount nodes { gist speaker { name } } } }';
/** A read may take six seconds, a request four; what follows from the first is told in connect.ts. */
const timeout = 6_000;
const requestTimeout = 4_000;
const connections = 6;
/** Above the limit, what a busy machine may take to say so. */
const grace = 1_500;
const codes = ['STORE_UNREACHABLE', 'STORE_BUSY', 'REQUEST_TIMED_OUT'];

describe('Neo4j behind a network', () => {
  const [, engine] = engines as readonly [unknown, (typeof engines)[number]];
  let folder: string;
  let tokens: string;
  let token: string;
  let direct: Store;
  let network: BreakableNetwork;
  let store: Store;
  let server: RunningServer;

  const openThrough = async (uri = `bolt://${network.address}`) =>
    openNeo4j({ ...(await testNeo4j()), uri, timeout, connections }, { mayBeAbsent: true });
  const serve = async (over: Store, time = requestTimeout) => {
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', requestTimeout: time, answerCache: 0, tokens };
    return startServer({ settings, store: over });
  };
  const ask = () => askService(server.url, question);
  const askMany = (times: number) => Promise.all(Array.from({ length: times }, ask));
  const resumes = (limit: number) => untilTrue(async () => (await ask()).codes.length === 0, limit);

  /** What Neo4j is running, as far as it holds some words. */
  const running = async (words: string) =>
    runOnNeo4j(
      "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query CONTAINS $words AND NOT query STARTS WITH 'SHOW' RETURN query",
      { words },
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    tokens = join(folder, 'tokens.json');
    token = await createToken(tokens, { name: 'Ada', role: 'CURATOR' });
    direct = await engine.open();
    await load(direct, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    await engine.close(direct);
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    network = await startProxy(new URL((await testNeo4j()).uri).host);
    store = await openThrough();
    server = await serve(store);
    expect((await ask()).codes).toEqual([]);
  });
  afterEach(async () => {
    await server.close();
    await store.close();
    await network.close();
  });

  /** Every failure has a known code, comes in time, and shows nothing of the inside. */
  const expectClear = (answers: Awaited<ReturnType<typeof askMany>>) => {
    for (const { codes: given, text, milliseconds } of answers) {
      expect(given.filter((code) => !codes.includes(code))).toEqual([]);
      expect(text).not.toMatch(inside);
      expect(milliseconds).toBeLessThan(requestTimeout + grace);
    }
  };

  test('refused: said soon, /ready says no, and the next question after it is answered', async () => {
    network.refuse();
    const answers = await askMany(8);
    expectClear(answers);
    expect(new Set(answers.flatMap((answer) => answer.codes))).toEqual(new Set(['STORE_UNREACHABLE']));
    expect(await readiness(server.url)).toEqual([503, 'STORE_UNREACHABLE']);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    network.mend();
    expect(await readiness(server.url)).toEqual([200, undefined]);
    expect((await ask()).codes).toEqual([]);
  });

  test('cut under load: what was read is read again, and nobody notices', async () => {
    for (const pause of [0, 10, 40, 80, 150]) {
      const answers = askMany(12);
      await sleep(pause);
      network.cut();
      for (const answer of await answers) expect(answer.codes).toEqual([]);
    }
  });

  test('slow: answered late, or ended when time is up', async () => {
    network.delay(150);
    const late = await ask();
    expect([late.codes, late.milliseconds > 300]).toEqual([[], true]);
    network.delay(2_000);
    const answers = await askMany(4);
    expectClear(answers);
    expect(answers.every((answer) => answer.codes.length > 0)).toBe(true);
    network.mend();
    await resumes(8_000);
  });

  test('swallowed in the midst of answers: all end in time, /ready says no, and it goes on within seconds', async () => {
    const answers = askMany(12);
    await untilTrue(async () => network.open() > 2, 2_000);
    network.swallow();
    expectClear(await answers);
    const [later] = await askMany(2);
    expect(later?.codes).not.toEqual([]);
    expect(await readiness(server.url)).toEqual([503, 'STORE_UNREACHABLE']);
    network.mend();
    expect(await resumes(8_000)).toBeLessThan(8_000);
  });

  test('swallowed while nobody is in a hurry: noticed all the same', async () => {
    const patient = await serve(store, 30_000);
    expect((await askService(patient.url, question)).codes).toEqual([]);
    network.swallow();
    const { codes: given, milliseconds } = await askService(patient.url, question);
    expect(given.length).toBeGreaterThan(0);
    expect(given).not.toContain('REQUEST_TIMED_OUT');
    expect(milliseconds).toBeLessThan(25_000);
    network.mend();
    await patient.close();
  });

  test('half open: all connections are dead without a word, and are renewed', async () => {
    for (const answer of await askMany(connections * 2)) expect(answer.codes).toEqual([]);
    network.swallow();
    network.mend();
    await askMany(connections * 2);
    await resumes(12_000);
  });

  test('half open: connections that are dead without a word are found and renewed', async () => {
    network.swallow();
    network.mend();
    const [first] = await askMany(5);
    expect(first?.milliseconds).toBeLessThan(requestTimeout + grace);
    await resumes(8_000);
  });

  test('a change whose answer is lost on the way is made once, and so is one that is sent again', async () => {
    const [{ id } = { id: '' }] = await direct.read('export-statement-ids', { after: '', limit: 1 });
    const confirm = `mutation { statementConfirm(input: {id: "${id}"}) { statement { id } change { id } userErrors { code } } }`;
    const changes = async () => direct.read('changes-by-target', { ids: [id] });
    // COMMIT, as Bolt writes it: a chunk of two bytes, a structure of no fields, and the end of the message.
    network.loseAnswerTo(Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]));
    const patient = await serve(store, 30_000);
    const first = await askService(patient.url, confirm, token);
    const made = await changes();
    expect(made).toHaveLength(1);
    expect([first.codes, first.data]).toEqual([
      ...[[], { statementConfirm: { statement: { id }, change: { id: made[0]?.id }, userErrors: [] } }],
    ]);
    const again = await askService(patient.url, confirm, token);
    expect([again.codes, await changes()]).toEqual([[], made]);
    await patient.close();
  });

  describe('and a lock that others hold', () => {
    const driver = async () => {
      const { uri, user, password } = await testNeo4j();
      return neo4j.driver(uri, neo4j.auth.basic(user, password));
    };

    test('a store that is closed leaves nobody waiting, nor a process that cannot end', async () => {
      const other = await driver();
      const session = other.session();
      const holding = session.beginTransaction();
      await holding.run("MERGE (c:Counter {id: 'changes'}) SET c.held = true");
      try {
        const closed = await openThrough();
        const waiting = closed.write((transaction) => transaction.write('open-changes')).catch((error) => error);
        await untilTrue(async () => (await running('Counter')).length > 0, 8_000);
        await closed.close();
        expect(await Promise.race([waiting, sleep(5_000, 'still waiting')])).toMatchObject({
          code: 'STORE_UNREACHABLE',
        });
      } finally {
        await holding.rollback();
        await session.close();
        await other.close();
      }
    });

    test('all connections taken: busy, not broken', async () => {
      const other = await driver();
      const session = other.session();
      const holding = session.beginTransaction();
      await holding.run("MERGE (c:Counter {id: 'changes'}) SET c.held = true");
      const gone = new AbortController();
      const waiting = Array.from({ length: connections }, () =>
        store.write((transaction) => transaction.write('open-changes'), gone.signal).catch((error) => error),
      );
      try {
        await untilTrue(async () => (await running('Counter')).length >= connections, 8_000);
        const answer = await ask();
        expect(answer.codes).toEqual(expect.arrayContaining(['STORE_BUSY']));
        expect(answer.milliseconds).toBeLessThan(requestTimeout + grace);
        // Whoever is ended ends at Neo4j, too.
        gone.abort(new Error('time is up'));
        await Promise.race([Promise.all(waiting), sleep(10_000)]);
        await untilTrue(async () => (await running('Counter')).length === 0, 3_000);
        expect((await ask()).codes).toEqual([]);
      } finally {
        await holding.rollback();
        await session.close();
        await other.close();
      }
    });
  });

  test('a read that is ended ends at Neo4j', async () => {
    const ids = Array.from({ length: 400_000 }, (_, index) => `statement:none-${index}`);
    const gone = new AbortController();
    const read = store.read('statements-by-id', { ids, parts: [] }, gone.signal);
    await untilTrue(async () => (await running('$ids')).length > 0, 10_000);
    const reason = new Error('time is up');
    gone.abort(reason);
    await expect(read).rejects.toBe(reason);
    await untilTrue(async () => (await running('$ids')).length === 0, 2_000);
  });
});
