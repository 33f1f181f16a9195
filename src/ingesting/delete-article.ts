/** An article out of the graph, with its statements and figures; entities stay, since others may speak of them. */

import { groupStatements } from '../loading/group-statements.ts';
import { lockWrites } from '../loading/lock-writes.ts';
import { readStatementsOfArticles, removeStatements } from '../loading/remove-statements.ts';
import { readFiguresOfArticles } from '../reading/nodes.ts';
import type { Store } from '../store/store.ts';

/** How much went with the article; null where there is none with this id. */
export async function deleteArticle(
  store: Store,
  id: string,
): Promise<{ readonly statements: number; readonly figures: number } | null> {
  const { result } = await store.write(async (transaction) => {
    await lockWrites(transaction);
    if ((await transaction.read('article-checksums', { ids: [id] })).length === 0) return null;
    const statements = await readStatementsOfArticles(transaction, [id]);
    const figures = (await readFiguresOfArticles(transaction, [id])).get(id) ?? [];
    await removeStatements(transaction, statements);
    if (figures.length > 0) await transaction.write('drop-figures', { ids: figures });
    await transaction.write('drop-articles', { ids: [id] });
    await transaction.write('drop-originals', { ids: [id] });
    return { statements: statements.length, figures: figures.length };
  });
  if (result) await groupStatements(store);
  return result;
}
