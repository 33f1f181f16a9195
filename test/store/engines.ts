/** Both engines, each behind the same contract, empty at the start of a suite and empty again at its end. */

import neo4j from 'neo4j-driver';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { onDemand } from '../on-demand.ts';

export interface TestEngine {
  readonly name: string;
  /** Opens an empty store, with its constraints and indexes. */
  open(): Promise<Store>;
  /** Takes everything out that the tests put in, and closes. */
  close(store: Store): Promise<void>;
}

const testUser = process.env.NEO4J_USER ?? 'neo4j';
const testPassword = process.env.NEO4J_PASSWORD ?? '';

/** What the tests' own Neo4j is opened with. */
export async function testNeo4j(): Promise<{ uri: string; user: string; password: string }> {
  const { boltUri } = await onDemand('neo4j');
  return { uri: boltUri, user: testUser, password: testPassword };
}

/** Runs one statement on the tests' Neo4j, past the store. */
export async function runOnNeo4j(statement: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { uri, user, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

// Constraints and indexes outlive what the tests put in and take out.
let prepared = false;

async function refuseUsersData(): Promise<void> {
  const [row] = await runOnNeo4j('MATCH (n) RETURN count(n) AS count');
  if (row?.count === 0) return;
  const { uri } = await testNeo4j();
  throw new Error(`The tests need an empty Neo4j; the one at ${uri} holds ${row?.count} nodes.`);
}

export const engines: readonly TestEngine[] = [
  {
    name: 'embedded',
    async open() {
      const store = openEmbedded();
      await store.prepare();
      return store;
    },
    close: (store) => store.close(),
  },
  {
    name: 'Neo4j',
    async open() {
      await refuseUsersData();
      const store = await openNeo4j(await testNeo4j());
      if (!prepared && (await store.missingIndexes()).length > 0) await store.prepare();
      prepared = true;
      return store;
    },
    async close(store) {
      await store.close();
      await runOnNeo4j('MATCH (n) DETACH DELETE n');
    },
  },
];
