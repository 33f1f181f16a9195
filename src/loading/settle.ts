/** Brings records to what the changes of people make of them: the page that tells how corrections outlive every reading. */

import { type Amendments, amendRecord } from '../amending/amend-record.ts';
import { reviewState, stands } from '../amending/changes.ts';
import { readChangesOf } from '../reading/changes.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import { readStatements } from '../reading/nodes.ts';
import { readOriginals } from '../reading/originals.ts';
import type { ChangeRecord, EntityRecord, ReadRecord, StatementRecord } from '../record/record.ts';
import type { Transaction } from '../store/store.ts';
import { entitiesIn } from './entities-in.ts';
import { findNews } from './find-news.ts';
import { keepOriginals } from './keep-originals.ts';
import { placeChanges, readAddedIn } from './placed-changes.ts';
import { removeNodes } from './remove-nodes.ts';
import { settleEntities } from './settle-entities.ts';
import { writeNews, writeRepeats } from './write-news.ts';

type OtherRecord = Exclude<ReadRecord, EntityRecord>;
/** What was read, null of what people found themselves, and what it is now. */
type Settled = readonly [read: OtherRecord | null, now: OtherRecord | null];

/**
 * Writes `given`, as they were read, with the changes that stand over them, and brings everything else to what the changes of `touched`
 * ids make of it. What was read is read again from beside the graph, so that this comes out the same in whatever order records and changes came.
 */
export async function settle(
  transaction: Transaction,
  given: readonly ReadRecord[],
  touched: readonly string[],
): Promise<void> {
  const entities = given.filter((record): record is EntityRecord => record.type === 'entity');
  const others = given.filter((record): record is OtherRecord => record.type !== 'entity');
  const isArticle = (id: string) => id.startsWith('article:');
  const ids = touched.filter((id) => !isStatement(id) && !isArticle(id));
  const { leaving, leaning } = await settleEntities(transaction, entities, ids);

  const first = await amend(transaction, others, [...touched.filter(isStatement), ...leaning]);
  const flipped = await readFlipped(transaction, first);
  const second = await amend(
    transaction,
    [],
    flipped.filter((id) => !first.settled.has(id)),
  );
  const settled = new Map([...first.settled, ...second.settled]);
  await writeSettled(transaction, settled);
  await writeReviews(transaction, [first, second]);
  if (leaving.length > 0) await removeNodes(transaction, 'entity', leaving);
}

const isStatement = (id: string) => id.startsWith('statement:');

interface Amended {
  readonly settled: ReadonlyMap<string, Settled>;
  readonly changes: ReadonlyMap<string, readonly ChangeRecord[]>;
}

/** What records as they were read have become, and what people found in articles beside them; `ids` are those of more such records. */
async function amend(
  transaction: Transaction,
  given: readonly OtherRecord[],
  ids: readonly string[],
): Promise<Amended> {
  const records = new Map((await readOriginals(transaction, [...new Set(ids)])) as Map<string, OtherRecord>);
  for (const record of given) records.set(record.id, record);
  const articles = given.filter((record) => record.type === 'article');
  const added = await readAddedIn(
    transaction,
    articles.map(({ id }) => id),
  );
  const statements = new Set([...ids.filter(isStatement), ...added, ...[...records.values()].flatMap(statementsIn)]);
  const changes = byTarget(await readChangesOf(transaction, [...statements]));
  for (const [id, record] of await readOriginals(
    transaction,
    added.filter((id) => !records.has(id)),
  ))
    records.set(id, record as OtherRecord);
  const all = [...changes.values()].flat();
  const placed = await placeChanges(transaction, all, articles, (id) => {
    const record = records.get(id);
    return record?.type === 'statement' ? record.article : undefined;
  });
  const bases = new Map<string, OtherRecord | null>(records);
  for (const change of all)
    if (change.kind === 'STATEMENT_ADD' && !records.has(change.target)) {
      const base = stands(change) ? placed.addedBy(change) : null;
      bases.set(change.target, base ?? bases.get(change.target) ?? null);
    }
  const mentioned = new Set([...[...bases.values()].filter((base) => base !== null), ...all].flatMap(entitiesIn));
  const current = await readCurrentIds(transaction, [...mentioned]);
  const amendments: Amendments = {
    currentOf: (id) => current.get(id) ?? id,
    changesOf: (id) => changes.get(id) ?? [],
    afterOf: placed.afterOf,
  };
  const settled = [...bases].map(([id, base]): readonly [string, Settled] => {
    const now = base && amendRecord(base, amendments);
    return [id, [records.get(id) ?? null, now]];
  });
  return { settled: new Map(settled), changes };
}

function byTarget(changes: readonly ChangeRecord[]): Map<string, ChangeRecord[]> {
  const groups = new Map<string, ChangeRecord[]>();
  for (const change of changes) {
    const group = groups.get(change.target);
    if (group) group.push(change);
    else groups.set(change.target, [change]);
  }
  return groups;
}

/** The statements whose changes a record depends on. */
function statementsIn(record: OtherRecord): readonly string[] {
  if (record.type === 'statement') return [record.id, ...(record.repeats ?? [])];
  return record.type === 'figure' && record.statement !== undefined ? [record.statement] : [];
}

/** What hangs on statements that come or go: their figures, and the statements around them. */
async function readFlipped(transaction: Transaction, { settled, changes }: Amended): Promise<string[]> {
  const rejectable = [...settled].filter(
    ([id]) => isStatement(id) && changes.get(id)?.some(({ kind }) => kind === 'STATEMENT_REJECT'),
  );
  if (rejectable.length === 0) return [];
  const going = rejectable.filter(([, [, now]]) => now === null).map(([id]) => id);
  const coming = rejectable.filter(([, [, now]]) => now !== null).map(([id]) => id);
  const around = going.length === 0 ? [] : await readStatements(transaction, going);
  const hanging = coming.length === 0 ? [] : await transaction.read('originals-hanging-on', { ids: coming });
  return [
    ...around.flatMap(({ figures, repeatedBy }) => [...figures, ...repeatedBy]),
    ...hanging.map(({ id }) => id as string),
  ];
}

async function writeSettled(transaction: Transaction, settled: ReadonlyMap<string, Settled>): Promise<void> {
  const present = [...settled.values()].flatMap(([, now]) => now ?? []);
  const absent = [...settled].filter(([, [, now]]) => now === null).map(([id]) => id);
  await writeNews(transaction, await findNews(transaction, present, { asRead: false }));
  await writeRepeats(
    transaction,
    present.filter((record): record is StatementRecord => record.type === 'statement'),
  );
  for (const type of ['figure', 'statement', 'relation'] as const) {
    const ids = absent.filter((id) => id.startsWith(`${type}:`));
    if (ids.length > 0) await removeNodes(transaction, type, ids);
  }
  await keepOriginals(transaction, [...settled]);
}

/** Marks statements by what people have made of them. */
async function writeReviews(transaction: Transaction, amended: readonly Amended[]): Promise<void> {
  const rows = amended.flatMap(({ settled, changes }) =>
    [...settled.keys()].flatMap((id) => {
      const of = changes.get(id);
      if (!of || !id.startsWith('statement:')) return [];
      const state = reviewState(of);
      return [{ id, review: state === 'UNREVIEWED' ? null : state }];
    }),
  );
  if (rows.length > 0) await transaction.write('set-reviews', { rows });
}
