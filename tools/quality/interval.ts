/** How far an F1 depends on which articles happen to be in the corpus: the bootstrap (Efron 1979), over articles. */

import { addCounts, type Count, scoreOf } from './count.ts';

export type Interval = readonly [low: number, high: number];

const draws = 1000;

/**
 * The middle 95 % of the F1 over 1,000 draws of as many articles, with replacement: `intervalOf(counts)` → `[0.66, 0.76]`. The
 * draws are always the same, so that the same extraction has the same interval.
 */
export function intervalOf(counts: readonly Count[]): Interval {
  const next = randomNumbers(1);
  const draw = () => counts[Math.floor(next() * counts.length)] as Count;
  const scores = Array.from({ length: draws }, () => scoreOf(addCounts(counts.map(draw))).f1).sort((a, b) => a - b);
  return [scores[Math.floor(0.025 * draws)] ?? 0, scores[Math.ceil(0.975 * draws) - 1] ?? 0];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger 2017, in the public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
