/**
 * The marks by which pages of anybody's statements are found (src/record/shelf-mark.ts). Links get theirs as they are written; here they are
 * put right where an article moved to another day or outlet, and where an earlier version loaded the graph.
 */

import { idPages, inParts } from '../reading/id-pages.ts';
import { shelfMark } from '../record/shelf-mark.ts';
import type { Reader, Store, Transaction } from '../store/store.ts';
import { lockWrites } from './lock-writes.ts';

export interface ShelvesCheck {
  readonly links: number;
  /** Links that have another mark than they must, or none, or one that they must not have. */
  readonly wrong: number;
  readonly mended: number;
}

interface Marks {
  readonly at: number | null;
  readonly between: number | null;
}

interface ShelvedLink extends Marks {
  readonly statement: string;
  readonly type: string;
  readonly position: number;
  readonly entity: string;
  readonly speaker: string;
  readonly day: string | null;
}

const statementsAtOnce = 1000;

/** Puts the links of some statements where they belong. */
export async function shelve(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const some of inParts(ids, statementsAtOnce)) {
    const { rows } = await misplaced(transaction, some);
    if (rows.length > 0) await transaction.write('shelve-links', { rows });
  }
}

/** Puts all links where they belong; told how many statements are done. */
export async function shelveAll(store: Store, onProgress: (done: number) => void): Promise<void> {
  await checkShelves(store, { mend: true, onProgress });
}

interface CheckOptions {
  readonly mend: boolean;
  readonly onProgress?: (done: number) => void;
}

export async function checkShelves(store: Store, { mend, onProgress }: CheckOptions): Promise<ShelvesCheck> {
  let [links, wrong, mended, done] = [0, 0, 0, 0];
  for await (const ids of idPages(store, 'export-statement-ids', statementsAtOnce)) {
    const seen = await misplaced(store, ids);
    links += seen.links;
    done += ids.length;
    onProgress?.(done);
    if (seen.rows.length === 0) continue;
    // Somebody may have written between the two readings.
    const { result } = await store.write(async (transaction) => {
      await lockWrites(transaction);
      const { rows } = await misplaced(transaction, ids);
      if (mend && rows.length > 0) await transaction.write('shelve-links', { rows });
      return rows.length;
    });
    wrong += result;
    if (mend) mended += result;
  }
  return { links, wrong, mended };
}

/** How many links some statements have, and those that are not where they belong, with where they do. */
async function misplaced(reader: Reader, ids: readonly string[]) {
  const links = (await reader.read('shelf-marks', { ids })) as readonly unknown[] as readonly ShelvedLink[];
  const seen = new Set<string>();
  const rows = links.flatMap(({ statement, type, position, entity, speaker, day, at, between }) => {
    // Whoever stands in a list twice is on the shelf once.
    const key = `${statement} ${type} ${entity}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    const right: Marks = {
      at: isFirst ? shelfMark(entity, day) : null,
      between: isFirst && type === 'ABOUT' ? shelfMark([speaker, entity], day) : null,
    };
    return right.at === (at ?? null) && right.between === (between ?? null)
      ? []
      : [{ statement, type, position, ...right }];
  });
  return { links: links.length, rows };
}
