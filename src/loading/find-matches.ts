/** Finds what waiting statements match, entity by entity, so that no more is in memory than the statements about a few. */

import { findLinks } from '../grouping/find-links.ts';
import { type Compared, type Spoken, toCompared } from '../grouping/spoken.ts';
import { idPages, inParts } from '../reading/id-pages.ts';
import type { Reader } from '../store/store.ts';
import { IdTable } from './id-table.ts';
import { Matches } from './matches.ts';

/** Of an entity with more statements than this, those in the newest articles are compared. */
const statementsPerEntity = 5000;
const idsPerRead = 500;
const entitiesPerRead = 16;
/** So many statements stay compared, in case that the next entity has them too. */
const keptCompared = 10_000;
const waitingPerPage = 20_000;

export interface Found {
  readonly matches: Matches;
  readonly waiting: number;
}

/**
 * All matches of the statements that wait, of what matches these, and so on: whatever a group can consist of or have for a rival, so that
 * groups come out as if all statements were grouped anew. Told how many of so many entities have been looked at.
 */
export async function findMatches(reader: Reader, onProgress?: (done: number, total: number) => void): Promise<Found> {
  const matches = new Matches();
  const compared = new ComparedStatements(reader);
  const seen = new IdTable();
  let entities = new Set<string>();
  const add = async (ids: readonly string[]) => {
    for (const id of ids) seen.add(id);
    for (const some of inParts(ids, idsPerRead))
      for (const { id } of await reader.read('entities-of-statements', { ids: some })) entities.add(id as string);
  };
  for await (const ids of waitingPages(reader)) await add(ids);
  const waiting = seen.size;
  for (let from = 0; entities.size > 0; ) {
    const [looking, isFresh] = [[...entities].sort(), freshFrom(seen, from)];
    const reached = new Set<string>();
    [from, entities] = [seen.size, new Set()];
    for (const [place, some] of inParts(looking, entitiesPerRead).entries()) {
      const rows = await reader.read('statements-to-group-about', { entities: some, limit: statementsPerEntity });
      for (const entity of some) {
        const ids = rows.filter((row) => row.entity === entity).map(({ id }) => id as string);
        for (const { one, other } of findLinks(await compared.read(ids), isFresh)) {
          matches.add(one, other);
          for (const id of [one, other]) if (seen.get(id) === undefined) reached.add(id);
        }
      }
      onProgress?.(Math.min(looking.length, (place + 1) * entitiesPerRead), looking.length);
    }
    await add([...reached]);
  }
  return { matches, waiting };
}

/** The statements that wait, page by page; pages that are marked as grouped before the next is asked for are passed by. */
export const waitingPages = (reader: Reader, size = waitingPerPage) => idPages(reader, 'ungrouped-statements', size);

/** What was seen from a number on. */
function freshFrom(seen: IdTable, from: number): Pick<ReadonlySet<string>, 'has'> {
  const to = seen.size;
  return {
    has: (id) => {
      const number = seen.get(id);
      return number !== undefined && number >= from && number < to;
    },
  };
}

/** Statements as they are compared, the last ones kept. */
export class ComparedStatements {
  readonly #reader: Reader;
  #kept = new Map<string, Compared>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async read(ids: readonly string[]): Promise<Compared[]> {
    if (this.#kept.size > keptCompared) this.#kept = new Map();
    const missing = ids.filter((id) => !this.#kept.has(id));
    for (const some of inParts(missing, idsPerRead))
      for (const row of await this.#reader.read('statements-to-group', { ids: some })) {
        const spoken = row as unknown as Spoken;
        this.#kept.set(spoken.id, toCompared(spoken));
      }
    return ids.flatMap((id) => this.#kept.get(id) ?? []);
  }
}
