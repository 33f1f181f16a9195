/** What an index of a part of what is known was asked for and does not hold yet. */

import type { LookUp } from './known-index.ts';

/** Keys to be read, by kind; kinds without any are left out. */
export type LackingKeys = ReadonlyMap<LookUp, ReadonlySet<string>>;

/** Keys that many share. They are only read where the others, once read, leave the question open. */
const wide: readonly LookUp[] = ['surname', 'forename', 'sound'];

export class Lacking {
  readonly #there = new Map<LookUp, Set<string>>();
  #lacking = new Map<LookUp, Set<string>>();

  /** A key was asked for. */
  asked(by: LookUp, key: string): void {
    if (key !== '' && !this.#there.get(by)?.has(key)) setOf(this.#lacking, by).add(key);
  }

  /** What was asked for and is not there since this was asked last: narrow keys, or where there are none, wide ones. */
  take(): LackingKeys {
    const all = this.#lacking;
    this.#lacking = new Map();
    const narrow = [...all].filter(([by]) => !wide.includes(by));
    return narrow.length > 0 ? new Map(narrow) : all;
  }

  /** All that is known under these keys is in the index. */
  found(by: LookUp, keys: Iterable<string>): void {
    const there = setOf(this.#there, by);
    for (const key of keys) there.add(key);
  }
}

function setOf(sets: Map<LookUp, Set<string>>, by: LookUp): Set<string> {
  const found = sets.get(by) ?? new Set();
  sets.set(by, found);
  return found;
}
