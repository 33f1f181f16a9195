/** Drafts an invented article as ingesting would, against what is known. */

import { contextOf, type DraftOptions, draftArticle } from '../../src/drafting/draft-article.ts';
import { articleIds } from '../../src/drafting/draft-id.ts';
import type { DraftedArticle } from '../../src/drafting/drafted-article.ts';
import { findOutlet } from '../../src/drafting/find-outlet.ts';
import { resolveMentions } from '../../src/drafting/resolve-mentions.ts';
import { extract } from '../../src/extracting/extract.ts';
import type { EntityRecord, RelationRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';

export const title = 'Harbour closes';
export const published = '2022-01-12';

export function draftOf(
  text: string,
  { known = [], ...options }: DraftOptions & { readonly known?: readonly (EntityRecord | RelationRecord)[] } = {},
): DraftedArticle {
  const entities = known.filter((record) => record.type === 'entity');
  const relations = known.filter((record) => record.type === 'relation');
  const resolver = createResolver({ entities, relations });
  const outlet = findOutlet('Harbour Post', resolver);
  if (outlet.isNew) resolver.add({ entities: [outlet.entity], relations: [] });
  const id = articleIds(outlet.entity.id, published, title).next().value;
  const extraction = extract({ text, title, published, outlet: 'Harbour Post' });
  const article = { id, text, title, published, outlet };
  const mentions = resolveMentions(extraction, resolver, contextOf(article));
  return draftArticle(article, extraction, mentions, options);
}
