/** One fault at a time: which measure sees it, and which do not. */

import { describe, expect, test } from '@jest/globals';
import type { ExtractedStatement } from '../../src/extracting/extracted.ts';
import { scoreOf } from '../../tools/quality/count.ts';
import { judgeArticle } from '../../tools/quality/judge-article.ts';
import { type MeasureName, measures, ofMode } from '../../tools/quality/measures.ts';
import { article, at, faultless, gold, mention } from './made-up.ts';

const { late, asked, who, cups } = faultless;
const all: readonly ExtractedStatement[] = [late, asked, who, cups];

function score(name: MeasureName, found: readonly ExtractedStatement[] = all) {
  return scoreOf(measures[name](judgeArticle(article, found)));
}

const faulty = (found: readonly ExtractedStatement[]) =>
  (Object.keys(measures) as MeasureName[]).filter((name) => score(name, found).f1 < 1);

test('an extraction without a fault has 1 everywhere', () => {
  expect(faulty(all)).toEqual([]);
  expect(judgeArticle(article, all)).toMatchObject({ missed: [], spurious: [] });
});

test('an extraction of nothing has 0 everywhere, and misses all', () => {
  for (const name of Object.keys(measures) as MeasureName[]) expect(score(name, []).f1).toBe(0);
  expect(judgeArticle(article, []).missed).toHaveLength(4);
});

describe('a fault is seen by', () => {
  const nobodyKnown = mention('reporters');
  test.each<[string, readonly ExtractedStatement[], readonly MeasureName[]]>([
    ['content', [late, asked, { ...who, content: [at('drank it')] }, cups], ['content, exact']],
    ['cue', [late, asked, who, { ...cups, cue: [at('as saying')] }], ['cue']],
    ['mode', [{ ...late, mode: 'MIXED' }, asked, who, cups], ['mode']],
    [
      'speaker',
      [late, asked, who, { ...cups, speaker: nobodyKnown }],
      [
        'end to end',
        'speaker',
        'speaker by name',
        'speaker resolved',
        'speaker resolved, new',
        'chain',
        'chain with a relay',
      ],
    ],
    ['what a pronoun stands for', [late, { ...asked, speaker: mention('She') }, who, cups], ['speaker by name']],
    ['relay', [late, asked, who, { ...cups, relays: [] }], ['chain', 'chain with a relay']],
    ['relay too many', [{ ...late, relays: cups.relays }, asked, who, cups], ['chain', 'chain with a relay']],
    ['audience', [{ ...late, audience: [mention('RIA')] }, asked, who, cups], ['audience']],
    ['about', [late, { ...asked, about: [] }, who, cups], ['about']],
    ['figure', [late, asked, who, { ...cups, figures: cups.figures.map((f) => ({ ...f, low: 13 })) }], ['figures']],
    ['day', [{ ...late, saidOn: '2024-03-05' }, asked, who, cups], ['said on']],
    ['day too many', [late, { ...asked, saidOn: '2024-03-05' }, who, cups], ['said on']],
    ['nesting', [late, { ...asked, repeats: [0] }, who, cups], ['nested']],
  ])('%s', (_name, found, expected) => {
    expect(faulty(found)).toEqual(expected);
  });
});

test('relays stand in order', () => {
  const relays = [...who.relays, ...cups.relays];
  const twice = { ...article, statements: [{ ...gold.who, relays: [...gold.who.relays, ...gold.cups.relays] }] };
  const chainOf = (found: ExtractedStatement) => judgeArticle(twice, [found]).pairs[0]?.chain;
  expect(chainOf({ ...who, relays })).toBe(true);
  expect(chainOf({ ...who, relays: relays.toReversed() })).toBe(false);
});

test('what is spurious costs precision, what is missed recall; neither counts against what was found', () => {
  const spurious = { ...late, content: [at('on Monday')] };
  expect(score('end to end', [...all, spurious])).toMatchObject({ precision: 0.8, recall: 1, ofPaired: 1 });
  expect(score('end to end', [late, asked, who])).toMatchObject({ precision: 1, recall: 0.75, ofPaired: 1 });
  expect(score('speaker', [late, asked, who])).toMatchObject({ gold: 3, recall: 1 });
});

test('several mentions of one thing are one; another thing is one too many', () => {
  const she = mention('She', 'Mayor Ada Berg');
  expect(score('about', [late, { ...asked, about: [mention('the Echo'), mention('Echo')] }, who, cups]).found).toBe(1);
  expect(score('about', [late, { ...asked, about: [she, mention('Mayor Ada Berg')] }, who, cups]).found).toBe(1);
});

test('by mode: recall over the gold of a mode, precision over what is taken for it', () => {
  const judged = judgeArticle(article, [{ ...late, mode: 'INDIRECT' }, asked, who, cups]);
  expect(scoreOf(ofMode('DIRECT', 'end to end')(judged))).toMatchObject({ gold: 1, found: 0, recall: 1, precision: 0 });
  expect(scoreOf(ofMode('INDIRECT', 'chain')(judged))).toMatchObject({ gold: 3, found: 4, recall: 1, precision: 1 });
});
