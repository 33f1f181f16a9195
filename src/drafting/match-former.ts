/** Which statements of an article's new version are those of its former one: same words and speaker, and what stands around them. */

import { nameKey } from '../record/name-key.ts';
import type { Around, FormerStatement, Known } from './former-statement.ts';

/** A drafted statement among those of its article. */
export interface Candidate extends Known {
  /** False where the speaker's words are a pronoun or the like, which many go by. */
  readonly isNamed: boolean;
  readonly end: number;
}

/** What became of former statements that say the same as drafted ones. */
export interface Matched {
  /** The former statement for each candidate; undefined where it has none. */
  readonly formerOf: ReadonlyMap<Candidate, FormerStatement>;
  /** Former ones that people changed, with candidates of which nobody can tell which of them it is. */
  readonly undecided: readonly (readonly [FormerStatement, Candidate])[];
}

/** So many words more in common than with any other are no chance. */
const clearly = 2;
const samePerson = 100;

/** Matches statements that say the same, of one article. */
export function matchFormer(candidates: readonly Candidate[], former: readonly FormerStatement[]): Matched {
  const formerOf = new Map<Candidate, FormerStatement>();
  const free = { candidates: new Set(candidates), former: new Set(former) };
  const take = (candidate: Candidate, one: FormerStatement) => {
    formerOf.set(candidate, one);
    free.candidates.delete(candidate);
    free.former.delete(one);
  };
  for (let clear = clearPair(free); clear !== null; clear = clearPair(free)) take(...clear);

  const undecided: [FormerStatement, Candidate][] = [];
  for (const speaker of new Set(former.map((one) => one.speaker))) {
    const ours = byPlace([...free.candidates].filter((one) => one.speaker === speaker));
    const theirs = byPlace([...free.former].filter((one) => one.speaker === speaker));
    // As many as before, with nothing to tell them apart, are the same ones in their order.
    if (ours.length === theirs.length || theirs.every(({ isChanged }) => !isChanged))
      for (const [at, candidate] of ours.entries()) if (theirs[at]) take(candidate, theirs[at]);
    const [first] = ours;
    if (first !== undefined && free.candidates.has(first))
      for (const one of theirs) if (free.former.has(one) && one.isChanged) undecided.push([one, first]);
  }
  return { formerOf, undecided };
}

interface Free {
  readonly candidates: ReadonlySet<Candidate>;
  readonly former: ReadonlySet<FormerStatement>;
}

/** Two of which each is clearly nearer to the other than to anything else. */
function clearPair({ candidates, former }: Free): [Candidate, FormerStatement] | null {
  for (const one of former) {
    const candidate = clearest([...candidates], (each) => likeness(each, one));
    if (candidate !== null && clearest([...former], (each) => likeness(candidate, each)) === one)
      return [candidate, one];
  }
  return null;
}

function clearest<Item>(items: readonly Item[], likenessOf: (item: Item) => number): Item | null {
  const ranked = items
    .map((item) => ({ item, score: likenessOf(item) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = ranked;
  return first !== undefined && (second === undefined || first.score - second.score >= clearly) ? first.item : null;
}

/** 0 for what two people say. */
function likeness(candidate: Candidate, former: FormerStatement): number {
  const isSame = candidate.speaker === former.speaker;
  const named = candidate.isNamed && nameKey(candidate.words) === nameKey(former.words);
  if (!isSame && !named) return 0;
  return (isSame ? samePerson : 1) + inCommon(candidate.around, former.around);
}

function inCommon(one: Around | null, other: Around | null): number {
  if (one === null || other === null) return 0;
  return sameFromStart(one.before.toReversed(), other.before.toReversed()) + sameFromStart(one.after, other.after);
}

function sameFromStart(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((word, at) => word !== other[at]);
  return differing === -1 ? one.length : differing;
}

function byPlace<Item extends Known | FormerStatement>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => one.start - other.start);
}
