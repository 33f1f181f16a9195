/** Pairs of figures: which differ, which cannot both be true, which revise. */

import { describe, expect, test } from '@jest/globals';
import { contradict, differ, revises } from '../../src/disputing/compare-figures.ts';
import type { StatedFigure } from '../../src/disputing/stated-figure.ts';
import { bea, figure } from './figures.ts';

type Changes = Partial<StatedFigure>;

describe('two figures differ', () => {
  test.each<[string, Changes, Changes, boolean]>([
    ['the same number', {}, { speaker: bea }, false],
    ['another number', {}, { value: 6 }, true],
    ['the same number hedged in another way', {}, { approximation: 'ABOUT' }, true],
    ['more than and at least', { approximation: 'MORE_THAN', low: 160 }, { approximation: 'AT_LEAST', low: 160 }, true],
    ['of one statement', { statement: 'statement:one' }, { statement: 'statement:one', value: 6 }, false],
    ['both in own voice', { statement: null }, { statement: null, value: 6 }, true],
    ['the same words of one speaker', { words: 'Dozens', low: 24 }, { words: 'dozens', low: 20 }, false],
    ['the same words of two', { words: 'Dozens', low: 24 }, { words: 'dozens', low: 20, speaker: bea }, true],
  ])('%s', (_name, one, other, expected) => {
    const [a, b] = [figure(one), figure(other)];
    expect([differ(a, b), differ(b, a)]).toEqual([expected, expected]);
  });
});

describe('two figures cannot both be true', () => {
  const day = (saidOn: string) => ({ saidOn });
  const troops = { measure: 'TROOPS' } as const;
  test.each<[string, Changes, Changes, boolean]>([
    ['two numbers for one day', {}, { value: 6 }, true],
    ['two numbers of one statement', { statement: 'statement:one' }, { statement: 'statement:one', value: 6 }, false],
    ['about 100 and 105', { value: 100, approximation: 'ABOUT' }, { value: 105 }, false],
    ['about 100 and 120', { value: 100, approximation: 'ABOUT' }, { value: 120 }, true],
    ['dozens and 8,000', { approximation: 'VAGUE', low: 24 }, { value: 8000 }, false],
    ['dozens and three', { approximation: 'VAGUE', low: 24 }, { value: 3 }, true],
    ['deaths: more a day later', day('2022-01-09'), { value: 6, ...day('2022-01-10') }, false],
    ['deaths: fewer a day later', day('2022-01-09'), { value: 4, ...day('2022-01-10') }, true],
    ['deaths: fewer in the week around', day('2022-01-05'), { value: 4, ...day('2022-W01') }, false],
    ['deaths: fewer a year later', day('2022-01-05'), { value: 4, ...day('2023') }, true],
    [
      'troops: more a day later',
      { ...troops, ...day('2022-01-09') },
      { ...troops, value: 6, ...day('2022-01-10') },
      false,
    ],
    [
      'troops: fewer a day later',
      { ...troops, ...day('2022-01-09') },
      { ...troops, value: 4, ...day('2022-01-10') },
      false,
    ],
    ['troops: more on that day', troops, { ...troops, value: 6 }, true],
    [
      'troops: more in that week',
      { ...troops, ...day('2022-01-05') },
      { ...troops, value: 6, ...day('2022-W01') },
      true,
    ],
    [
      'troops: more in that month',
      { ...troops, ...day('2022-01-05') },
      { ...troops, value: 6, ...day('2022-01') },
      false,
    ],
    ['the day it is for goes first', { asOf: '2022-01-08' }, { value: 6 }, false],
    ['the day of publication goes last', { saidOn: null }, { value: 6, saidOn: '2022-01-10' }, true],
  ])('%s', (_name, one, other, expected) => {
    const [a, b] = [figure(one), figure(other)];
    expect([contradict(a, b), contradict(b, a)]).toEqual([expected, expected]);
  });
});

describe('a figure of 10 January revises', () => {
  test.each<[string, Changes, Changes, boolean]>([
    ['what the same speaker said the day before', {}, { value: 6 }, true],
    ['even downwards', {}, { value: 4 }, true],
    ['not the same number in other words', {}, { approximation: 'AT_LEAST', low: 5 }, false],
    ['not what another speaker said', { speaker: bea }, { value: 6 }, false],
    ['not what was said on the same day', { saidOn: '2022-01-10' }, { value: 6 }, false],
    ['not what may have been said later', { saidOn: '2022-01' }, { value: 6 }, false],
    ['not by a vague word', { value: 160 }, { approximation: 'VAGUE', low: 24 }, false],
    ['but a vague word by a number', { approximation: 'VAGUE', low: 24 }, { value: 160 }, true],
  ])('%s', (_name, earlier, later, expected) => {
    const [a, b] = [figure({ saidOn: '2022-01-09', ...earlier }), figure({ saidOn: '2022-01-10', ...later })];
    expect([revises(b, a), revises(a, b)]).toEqual([expected, false]);
  });
});
