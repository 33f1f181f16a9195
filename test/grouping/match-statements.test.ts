/** What matches, and what must not: each case two statements of made-up speakers. */

import { describe, expect, test } from '@jest/globals';
import { matchStatements } from '../../src/grouping/match-statements.ts';
import type { Spoken } from '../../src/grouping/spoken.ts';
import { figureOf, spokenOf } from './spoken-of.ts';

const match = (one: Partial<Spoken>, other: Partial<Spoken>) =>
  matchStatements(spokenOf(one), spokenOf({ id: 'statement:b', ...other }));

const long = 'the river will rise above every bridge of the old town by Friday night';
const rivers = { gist: 'A river rises.', quotes: [long] };
const dead = (given: Parameters<typeof figureOf>[0] = {}) => ({
  gist: `Casualties number ${given.value ?? given.low ?? 'some'}.`,
  figures: [figureOf({ value: 12, ...given })],
});

describe('quotes', () => {
  test.each<[string, Partial<Spoken>, Partial<Spoken>, number | null]>([
    ['the same words', rivers, { ...rivers, gist: 'Bridges flood.' }, 1],
    ['a quote cut at its ends', rivers, { quotes: ['rise above every bridge of the old town'] }, 1],
    [
      'a word put differently',
      rivers,
      { quotes: ['the river will rise above each bridge of the old town by Friday'] },
      8 / 9,
    ],
    ['too few words, though the same', { quotes: ['law and order'] }, { quotes: ['law and order'] }, null],
    [
      'less than two thirds of the shorter',
      rivers,
      { quotes: ['the river will rise and the council of the new town waits for help'] },
      null,
    ],
    ['other words', rivers, { quotes: ['all hospitals are open and doctors work through every night'] }, null],
  ])('%s', (_name, one, other, strength) => {
    const found = match({ gist: 'Rain.', ...one }, { gist: 'Snow.', ...other })?.matched[0];
    expect(found ? [found.kind, found.strength] : null).toEqual(
      strength === null ? null : ['QUOTE', Math.round(strength * 100) / 100],
    );
  });

  test('the words that match are the evidence', () => {
    expect(match(rivers, { quotes: ['rise above every bridge of the old town'] })?.matched[0]?.evidence).toBe(
      'rise above every bridge old town',
    );
  });
});

describe('figures', () => {
  test.each<[string, Parameters<typeof figureOf>[0], Parameters<typeof figureOf>[0], number | null]>([
    ['the same number of the same', {}, {}, 1],
    ['the same number, hedged otherwise', { approximation: 'MORE_THAN' }, { approximation: 'AT_LEAST' }, 0.8],
    ['"more than" and "up to" exclude each other', { approximation: 'MORE_THAN' }, { approximation: 'UP_TO' }, null],
    ['a bound and a value of one number', { value: null, low: 12, approximation: 'AT_LEAST' }, {}, 0.8],
    ['another number', {}, { value: 13 }, null],
    ['another measure', {}, { measure: 'INJURED' }, null],
    ['another scope', {}, { scope: 'fire in the harbour' }, null],
    ['vague numbers are nobody’s', { approximation: 'VAGUE' }, { approximation: 'VAGUE' }, null],
    ['two ranges', { value: null, low: 10, high: 20 }, { value: null, low: 10, high: 20 }, 1],
    ['ranges with one bound in common', { value: null, low: 10, high: 20 }, { value: null, low: 10, high: 30 }, null],
  ])('%s', (_name, one, other, strength) => {
    const gists = [{ gist: 'Flood.' }, { gist: 'Storm.' }];
    const found = match({ ...dead(one), ...gists[0] }, { ...dead(other), ...gists[1] })?.matched[0];
    expect(found ? [found.kind, found.strength] : null).toEqual(strength === null ? null : ['FIGURE', strength]);
  });

  test('a number about something else does not count', () => {
    expect(match(dead(), { ...dead(), about: ['country:xb'] })).toBeNull();
  });
});

