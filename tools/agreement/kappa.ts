/** Cohen's kappa: agreement on a category beyond what chance alone would give. */

/** `kappa([['A', 'A'], ['A', 'A'], ['B', 'B'], ['A', 'B']])` → 0.5; null where all is one category, or nothing is there. */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  const total = pairs.length;
  const observed = pairs.filter(([one, other]) => one === other).length / total;
  let expected = 0;
  for (const category of new Set(pairs.flat())) {
    const ofFirst = pairs.filter(([one]) => one === category).length / total;
    const ofSecond = pairs.filter(([, other]) => other === category).length / total;
    expected += ofFirst * ofSecond;
  }
  return total === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}
