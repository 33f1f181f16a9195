/** Where the figures of a dispute stand by time: each over its day at the height of its number, moved aside where two would collide. */

import type { ScaleLinear, ScaleTime } from 'd3-scale';
import { foldedScale, foldsOf, type Stretch } from '../timeline/folds.ts';
import type { DisputedFigure } from './dispute-words.ts';
import { scaleOver } from './figure-scale.ts';
import { endOfMark, type MarkedFigure, markedOf, startOfMark } from './marked-figure.ts';
import { stretchOf } from './stretch-of.ts';

export interface TimePoint {
  readonly disputed: DisputedFigure;
  readonly marked: MarkedFigure;
  readonly place: number;
  /** Where it is drawn, and the middle of its day. */
  readonly x: number;
  readonly at: number;
  /** From where to where its day may lie, where only a week, a month or a year is known. */
  readonly spread: readonly [number, number] | null;
  /** From its highest to its lowest. */
  readonly top: number;
  readonly bottom: number;
}

export interface TimeLayout {
  readonly points: readonly TimePoint[];
  /** Null where no day is known. */
  readonly days: { readonly domain: Stretch; readonly folds: readonly Stretch[]; readonly scale: Days } | null;
  readonly values: ScaleLinear<number, number>;
  /** Where those of no known day begin, at the right; null where there are none. */
  readonly aside: number | null;
}

type Days = ScaleTime<number, number>;
type Box = Pick<TimePoint, 'x' | 'top' | 'bottom'> & { readonly right: number };

export const plotHeight = 320;
/** Room for the numbers at the left, for the days below, and above for an arrow over the largest. */
export const plotEdges = { left: 64, right: 30, top: 48, bottom: 28 };
const asideWidth = 112;
const reach = 9;
const digit = 8;

/** @example const { points, values } = timeLayout(dispute.figures, 640); */
export function timeLayout(figures: readonly DisputedFigure[], width: number): TimeLayout {
  const values = scaleOver(figures, [plotHeight - plotEdges.bottom, plotEdges.top]);
  const upwards = (value: number) => -values(value);
  const stretches = figures.map(({ day }) => stretchOf(day));
  const known = stretches.filter((stretch) => stretch !== null);
  const aside = known.length < figures.length ? width - asideWidth : null;
  const days = daysOver(known, [plotEdges.left, (aside ?? width) - plotEdges.right]);
  const placed: Box[] = [];
  const points = figures.map((disputed, index) => {
    const stretch = stretches[index];
    const marked = markedOf(disputed);
    const at = stretch && days ? middleOf(stretch, days.scale) : width - asideWidth / 2;
    const isAside = !stretch || !days;
    const [least, most] =
      isAside && aside !== null
        ? [aside + 2 * reach, width - plotEdges.right]
        : [plotEdges.left + reach, (aside ?? width) - plotEdges.right];
    const top = -endOfMark(marked, upwards) + 6;
    const bottom = -startOfMark(marked, upwards) - 6;
    const place = index + 1;
    const boxAt = (x: number): Box => ({ x, right: x + reach + digit * String(place).length + 3, top, bottom });
    const boxes = asides.map((by) => boxAt(at + by)).filter(({ x }) => x === at || (x >= least && x <= most));
    const box = boxes.find((one) => !placed.some((other) => isOver(one, other))) ?? boxAt(at);
    placed.push(box);
    const isDay = !stretch || stretch[1].getTime() - stretch[0].getTime() <= 86_400_000;
    const spread = isDay || !days ? null : ([days.scale(stretch[0]), days.scale(stretch[1])] as const);
    return { disputed, marked, place, at, spread, x: box.x, top, bottom };
  });
  return { points, days, values, aside };
}

/** How far a point may be moved, the nearest first. */
const asides = [0, ...Array.from({ length: 40 }, (_, index) => (index + 1) * 8).flatMap((by) => [by, -by])];

function isOver(one: Box, other: Box): boolean {
  const isBeside = one.x - reach >= other.right || other.x - reach >= one.right;
  return !isBeside && one.top < other.bottom && other.top < one.bottom;
}

function middleOf([from, to]: Stretch, scale: Days): number {
  return (scale(from) + scale(to)) / 2;
}

function daysOver(stretches: readonly Stretch[], places: readonly [number, number]): TimeLayout['days'] {
  const [first, last] = [stretches.map(([from]) => from), stretches.map(([, to]) => to)];
  if (stretches.length === 0) return null;
  const domain: Stretch = [
    new Date(Math.min(...first.map((from) => from.getTime()))),
    new Date(Math.max(...last.map((to) => to.getTime()))),
  ];
  const folds = foldsOf(stretches);
  return { domain, folds, scale: foldedScale(domain, folds, places) };
}
