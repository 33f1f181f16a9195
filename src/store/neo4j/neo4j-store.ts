/** The engine of record: Neo4j through neo4j-driver, reads routed to readers, writes in managed transactions. */

import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { HearsayError } from '../../errors.ts';
import { defaultNeo4jConnections, defaultNeo4jTimeout, type Settings } from '../../settings.ts';
import { type CypherSource, cypherSource, cypherStatement, madeBy, schemaStatements } from '../cypher-file.ts';
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
import { type Connecting, connect, type Patience, patienceOf } from './connect.ts';
import { fromNeo4jError, isLogInRefused } from './errors.ts';
import { inTime, Line } from './line.ts';
import { rebuild } from './rebuilding.ts';
import { retrying } from './retrying.ts';
import { countersOf, runStatement } from './run-statement.ts';
import { toNeo4j, toRow } from './values.ts';

type Neo4jSettings = NonNullable<Settings['neo4j']> & { readonly longestSnapshot?: number };
type Mode = 'READ' | 'WRITE';
type Work<Result> = (session: Session) => Promise<Result>;
type Alone<Result> = (store: Store) => Promise<Result>;

export interface OpenOptions {
  /** Whether Neo4j may be absent for now; whoever asks it then is told so. Default: false. */
  readonly mayBeAbsent?: boolean;
}

const writeTimeout = 300_000;
const unlimited = 0;
const closeLimit = 3_000;
/** Neo4j lets nobody in for five seconds who was wrong three times. */
const pauseAfterRefusal = 8_000;

/**
 * Connects to Neo4j.
 * @throws HearsayError STORE_UNREACHABLE where it does not answer, unless it may be absent; STORE_REFUSED where it refuses the log-in.
 */
export async function openNeo4j(
  { database, ...settings }: Neo4jSettings,
  { mayBeAbsent = false }: OpenOptions = {},
): Promise<Store> {
  const store = new Neo4jStore(settings, database);
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
  readonly #connecting: Connecting;
  readonly #connections: number;
  readonly #patience: Patience;
  readonly #session: { database?: string };
  #line: Line;
  /** What this process has read or written is never unread again, whichever member of a cluster answers next. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #version: string | null = null;
  #lockedOut: { readonly error: unknown; readonly until: number } | undefined;

  constructor(settings: Omit<Neo4jSettings, 'database'>, database: string | undefined) {
    this.description = `Neo4j at ${settings.uri}`;
    this.#connecting = settings;
    this.#connections = settings.connections ?? defaultNeo4jConnections;
    this.#patience = patienceOf(settings.timeout ?? defaultNeo4jTimeout, settings.longestSnapshot);
    this.#session = database === undefined ? {} : { database };
    this.#line = this.#newLine();
  }

  #newLine(): Line {
    const line: Line = new Line({
      driver: connect(this.#connecting, this.#patience, this.#connections),
      patience: this.#patience,
      knock: () => this.#knock(),
      askAgain: () => (line.waiting < this.#connections ? this.#askOver(line.driver) : null),
      onDead: () => {
        this.#line = this.#newLine();
      },
    });
    return line;
  }

  /** Asks over a connection of its own, so that the answer is Neo4j's and not that of connections that were good once. */
  async #knock(): Promise<void> {
    this.#mindLockOut();
    const driver = connect(this.#connecting, this.#patience, 1);
    try {
      await this.#askOver(driver);
    } finally {
      void driver.close().catch(() => undefined);
    }
  }

  async #askOver(driver: Driver): Promise<void> {
    const session = driver.session({ ...this.#session, defaultAccessMode: 'READ' });
    try {
      await inTime(session.run(cypherStatement('read', 'nothing', 'neo4j')), this.#patience.knock);
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  get version(): string | null {
    return this.#version;
  }

  /** Every answer of Neo4j bears the bookmark of the last transaction that anybody has committed. */
  async askVersion(): Promise<string> {
    return this.#withSession('READ', async (session) => {
      await session.run(cypherStatement('read', 'nothing', 'neo4j'));
      return session.lastBookmarks().join();
    });
  }

  async ping(): Promise<void> {
    await this.#translate(this.#knock());
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
  async read(name: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    const work = async (session: Session): Promise<readonly Row[]> => {
      const statement = cypherStatement('read', name, 'neo4j');
      const { records } = await session.run(statement, toNeo4j(parameters), { timeout: this.#patience.read });
      return records.map(toRow);
    };
    return this.#translate(retrying(() => this.#inSession('READ', work, signal), this.#patience.retry, signal));
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
    return this.#withSession(
      'WRITE',
      (session) => session.executeWrite(inTransaction, { timeout: writeTimeout }),
      signal,
    );
  }

  /** One transaction holds the lock as long as the others take. */
  async alone<Result>(work: Alone<Result>, signal?: AbortSignal, timeout = unlimited): Promise<Result> {
    const guarded = async (guard: ManagedTransaction) => {
      await runStatement(guard, 'write', 'lock-counters', {});
      return work(this);
    };
    return this.#withSession('WRITE', (session) => session.executeWrite(guarded, { timeout }), signal);
  }

  /** Neo4j shows everybody what others have just written: while somebody needs one moment, those who write wait. */
  async snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
    return this.alone(work, undefined, this.#patience.snapshot);
  }

  async rebuild<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result> {
    return this.#withSession('WRITE', (session) => rebuild(session, work));
  }

  sourceOf(name: string): CypherSource {
    return cypherSource('read', name, 'neo4j');
  }

  async close(): Promise<void> {
    await this.#line.close(closeLimit);
  }

  async #withSession<Result>(mode: Mode, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    return this.#translate(this.#inSession(mode, work, signal));
  }

  async #inSession<Result>(mode: Mode, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    this.#mindLockOut();
    const line = this.#line;
    const session = line.driver.session({
      ...this.#session,
      bookmarkManager: this.#bookmarks,
      defaultAccessMode: mode,
    });
    try {
      const result = await line.wait(work(session), signal);
      this.#version = session.lastBookmarks().join() || this.#version;
      return result;
    } finally {
      // Neo4j ends what still runs in a session that is closed; whoever was too late does not wait for that.
      const ended = line.end(session);
      if (!signal?.aborted) await ended;
    }
  }

  async #translate<Result>(promise: Promise<Result>): Promise<Result> {
    return promise.catch((error) => {
      if (isLogInRefused(error) && error !== this.#lockedOut?.error)
        this.#lockedOut = { error, until: performance.now() + pauseAfterRefusal };
      throw fromNeo4jError(error, this.#connecting.uri);
    });
  }

  /** Showing a wrong password with every question would lock out whoever wants to mend it. */
  #mindLockOut(): void {
    if (this.#lockedOut && performance.now() < this.#lockedOut.until) throw this.#lockedOut.error;
    this.#lockedOut = undefined;
  }
}
