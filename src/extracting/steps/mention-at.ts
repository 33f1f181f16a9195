/** The mention that stands for a range of words. */

import type { Range } from './blocks.ts';
import type { FoundMention } from './mentions.ts';

/** The first mention in a range, the longest of those that begin there. */
export function mentionAt(mentions: readonly FoundMention[], range: Range): FoundMention | undefined {
  let found: FoundMention | undefined;
  for (const mention of mentions) {
    if (mention.start < range.start || mention.end > range.end) continue;
    const sooner = !found || mention.start < found.start || (mention.start === found.start && mention.end > found.end);
    if (sooner) found = mention;
  }
  return found;
}
