/** Who reads one moment of a Neo4j keeps writers waiting, and whoever was stopped in the midst of it does so for a time only. */

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { bringUpToDate } from '../../src/loading/bring-up-to-date.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import { engines, testNeo4j } from './engines.ts';

test('a snapshot that nobody ends lets writers in when its time is up, and is told that it is none', async () => {
  const neo4j = engines.find(({ name }) => name === 'Neo4j');
  const writer = await neo4j?.open();
  if (!writer) throw new Error('there is no Neo4j among the engines');
  const stopped = await openNeo4j({ ...(await testNeo4j()), longestSnapshot: 2_000 });
  try {
    await bringUpToDate(writer);
    let isWritten = false;
    let waited = 0;
    const snapshot = stopped.snapshot(async (reader) => {
      await reader.read('counters');
      const begun = performance.now();
      const writing = writer.write((transaction) => transaction.write('lock-counters'));
      await Promise.race([writing, sleep(30_000, undefined, { ref: false })]);
      waited = performance.now() - begun;
      isWritten = (await Promise.race([writing, sleep(1, null)])) !== null;
    });
    await expect(snapshot).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect([isWritten, waited > 1_000]).toEqual([true, true]);
  } finally {
    await stopped.close();
    await neo4j?.close(writer);
  }
}, 60_000);
