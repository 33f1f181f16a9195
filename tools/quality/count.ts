/** Counts behind precision, recall and F1, which can be added up before they are divided. */

/** What the gold has, what the extraction has, and how much of each the other bears out. */
export interface Count {
  readonly gold: number;
  readonly goldRight: number;
  readonly found: number;
  readonly foundRight: number;
  /** What the gold has in statements that were found at all. */
  readonly paired: number;
}

export const nothing: Count = { gold: 0, goldRight: 0, found: 0, foundRight: 0, paired: 0 };

export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean of both (van Rijsbergen 1979). */
  readonly f1: number;
  /** The part of what the gold has in statements that were found: what is left to win without finding more. */
  readonly ofPaired: number;
}

/** A count where one number tells what is right on both sides. */
export function countOf({ right, ...counts }: Pick<Count, 'gold' | 'found' | 'paired'> & { right: number }): Count {
  return { ...counts, goldRight: right, foundRight: right };
}

/** The sum of counts: `addCounts(articles.map(countChains))`. */
export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (one, other) => ({
      gold: one.gold + other.gold,
      goldRight: one.goldRight + other.goldRight,
      found: one.found + other.found,
      foundRight: one.foundRight + other.foundRight,
      paired: one.paired + other.paired,
    }),
    nothing,
  );
}

/** `scoreOf({gold: 4, goldRight: 2, found: 2, foundRight: 2, paired: 2})` → precision 1, recall 0.5, F1 2/3. Nothing of nothing is 0. */
export function scoreOf({ gold, goldRight, found, foundRight, paired }: Count): Score {
  const precision = share(foundRight, found);
  const recall = share(goldRight, gold);
  const f1 = share(2 * precision * recall, precision + recall);
  return { gold, found, precision, recall, f1, ofPaired: share(goldRight, paired) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
