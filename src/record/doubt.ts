/** How much a statement needs a look by people. */

import type { ResolutionRecord, ResolvedPart, StatementRecord } from './record.ts';

/** Wrong speakers and relays put words into somebody's mouth; a wrong topic or audience is half as bad. */
const weights: Readonly<Record<ResolvedPart, number>> = { SPEAKER: 1, RELAY: 1, AUDIENCE: 0.5, ABOUT: 0.5 };

/**
 * Whose words it are is told where nobody fits but one whom the graph does not have yet ("the Interior Ministry"): less doubt than where
 * one was chosen among several.
 */
const ofStandIn = 0.3;

/** From 0 to 1: the largest of the doubts in the reading and in whom its words mean; 0 where people wrote it. */
export function doubtOf({
  confidence = 1,
  resolutions = [],
}: Pick<StatementRecord, 'confidence' | 'resolutions'>): number {
  const doubts = resolutions.map((resolution) => weights[resolution.part] * doubtIn(resolution));
  return Math.round(Math.max(1 - confidence, 0, ...doubts) * 1000) / 1000;
}

/** How unsure it is whom one of its words mean. */
export function doubtIn({
  method,
  score,
  alternatives = [],
}: Pick<ResolutionRecord, 'method' | 'score' | 'alternatives'>): number {
  return method === 'STAND_IN' && alternatives.length === 0 ? ofStandIn : 1 - score;
}
