/** Taking statements out of the graph, with all that is theirs. */

import type { Reader, Transaction } from '../store/store.ts';
import { removeNodes } from './remove-nodes.ts';

/**
 * Removes statements with their figures, the hops of their chains, their links, and what is kept of how they were read. The statements that
 * reported the same utterances wait for the grouping, which the caller lets follow (`groupStatements`). Ids that no statement has are
 * passed over. What people changed in them stays, and stands over them should they be read again.
 */
export async function removeStatements(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await removeFigures(transaction, ids);
  await removeNodes(transaction, 'statement', ids);
  await transaction.write('drop-originals', { ids });
}

/** Removes the figures that statements assert, and those that are hidden with a rejected one; the statements stay as they are. */
export async function removeFigures(transaction: Transaction, statements: readonly string[]): Promise<void> {
  if (statements.length === 0) return;
  await transaction.write('drop-figures-of-statements', { ids: statements });
  const hanging = await transaction.read('originals-hanging-on', { ids: statements });
  const figures = hanging.flatMap(({ id, type }) => (type === 'figure' ? [id as string] : []));
  if (figures.length > 0) await transaction.write('drop-originals', { ids: figures });
}

/** The statements of articles, those that were rejected, too. */
export async function readStatementsOfArticles(reader: Reader, articles: readonly string[]): Promise<string[]> {
  const rows = await reader.read('statements-of-articles-read', { ids: articles });
  return rows.map(({ id }) => id as string);
}
