/** The statements of a draft as the text marks them: with what was corrected; which are left out is seen when they are drawn. */

import type { Correctable } from '../correct/correctable.ts';
import type { StatementInTextFragment } from '../read/article.generated.ts';
import { inTextOrder } from '../read/voices.ts';
import type { ArticleInHand } from './article-in-hand.ts';
import type { DraftFragment } from './article-preview.generated.ts';

/** A drafted statement as it stands now. */
export function currentOf(article: ArticleInHand, statement: DraftFragment['statements'][number]): Correctable {
  return article.corrected[statement.id] ?? statement;
}

/** All of them in the order of the text, those that are left out too: the others keep their numbers and colours. */
export function shownDraft(article: ArticleInHand, draft: DraftFragment): StatementInTextFragment[] {
  return inTextOrder(draft.statements.map((statement) => toShown(currentOf(article, statement), draft)));
}

/** With the chain that its relays make. */
export function toShown(statement: Correctable, { outlet }: Pick<DraftFragment, 'outlet'>): StatementInTextFragment {
  const { id, gist, quotes, speaker, cue, relays, anchors } = statement;
  const chain: StatementInTextFragment['chain'] = [
    { position: 0, role: 'OUTLET', entity: outlet },
    ...relays.map(({ entity }, index) => ({ position: index + 1, role: 'RELAY' as const, entity })),
    { position: relays.length + 1, role: 'SPEAKER', entity: speaker },
  ];
  return {
    ...{ id, gist, quotes: [...quotes], speaker, cue, chain },
    relays: relays.map((relay, index) => ({ position: index + 1, cue: relay.cue })),
    anchors: anchors.map((anchor) => ({ ...anchor, exact: null })),
  };
}
