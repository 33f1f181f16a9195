/** The best one-to-one pairing of rows with columns (Kuhn 1955, "The Hungarian method", by shortest augmenting paths). */

/**
 * For every row its column, or null, so that the sum of weights is the greatest. Pairs of weight 0 are none:
 * `assign([[0.9, 0.5], [0.6, 0]])` → `[1, 0]`, since 0.5 + 0.6 is more than 0.9.
 */
export function assign(weights: readonly (readonly number[])[]): (number | null)[] {
  const size = Math.max(weights.length, ...weights.map((row) => row.length));
  const weightOf = (row: number, column: number) => weights[row]?.[column] ?? 0;
  const rowOf = assignSquare(size, (row, column) => -weightOf(row, column));
  const columnOf: (number | null)[] = weights.map(() => null);
  for (const [column, row] of rowOf.entries()) if (weightOf(row, column) > 0) columnOf[row] = column;
  return columnOf;
}

/** For every column the row that makes the cost of all least; rows and columns are as many. */
function assignSquare(size: number, costOf: (row: number, column: number) => number): number[] {
  const rowPrice = new Float64Array(size);
  const columnPrice = new Float64Array(size + 1);
  /** The row of each column; the last column is a place outside, where each row starts. */
  const rowOf = new Array<number>(size + 1).fill(-1);
  for (let row = 0; row < size; row += 1) {
    const cheapest = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Array<number>(size).fill(size);
    const visited = new Set<number>();
    let column = size;
    rowOf[size] = row;
    do {
      visited.add(column);
      const from = rowOf[column] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = size;
      for (let other = 0; other < size; other += 1) {
        if (visited.has(other)) continue;
        const cost = costOf(from, other) - (rowPrice[from] as number) - (columnPrice[other] as number);
        if (cost < (cheapest[other] as number)) {
          cheapest[other] = cost;
          cameFrom[other] = column;
        }
        if ((cheapest[other] as number) < step) {
          step = cheapest[other] as number;
          next = other;
        }
      }
      for (const seen of visited) {
        rowPrice[rowOf[seen] as number] = (rowPrice[rowOf[seen] as number] as number) + step;
        columnPrice[seen] = (columnPrice[seen] as number) - step;
      }
      for (let other = 0; other < size; other += 1)
        if (!visited.has(other)) cheapest[other] = (cheapest[other] as number) - step;
      column = next;
    } while (rowOf[column] !== -1);
    while (column !== size) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  return rowOf.slice(0, size);
}
