/** The engine that needs no set-up: Grafeo in this process, its files in one folder. */

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB, Transaction as GrafeoTransaction, QueryResult } from '@grafeo-db/js';
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
import { DatabaseFile, type DatabasePlace, inMemory } from './database-place.ts';
import { fromEmbeddedError, noGraph, openingError } from './errors.ts';
import { fillerOf } from './filler.ts';
import { closeQuietly, rollBack } from './give-up.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * Opens the graph in `folder`, which is made where it is missing unless it must exist; without a folder the graph lives in memory.
 * @throws HearsayError STORE_BUSY where another process has it open, STORE_DAMAGED, STORE_FULL, STORE_UNREACHABLE where it cannot be read.
 */
export function openEmbedded(folder?: string, { mustExist = false }: { readonly mustExist?: boolean } = {}): Store {
  if (folder === undefined) return new EmbeddedStore(inMemory, 'Grafeo in memory');
  if (mustExist && !existsSync(join(folder, 'hearsay.grafeo'))) throw noGraph(folder);
  try {
    // The texts are for whoever runs this; what its owner has made or opened to others stays as it is.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new EmbeddedStore(new DatabaseFile(join(folder, 'hearsay.grafeo')), `Grafeo in ${folder}`);
  } catch (cause) {
    throw openingError(folder, cause);
  }
}

class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly description: string;
  readonly writers = 1;
  readonly #place: DatabasePlace;
  #database: GrafeoDB;
  /** While the graph is filled, nobody sees half of it. */
  #filling: Promise<unknown> | undefined;
  /** The engine lets one writer in at a time; the others wait here in line. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Nobody else writes to a graph that this process has open. */
  #writes = 0;

  constructor(place: DatabasePlace, description: string) {
    this.#place = place;
    this.#database = place.open();
    this.description = description;
  }

  get version(): string {
    return `${this.#writes}`;
  }

  async askVersion(): Promise<string> {
    return this.version;
  }

  fill<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result> {
    const turn = this.#lastWrite.then(() => this.#fillNow(work));
    this.#filling = turn.catch(() => undefined);
    this.#lastWrite = this.#filling;
    return turn;
  }

  /** Indexes are made when all is there, which takes less time and memory than to keep them up meanwhile. */
  async #fillNow<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result> {
    try {
      this.#database = this.#place.beginFilling(this.#database);
      const result = await work(fillerOf(this.#database));
      await this.#makeIndexes();
      this.#place.endFilling(this.#database);
      return result;
    } catch (error) {
      await this.#openAgain().catch(() => undefined);
      throw this.#translated(error);
    } finally {
      this.#writes += 1;
      this.#filling = undefined;
    }
  }

  /** What was filled in so far is gone with it. */
  async #openAgain(): Promise<void> {
    closeQuietly(this.#database);
    this.#database = this.#place.open();
    await this.#makeIndexes();
  }

  #translated(error: unknown): unknown {
    return fromEmbeddedError(error, this.description.replace('Grafeo', 'the graph'));
  }

  rebuild<Result>(work: (filler: Filler) => Promise<Result>): Promise<Result> {
    return this.fill(work);
  }

  async snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
    await this.#filling;
    const transaction = this.#database.beginTransaction();
    try {
      return await work({
        read: async (name, parameters = {}) => (await run(transaction, 'read', name, parameters)).toArray(),
      });
    } catch (error) {
      throw this.#translated(error);
    } finally {
      transaction.rollback();
    }
  }

  async ping(): Promise<void> {
    await this.#database.executeCypher('RETURN 1 AS one').catch((error) => {
      throw this.#translated(error);
    });
  }

  async prepare(): Promise<void> {
    await this.#filling;
    await this.#makeIndexes().catch((error) => {
      throw this.#translated(error);
    });
  }

  async #makeIndexes(): Promise<void> {
    // CREATE INDEX … IF NOT EXISTS would build a full-text index that is there once more.
    for (const statement of await this.#missingSchema()) await this.#database.executeCypher(statement);
  }

  async #missingSchema(): Promise<readonly string[]> {
    const shown = await this.#database.executeCypher('SHOW INDEXES');
    const there = new Set<unknown>(shown.toArray().map(({ name }) => name));
    const statements = schemaStatements('embedded').map((name) => cypherStatement('schema', name, 'embedded'));
    return statements.filter((statement) => !there.has(madeBy(statement)));
  }

  async missingIndexes(): Promise<readonly string[]> {
    await this.#filling;
    // The engine does not list constraints.
    return (await this.#missingSchema()).filter((statement) => !/^CREATE CONSTRAINT/.test(statement)).map(madeBy);
  }

  async read(name: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    await this.#filling;
    signal?.throwIfAborted();
    try {
      const asked = this.#database.executeCypher(statementFor('read', name, 'embedded', parameters), parameters);
      return (await untilAborted(asked, signal)).toArray();
    } catch (error) {
      // A signal's reason is whose signal it is; only what the engine says is translated.
      throw signal?.aborted ? error : this.#translated(error);
    }
  }

  /** What has begun is done to its end; whoever is ended while others write does not begin. */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<{ result: Result; changes: Changes }> {
    const turn = this.#lastWrite.then(() => {
      signal?.throwIfAborted();
      return this.#writeNow(work);
    });
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async #writeNow<Result>(work: (transaction: Transaction) => Promise<Result>) {
    const transaction = this.#database.beginTransaction();
    let changes = noChanges;
    try {
      const result = await work({
        read: async (name, parameters = {}) => (await run(transaction, 'read', name, parameters)).toArray(),
        write: async (name, parameters = {}) => {
          const made = countersOf(await run(transaction, 'write', name, parameters));
          changes = addChanges(changes, made);
          return made;
        },
      });
      transaction.commit();
      this.#writes += 1;
      await this.#place.sync();
      return { result, changes };
    } catch (error) {
      rollBack(transaction);
      throw this.#translated(error);
    }
  }

  alone<Result>(work: (store: Pick<Store, 'read' | 'write'>) => Promise<Result>): Promise<Result> {
    const own: Pick<Store, 'read' | 'write'> = {
      read: (name, parameters) => this.read(name, parameters),
      write: (each) => this.#writeNow(each),
    };
    const turn = this.#lastWrite.then(() => work(own));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  sourceOf(name: string): CypherSource {
    return cypherSource('read', name, 'embedded');
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    try {
      this.#place.close(this.#database);
    } catch (error) {
      throw this.#translated(error);
    }
  }
}

function run(
  transaction: GrafeoTransaction,
  folder: 'read' | 'write',
  name: string,
  parameters: Parameters,
): Promise<QueryResult> {
  return transaction.executeCypher(statementFor(folder, name, 'embedded', parameters), parameters);
}

function countersOf({ counters }: QueryResult): Changes {
  const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, propertiesSet, labelsAdded, labelsRemoved } =
    counters;
  return {
    nodesCreated,
    nodesDeleted,
    relationshipsCreated: edgesCreated,
    relationshipsDeleted: edgesDeleted,
    propertiesSet,
    labelsAdded,
    labelsRemoved,
  };
}
