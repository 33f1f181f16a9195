/** Whether two statements report the same words or the same claim, and by what one sees it. */

import { sharedStems } from './content-words.ts';
import type { Claim, Compared } from './spoken.ts';
import { downwards, type MatchKind, otherHedge, thresholds, upwards, weights } from './thresholds.ts';

export interface Match {
  readonly kind: MatchKind;
  /** From 0 to 1. */
  readonly strength: number;
  /** The words, numbers, days or entities that match. */
  readonly evidence: string;
}

/** Two statements that match; `one` has the smaller id. */
export interface Link {
  readonly one: string;
  readonly other: string;
  readonly sameSpeaker: boolean;
  readonly similarity: number;
  readonly matched: readonly Match[];
}

const dayLength = 86_400_000;

/**
 * The match of two statements, null where they do not. Enough is one of: words of a quote; a figure; the words of the gists. The topic and the day
 * support, and never carry. A statement and one inside it are one report already.
 */
export function matchStatements(a: Compared, b: Compared): Link | null {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const sameSpeaker = one.speaker === other.speaker;
  if (one.nested.includes(other.id) || daysBetween(one.published, other.published) > thresholds.publishedApart)
    return null;
  if (sameSpeaker && saidApart(one, other) > thresholds.daysApart) return null;
  const quote = matchQuotes(one, other);
  const figure = matchFigures(one, other);
  const gist = matchGists(one, other);
  const about = matchAbout(one, other);
  const topic = about?.strength ?? 0;
  const enough =
    (quote !== null && quote.words >= thresholds.quoteWords && quote.strength >= thresholds.quoteOverlap) ||
    (figure !== null && topic >= thresholds.figureAbout) ||
    (gist !== null &&
      gist.words >= thresholds.gistWords &&
      gist.strength >= thresholds.gistOverlap &&
      topic >= thresholds.gistAbout &&
      !contradict(one, other));
  if (!enough) return null;
  const matched = [quote, figure, gist, matchDays(one, other), about]
    .filter((match) => match !== null)
    .map(({ kind, strength, evidence }) => ({ kind, strength: rounded(strength), evidence }));
  const doubt = matched.reduce((product, { kind, strength }) => product * (1 - weights[kind] * strength), 1);
  return { one: one.id, other: other.id, sameSpeaker, similarity: rounded(1 - doubt), matched };
}

type WordMatch = Match & { readonly words: number };

/** The share of the shorter quote's words that the other has too (overlap coefficient, Szymkiewicz–Simpson). */
function matchQuotes(one: Compared, other: Compared): WordMatch | null {
  const shared = sharedStems(one.quoteWords, other.quoteWords);
  if (shared.length === 0) return null;
  const strength = shared.length / Math.min(one.quoteWords.size, other.quoteWords.size);
  return { kind: 'QUOTE', strength, evidence: wordsOf(one.quoteWords, shared), words: shared.length };
}

/** Dice's coefficient of the gists' words. Names that both have count neither way: what the two are about, ABOUT weighs. */
function matchGists(one: Compared, other: Compared): WordMatch | null {
  const both = sharedStems(one.gistWords, other.gistWords);
  const shared = both.filter((stem) => !one.names.has(stem) && !other.names.has(stem));
  if (shared.length === 0) return null;
  const names = both.length - shared.length;
  const strength = (2 * shared.length) / (one.gistWords.size + other.gistWords.size - 2 * names);
  return { kind: 'GIST', strength, evidence: wordsOf(one.gistWords, shared), words: shared.length };
}

function matchFigures(one: Compared, other: Compared): Match | null {
  for (const claim of one.claims)
    for (const counter of other.claims)
      if (claim.key === counter.key && sameScope(claim, counter) && !opposite(claim, counter)) {
        const strength = claim.approximation === counter.approximation ? 1 : otherHedge;
        return { kind: 'FIGURE', strength, evidence: `${claim.key}, ${claim.scope}` };
      }
  return null;
}

/** The same day counts in full; that a week or a month holds the other's day, by half. */
function matchDays(one: Compared, other: Compared): Match | null {
  if (!one.saidFirst || !one.saidLast || !other.saidFirst || !other.saidLast) return null;
  const [, first = ''] = [one.saidFirst, other.saidFirst].sort();
  const [last = ''] = [one.saidLast, other.saidLast].sort();
  if (first > last) return null;
  const exact = [one, other].every(({ saidFirst, saidLast }) => saidFirst === saidLast);
  return { kind: 'DAY', strength: exact ? 1 : 0.5, evidence: first === last ? first : `${first} – ${last}` };
}

/** Jaccard's index of what the two are about. */
function matchAbout({ about }: Compared, other: Compared): Match | null {
  const shared = about.filter((id) => other.about.includes(id)).sort();
  if (shared.length === 0) return null;
  const strength = shared.length / new Set([...about, ...other.about]).size;
  return { kind: 'ABOUT', strength, evidence: shared.join(', ') };
}

/** Gists with the same words are two claims all the same where one denies, or where their names or numbers differ. */
function contradict(one: Compared, other: Compared): boolean {
  if (one.negated !== other.negated) return true;
  if (differ(one.numbers, other.numbers) || differ(one.names, other.names)) return true;
  return one.claims.some((claim) => {
    const rivals = other.claims.filter((counter) => counter.measure === claim.measure && sameScope(claim, counter));
    return rivals.length > 0 && rivals.every(({ key }) => key !== claim.key);
  });
}

/** Whether each has something that the other lacks; that one says more is no contradiction. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return [...fewer].some((item) => !more.has(item));
}

function sameScope({ scopeWords }: Claim, other: Claim): boolean {
  const shared = sharedStems(scopeWords, other.scopeWords).length;
  return (2 * shared) / (scopeWords.size + other.scopeWords.size) >= thresholds.scopeOverlap;
}

function opposite({ approximation }: Claim, other: Claim): boolean {
  return [
    [approximation, other.approximation],
    [other.approximation, approximation],
  ].some(([up = '', down = '']) => upwards.includes(up) && downwards.includes(down));
}

/** The days between two spans in which something was said; 0 where they meet, or where one is not known. */
function saidApart(one: Compared, other: Compared): number {
  if (!one.saidFirst || !one.saidLast || !other.saidFirst || !other.saidLast) return 0;
  return Math.max(0, daysFrom(one.saidLast, other.saidFirst), daysFrom(other.saidLast, one.saidFirst));
}

function daysBetween(one: string, other: string): number {
  return Math.abs(daysFrom(one, other));
}

function daysFrom(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / dayLength;
}

function wordsOf(words: ReadonlyMap<string, string>, stems: readonly string[]): string {
  return stems.map((stem) => words.get(stem)).join(' ');
}

/** Two decimals: what is kept is compared when groups are made again. */
function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