describe('gists', () => {
  test.each<[string, string, string, boolean]>([
    [
      'a synonym',
      'Exampleland needs outside help to calm the protests.',
      'Exampleland needs foreign help to calm the protests.',
      true,
    ],
    ['the order of words', 'Calm has returned everywhere at last.', 'At last calm has everywhere returned.', true],
    ['a topic alone', 'The UN force will guard bridges.', 'The UN force will leave Exampleland.', false],
    [
      'names in common are no claim',
      'The army of Xania met Ada Example.',
      'The navy of Xania fears Ada Example.',
      false,
    ],
    ['other names are another claim', 'The army will soon help in Xania.', 'The army will soon help in Yania.', false],
    ['one denies', 'The bridges in town are open again.', 'The bridges in town are not open again.', false],
    ['a modal turns a plan into a wish', 'The force will come.', 'The force should come.', false],
    ['other numbers', 'Police hold 40 people in the old harbour.', 'Police hold 60 people in the old harbour.', false],
    ['a number more', 'Police hold many people in the old harbour.', 'Police hold 60 people in the old harbour.', true],
    ['too few words', 'Roads reopen.', 'Roads reopen.', false],
  ])('%s', (_name, one, other, matches) => {
    expect(match({ gist: one }, { gist: other }) !== null).toBe(matches);
  });

  test('figures of one thing that differ contradict the same words', () => {
    const gist = 'Several people drowned near the old bridge.';
    expect(match({ gist, figures: dead().figures }, { gist, figures: dead({ value: 13 }).figures })).toBeNull();
  });

  test('the same words about something else are not enough', () => {
    const gist = 'Several people drowned near the old bridge.';
    expect(match({ gist }, { gist, about: ['country:xa', 'country:xb'] })).toBeNull();
    expect(match({ gist }, { gist })).toMatchObject({ similarity: 0.84 });
  });
});

describe('days', () => {
  const on = (first: string, last = first) => ({ ...rivers, saidFirst: first, saidLast: last });
  test.each<[string, Partial<Spoken>, Partial<Spoken>, object | null]>([
    ['the same day', on('2022-01-06'), on('2022-01-06'), { strength: 1, evidence: '2022-01-06' }],
    ['a day of the week', on('2022-01-06'), on('2022-01-03', '2022-01-09'), { strength: 0.5, evidence: '2022-01-06' }],
    [
      'two weeks that meet',
      on('2022-01-03', '2022-01-09'),
      on('2022-01-01', '2022-01-31'),
      { strength: 0.5, evidence: '2022-01-03 – 2022-01-09' },
    ],
    ['the next day supports nothing', on('2022-01-06'), on('2022-01-07'), null],
    ['not known', on('2022-01-06'), rivers, null],
  ])('%s', (_name, one, other, day) => {
    const found = match(one, other);
    expect(found).not.toBeNull();
    expect(found?.matched.find(({ kind }) => kind === 'DAY') ?? null).toEqual(day && { kind: 'DAY', ...day });
  });

  test('one speaker two days apart speaks twice; two speakers have the same words all the same', () => {
    expect(match(on('2022-01-06'), on('2022-01-08'))).toBeNull();
    expect(match(on('2022-01-06'), { ...on('2022-01-08'), speaker: 'person:bo' })).toMatchObject({
      sameSpeaker: false,
    });
  });

  test('printed more than a month apart it is said anew', () => {
    expect(match(rivers, { ...rivers, published: '2022-02-09' })).not.toBeNull();
    expect(match(rivers, { ...rivers, published: '2022-02-10' })).toBeNull();
  });
});

test('a statement and one inside it are one report already', () => {
  expect(match({ ...rivers, nested: ['statement:b'] }, { ...rivers, nested: ['statement:a'] })).toBeNull();
});

test('a match is the same from either side', () => {
  const [one, other] = [spokenOf({ ...rivers, ...dead() }), spokenOf({ id: 'statement:b', ...rivers, ...dead() })];
  expect(matchStatements(one, other)).toEqual(matchStatements(other, one));
});

test('more evidence makes a match stronger, and never certain beyond 1', () => {
  const weak = match(rivers, { ...rivers, about: ['country:xb'] })?.similarity ?? 0;
  const strong = match({ ...rivers, ...dead() }, { ...rivers, ...dead() })?.similarity ?? 0;
  expect(weak).toBeGreaterThan(0.8);
  expect(strong).toBeGreaterThan(weak);
  expect(strong).toBeLessThanOrEqual(1);
});
