/** From findings to a decision, or to none where two fit nearly alike. */

import type { Finding } from './mention.ts';

/** Findings nearer to each other than this fit alike; the scores of one method's tiers stand at least so far apart. */
const margin = 0.1;

/** What is taken, null where nothing is; the rest, best first. */
export interface Decision {
  readonly taken: Finding | null;
  readonly others: readonly Finding[];
}

/** The best finding, where it leads by enough. One entity found in several ways counts once, by the best. */
export function decide(findings: readonly Finding[]): Decision {
  const best = new Map<string, Finding>();
  for (const finding of [...findings].sort(byScore)) if (!best.has(finding.entity)) best.set(finding.entity, finding);
  const [first, ...others] = [...best.values()].map((finding) => ({ ...finding, score: rounded(finding.score) }));
  if (first === undefined) return { taken: null, others: [] };
  const rival = others[0];
  return rival && first.score - rival.score < margin - 1e-9
    ? { taken: null, others: [first, ...others] }
    : { taken: first, others };
}

/** Higher scores first; of equal ones the smaller id, so that the order never depends on that of the records. */
export function byScore(one: Finding, other: Finding): number {
  return other.score - one.score || (one.entity < other.entity ? -1 : one.entity > other.entity ? 1 : 0);
}

function rounded(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100;
}
