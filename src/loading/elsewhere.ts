/** Ids that the files of a load do not hold, looked up in the graph, each once. */

import { readCurrentIds } from '../reading/current-ids.ts';
import { inParts } from '../reading/id-pages.ts';
import type { Reader } from '../store/store.ts';
import { IdTable } from './id-table.ts';

/** Where ids are looked up; the graph also knows what is rejected or merged, and need not show it. */
const lookups = [
  ['article:', 'article-checksums'],
  ['statement:', 'statement-checksums'],
  ['', 'entity-checksums'],
  ['', 'current-ids'],
  ['', 'original-checksums'],
  ['statement:', 'original-checksums'],
] as const;
const idsPerRead = 1000;

export class Elsewhere {
  readonly #reader: Reader;
  readonly #asked = new IdTable();
  readonly #found = new IdTable();
  readonly #outlets = new Map<string, string | undefined>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Looks ids up, as far as that was not done before. */
  async ask(ids: Iterable<string>): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => this.#asked.get(id) === undefined);
    for (const id of fresh) this.#asked.add(id);
    for (const [prefix, name] of lookups) {
      const some = fresh.filter((id) => (prefix ? id.startsWith(prefix) : !/^(article|statement):/.test(id)));
      for (const part of inParts(some, idsPerRead))
        for (const { id } of await this.#reader.read(name, { ids: part })) this.#found.add(id as string);
    }
  }

  /** Whether an id that was asked for is in the graph. */
  has(id: string): boolean {
    return this.#found.get(id) !== undefined;
  }

  /** What outlets are now that were merged or given another id, by the ids that they had. */
  async readOutlets(outlets: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
    const fresh = [...new Set(outlets)].filter((id) => !this.#outlets.has(id));
    if (fresh.length > 0) {
      const current = await readCurrentIds(this.#reader, fresh);
      for (const id of fresh) this.#outlets.set(id, current.get(id));
    }
    return this.#outlets;
  }
}
