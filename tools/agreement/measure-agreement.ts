/** The agreement of two annotations, article by article and in all. */

import { countSharedFigures } from '../measuring/count-shared-figures.ts';
import { comparePairs, type PairAgreement, type Share } from './compare-pairs.ts';
import { countChanged } from './count-changed.ts';
import { pairStatements, type StatementPair } from './pair-statements.ts';
import { type Annotation, nothingFound } from './read-annotations.ts';

/** How many each found, how many of these are the same, and their F1. */
export interface Found {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly f1: Share;
}

export interface Agreement {
  readonly statements: Found;
  readonly pairs: PairAgreement;
  readonly figures: Found;
  /** Settled statements, and how many of them differ from each annotation. */
  readonly settled: { readonly statements: number; readonly notAsFirst: number; readonly notAsSecond: number };
}

export interface AgreementReport {
  readonly articles: Readonly<Record<string, Agreement>>;
  readonly all: Agreement;
}

type Annotations = ReadonlyMap<string, Annotation>;
type Counts = Omit<Agreement, 'pairs'> & { readonly pairs: readonly StatementPair[] };

/** `measureAgreement({first, second, settled}).all.statements.f1` → 0.93. */
export function measureAgreement(annotations: Record<'first' | 'second' | 'settled', Annotations>): AgreementReport {
  const { first, second, settled } = annotations;
  const ids = [...new Set([...first.keys(), ...second.keys(), ...settled.keys()])].sort();
  const of = (from: Annotations, id: string) => from.get(id) ?? nothingFound;
  const counts = ids.map((id) => count(of(first, id), of(second, id), of(settled, id)));
  return {
    articles: Object.fromEntries(counts.map((counted, index) => [ids[index], finish(counted)])),
    all: finish(counts.reduce(add, count(nothingFound, nothingFound, nothingFound))),
  };
}

function count(first: Annotation, second: Annotation, settled: Annotation): Counts {
  const pairs = pairStatements(first.statements, second.statements);
  const shared = countSharedFigures(first.figures, second.figures);
  return {
    statements: found(first.statements.length, second.statements.length, pairs.length),
    pairs,
    figures: found(first.figures.length, second.figures.length, shared),
    settled: {
      statements: settled.statements.length,
      notAsFirst: countChanged(settled.statements, first.statements),
      notAsSecond: countChanged(settled.statements, second.statements),
    },
  };
}

function add(one: Counts, other: Counts): Counts {
  return {
    statements: addFound(one.statements, other.statements),
    pairs: [...one.pairs, ...other.pairs],
    figures: addFound(one.figures, other.figures),
    settled: {
      statements: one.settled.statements + other.settled.statements,
      notAsFirst: one.settled.notAsFirst + other.settled.notAsFirst,
      notAsSecond: one.settled.notAsSecond + other.settled.notAsSecond,
    },
  };
}

function addFound(one: Found, other: Found): Found {
  return found(one.first + other.first, one.second + other.second, one.both + other.both);
}

function found(first: number, second: number, both: number): Found {
  return { first, second, both, f1: first + second === 0 ? null : (2 * both) / (first + second) };
}

function finish(counts: Counts): Agreement {
  return { ...counts, pairs: comparePairs(counts.pairs) };
}
