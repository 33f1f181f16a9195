/** An engine of a trial's own, which can be emptied, looked into and, where it is a server, killed and started again. */

import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import type { Ground } from '../fault.ts';
import type { Environment } from '../running/hearsay.ts';
import { readWholeFile, readWholeNeo4j, type WholeGraph } from './whole-graph.ts';

export interface Engine {
  /** What `hearsay` is started with, in the folder of the trial. */
  readonly environment: Environment;
  /** Works on the graph in this process, while no other has it open. */
  withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  whole(): Promise<WholeGraph>;
  empty(): Promise<void>;
  /** Bytes on the disk, where they tell how far a write has come. */
  written(): number | undefined;
  /** SIGKILL to the server of the database. */
  kill(): Promise<void>;
  /** Starts the server again from its folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an engine with its data in `folder`; a Neo4j that answers already may be given instead. */
export async function startEngine(ground: Ground, folder: string, boltUri?: string): Promise<Engine> {
  if (ground === 'embedded') return embedded(folder);
  return boltUri === undefined ? ownNeo4j(join(folder, 'neo4j')) : givenNeo4j(boltUri);
}

const attempts = 10;

const notKilled = async () => {
  throw new Error('This engine is no process of the trial.');
};

function embedded(folder: string): Engine {
  const data = join(folder, 'data');
  const file = join(data, 'hearsay.grafeo');
  return {
    environment: {},
    async withStore(work) {
      const store = openEmbedded(data);
      return work(store).finally(() => store.close());
    },
    whole: () => readWholeFile(file),
    empty: () => rm(data, { recursive: true, force: true }),
    written: () => sizeOf(file) + sizeOf(`${file}.wal`),
    ...{ kill: notKilled, restart: notKilled },
    stop: async () => undefined,
  };
}

function givenNeo4j(uri: string): Engine {
  return {
    environment: { NEO4J_URI: uri },
    async withStore(work) {
      const store = await openPatiently(uri);
      return work(store).finally(() => store.close());
    },
    whole: () => readWholeNeo4j(uri),
    empty: () => emptyNeo4j(uri),
    written: () => undefined,
    ...{ kill: notKilled, restart: notKilled },
    stop: async () => undefined,
  };
}

async function ownNeo4j(folder: string): Promise<Engine> {
  let server: RunningNeo4j = await startNeo4j({ folder, brief: true });
  const port = Number(new URL(server.boltUri).port);
  return {
    ...givenNeo4j(server.boltUri),
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
    },
    async restart() {
      server = await startNeo4j({ folder, brief: true, boltPort: port });
    },
    stop: () => server.stop(),
  };
}

/** A server that has just recovered may take its time for the first answers. */
async function openPatiently(uri: string): Promise<Store> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await openNeo4j({ uri, user: 'neo4j', password: '' });
    } catch (error) {
      if (attempt === attempts) throw error;
      await delay(2_000);
    }
}

async function emptyNeo4j(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Of a file, or of a folder's files; one that has just gone counts nothing. */
function sizeOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.size ?? 0;
  return namesIn(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
