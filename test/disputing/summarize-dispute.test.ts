/** Disputes in a sentence, and figures in words. */

import { describe, expect, test } from '@jest/globals';
import { findDispute } from '../../src/disputing/find-dispute.ts';
import type { StatedFigure } from '../../src/disputing/stated-figure.ts';
import { phraseOf, summarizeDispute } from '../../src/disputing/summarize-dispute.ts';
import { bea, figure } from './figures.ts';

function summary(...group: StatedFigure[]): string {
  const dispute = findDispute('dispute:x', group);
  if (!dispute) throw new Error('There is no dispute.');
  return summarizeDispute(dispute);
}

describe('the sentence', () => {
  test('runs from the smallest to the largest figure, through whom and by which day', () => {
    const dozens = figure({
      ...{ approximation: 'VAGUE', low: 24, words: 'dozens', statement: null, saidOn: null, published: '2022-01-06' },
      speaker: { id: 'organization:gazette', name: 'The Gazette' },
    });
    const relays = [
      { id: 'organization:wire', name: 'The Wire' },
      { id: 'group:agencies', name: 'agencies' },
    ];
    const most = figure({ approximation: 'MORE_THAN', low: 160, asOf: '2022-01', speaker: bea, relays });
    expect(summary(most, figure({ approximation: 'AT_LEAST', low: 160 }), dozens)).toBe(
      'Deaths, storm: from “dozens” (The Gazette in its own voice, published 6 January 2022) to more than 160 (Bea through agencies through The Wire, for January 2022); all could be true together.',
    );
  });

  test('keeps a name that would turn it round apart, and tells a moment by its day', () => {
    const turning = { id: 'person:x', name: 'X\u202ecba' };
    expect(summary(figure({ speaker: turning, asOf: '2022-01-09T23:59:59-11:00' }), figure({ value: 6 }))).toMatch(
      /^Deaths, storm: from 5 \(\u2068X\u202ecba\u2069, for 10 January 2022\) to 6 /,
    );
  });

  test('says that the ends cannot both be true', () => {
    expect(summary(figure({ unit: 'families' }), figure({ value: 6, speaker: bea, saidOn: '2022-01-09' }))).toBe(
      'Deaths, storm (families): from 5 (Ada, said 9 January 2022) to 6 (Bea, said 9 January 2022); these two cannot both be true.',
    );
  });

  test('else names two that cannot', () => {
    const later = figure({ value: 9, saidOn: '2022-01-12' });
    expect(
      summary(
        figure({ saidOn: '2022-01-04' }),
        figure({ value: 7, saidOn: '2022-W02' }),
        figure({ value: 8, saidOn: '2022-01-10' }),
        figure({ value: 6, saidOn: '2022-01-16' }),
        later,
      ),
    ).toMatch(
      /; 8 \(Ada, said 10 January 2022\) and 7 \(Ada, said in the week of 10 January 2022\) cannot both be true\.$/,
    );
  });
});

test.each<[Partial<StatedFigure>, string]>([
  [{ value: 2030 }, '2,030'],
  [{ value: 0.25 }, '0.25'],
  [{ approximation: 'ABOUT', value: 2500 }, 'about 2,500'],
  [{ approximation: 'NEARLY', value: 6000 }, 'nearly 6,000'],
  [{ approximation: 'MORE_THAN', low: 75 }, 'more than 75'],
  [{ approximation: 'AT_LEAST', low: 75 }, 'at least 75'],
  [{ approximation: 'UP_TO', high: 75 }, 'up to 75'],
  [{ approximation: 'RANGE', low: 5, high: 7 }, '5 to 7'],
  [{ approximation: 'VAGUE', low: 24, words: 'dozens' }, '“dozens”'],
  [{ approximation: 'VAGUE', low: 24 }, 'vaguely 24 or more'],
])('%j is %s', (changes, expected) => {
  expect(phraseOf(figure(changes))).toBe(expected);
});
