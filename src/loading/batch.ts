/**
 * A batch of records, written in one transaction: only what is new or changed, and with what people have changed in it. This is the only
 * way by which records come into the graph, so that no reading of an article takes a correction back.
 */

import { isOfArticle } from '../amending/changes.ts';
import type { ChangeRecord, HearsayRecord, ReadRecord, RelationRecord } from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import { findNews, type News } from './find-news.ts';
import { lockWrites, readCounters } from './lock-writes.ts';
import { settle } from './settle.ts';
import { writeChanges } from './write-changes.ts';
import { putTexts, writeNews, writeRepeats } from './write-news.ts';

/** How many records of a batch were new, changed, and already there as they are. */
export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** Counts a batch in. */
export function addTally(total: Tally, { added, changed, unchanged }: Readonly<Tally>): void {
  total.added += added;
  total.changed += changed;
  total.unchanged += unchanged;
}

/** Writes a batch; whatever its records refer to must be in it or in the graph already. */
export async function writeBatch(transaction: Transaction, records: readonly HearsayRecord[]): Promise<Tally> {
  const before = await readCounters(transaction);
  let news = await findNews(transaction, records, { asRead: before.changes > 0 });
  let counters = before;
  if (news.all.length > 0) {
    await lockWrites(transaction);
    counters = await readCounters(transaction);
    // Somebody wrote something between the first look and the lock.
    if (counters.additions !== before.additions || counters.changes !== before.changes)
      news = await findNews(transaction, records, { asRead: counters.changes > 0 });
  }
  const changes = news.all.filter((record): record is ChangeRecord => record.type === 'change');
  const read = news.all.filter((record): record is ReadRecord => record.type !== 'change');
  const amending = changes.filter((change) => !isOfArticle(change));
  await writeChanges(transaction, changes);
  if (counters.changes === 0 && amending.length === 0) await writeNews(transaction, news as News<ReadRecord>);
  else if (news.all.length > 0) {
    const touched = amending.flatMap(({ target, into }) => (into === undefined ? [target] : [target, into]));
    await settle(transaction, read, touched);
  }
  await putTexts(transaction, records);
  // Of statements that are there already, too: earlier versions linked them in a transaction of their own.
  await writeRepeats(
    transaction,
    records.filter((record) => record.type === 'statement'),
  );
  return {
    added: news.all.length - news.changedIds.length,
    changed: news.changedIds.length,
    unchanged: records.length - news.all.length,
  };
}

/** Writes relations whose ids the graph does not have; whether it does, only a walk past all relations of a graph could tell. */
export async function writeNewRelations(transaction: Transaction, relations: readonly RelationRecord[]): Promise<void> {
  if (relations.length === 0) return;
  const ids = relations.map(({ id }) => id);
  if ((await readCounters(transaction)).changes > 0) await writeBatch(transaction, relations);
  else await writeNews(transaction, { all: relations, ids, changedIds: [] });
}
