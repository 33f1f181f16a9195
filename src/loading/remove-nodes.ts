/** Taking out of the graph what the changes leave nothing of, or what nobody wants there; what was read is another matter. */

import type { Transaction } from '../store/store.ts';
import { keepTies } from './keep-ties.ts';
import { ungroup } from './ungroup.ts';

type Removed = 'entity' | 'statement' | 'figure' | 'relation';

/** Removes what has these ids, with all its links; ids that nothing has are passed over. */
export async function removeNodes(transaction: Transaction, type: Removed, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (type === 'entity') await removeEntities(transaction, ids);
  if (type === 'relation') await transaction.write('clear-relations', { ids });
  if (type === 'figure') await removeFigures(transaction, ids);
  if (type === 'statement') await removeStatementNodes(transaction, ids);
}

/** An entity that something still refers to stays, and the transaction fails rather than lose a link. */
async function removeEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const linked = await transaction.read('records-of-entities', { ids });
  if (linked.length > 0) throw new Error(`${linked[0]?.id} still refers to ${linked[0]?.entity}; nothing is changed`);
  const keys = (await transaction.read('names-of-entities', { ids })).map(({ key }) => key);
  await transaction.write('drop-entities', { ids });
  if (keys.length > 0) await transaction.write('drop-unused-names', { keys });
}

async function removeFigures(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const before = await transaction.read('figures-by-id', { ids });
  await ungroup(transaction, [...new Set(before.flatMap(({ statements }) => statements as readonly string[]))]);
  await transaction.write('drop-figures', { ids });
}

async function removeStatementNodes(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await ungroup(transaction, ids);
  await keepTies(transaction, { before: ids, after: [] }, async () => {
    await transaction.write('clear-quoted', { ids });
    await transaction.write('drop-statements', { ids });
  });
}
