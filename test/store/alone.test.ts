/** Who does something alone on Neo4j keeps writers waiting, who may take all connections but its own. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringUpToDate } from '../../src/loading/bring-up-to-date.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import type { Reader, Store } from '../../src/store/store.ts';
import { untilTrue } from '../server/ask-service.ts';
import { runOnNeo4j, testNeo4j } from './engines.ts';

const connections = 2;
let store: Store;

beforeAll(async () => {
  store = await openNeo4j({ ...(await testNeo4j()), connections, timeout: 15_000 });
  await bringUpToDate(store);
});
afterAll(async () => {
  await runOnNeo4j('MATCH (n) DETACH DELETE n');
});

const lock = (writer: Pick<Store, 'write'>) => writer.write((transaction) => transaction.write('lock-counters'));

test.each<readonly ['alone' | 'snapshot']>([['alone'], ['snapshot']])(
  'finds a connection, though writers who wait for it have taken all: %s',
  async (way) => {
    let waiting: Promise<readonly PromiseSettledResult<unknown>[]> | undefined;
    const work = store[way]((reader: Reader) => {
      waiting ??= Promise.allSettled(Array.from({ length: connections }, () => lock(store)));
      return reader.read('counters');
    });
    expect(
      await work.then(
        ({ length }) => length > 0,
        ({ code }) => code,
      ),
    ).toBe(true);
    expect((await waiting)?.map(({ status }) => status)).toEqual(Array(connections).fill('fulfilled'));
  },
  60_000,
);

test('closes its connections with the others', async () => {
  await store.close();
  const open = 'CALL dbms.listConnections() YIELD userAgent WHERE userAgent = "hearsay" RETURN userAgent';
  await untilTrue(async () => (await runOnNeo4j(open)).length === 0, 10_000);
});
