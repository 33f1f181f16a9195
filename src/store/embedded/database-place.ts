/** Where an embedded database is: in a file, or in memory. */

import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';

export interface DatabasePlace {
  open(): GrafeoDB;
  /** A new database in place of the one that was there, which is empty; until the filling ends, `open` gives an empty one again. */
  beginFilling(): GrafeoDB;
  endFilling(database: GrafeoDB): void;
}

export const inMemory: DatabasePlace = {
  open: () => grafeo.GrafeoDB.create(),
  beginFilling: () => grafeo.GrafeoDB.create(),
  endFilling: () => undefined,
};

/** A mark beside the file says that it is being filled: whoever finds the mark and nobody at work finds half a graph, and takes it away. */
export class DatabaseFile implements DatabasePlace {
  readonly #file: string;
  readonly #mark: string;

  constructor(file: string) {
    this.#file = file;
    this.#mark = `${file}-is-being-filled`;
  }

  open(): GrafeoDB {
    const database = grafeo.GrafeoDB.create(this.#file);
    // Having it open is to be the only one who has.
    if (!existsSync(this.#mark)) return database;
    database.close();
    this.#remove();
    rmSync(this.#mark);
    return grafeo.GrafeoDB.create(this.#file);
  }

  beginFilling(): GrafeoDB {
    writeFileSync(this.#mark, '');
    this.#remove();
    return grafeo.GrafeoDB.create(this.#file);
  }

  endFilling(database: GrafeoDB): void {
    database.walCheckpoint();
    rmSync(this.#mark);
  }

  /** The file, and what the engine keeps beside it. */
  #remove(): void {
    const [folder, name] = [dirname(this.#file), basename(this.#file)];
    for (const entry of readdirSync(folder))
      if (entry === name || entry.startsWith(`${name}.`)) rmSync(join(folder, entry), { recursive: true });
  }
}
