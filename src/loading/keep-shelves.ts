/**
 * The marks by which pages of anybody's statements, and of an outlet's articles, are found (src/record/shelf-mark.ts). Links get theirs as they are
 * written; here they are put right where an article moved to another day or outlet, and where an earlier version loaded the graph.
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

/** The marks of a link of a statement; null where it has none. */
interface Marks {
  readonly at: number | null;
  readonly said: number | null;
  readonly between: number | null;
  readonly day: string | null;
}

interface ShelvedLink extends Marks {
  readonly statement: string;
  readonly type: string;
  readonly position: number;
  readonly entity: string;
  readonly speaker: string;
  readonly published: string | null;
  /** The day on which it was said; where nothing says that, its article's. */
  readonly spoken: string | null;
}

const markNames = ['at', 'said', 'between', 'day'] as const;
const atOnce = 1000;

/** Puts the links of some statements where they belong. */
export async function shelve(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const some of inParts(ids, atOnce)) {
    const { rows } = await ofStatements.misplaced(transaction, some);
    if (rows.length > 0) await transaction.write('shelve-links', { rows });
  }
}

/** Puts all links where they belong; told how many statements and articles are done. */
export async function shelveAll(store: Store, onProgress: (done: number) => void): Promise<void> {
  await checkShelves(store, { mend: true, onProgress });
}

interface CheckOptions {
  readonly mend: boolean;
  readonly onProgress?: (done: number) => void;
}

export async function checkShelves(store: Store, { mend, onProgress }: CheckOptions): Promise<ShelvesCheck> {
  let [links, wrong, mended, done] = [0, 0, 0, 0];
  for (const { ids: idsOf, write, misplaced } of [ofStatements, ofArticles])
    for await (const ids of idPages(store, idsOf, atOnce)) {
      const seen = await misplaced(store, ids);
      links += seen.links;
      done += ids.length;
      onProgress?.(done);
      if (seen.rows.length === 0) continue;
      // Somebody may have written between the two readings.
      const { result } = await store.write(async (transaction) => {
        await lockWrites(transaction);
        const { rows } = await misplaced(transaction, ids);
        if (mend && rows.length > 0) await transaction.write(write, { rows });
        return rows.length;
      });
      wrong += result;
      if (mend) mended += result;
    }
  return { links, wrong, mended };
}

/** Links of one kind of nodes: whose, by what they are put right, and which of them are not where they belong. */
interface Shelved {
  readonly ids: string;
  readonly write: string;
  /** How many links some nodes have, and those that are not where they belong, with where they do. */
  misplaced(reader: Reader, ids: readonly string[]): Promise<{ links: number; rows: readonly object[] }>;
}

const ofStatements: Shelved = {
  ...{ ids: 'export-statement-ids', write: 'shelve-links' },
  async misplaced(reader, ids) {
    const links = (await reader.read('shelf-marks', { ids })) as readonly unknown[] as readonly ShelvedLink[];
    const seen = new Set<string>();
    const rows = links.flatMap(({ statement, type, position, entity, speaker, published, spoken, ...marks }) => {
      // Whoever stands in a list twice is on the shelf once.
      const key = `${statement} ${type} ${entity}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      const right: Marks = {
        at: isFirst ? shelfMark(entity, published) : null,
        said: isFirst ? shelfMark(entity, spoken) : null,
        between: isFirst && type === 'ABOUT' ? shelfMark([speaker, entity], published) : null,
        day: type === 'SAID' ? spoken : null,
      };
      const isRight = markNames.every((name) => right[name] === (marks[name] ?? null));
      return isRight ? [] : [{ statement, type, position, ...right }];
    });
    return { links: links.length, rows };
  },
};

interface ShelvedArticle {
  readonly article: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly at: number | null;
}

const ofArticles: Shelved = {
  ...{ ids: 'export-article-ids', write: 'shelve-articles' },
  async misplaced(reader, ids) {
    const articles = (await reader.read('shelf-marks-of-articles', {
      ids,
    })) as readonly unknown[] as readonly ShelvedArticle[];
    const rows = articles.flatMap(({ article, outlet, published, at }) => {
      const right = shelfMark(outlet, published);
      return right === at ? [] : [{ article, at: right }];
    });
    return { links: articles.length, rows };
  },
};
