/** How much oftener than by chance two things are mentioned together. */

/** How many statements there are, are about each of two entities, and are about both. */
export interface MentionCounts {
  readonly all: number;
  readonly one: number;
  readonly other: number;
  readonly both: number;
}

/**
 * The normalized pointwise mutual information of two entities in what statements are about (Gerlof Bouma, “Normalized
 * (Pointwise) Mutual Information in Collocation Extraction”, GSCL 2009):
 *
 *     npmi(x, y) = ln(p(x, y) / (p(x) · p(y))) / −ln p(x, y), where p is a share of all statements
 *
 * It is 1 where neither is mentioned without the other, 0 where they meet as often as by chance, towards −1 where they never
 * meet. What everything is about has no tie to anything: `npmi({all: 100, one: 100, other: 5, both: 5})` → 0.
 */
export function npmi({ all, one, other, both }: MentionCounts): number {
  if (both === 0) return -1;
  // Where all statements are about both, 0 / 0: that they meet tells nothing.
  if (both === all) return 0;
  return Math.log((both * all) / (one * other)) / -Math.log(both / all);
}
