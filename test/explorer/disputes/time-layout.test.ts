/** Figures by time: over their days, at the height of their numbers, none over another, those of no known day apart. */

import { describe, expect, test } from '@jest/globals';
import type { DisputedFigure } from '../../../src/explorer/disputes/dispute-words.ts';
import { plotEdges, type TimePoint, timeLayout } from '../../../src/explorer/disputes/time-layout.ts';

const figure = (day: string | null, value: number, approximation = 'EXACT'): DisputedFigure =>
  ({ day, low: value, high: value, figure: { value, low: null, high: null, approximation } }) as DisputedFigure;

const areApart = (one: TimePoint, other: TimePoint) =>
  Math.abs(one.x - other.x) >= 24 || one.bottom <= other.top || other.bottom <= one.top;

describe.each([312, 700])('on %i pixels', (width) => {
  test('days go sideways, numbers upwards', () => {
    const { points, aside } = timeLayout([figure('2022-01-05', 10), figure('2022-01-06', 40)], width);
    const [one, other] = points;
    expect(aside).toBeNull();
    expect(one?.x).toBeLessThan(other?.x ?? 0);
    expect(one?.top).toBeGreaterThan(other?.top ?? 0);
    expect(points.map(({ x, at }) => x - at)).toEqual([0, 0]);
  });

  test('a day that is not known stands at the side', () => {
    const { points, aside } = timeLayout([figure('2022-01-05', 10), figure(null, 40)], width);
    expect(aside).not.toBeNull();
    expect(points[0]?.x).toBeLessThan(aside ?? 0);
    expect(points[1]?.x).toBeGreaterThan(aside ?? width);
  });

  test('a week is a spread of days, a day is none', () => {
    const { points, days } = timeLayout([figure('2022-W01', 10), figure('2022-01-05', 40)], width);
    expect(points.map(({ spread }) => spread)).toEqual([days?.scale.range(), null]);
  });

  test('no day is known', () => {
    const { points, days } = timeLayout([figure(null, 10), figure(null, 10)], width);
    expect(days).toBeNull();
    expect(points[0]?.x).not.toBe(points[1]?.x);
  });

  test('what would collide is moved aside, with its number, and stays in the plot', () => {
    const same = Array.from({ length: 6 }, () => figure('2022-01-06', 40, 'MORE_THAN'));
    const { points } = timeLayout([figure('2022-01-05', 10), ...same, figure('2022-01-08', 12)], width);
    for (const [index, one] of points.entries()) {
      expect(points.slice(index + 1).filter((other) => !areApart(one, other))).toEqual([]);
      expect(one.x).toBeGreaterThanOrEqual(plotEdges.left);
      expect(one.x).toBeLessThanOrEqual(width - plotEdges.right);
      expect(one.top).toBeGreaterThanOrEqual(0);
    }
  });

  test('a day of another year leaves room for the others', () => {
    const { days } = timeLayout([figure('2022-01-05', 10), figure('2022-01-09', 12), figure('2024-05-01', 14)], width);
    expect(days?.folds).toHaveLength(1);
  });
});
