/** The engine of record: Neo4j through neo4j-driver, reads routed to readers, writes in managed transactions. */

import type { ManagedTransaction, Session } from 'neo4j-driver';
import { HearsayError } from '../../errors.ts';
import { defaultNeo4jConnections, defaultNeo4jTimeout, type Settings } from '../../settings.ts';
import {
  type CypherSource,
  cypherSource,
  cypherStatement,
  madeBy,
  schemaStatements,
  statementFor,
} from '../cypher-file.ts';
import {
  addChanges,
  type Changes,
  type Filler,
  noChanges,
  type Parameters,
  type Reader,
  type Row,
  type Store,
  type Transaction,
} from '../store.ts';
import { type Patience, patienceOf } from './connect.ts';
import { rebuild } from './rebuilding.ts';
import { countersOf, runStatement } from './run-statement.ts';
import { Sessions } from './sessions.ts';
import { toNeo4j, toRow } from './values.ts';

type Neo4jSettings = NonNullable<Settings['neo4j']> & { readonly longestSnapshot?: number };
type Work = Pick<Store, 'read' | 'write'>;

export interface OpenOptions {
  /** Whether Neo4j may be absent for now; whoever asks it then is told so. Default: false. */
  readonly mayBeAbsent?: boolean;
}

const writeTimeout = 300_000;
const unlimited = 0;

/**
 * Connects to Neo4j.
 * @throws HearsayError STORE_UNREACHABLE where it does not answer, unless it may be absent; STORE_REFUSED where it refuses the log-in.
 */
export async function openNeo4j(settings: Neo4jSettings, { mayBeAbsent = false }: OpenOptions = {}): Promise<Store> {
  const patience = patienceOf(settings.timeout ?? defaultNeo4jTimeout, settings.longestSnapshot);
  const sessions = new Sessions(settings, patience, settings.connections ?? defaultNeo4jConnections);
  const store = new Neo4jStore(`Neo4j at ${settings.uri}`, sessions, patience);
  try {
    await store.ping();
  } catch (error) {
    if (mayBeAbsent && error instanceof HearsayError && error.code !== 'STORE_REFUSED') return store;
    await store.close();
    throw error;
  }
  return store;
}

class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly description: string;
  readonly writers = 4;
  readonly #sessions: Sessions;
  readonly #patience: Patience;

  constructor(description: string, sessions: Sessions, patience: Patience) {
    this.description = description;
    this.#sessions = sessions;
    this.#patience = patience;
  }

  get version(): string | null {
    return this.#sessions.version;
  }

  /** Every answer of Neo4j bears the bookmark of the last transaction that anybody has committed. */
  async askVersion(): Promise<string> {
    return this.#sessions.once('READ', async (session) => {
      await session.run(cypherStatement('read', 'nothing', 'neo4j'));
      return session.lastBookmarks().join();
    });
  }

  async ping(): Promise<void> {
    await this.#sessions.ping();
  }

  async prepare(): Promise<void> {
    await this.#sessions.once('WRITE', async (session) => {
      for (const name of schemaStatements('neo4j')) await session.run(cypherStatement('schema', name, 'neo4j'));
      await session.run('CALL db.awaitIndexes(60)');
    });
  }

  async missingIndexes(): Promise<readonly string[]> {
    return this.#sessions.once('READ', async (session) => {
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
  async read(name: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    const work = async (session: Session): Promise<readonly Row[]> => {
      const statement = statementFor('read', name, 'neo4j', parameters);
      const { records } = await session.run(statement, toNeo4j(parameters), { timeout: this.#patience.read });
      return records.map(toRow);
    };
    return this.#sessions.again('READ', work, signal);
  }

  async write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<{ result: Result; changes: Changes }> {
    const inTransaction = async (managed: ManagedTransaction) => {
      let changes = noChanges;
      const result = await work({
        read: async (name, parameters = {}) => (await runStatement(managed, 'read', name, parameters)).rows,
        write: async (name, parameters = {}) => {
          const { summary } = await runStatement(managed, 'write', name, parameters);
          const made = countersOf(summary);
          changes = addChanges(changes, made);
          return made;
        },
      });
      return { result, changes };
    };
    return this.#sessions.once(
      'WRITE',
      (session) => session.executeWrite(inTransaction, { timeout: writeTimeout }),
      signal,
    );
  }

  /**
   * One transaction holds the lock as long as the others take. They have connections of their own: those who wait for the lock may have taken
   * all the others.
   */
  async alone<Result>(
    work: (store: Work) => Promise<Result>,
    signal?: AbortSignal,
    timeout = unlimited,
  ): Promise<Result> {
    const inside = new Neo4jStore(this.description, this.#sessions.beside, this.#patience);
    const guarded = async (guard: ManagedTransaction) => {
      await runStatement(guard, 'write', 'lock-counters', {});
      return work(inside);
    };
    return this.#sessions.once('WRITE', (session) => session.executeWrite(guarded, { timeout }), signal);
  }

  /** Neo4j shows everybody what others have just written: while somebody needs one moment, those who write wait. */
  async snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
    return this.alone(work, undefined, this.#patience.snapshot);
  }

  async rebuild<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result> {
    return this.#sessions.once('WRITE', (session) => rebuild(session, work));
  }

  sourceOf(name: string): CypherSource {
    return cypherSource('read', name, 'neo4j');
  }

  async close(): Promise<void> {
    await this.#sessions.close();
  }
}
