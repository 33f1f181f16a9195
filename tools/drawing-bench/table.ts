/** Tables of figures for the terminal and for docs. */

export const round = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** `quantile(frames, 0.95)`: what nineteen of twenty do not exceed. */
export const quantile = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;

export const print = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
