/** Drafts an article over what the graph had of it, so that what people changed stays with the statement that they changed. */

import { type ArticleToDraft, draftArticle, sha256Of } from '../drafting/draft-article.ts';
import type { DraftedArticle } from '../drafting/drafted-article.ts';
import type { ResolvedMentions } from '../drafting/resolve-mentions.ts';
import type { Extraction } from '../extracting/extracted.ts';
import { readChangesOf } from '../reading/changes.ts';
import type { Reader } from '../store/store.ts';
import { readChanged, readFormer } from './read-former.ts';

/** The draft; of its statements only those that the article had may have ids over which changes stand. */
export async function draftOver(
  reader: Reader,
  toDraft: ArticleToDraft,
  extraction: Extraction,
  mentions: ResolvedMentions,
  { withTexts }: { readonly withTexts: boolean },
): Promise<DraftedArticle> {
  const statements = await readFormer(reader, toDraft.id);
  const former = new Set(statements.map(({ id }) => id));
  const waiting = new Set<string>();
  for (;;) {
    const drafted = draftArticle(toDraft, extraction, mentions, { withTexts, former: { statements, waiting } });
    const fresh = drafted.statements.flatMap(({ id }) => (former.has(id) ? [] : [id]));
    const changed = await readChanged(reader, fresh);
    if (changed.size === 0 || (await wasThere(reader, toDraft))) return drafted;
    for (const id of changed) waiting.add(id);
  }
}

/** Whether the article had this very text before, whose statements have the ids that they had. */
async function wasThere(reader: Reader, { id, text }: ArticleToDraft): Promise<boolean> {
  const sha256 = sha256Of(text);
  const changes = await readChangesOf(reader, [id]);
  return changes.some(({ before, after }) => before?.sha256 === sha256 || after?.sha256 === sha256);
}
