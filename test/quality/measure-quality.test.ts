/** The whole measurement of made-up articles, its floors, and its cases in words. */

import { describe, expect, test } from '@jest/globals';
import { addCounts, countOf, nothing, scoreOf } from '../../tools/quality/count.ts';
import { findBelow, floorsOf } from '../../tools/quality/floors.ts';
import { intervalOf } from '../../tools/quality/interval.ts';
import { judgeArticle } from '../../tools/quality/judge-article.ts';
import { judgeArticles, measureQuality } from '../../tools/quality/measure-quality.ts';
import { casesOf, openToView } from '../../tools/quality/print-cases.ts';
import { article, at, faultless, mention } from './made-up.ts';

const { late, asked, who, cups } = faultless;
const heldOut = { ...article, name: 'd02-tea', split: 'held-out', manner: null } as const;
const quality = measureQuality(
  judgeArticles([article, heldOut], ({ split }) => (split === 'held-out' ? [late, asked] : [late, asked, who, cups])),
);

describe('scores', () => {
  test('counts are added up before they are divided', () => {
    const counts = [
      countOf({ gold: 4, found: 2, right: 1, paired: 2 }),
      countOf({ gold: 0, found: 2, right: 0, paired: 0 }),
    ];
    expect(scoreOf(addCounts(counts))).toEqual({
      gold: 4,
      found: 4,
      precision: 0.25,
      recall: 0.25,
      f1: 0.25,
      ofPaired: 0.5,
    });
    expect(scoreOf(nothing).f1).toBe(0);
  });

  test('the interval holds the F1, is the same each time, and is narrow where articles are alike', () => {
    const good = countOf({ gold: 10, found: 10, right: 9, paired: 10 });
    const bad = countOf({ gold: 10, found: 10, right: 3, paired: 10 });
    const [low, high] = intervalOf([good, bad, good, bad]);
    expect(low).toBeCloseTo(0.3);
    expect(high).toBeCloseTo(0.9);
    expect(intervalOf([good, bad, good, bad])).toEqual([low, high]);
    expect(intervalOf([good, good])).toEqual([0.9, 0.9]);
  });
});

describe('the report', () => {
  test('splits stand apart, and one without articles is not there', () => {
    expect(Object.keys(quality)).toEqual(['development', 'held-out']);
    expect(quality.development).toMatchObject({ articles: 1, statements: 4, found: 4 });
    expect(quality.development?.measures.chain.f1).toBe(1);
    expect(quality['held-out']?.measures['end to end']).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test('patterns and acts, the largest first, with their part of the whole', () => {
    expect(quality.development?.patterns).toEqual({
      'reported-clause': { found: 2, overlap: 2, endToEnd: 2, precision: 1, recall: 0.5 },
      'after-content': { found: 1, overlap: 1, endToEnd: 1, precision: 1, recall: 0.25 },
      'as-saying': { found: 1, overlap: 1, endToEnd: 1, precision: 1, recall: 0.25 },
    });
    expect(Object.keys(quality.development?.patterns ?? {})[0]).toBe('reported-clause');
    expect(quality.development?.acts).toMatchObject({ SPEECH: { found: 4 } });
  });

  test('manners where they are known', () => {
    expect(Object.keys(quality.development?.manners ?? {})).toEqual(['brief']);
    expect(quality['held-out']?.manners).toEqual({});
  });
});

describe('floors', () => {
  test('are set a little below, of every measure and mode, and nothing is below them then', () => {
    const floors = floorsOf(quality);
    expect(floors.development).toMatchObject({ chain: 0.98, 'end to end, DIRECT': 0.98, 'end to end, MIXED': 0 });
    expect(findBelow(quality, floors)).toEqual([]);
  });

  test('what falls below is named, and so is a floor of what is no longer measured', () => {
    expect(findBelow(quality, { 'held-out': { 'end to end': 0.7 }, development: { gone: 0.1 } })).toEqual([
      'development, gone: 0.000, and its floor is 0.1',
      'held-out, end to end: 0.667, and its floor is 0.7',
    ]);
  });

  test('the seed, whose texts not everybody has, gets none', () => {
    const seed = measureQuality(judgeArticles([{ ...article, split: 'seed' }], () => []));
    expect(floorsOf(seed)).toEqual({});
  });
});

describe('cases in words', () => {
  test('held-out articles are shown only where they are asked for', () => {
    const both = [judgeArticle(article, []), judgeArticle(heldOut, [])];
    expect(openToView(both, false)).toEqual([both[0]]);
    expect(openToView(both, true)).toEqual(both);
  });

  const spurious = { ...late, content: [at('on Monday')] };
  const judged = judgeArticle(article, [late, asked, spurious, { ...cups, relays: [], speaker: mention('RIA') }]);

  test('missed', () => {
    expect(casesOf('missed', judged)).toEqual([
      'd01-tea:1 (84-96) Ada Berg → The Northern Echo ⟨the Echo⟩ [had asked; INDIRECT]: who drank it',
    ]);
  });

  test('spurious', () => {
    expect(casesOf('spurious', judged)).toEqual([
      'd01-tea:1 (45-54) after-content: Mayor Ada Berg [told; DIRECT, to reporters, 2024-03-04]: on Monday',
    ]);
  });

  test('wrong: in what, and both beside each other; a chain is not called wrong for its speaker alone', () => {
    const cases = casesOf('wrong', judged);
    expect(cases[0]).toBe(
      `d01-tea:1 (65-96) nested
  gold  Ada Berg ⟨She⟩ [said; INDIRECT]: the Echo had asked who drank it
  found reported-clause: She = Mayor Ada Berg [said; INDIRECT]: the Echo had asked who drank it`,
    );
    expect(cases[1]).toMatch(
      /^d01-tea:2 \(\d+-\d+\) speaker, speaker by name, resolution\n {2}gold {2}RIA Novosti → Mayor's Office/,
    );
    expect(cases).toHaveLength(2);
  });
});
