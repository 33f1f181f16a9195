/**
 * Ties between entities: how often one quotes, speaks about or tells another, and how often two are spoken about together. They are kept with
 * the statements that make them, in the same transaction, so that nobody who asks for them has to count.
 */

import { endsIn, type LinkedStatement, type LinkKind, linkKinds } from '../networking/link.ts';
import { idPages, inParts } from '../reading/id-pages.ts';
import type { Reader, Store, Transaction } from '../store/store.ts';
import { lockWrites } from './lock-writes.ts';

/**
 * A tie that leads from one entity to another; when it first and last did so is known of QUOTED. LINKED is no tie but how often an entity is
 * linked to statements, its own and those in its articles; it leads to itself.
 */
export interface Tie {
  readonly kind: LinkKind | 'LINKED';
  readonly source: string;
  readonly target: string;
  readonly statements: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A statement as ties are made of it. */
interface Tying extends LinkedStatement {
  readonly lastDay: string;
}

type Ties = ReadonlyMap<string, Tie>;

const idsInCall = 2500;
const entitiesInCall = 250;

/** Does `work`, which changes the statements `before` into the statements `after`, and with them the ties that they make. */
export async function keepTies(
  transaction: Transaction,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
  work: () => Promise<void>,
): Promise<void> {
  const lost = await readTies(transaction, before);
  await work();
  const won = await readTies(transaction, after);
  const changed = [...new Set([...lost.keys(), ...won.keys()])].flatMap((key) => changeOf(lost.get(key), won.get(key)));
  // From when until when is not to be told from what is lost; counted anew it is.
  const isLost = ({ kind, source, target }: Tie) => kind === 'QUOTED' && lost.has(keyOf(kind, source, target));
  await recount(transaction, changed.filter(isLost));
  await addTies(
    transaction,
    changed.filter((tie) => !isLost(tie)),
  );
}

/** Writes on the ties of earlier versions who quotes whom; told how many entities are done. */
export async function nameQuotes(store: Store, onProgress: (done: number) => void): Promise<void> {
  let done = 0;
  for await (const ids of idPages(store, 'export-entity-ids', entitiesInCall)) {
    await store.write(async (transaction) => {
      await lockWrites(transaction);
      await transaction.write('name-quotes', { ids });
    });
    done += ids.length;
    onProgress(done);
  }
}

/** Adds the ties of statements that were added without them. */
export async function tieStatements(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await addTies(transaction, [...(await readTies(transaction, ids)).values()]);
}

/** Adds to the ties there are; those of which nothing is left are taken out. */
export async function addTies(transaction: Transaction, ties: readonly Tie[]): Promise<void> {
  const rowsOf = (kind: Tie['kind']) => ties.filter((tie) => tie.kind === kind);
  const add = async (name: string, rows: readonly Tie[]) => {
    if (rows.length > 0) await transaction.write(name, { rows });
  };
  await add('add-quotes', rowsOf('QUOTED'));
  await add('add-speaks-about', rowsOf('SPOKE_ABOUT'));
  await add('add-tells', rowsOf('TOLD'));
  await add('add-mentions', rowsOf('MENTIONED_WITH'));
  await add('add-links', rowsOf('LINKED'));
  const lessened = ties.filter(({ statements }) => statements < 0);
  if (lessened.length > 0) await transaction.write('drop-empty-ties', { rows: lessened });
}

async function recount(transaction: Transaction, rows: readonly Tie[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.write('drop-quotes', { rows });
  const counted = await transaction.read('quotes-between', { rows });
  await addTies(
    transaction,
    counted.map((row) => ({ ...(row as unknown as Tie), kind: 'QUOTED' })),
  );
}

/** What became of a tie, as far as some statements make it. */
function changeOf(lost: Tie | undefined, won: Tie | undefined): Tie[] {
  const tie = won ?? lost;
  if (!tie) return [];
  const statements = (won?.statements ?? 0) - (lost?.statements ?? 0);
  const isSame = statements === 0 && lost?.first === won?.first && lost?.last === won?.last;
  return isSame ? [] : [{ ...tie, statements }];
}

async function readTies(reader: Reader, ids: readonly string[]): Promise<Ties> {
  const ties = new Map<string, Tie>();
  for (const some of inParts(ids, idsInCall)) {
    const rows = await reader.read('statements-tying', { ids: some });
    countTies(rows as readonly unknown[] as readonly Tying[], ties);
  }
  return ties;
}

function countTies(statements: readonly Tying[], ties: Map<string, Tie>): void {
  for (const statement of statements) {
    const ends = new Map(endsIn(statement, linkKinds).map((end) => [keyOf(...end), end]));
    const { outlet, speaker, about, audience, relays } = statement;
    for (const id of [outlet, speaker, ...about, ...audience, ...relays.map(({ entity }) => entity)]) {
      const key = keyOf('LINKED', id, id);
      const tie = { kind: 'LINKED', source: id, target: id, first: null, last: null } as const;
      ties.set(key, { ...tie, statements: (ties.get(key)?.statements ?? 0) + 1 });
    }
    for (const [key, [kind, source, target]] of ends) {
      const { statements: count = 0, first = null, last = null } = ties.get(key) ?? {};
      const days = kind === 'QUOTED' ? statement : { day: null, lastDay: null };
      ties.set(key, {
        ...{ kind, source, target, statements: count + 1 },
        first: first !== null && days.day !== null && first < days.day ? first : days.day,
        last: last !== null && days.lastDay !== null && last > days.lastDay ? last : days.lastDay,
      });
    }
  }
}

function keyOf(kind: Tie['kind'], source: string, target: string): string {
  return `${kind}:${source}|${target}`;
}
