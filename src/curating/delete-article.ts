/** Taking an article away, with its statements and figures; entities stay, since others may speak of them. */

import { HearsayError } from '../errors.ts';
import { describeArticle } from '../loading/describe-article.ts';
import { forgetArticle, keep } from '../loading/kept.ts';
import { type Curator, makeChange } from '../loading/make-change.ts';
import { readWholeArticle, takeOutArticle } from '../loading/whole-article.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Store } from '../store/store.ts';
import { writeChange } from './curate.ts';

export interface ArticleDeletion {
  readonly id: string;
  /** Keeps nothing of what the article held, nor of its former versions: nobody can bring it back. Default: false. */
  readonly forGood?: boolean | null | undefined;
}

/** @throws HearsayError ARTICLE_UNKNOWN */
export function deleteArticle(
  store: Store,
  curator: Curator,
  { id, forGood = false }: ArticleDeletion,
): Promise<ChangeRecord> {
  return writeChange(store, async (transaction) => {
    const whole = await readWholeArticle(transaction, id);
    if (!whole)
      throw new HearsayError('ARTICLE_UNKNOWN', `No article has the id "${id}".`, { details: { field: 'id', id } });
    await takeOutArticle(transaction, whole);
    const draft = { kind: 'ARTICLE_DELETE', target: id, before: describeArticle(whole) } as const;
    const change = await makeChange(transaction, draft, curator);
    if (forGood) await forgetArticle(transaction, id);
    else await keep(transaction, change.id, whole);
    return change;
  });
}
