/**
 * Confidence: how often a pattern is right, less where the speaker is not known. The shares are those of the development articles of
 * `corpus/` (`npm run quality -- --json`, end to end), drawn towards 0.7 by two made-up cases (additive smoothing) and rounded to 0.05.
 */

import { readLexicon } from '../lexicons/read-lexicon.ts';
import type { Attribution } from './attribution.ts';

const shares = readLexicon<Readonly<Record<string, number>>>('confidence');

/** Between 0 and 1, to two places. */
export function confidenceOf(
  { pattern, act, sentence }: Attribution,
  speaker: 'KNOWN' | 'UNRESOLVED' | 'NONE',
): number {
  const share = shares[pattern] ?? 0.5;
  const bySpeaker = { KNOWN: 1, UNRESOLVED: 0.8, NONE: 0.7 }[speaker];
  const byAct = { SPEECH: 1, OPINION: 0.9, ATTITUDE: 0.8, SHOWING: 0.75 }[act];
  return Math.round(share * bySpeaker * byAct * (sentence.headline ? 0.9 : 1) * 100) / 100;
}
