/** Where numbers lie. */

/** `percentile([4, 1, 3, 2], 0.5)` → 2: the least of the numbers that at least this share of them does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const inOrder = numbers.toSorted((one, other) => one - other);
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? Number.NaN;
}

/** `median([3, 1, 2])` → 2. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}
