/** The words that a load has put into the vocabulary, so that it does not bring the same ones again with every batch. */

import { inParts } from '../reading/id-pages.ts';
import type { Store } from '../store/store.ts';
import { vocabularyRows, type WordedRecord, type WordRow } from './rows.ts';

const remembered = 500_000;
const wordsPerTransaction = 5000;

export class KnownWords {
  /** Each with whether it is known as a word of names. */
  readonly #known = new Map<string, boolean>();

  /** Writes the words of records that are not known to be there, in transactions of their own: a word alone is of no harm to readers. */
  async write(store: Store, records: readonly WordedRecord[]): Promise<void> {
    const rows = new Map<string, WordRow>();
    for (const record of records)
      for (const row of vocabularyRows(record)) {
        const known = this.#known.get(row.key);
        if (known === true || (known === false && !row.inNames)) continue;
        if (row.inNames || !rows.has(row.key)) rows.set(row.key, row);
      }
    const fresh = [...rows.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    for (const some of inParts(fresh, wordsPerTransaction)) {
      await store.write((transaction) => transaction.write('merge-words', { rows: some }));
      if (this.#known.size >= remembered) this.#known.clear();
      for (const { key, inNames } of some) this.#known.set(key, inNames);
    }
  }
}
