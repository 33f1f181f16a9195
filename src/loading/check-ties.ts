/** Whether the ties between entities are those that the statements make; those that are not are mended where that is asked for. */

import { idPages } from '../reading/id-pages.ts';
import type { Reader, Store } from '../store/store.ts';
import { addTies, type Tie } from './keep-ties.ts';
import { lockWrites } from './lock-writes.ts';

export interface TiesCheck {
  readonly ties: number;
  /** Ties that are kept otherwise than they are counted, are missing, or are there for nothing. */
  readonly wrong: number;
  readonly mended: number;
}

const entitiesAtOnce = 100;

/** Counts what a first load, an import, or a load that was cut off has left uncounted. */
export async function mendTies(store: Store): Promise<void> {
  const untied = async (reader: Reader) =>
    (await reader.read('counters')).some(({ id, value }) => id === 'untied' && value === 1);
  if (!(await untied(store))) return;
  // A load that is under way holds the lock, and has counted once it lets go.
  const { result: isCutOff } = await store.write(async (transaction) => {
    await lockWrites(transaction);
    return untied(transaction);
  });
  if (!isCutOff) return;
  await checkTies(store, { mend: true });
}

export async function checkTies(store: Store, { mend }: { readonly mend: boolean }): Promise<TiesCheck> {
  let [ties, wrong, mended] = [0, 0, 0];
  for await (const ids of idPages(store, 'export-entity-ids', entitiesAtOnce)) {
    const seen = await compare(store, ids);
    ties += seen.counted.length;
    if (seen.wrong === 0) continue;
    // Somebody may have written between the two readings.
    const { result } = await store.write(async (transaction) => {
      await lockWrites(transaction);
      const found = await compare(transaction, ids);
      if (!mend || found.wrong === 0) return found;
      await transaction.write('drop-ties', { ids });
      await transaction.write('forget-links', { ids });
      await addTies(transaction, found.counted);
      return found;
    });
    wrong += result.wrong;
    if (mend) mended += result.wrong;
  }
  if (mend) await store.write((transaction) => transaction.write('mark-tied'));
  return { ties, wrong, mended };
}

async function compare(reader: Reader, ids: readonly string[]) {
  const counted = [
    ...(await readTies(reader, 'ties-counted', ids)),
    ...(await readLinks(reader, 'links-of-entities', ids)),
  ];
  const kept = [...(await readTies(reader, 'ties-kept', ids)), ...(await readLinks(reader, 'links-kept', ids))];
  const [should, is] = [new Set(counted.map(textOf)), new Set(kept.map(textOf))];
  const wrong = new Set([...should, ...is].filter((tie) => !should.has(tie) || !is.has(tie)).map(endsOf));
  return { counted, wrong: wrong.size };
}

async function readTies(reader: Reader, name: string, ids: readonly string[]): Promise<readonly Tie[]> {
  return (await reader.read(name, { ids })) as readonly unknown[] as readonly Tie[];
}

async function readLinks(reader: Reader, name: string, ids: readonly string[]): Promise<readonly Tie[]> {
  return (await reader.read(name, { ids })).flatMap(({ id, links }) => {
    const ends = { source: id as string, target: id as string };
    return links === 0 ? [] : [{ kind: 'LINKED', ...ends, statements: links as number, first: null, last: null }];
  });
}

const textOf = ({ kind, source, target, statements, first, last }: Tie) =>
  JSON.stringify([kind, source, target, statements, first ?? null, last ?? null]);
const endsOf = (text: string) => JSON.stringify(JSON.parse(text).slice(0, 3));
