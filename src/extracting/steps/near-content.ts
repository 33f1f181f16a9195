/** What lies near a content: the sentences that it reaches into, and the quotations that can touch it. */

import type { Range } from './blocks.ts';
import type { Draft } from './drafts.ts';
import type { ReadArticle } from './read-article.ts';
import type { Sentence } from './sentence.ts';

/** The sentences that a content reaches into. */
export function sentencesOf({ sentences }: ReadArticle, { attribution, content }: Draft): Sentence[] {
  const { index } = attribution.sentence;
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const found: Sentence[] = [];
  for (let at = Math.max(0, index - 40); at < Math.min(sentences.length, index + 40); at += 1) {
    const each = sentences[at] as Sentence;
    if (each.start >= end) break;
    if (start < each.end) found.push(each);
  }
  return found;
}

/** The quotations that can touch a content: those between its first and its last place. */
export function quotationsNear({ quotations }: ReadArticle, content: readonly Range[]): [number, number] {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const first = lowerBound(quotations.length, (at) => (quotations[at]?.end ?? 0) > start);
  const last = lowerBound(quotations.length, (at) => (quotations[at]?.start ?? 0) >= end);
  return [Math.max(0, first - 2), last];
}

/** The first place from which on a test holds. */
function lowerBound(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
