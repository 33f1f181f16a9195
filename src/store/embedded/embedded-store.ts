/** The engine that needs no set-up: Grafeo in this process, its files in one folder. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction, type QueryResult } from '@grafeo-db/js';
import { HearsayError } from '../../errors.ts';
import { cypherStatement, schemaStatements } from '../cypher-file.ts';
import {
  addChanges,
  type Changes,
  noChanges,
  type Parameters,
  type Row,
  type Store,
  type Transaction,
} from '../store.ts';

/**
 * Opens the graph in `folder`, which is made where it is missing; without a folder the graph lives in memory.
 * @throws HearsayError STORE_BUSY where another process has it open, STORE_UNREACHABLE where it cannot be read.
 */
export function openEmbedded(folder?: string): Store {
  if (folder === undefined) return new EmbeddedStore(grafeo.GrafeoDB.create(), 'Grafeo in memory');
  try {
    mkdirSync(folder, { recursive: true });
    return new EmbeddedStore(grafeo.GrafeoDB.create(join(folder, 'hearsay.grafeo')), `Grafeo in ${folder}`);
  } catch (cause) {
    throw openingError(folder, cause);
  }
}

function openingError(folder: string, cause: unknown): HearsayError {
  const { message } = cause as Error;
  if (/lock/i.test(message))
    return new HearsayError(
      'STORE_BUSY',
      `Another process has the graph in ${folder} open. Stop it, ask it over HTTP (--server URL), or choose another folder with HEARSAY_DATA.`,
      { cause },
    );
  return new HearsayError('STORE_UNREACHABLE', `The graph in ${folder} cannot be opened: ${message}`, { cause });
}

class EmbeddedStore implements Store {
  readonly description: string;
  readonly #database: GrafeoDB;
  /** The engine lets one writer in at a time; the others wait here in line. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(database: GrafeoDB, description: string) {
    this.#database = database;
    this.description = description;
  }

  async ping(): Promise<void> {
    await this.#database.executeCypher('RETURN 1 AS one');
  }

  async prepare(): Promise<void> {
    for (const name of schemaStatements('embedded'))
      await this.#database.executeCypher(cypherStatement('schema', name, 'embedded'));
  }

  async read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const result = await this.#database.executeCypher(cypherStatement('read', name, 'embedded'), parameters);
    return result.toArray();
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<{ result: Result; changes: Changes }> {
    const turn = this.#lastWrite.then(() => this.#writeNow(work));
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
      return { result, changes };
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    this.#database.close();
  }
}

function run(
  transaction: GrafeoTransaction,
  folder: 'read' | 'write',
  name: string,
  parameters: Parameters,
): Promise<QueryResult> {
  return transaction.executeCypher(cypherStatement(folder, name, 'embedded'), parameters);
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
