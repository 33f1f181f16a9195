/** What a content is about, and who was told. */

import { expect, test } from '@jest/globals';
import { first, outermost } from '../harness.ts';

test('a content is about whom it names, pronouns and adjectives of countries too', () => {
  const about = outermost('Anna Berg left Oslo. Peter Ray said she met Russian troops.').at(-1)?.about ?? [];
  expect(about.map(({ exact, kind, standsFor }) => [exact, kind, standsFor?.exact])).toEqual([
    ['she', 'PERSON', 'Anna Berg'],
    ['Russian', 'COUNTRY', undefined],
  ]);
});

test('one entity is given once', () => {
  expect(first('Ray said Anna Berg left because Berg was tired.').about.map(({ exact }) => exact)).toEqual([
    'Anna Berg',
  ]);
});

test('who was told is the audience, before and after the content', () => {
  expect(first('Berg told the council that it rained.').audience.map(({ exact }) => exact)).toEqual(['the council']);
  expect(first('“It rains,” Berg told the council.').audience.map(({ exact }) => exact)).toEqual(['the council']);
});

test('“that” belongs to neither cue nor content', () => {
  const { opener, content, cue } = first('Berg said that it rained.');
  expect([cue, opener ? [opener] : [], content].map((parts) => parts.map(({ exact }) => exact))).toEqual([
    ['said'],
    ['that'],
    ['it rained'],
  ]);
});
