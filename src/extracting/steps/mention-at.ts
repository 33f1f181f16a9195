/** The mention that stands for a range of words. */

import type { Range } from './blocks.ts';
import type { FoundMention } from './mentions.ts';

/** The first mention in a range, the longest of those that begin there. */
export function mentionAt(mentions: readonly FoundMention[], range: Range): FoundMention | undefined {
  const within = mentions.filter(({ start, end }) => range.start <= start && end <= range.end);
  return within.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}
