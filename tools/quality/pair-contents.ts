/** Finds which statement of the extraction is which of the gold: by the words that their contents share. */

import { jaccard } from '../measuring/jaccard.ts';
import { assign } from './assign.ts';

/** Contents that share less are not the same (PolNeAR and PARC3 count partial matches alike). */
export const leastOverlap = 0.5;

/**
 * Pairs contents, given as sets of words, one to one where their Jaccard index is at least 0.5: as many pairs as there can
 * be, then those that share most. For every gold content the place of its partner, or null.
 */
export function pairContents(
  gold: readonly ReadonlySet<number>[],
  found: readonly ReadonlySet<number>[],
): (number | null)[] {
  const forOneMorePair = Math.min(gold.length, found.length) + 1;
  return assign(
    gold.map((one) =>
      found.map((other) => {
        const overlap = jaccard(one, other);
        return overlap < leastOverlap ? 0 : forOneMorePair + overlap;
      }),
    ),
  );
}
