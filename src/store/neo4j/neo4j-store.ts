/** The engine of record: Neo4j through neo4j-driver, reads routed to readers, writes in managed transactions. */

import neo4j, { type Driver, type ManagedTransaction, type ResultSummary, type Session } from 'neo4j-driver';
import type { Settings } from '../../settings.ts';
import {
  type CypherFolder,
  type CypherSource,
  cypherSource,
  cypherStatement,
  madeBy,
  schemaStatements,
} from '../cypher-file.ts';
import {
  addChanges,
  type Changes,
  noChanges,
  type Parameters,
  type Row,
  type Store,
  type Transaction,
} from '../store.ts';
import { fromNeo4jError } from './errors.ts';
import { retrying } from './retrying.ts';
import { toNeo4j, toRow } from './values.ts';

type Neo4jSettings = NonNullable<Settings['neo4j']>;

const readTimeout = 30_000;
const writeTimeout = 300_000;
const unlimited = 0;

/** Connects to Neo4j. @throws HearsayError STORE_UNREACHABLE where it does not answer or refuses the log-in. */
export async function openNeo4j({ uri, user, password, database }: Neo4jSettings): Promise<Store> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'hearsay',
    telemetryDisabled: true,
  });
  const store = new Neo4jStore(driver, uri, database);
  try {
    await store.ping();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return store;
}

class Neo4jStore implements Store {
  readonly description: string;
  readonly writers = 4;
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #session: { database?: string };
  /** What this process has read or written is never unread again, whichever member of a cluster answers next. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #version: string | null = null;

  constructor(driver: Driver, uri: string, database: string | undefined) {
    this.description = `Neo4j at ${uri}`;
    this.#driver = driver;
    this.#uri = uri;
    this.#session = database === undefined ? {} : { database };
  }

  get version(): string | null {
    return this.#version;
  }

  /** Every answer of Neo4j bears the bookmark of the last transaction that anybody has committed. */
  async askVersion(): Promise<string> {
    return this.#translate(
      retrying(() =>
        this.#inSession('READ', async (session) => {
          await session.run(cypherStatement('read', 'nothing', 'neo4j'));
          return session.lastBookmarks().join();
        }),
      ),
    );
  }

  async ping(): Promise<void> {
    await this.#translate(this.#driver.verifyConnectivity(this.#session));
    await this.#translate(this.#driver.verifyAuthentication(this.#session));
  }

  async prepare(): Promise<void> {
    await this.#withSession('WRITE', async (session) => {
      for (const name of schemaStatements('neo4j')) await session.run(cypherStatement('schema', name, 'neo4j'));
      await session.run('CALL db.awaitIndexes(60)');
    });
  }

  async missingIndexes(): Promise<readonly string[]> {
    return this.#withSession('READ', async (session) => {
      // A constraint's index bears its name.
      const { records } = await session.run('SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name');
      const there = new Set<unknown>(records.map((record) => record.get('name')));
      const wanted = schemaStatements('neo4j').map((name) => madeBy(cypherStatement('schema', name, 'neo4j')));
      return wanted.filter((name) => !there.has(name));
    });
  }

  /**
   * A read is one statement, so it needs no transaction around it: one message each way instead of three. What may be tried
   * again is, as the driver does it for transactions.
   */
  async read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#translate(
      retrying(() =>
        this.#inSession('READ', async (session) => {
          const statement = cypherStatement('read', name, 'neo4j');
          const { records } = await session.run(statement, toNeo4j(parameters), { timeout: readTimeout });
          return records.map(toRow);
        }),
      ),
    );
  }

  async write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<{ result: Result; changes: Changes }> {
    return this.#withSession('WRITE', (session) =>
      session.executeWrite(
        async (managed) => {
          let changes = noChanges;
          const result = await work({
            read: async (name, parameters = {}) => (await run(managed, 'read', name, parameters)).rows,
            write: async (name, parameters = {}) => {
              const { summary } = await run(managed, 'write', name, parameters);
              const made = countersOf(summary);
              changes = addChanges(changes, made);
              return made;
            },
          });
          return { result, changes };
        },
        { timeout: writeTimeout },
      ),
    );
  }

  /** One transaction holds the lock as long as the others take. */
  async alone<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    return this.#withSession('WRITE', (session) =>
      session.executeWrite(
        async (guard) => {
          await run(guard, 'write', 'lock-counters', {});
          return work(this);
        },
        { timeout: unlimited },
      ),
    );
  }

  sourceOf(name: string): CypherSource {
    return cypherSource('read', name, 'neo4j');
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #withSession<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#translate(this.#inSession(mode, work));
  }

  async #inSession<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({
      ...this.#session,
      bookmarkManager: this.#bookmarks,
      defaultAccessMode: mode,
    });
    try {
      const result = await work(session);
      this.#version = session.lastBookmarks().join() || this.#version;
      return result;
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async #translate<Result>(promise: Promise<Result>): Promise<Result> {
    return promise.catch((error) => {
      throw fromNeo4jError(error, this.#uri);
    });
  }
}

async function run(
  transaction: ManagedTransaction,
  folder: CypherFolder,
  name: string,
  parameters: Parameters,
): Promise<{ rows: Row[]; summary: ResultSummary }> {
  const statement = cypherStatement(folder, name, 'neo4j');
  const { records, summary } = await transaction.run(statement, toNeo4j(parameters));
  return { rows: records.map(toRow), summary };
}

function countersOf({ counters }: ResultSummary): Changes {
  const made: Readonly<Record<string, number>> = counters.updates();
  return Object.fromEntries(Object.keys(noChanges).map((change) => [change, made[change] ?? 0])) as unknown as Changes;
}
