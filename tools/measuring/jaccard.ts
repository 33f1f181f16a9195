/** The Jaccard index: how much two sets share of what they hold together. */

/** `jaccard(['a', 'b'], ['b', 'c'])` → 1/3; two empty sets are the same: 1. */
export function jaccard<T>(one: Iterable<T>, other: Iterable<T>): number {
  const [first, second] = [new Set(one), new Set(other)];
  const union = new Set([...first, ...second]).size;
  return union === 0 ? 1 : (first.size + second.size - union) / union;
}
