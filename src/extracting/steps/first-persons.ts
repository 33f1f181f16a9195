/** First persons: whom "I" and "we" stand for in quoted words. */

import { isFirstPerson } from './about.ts';
import type { Range } from './blocks.ts';
import type { Draft } from './drafts.ts';
import { mentionAt } from './mention-at.ts';
import type { FoundMention } from './mentions.ts';

/** How many sentences from its cue a quotation is looked through. */
const reach = 8;

/** "I" in the quoted words of a statement is its speaker, and so is "we" where a body speaks. */
export function settleFirstPersons(
  { attribution, content }: Draft,
  speaker: Range | null,
  bySentence: ReadonlyMap<number, readonly FoundMention[]>,
): void {
  const said = speaker && mentionAt(bySentence.get(attribution.sentence.index) ?? [], speaker);
  if (!said || isFirstPerson(said, true)) return;
  const [start = 0, end = 0] = [content[0]?.start, content.at(-1)?.end];
  for (let index = attribution.sentence.index - reach; index <= attribution.sentence.index + reach; index += 1)
    for (const mention of bySentence.get(index) ?? [])
      if (mention.start >= start && mention.end <= end && isFirstPerson(mention, said.kind === 'ORGANIZATION'))
        mention.standsFor ??= said.index;
}
