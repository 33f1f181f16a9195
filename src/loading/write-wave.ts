/** Several batches of records written at the same time, where the engine lets several in. */

import type { HearsayRecord, ReadRecord } from '../record/record.ts';
import { addChanges, type Changes, noChanges, type Store, type Transaction } from '../store/store.ts';
import { addTally, type Tally, writeBatch } from './batch.ts';
import { findNews, type News } from './find-news.ts';
import { tieStatements } from './keep-ties.ts';
import type { KnownWords } from './known-words.ts';
import { lockWrites, readCounters } from './lock-writes.ts';
import { hasWords } from './rows.ts';
import { nextAddition, putTexts, writeNews } from './write-news.ts';

interface Written {
  readonly tally: Tally;
  readonly changes: Changes;
}

interface Part {
  readonly batch: readonly HearsayRecord[];
  readonly news: News<ReadRecord>;
  /** The number under which its statements are added. */
  readonly addition: number;
}

/**
 * Writes batches of articles, statements or figures. One transaction holds the lock of all who write and counts; meanwhile each batch that only
 * adds goes in a transaction of its own, beside the others. Its statements are whole as soon as they are seen, and subscribers are
 * told of them when the count is, with which their ties are counted. What changes something, and what failed beside others, comes after them, alone.
 */
export async function writeWave(
  store: Store,
  batches: readonly (readonly HearsayRecord[])[],
  words: KnownWords,
): Promise<Written> {
  const done: Written[] = [];
  const left = new Set(batches);
  const untied: string[] = [];
  let counted = 0;
  /** Where the guard is tried again, what it had counted is lost with it. */
  const leaveTied = async (guard: Transaction) => {
    await tieStatements(guard, untied);
    if (tying) await guard.write('mark-tied');
  };
  await words.write(store, batches.flat().filter(hasWords));
  const tying = batches.some((batch) => batch.some(({ type }) => type === 'statement'));
  if (tying) await store.write((transaction) => transaction.write('mark-untied'));
  await store.write(async (guard) => {
    await lockWrites(guard);
    const { changes, additions } = await readCounters(guard);
    // Where this is tried again, some batches are in the graph under numbers that did not come to count.
    for (let number = additions; number < counted; number += 1) await nextAddition(guard);
    if (changes > 0) return leaveTied(guard);
    const parts: Part[] = [];
    for (const batch of left) {
      const read = batch.filter((record): record is ReadRecord => record.type !== 'change');
      const news = await findNews(guard, read, { asRead: false });
      if (news.changedIds.length > 0) continue;
      const adds = news.all.some(({ type }) => type === 'statement');
      const addition = adds ? await nextAddition(guard) : 0;
      counted = Math.max(counted, addition);
      parts.push({ batch, news, addition });
    }
    await inParallel(parts, store.writers, async (part) => {
      const written = await writePart(store, part).catch(() => undefined);
      if (written === undefined) return;
      done.push(written);
      left.delete(part.batch);
      untied.push(...part.news.all.flatMap(({ id, type }) => (type === 'statement' ? [id] : [])));
    });
    await leaveTied(guard);
  });
  for (const batch of left) {
    const { result: tally, changes } = await store.write((transaction) => writeBatch(transaction, batch));
    done.push({ tally, changes });
  }
  return sumOf(done);
}

async function writePart(store: Store, { batch, news, addition }: Part): Promise<Written> {
  const { changes } = await store.write(async (transaction) => {
    await writeNews(transaction, news, { addition, wordsAreThere: true, tiedLater: true });
    await putTexts(transaction, batch);
  });
  const tally = { added: news.all.length, changed: 0, unchanged: batch.length - news.all.length };
  return { tally, changes };
}

async function inParallel<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>) {
  const waiting = [...items];
  const workOn = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, workOn));
}

function sumOf(written: readonly Written[]): Written {
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  let changes = noChanges;
  for (const each of written) {
    addTally(tally, each.tally);
    changes = addChanges(changes, each.changes);
  }
  return { tally, changes };
}
