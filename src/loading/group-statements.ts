/** Grouping statements into utterances, in the graph: only those that wait for it, and whatever they match. */

import { pairKey } from '../grouping/cluster-statements.ts';
import { findLinks } from '../grouping/find-links.ts';
import { findUtterances, type Utterance } from '../grouping/find-utterances.ts';
import type { Link } from '../grouping/match-statements.ts';
import { type Compared, type Spoken, toCompared } from '../grouping/spoken.ts';
import { readUtterances } from '../reading/utterances.ts';
import type { Changes, Reader, Store } from '../store/store.ts';
import { lockWrites } from './lock-writes.ts';
import { writeUtterances } from './write-utterances.ts';

/** What a grouping did with the utterances of the statements that it looked at. */
export interface Grouping {
  readonly looked: number;
  readonly made: number;
  readonly dropped: number;
  readonly kept: number;
}

/** Of an entity with more statements than this, those in the newest articles are compared. */
const statementsPerEntity = 5000;
const idsPerRead = 500;
const entitiesPerRead = 20;

/** Groups what waits for it, in one transaction; where nothing waits, nothing changes. */
export async function groupStatements(store: Store): Promise<{ result: Grouping; changes: Changes }> {
  return store.write(async (transaction) => {
    if ((await transaction.read('ungrouped-statements')).length > 0) await lockWrites(transaction);
    const waiting = (await transaction.read('ungrouped-statements')).map(({ id }) => id as string);
    if (waiting.length === 0) return { looked: 0, made: 0, dropped: 0, kept: 0 };
    const { links, compared } = await linksAround(transaction, waiting);
    const linked = links.flatMap(({ one, other }) => [one, other]);
    const gists = new Map(linked.map((id) => [id, compared.get(id)?.gist ?? '']));
    const before = await utterancesOf(transaction, [...new Set([...waiting, ...linked])]);
    const counts = await writeUtterances(transaction, before, findUtterances(gists, links));
    for (const ids of chunks(waiting, idsPerRead)) await transaction.write('mark-grouped', { ids });
    return { looked: waiting.length, ...counts };
  });
}

/** Groups all statements anew, as after a change of the method: what comes out the same is left as it is. */
export async function groupAllStatements(store: Store): Promise<{ result: Grouping; changes: Changes }> {
  await store.write((transaction) => transaction.write('mark-all-ungrouped'));
  return groupStatements(store);
}

/** Takes the grouping back: utterances go, with what links them; nothing else does. */
export async function ungroupAllStatements(store: Store): Promise<Changes> {
  return (await store.write((transaction) => transaction.write('drop-all-utterances'))).changes;
}

/**
 * All matches of some statements, of what matches these, and so on: whatever a group can consist of or have for a rival, so that groups come
 * out as if all statements were grouped anew.
 */
async function linksAround(reader: Reader, start: readonly string[]) {
  const compared = new Map<string, Compared>();
  const links = new Map<string, Link>();
  const seen = new Set<string>();
  let fresh = new Set(start);
  while (fresh.size > 0) {
    await readInto(compared, reader, [...fresh]);
    const entities = new Set([...fresh].flatMap((id) => compared.get(id)?.about ?? []));
    for (const some of chunks([...entities].sort(), entitiesPerRead)) {
      const rows = await reader.read('statements-to-group-about', { entities: some, limit: statementsPerEntity });
      await readInto(
        compared,
        reader,
        rows.map(({ id }) => id as string),
      );
      for (const entity of some) {
        const about = rows.filter((row) => row.entity === entity).flatMap(({ id }) => compared.get(id as string) ?? []);
        for (const link of findLinks(about, fresh)) links.set(pairKey(link.one, link.other), link);
      }
    }
    for (const id of fresh) seen.add(id);
    const reached = [...links.values()].flatMap(({ one, other }) => [one, other]);
    fresh = new Set(reached.filter((id) => !seen.has(id)));
  }
  return { links: [...links.values()], compared };
}

async function readInto(compared: Map<string, Compared>, reader: Reader, ids: readonly string[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !compared.has(id));
  for (const some of chunks(missing, idsPerRead))
    for (const row of await reader.read('statements-to-group', { ids: some })) {
      const spoken = row as unknown as Spoken;
      compared.set(spoken.id, toCompared(spoken));
    }
}

async function utterancesOf(reader: Reader, statements: readonly string[]): Promise<Utterance[]> {
  const found = new Set<string>();
  for (const ids of chunks(statements, idsPerRead))
    for (const { id } of await reader.read('utterances-of-statements', { ids })) found.add(id as string);
  const utterances: Utterance[] = [];
  for (const ids of chunks([...found].sort(), idsPerRead)) utterances.push(...(await readUtterances(reader, ids)));
  return utterances;
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
