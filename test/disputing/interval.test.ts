/** What hedged numbers allow, and when one lies wholly below another. */

import { describe, expect, test } from '@jest/globals';
import { intervalOf, isBelow } from '../../src/disputing/interval.ts';
import type { Approximation } from '../../src/record/record.ts';

const open = Number.POSITIVE_INFINITY;
type Numbers = { readonly value?: number; readonly low?: number; readonly high?: number };
const hedged = (approximation: Approximation, { value, low, high }: Numbers) =>
  intervalOf({ approximation, value: value ?? null, low: low ?? null, high: high ?? null });

/** `[5,6)` as it is written. */
function written(approximation: Approximation, numbers: Numbers): string {
  const { low, high, leavesOutLow, leavesOutHigh } = hedged(approximation, numbers);
  return `${leavesOutLow ? '(' : '['}${low}, ${high}${leavesOutHigh || high === open ? ')' : ']'}`;
}

describe('the interval of', () => {
  test.each<[Approximation, Numbers, string]>([
    ['EXACT', { value: 2030 }, '[2030, 2030]'],
    ['EXACT', { value: 0 }, '[0, 0]'],
    ['ABOUT', { value: 2500 }, '[2250, 2750]'],
    ['ABOUT', { value: 3 }, '[2.7, 3.3]'],
    ['ABOUT', { value: -40 }, '[-44, -36]'],
    ['ABOUT', { low: 5, high: 7 }, '[5, 7]'],
    ['NEARLY', { value: 6000 }, '[5400, 6000)'],
    ['NEARLY', { high: 20 }, '[18, 20)'],
    ['MORE_THAN', { low: 160 }, '(160, Infinity)'],
    ['MORE_THAN', { value: 160 }, '(160, Infinity)'],
    ['AT_LEAST', { low: 160 }, '[160, Infinity)'],
    ['UP_TO', { high: 90 }, '[0, 90]'],
    ['UP_TO', { value: 90 }, '[0, 90]'],
    ['RANGE', { low: 10, high: 12 }, '[10, 12]'],
    ['RANGE', { low: 10 }, '[10, Infinity)'],
    ['VAGUE', { low: 24 }, '[24, Infinity)'],
    ['VAGUE', { low: 24, high: 99 }, '[24, Infinity)'],
  ])('%s %j is %s', (approximation, numbers, expected) => {
    expect(written(approximation, numbers)).toBe(expected);
  });
});

describe('below', () => {
  const exact = (value: number) => hedged('EXACT', { value });
  test.each([
    ['4 is below 5', exact(4), exact(5), true],
    ['5 is not below 5', exact(5), exact(5), false],
    ['5 is below more than 5', exact(5), hedged('MORE_THAN', { low: 5 }), true],
    ['5 is not below at least 5', exact(5), hedged('AT_LEAST', { low: 5 }), false],
    ['nearly 5 is below 5', hedged('NEARLY', { value: 5 }), exact(5), true],
    ['up to 5 is not below 5', hedged('UP_TO', { high: 5 }), exact(5), false],
    ['dozens is below nothing', hedged('VAGUE', { low: 24 }), exact(1e9), false],
  ])('%s', (_name, one, other, expected) => {
    expect(isBelow(one, other)).toBe(expected);
  });
});
