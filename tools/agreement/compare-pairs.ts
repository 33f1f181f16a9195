/** Over statements that both annotators found: how often they say the same of them. */

import { isDeepStrictEqual } from 'node:util';
import type { StatementRecord } from '../../src/record/record.ts';
import { jaccard } from '../measuring/jaccard.ts';
import { kappa } from './kappa.ts';
import type { StatementPair } from './pair-statements.ts';
import { sameAnchors, spanOverlap } from './spans.ts';

/** A share from 0 to 1, or null where there is nothing to share. */
export type Share = number | null;

/** A share of the pairs in which at least one annotator gives the thing at all. */
export interface GivenShare {
  readonly pairs: number;
  readonly same: Share;
}

export interface PairAgreement {
  readonly speaker: Share;
  readonly mode: Share;
  readonly modeKappa: number | null;
  /** The relays' entities, in order. */
  readonly chain: Share;
  readonly audience: Share;
  readonly aboutJaccard: Share;
  readonly contentAnchors: Share;
  readonly contentJaccard: Share;
  readonly saidOn: Share;
  readonly whereGiven: {
    readonly chain: GivenShare;
    readonly audience: GivenShare;
    readonly saidOn: GivenShare;
  };
}

type Compare = (one: StatementRecord, other: StatementRecord) => boolean;

/** `comparePairs(pairs).speaker` → 0.98. */
export function comparePairs(pairs: readonly StatementPair[]): PairAgreement {
  const share = (same: Compare) => meanOf(pairs.map(([one, other]) => Number(same(one, other))));
  const given = (field: 'relays' | 'audience' | 'saidOn', same: Compare): GivenShare => {
    const either = pairs.filter((pair) => pair.some((statement) => (statement[field]?.length ?? 0) > 0));
    return { pairs: either.length, same: meanOf(either.map(([one, other]) => Number(same(one, other)))) };
  };
  return {
    speaker: share((one, other) => one.speaker === other.speaker),
    mode: share((one, other) => one.mode === other.mode),
    modeKappa: kappa(pairs.map(([one, other]) => [one.mode, other.mode])),
    chain: share(sameChain),
    audience: share(sameAudience),
    aboutJaccard: meanOf(pairs.map(([one, other]) => jaccard(one.about ?? [], other.about ?? []))),
    contentAnchors: share((one, other) => sameAnchors(one, other, 'CONTENT')),
    contentJaccard: meanOf(pairs.map(([one, other]) => spanOverlap(one, other, 'CONTENT'))),
    saidOn: share(sameDay),
    whereGiven: {
      chain: given('relays', sameChain),
      audience: given('audience', sameAudience),
      saidOn: given('saidOn', sameDay),
    },
  };
}

const sameChain: Compare = (one, other) => isDeepStrictEqual(chainOf(one), chainOf(other));
const sameAudience: Compare = (one, other) => jaccard(one.audience ?? [], other.audience ?? []) === 1;
const sameDay: Compare = (one, other) => one.saidOn === other.saidOn;

function chainOf({ relays = [] }: StatementRecord): readonly string[] {
  return relays.map(({ entity }) => entity);
}

function meanOf(values: readonly number[]): Share {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
