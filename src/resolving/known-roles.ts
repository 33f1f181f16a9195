/** Who holds or held which office where, for look-ups by office and body. */

import { spanOfDate } from '../record/partial-date.ts';
import type { RelationRecord } from '../record/record.ts';
import { type Office, readOffices } from './office.ts';

/** The first and the last day that a date can mean. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** A person's role, its title read. */
export interface Role {
  readonly relation: RelationRecord;
  readonly heads: readonly string[];
  readonly deputies: string;
  readonly words: readonly string[];
  /** When it began and ended, null where the record does not say. */
  readonly from: Days | null;
  readonly to: Days | null;
}

/** The `HOLDS_ROLE` relations, their titles read once. */
export class KnownRoles {
  readonly #roles = new Map<string, readonly Role[]>();
  readonly #holders = new Map<string, string[]>();

  /** `wholes` is what the office's body is part of: a country's minister holds his office in a ministry. */
  add(relation: RelationRecord, wholes: readonly string[]): void {
    const from = relation.from ? spanOfDate(relation.from) : null;
    const to = relation.to ? spanOfDate(relation.to) : null;
    for (const { heads, deputies, words } of readOffices(relation.title ?? '')) {
      const role = { relation, heads, deputies, words, from, to };
      this.#roles.set(relation.source, [...this.of(relation.source), role]);
      for (const head of heads) {
        this.#put(`${head}|${relation.target}`, relation.source);
        for (const whole of wholes)
          for (const word of words)
            if (whole !== relation.target) this.#put(`${head}|${whole}|${word}`, relation.source);
      }
    }
  }

  of(person: string): readonly Role[] {
    return this.#roles.get(person) ?? [];
  }

  /** Persons with such an office in a body or country, and those in a part of it whose title has a word of the office's. */
  holders({ heads, words }: Office, target: string): readonly string[] {
    const keys = heads.flatMap((head) => [`${head}|${target}`, ...words.map((word) => `${head}|${target}|${word}`)]);
    return [...new Set(keys.flatMap((key) => this.#holders.get(key) ?? []))];
  }

  #put(key: string, person: string): void {
    const found = this.#holders.get(key);
    if (found === undefined) this.#holders.set(key, [person]);
    else if (found.at(-1) !== person) found.push(person);
  }
}
