/** A figure as it was stated: the number and its hedge, by whom, through whom, in which outlet, for which day. */

import { spanOfDate } from '../record/partial-date.ts';
import type { Approximation, Measure, PartialDate } from '../record/record.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** `statement` is null where the outlet asserts the figure in its own voice; then the outlet is the speaker. */
export interface StatedFigure {
  readonly id: string;
  readonly measure: Measure;
  readonly scope: string;
  readonly unit: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: Approximation;
  readonly words: string | null;
  readonly asOf: PartialDate | null;
  readonly saidOn: PartialDate | null;
  readonly published: PartialDate;
  readonly statement: string | null;
  readonly speaker: Named;
  /** Those who passed it on, nearest to the article first. */
  readonly relays: readonly Named[];
  readonly outlet: Named;
}

export type DayBasis = 'AS_OF' | 'SAID' | 'PUBLISHED';

/** The day by which a figure is compared with others: the days that it can mean, and where it is taken from. */
export interface FigureDay {
  readonly date: PartialDate;
  readonly basis: DayBasis;
  readonly first: string;
  readonly last: string;
}

/** The day that a figure is for; else the day it was said; else the day its article was published. */
export function dayOf({ asOf, saidOn, published }: StatedFigure): FigureDay {
  const date = asOf ?? saidOn ?? published;
  const basis = asOf ? 'AS_OF' : saidOn ? 'SAID' : 'PUBLISHED';
  const span = spanOfDate(date) ?? { first: date, last: date };
  return { date, basis, ...span };
}

/** The earliest day first; of the same days the smaller id. */
export function byDay(one: StatedFigure, other: StatedFigure): number {
  const [a, b] = [one, other].map((figure) => {
    const { first, last } = dayOf(figure);
    return [first, last, figure.id].join(' ');
  }) as [string, string];
  return a < b ? -1 : a > b ? 1 : 0;
}
