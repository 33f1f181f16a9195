/** Kinds of names, learned from the whole article. */

import type { EntityKind } from '../../record/record.ts';
import { toldKindOf } from './mention-kinds.ts';
import type { FoundMention } from './mentions.ts';

/** What the words of one mention tell of a name holds for all: `the daily La Libre` makes `La Libre` a paper. */
export function learnKinds(found: readonly FoundMention[]): void {
  const kinds = new Map<string, EntityKind>();
  const media = new Set<string>();
  const keyOf = ({ names }: FoundMention) => names.join(' ');
  const told = found.map(({ names, tokens }) => (names.length > 0 ? toldKindOf(tokens) : null));
  for (const mention of found) {
    if (mention.names.length === 0) continue;
    const own = told[mention.index] ?? (mention.media ? 'ORGANIZATION' : null);
    const kind = own ?? (mention.kind === 'ORGANIZATION' ? mention.kind : null);
    if (kind && !kinds.has(keyOf(mention))) kinds.set(keyOf(mention), kind);
    if (mention.media) media.add(keyOf(mention));
  }
  for (const mention of found) {
    if (mention.names.length === 0) continue;
    mention.kind =
      mention.kind === 'PLACE' ? mention.kind : (told[mention.index] ?? kinds.get(keyOf(mention)) ?? mention.kind);
    mention.media ||= media.has(keyOf(mention));
  }
}
