/** What a change took out of the graph, kept beside it where no question finds it, until the change is undone. */

import type { ReadRecord } from '../record/record.ts';
import type { Reader, Transaction } from '../store/store.ts';
import type { WholeArticle } from './whole-article.ts';

/** Keeps an article under the id of the change that took it out. */
export async function keep(transaction: Transaction, change: string, whole: WholeArticle): Promise<void> {
  const { article, entities, relations, statements, figures } = whole;
  const records: readonly ReadRecord[] = [article, ...entities, ...relations, ...statements, ...figures];
  const row = { id: change, article: article.id, records: JSON.stringify(records) };
  await transaction.write('merge-kept', { rows: [row] });
}

/** What a change took out; null where nothing of it is kept in this graph. */
export async function readKept(reader: Reader, change: string): Promise<WholeArticle | null> {
  const [row] = await reader.read('kept-by-id', { ids: [change] });
  const records = row === undefined ? [] : (JSON.parse(row.records as string) as readonly ReadRecord[]);
  const of = <Type extends ReadRecord['type']>(type: Type) =>
    records.filter((record): record is Extract<ReadRecord, { type: Type }> => record.type === type);
  const [article] = of('article');
  if (!article) return null;
  return {
    ...{ article, entities: of('entity'), relations: of('relation') },
    ...{ statements: of('statement'), figures: of('figure'), added: [] },
  };
}

/** Forgets what a change took out. */
export async function forget(transaction: Transaction, change: string): Promise<void> {
  await transaction.write('drop-kept', { ids: [change] });
}

/** Forgets all that is kept of an article, whichever changes took it out. */
export async function forgetArticle(transaction: Transaction, article: string): Promise<void> {
  await transaction.write('drop-kept-of-articles', { ids: [article] });
}
