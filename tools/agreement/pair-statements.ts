/** Finds which statements of two annotations are the same one, by their places in the article. */

import type { StatementRecord } from '../../src/record/record.ts';
import { spanOverlap } from './spans.ts';

/** A statement as one annotator gives it, and as the other does. */
export type StatementPair = readonly [first: StatementRecord, second: StatementRecord];

interface Candidate {
  readonly pair: StatementPair;
  readonly sameSpeaker: boolean;
  readonly content: number;
  readonly cue: number;
}

/**
 * Pairs statements of one article one to one where their cues overlap. Where one could go with several, the pair with
 * the same speaker comes first, then the one that shares more of the content: `pairStatements(ours, theirs).length`.
 */
export function pairStatements(
  first: readonly StatementRecord[],
  second: readonly StatementRecord[],
): readonly StatementPair[] {
  const candidates = first.flatMap((one) => second.map((other) => weigh(one, other))).filter(({ cue }) => cue > 0);
  candidates.sort(
    (one, other) =>
      Number(other.sameSpeaker) - Number(one.sameSpeaker) || other.content - one.content || other.cue - one.cue,
  );
  const taken = new Set<StatementRecord>();
  const pairs: StatementPair[] = [];
  for (const { pair } of candidates) {
    if (pair.some((statement) => taken.has(statement))) continue;
    for (const statement of pair) taken.add(statement);
    pairs.push(pair);
  }
  return pairs;
}

function weigh(one: StatementRecord, other: StatementRecord): Candidate {
  return {
    pair: [one, other],
    sameSpeaker: one.speaker === other.speaker,
    content: spanOverlap(one, other, 'CONTENT'),
    cue: spanOverlap(one, other, 'CUE'),
  };
}
