/** The names of a first load: each key once, with all that its entities give it, as `merge-names` would leave it after the last of them. */

import type { EntityRecord } from '../record/record.ts';
import { IdTable } from './id-table.ts';
import { NumbersList } from './numbers-list.ts';
import type { Row, RowsByName } from './record-rows.ts';
import { nameRows } from './rows.ts';

export class FirstNames {
  readonly #keys = new IdTable();
  /** How many entities go by each key. */
  readonly #counts = new NumbersList();
  /** Names of several entities, which are few: they are whole after the last one only. */
  readonly #shared = new Map<string, Row>();
  #links: Row[] = [];

  /** All entities have to be counted before any gives its rows. */
  count(entity: EntityRecord): void {
    for (const { key } of nameRows(entity)) {
      const number = this.#keys.add(key);
      this.#counts.set(number, this.#counts.get(number) + 1);
    }
  }

  /** The names that are this entity's alone. */
  rowsOf(entity: EntityRecord): RowsByName {
    const own: Row[] = [];
    for (const row of nameRows(entity)) {
      if (this.#counts.get(this.#keys.add(row.key)) === 1) {
        own.push(row);
        continue;
      }
      this.#shared.set(row.key, joined(this.#shared.get(row.key), row));
      this.#links.push({ key: row.key, entity: entity.id });
    }
    return { 'merge-names': own, 'link-names': own };
  }

  /** The names of several entities. */
  sharedRows(): RowsByName {
    return { 'merge-names': [...this.#shared.values()], 'link-names': this.#links };
  }
}

/** What a later row leaves open stays as it was. */
function joined(before: Row | undefined, row: Row): Row {
  const said = Object.entries(row).filter(([, value]) => value !== null);
  return { ...(before ?? row), ...Object.fromEntries(said) };
}
