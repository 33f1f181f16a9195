/** Where an embedded database is: in a file, or in memory. */

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { guarded } from './guarded.ts';
import { WrittenLog } from './written-log.ts';

export interface DatabasePlace {
  open(): GrafeoDB;
  /** A new database in place of the one that is open, which is empty; until the filling ends, `open` gives an empty one again. */
  beginFilling(empty: GrafeoDB): GrafeoDB;
  endFilling(database: GrafeoDB): void;
  /** Resolves when all that was committed is on the disk. */
  sync(): Promise<void>;
  close(database: GrafeoDB): void;
}

export const inMemory: DatabasePlace = {
  open: () => grafeo.GrafeoDB.create(),
  beginFilling(empty) {
    empty.close();
    return grafeo.GrafeoDB.create();
  },
  endFilling: () => undefined,
  sync: async () => undefined,
  close: (database) => database.close(),
};

/** The first node of a database that is being filled. */
const markLabel = 'BeingFilled';
const markId = 0;
/** Opening a database after a kill takes about as long as writing this much did. */
const logBytes = 64 * 1024 * 1024;

/** A node says that the database is being filled: whoever opens it and finds the node finds half a graph, and takes it away. */
export class DatabaseFile implements DatabasePlace {
  readonly #file: string;
  readonly #log: WrittenLog;

  constructor(file: string) {
    this.#file = file;
    this.#log = new WrittenLog(file);
  }

  open(): GrafeoDB {
    return this.#guarded(() => {
      this.#log.check();
      const database = this.#create();
      return this.#isHalf(database) ? this.#replace(database) : database;
    });
  }

  beginFilling(empty: GrafeoDB): GrafeoDB {
    const database = this.#guarded(() => this.#replace(empty));
    const { id } = database.createNode([markLabel], {});
    if (id !== markId) throw new Error(`The first node of a new database is ${id}`);
    return database;
  }

  endFilling(database: GrafeoDB): void {
    // What was filled in is on the disk before it counts.
    database.walCheckpoint();
    database.deleteNode(markId);
    database.walCheckpoint();
  }

  sync(): Promise<void> {
    return this.#log.sync();
  }

  close(database: GrafeoDB): void {
    this.#log.forget();
    database.close();
  }

  /** What earlier versions left beside a database while they filled it. */
  get #formerMark(): string {
    return `${this.#file}-is-being-filled`;
  }

  #guarded<Result>(work: () => Result): Result {
    return guarded(`${this.#file}-guard`, work);
  }

  #create(): GrafeoDB {
    const database = grafeo.GrafeoDB.create(this.#file);
    database.setCheckpointTriggers({ walBytes: logBytes });
    return database;
  }

  #isHalf(database: GrafeoDB): boolean {
    return database.getNode(markId)?.hasLabel(markLabel) === true || existsSync(this.#formerMark);
  }

  /** A new database in place of one that was open here, and therefore is nobody else's. */
  #replace(database: GrafeoDB): GrafeoDB {
    this.close(database);
    const [folder, name] = [dirname(this.#file), basename(this.#file)];
    // The file goes last: without it, what is beside it would be taken for another database's.
    const beside = readdirSync(folder).filter((entry) => entry.startsWith(`${name}.`));
    for (const entry of [...beside, name]) rmSync(join(folder, entry), { recursive: true, force: true });
    rmSync(this.#formerMark, { force: true });
    return this.#create();
  }
}
