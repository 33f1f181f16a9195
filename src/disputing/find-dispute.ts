/**
 * A dispute: figures of one measure, scope and unit that do not agree, side by side. None wins: every value is kept with
 * its qualifiers, as Wikidata keeps competing statements (Help:Ranking, Help:Qualifiers), and low and high are the ends of
 * what is claimed, as in the UCDP GED codebook (Sundberg and Melander 2013). A best estimate is left to the reader.
 */

import type { Measure } from '../record/record.ts';
import { contradict, differ, revises } from './compare-figures.ts';
import { type Interval, intervalOf } from './interval.ts';
import { byDay, type StatedFigure } from './stated-figure.ts';

export type DisputeRule = 'CONTRADICTION' | 'DIFFERENCE';

export interface Dispute {
  readonly id: string;
  readonly measure: Measure;
  readonly scope: string;
  readonly unit: string;
  readonly rule: DisputeRule;
  readonly low: number | null;
  readonly high: number | null;
  /** The earliest first. */
  readonly figures: readonly StatedFigure[];
}

/** One figure among those of its dispute. */
export interface DisputedFigure {
  readonly figure: StatedFigure;
  readonly dispute: Dispute;
}

/** The dispute among the figures of a group; null where no two of them differ. */
export function findDispute(id: string, group: readonly StatedFigure[]): Dispute | null {
  const figures = group.toSorted(byDay);
  const [first] = figures;
  if (!first || !firstPair(figures, differ)) return null;
  const { measure, scope, unit } = first;
  const rule = firstPair(figures, contradict) ? 'CONTRADICTION' : 'DIFFERENCE';
  return { ...{ id, measure, scope, unit, rule, figures }, ...extentOf(figures.map(intervalOf)) };
}

/** The figures of its dispute with which a figure cannot be reconciled. */
export function conflictsOf({ figure, dispute }: DisputedFigure): StatedFigure[] {
  return dispute.figures.filter((other) => other !== figure && contradict(figure, other));
}

/** The earlier figures of its dispute that a figure revises. */
export function revisedBy({ figure, dispute }: DisputedFigure): StatedFigure[] {
  return dispute.figures.filter((other) => other !== figure && revises(figure, other));
}

/** The first two figures, in their order, of which something holds. */
export function firstPair(
  figures: readonly StatedFigure[],
  holds: (one: StatedFigure, other: StatedFigure) => boolean,
): readonly [StatedFigure, StatedFigure] | null {
  for (const [index, one] of figures.entries())
    for (let next = index + 1; next < figures.length; next++) {
      const other = figures[next];
      if (other && holds(one, other)) return [one, other];
    }
  return null;
}

/** The number of an end of an interval; null where it is open. */
export function endOf(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

function extentOf(intervals: readonly Interval[]): { low: number | null; high: number | null } {
  const highs = intervals.map(({ high }) => high).filter(Number.isFinite);
  return {
    low: endOf(intervals.reduce((least, { low }) => Math.min(least, low), Number.POSITIVE_INFINITY)),
    high: endOf(highs.reduce((most, high) => Math.max(most, high), Number.NEGATIVE_INFINITY)),
  };
}
