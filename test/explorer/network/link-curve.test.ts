/** The way of a link: to the rim of its target, bent or straight, with points along it. */

import { describe, expect, test } from '@jest/globals';
import { alongCurve, linkCurve } from '../../../src/explorer/network/link-curve.ts';

const [from, to] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

describe('the curve of a link', () => {
  test('a straight one ends at the rim', () => {
    const { tip, direction, control } = linkCurve(from, to, 10, 0);
    expect([tip, direction, control]).toEqual([
      { x: 90, y: 0 },
      { x: 1, y: 0 },
      { x: 50, y: 0 },
    ]);
  });

  test('a bent one comes from its side', () => {
    const { tip, control } = linkCurve(from, to, 10, 50);
    expect(control).toEqual({ x: 50, y: 50 });
    expect(tip.x).toBeCloseTo(100 - 10 * Math.SQRT1_2);
    expect(tip.y).toBeCloseTo(10 * Math.SQRT1_2);
  });

  test('points along it are no farther from each other than is asked', () => {
    const curve = linkCurve(from, to, 10, 50);
    const points = alongCurve(curve, 12);
    expect([points[0], points.at(-1)]).toEqual([from, curve.tip]);
    points.slice(1).forEach(({ x, y }, index) => {
      const before = points[index] ?? from;
      expect(Math.hypot(x - before.x, y - before.y)).toBeLessThanOrEqual(16);
    });
  });

  test('two at one place make no number that is none', () => {
    expect(alongCurve(linkCurve(from, from, 10, 26), 12).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
  });
});
