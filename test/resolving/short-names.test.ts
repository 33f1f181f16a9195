/** Short forms of one article's organizations, and lone surnames that are nearly somebody's. */

import { expect, test } from '@jest/globals';
import { shortNamesOf } from '../../src/resolving/short-names.ts';
import { entity, idsOf, resolve } from './harness.ts';

test.each([
  ['norlux energy', ['norlux']],
  ['norlux energy holdings plc', ['norlux']],
  ['van dorn shipping', ['van dorn']],
  ['norlux', []],
  ['national bank', []],
  ['kenya airways', []],
  ['kenyan power company', []],
  ['energy company', []],
  ['goldman sachs', []],
])('%s is called %j for short', (name, short) => {
  expect(shortNamesOf(name.split(' '))).toEqual(short);
});

test('a company is one under its full name and its first word, whichever comes first', () => {
  const full = 'organization:norlux-energy';
  expect(idsOf(resolve([], ['Norlux Energy', 'Norlux', 'ORGANIZATION: Norlux']))).toEqual([full, full, full]);
  expect(idsOf(resolve([], ['Norlux', 'Norlux Energy']))).toEqual([full, full]);
  expect(idsOf(resolve([], ['Norlux Energy', 'PLACE: Norlux']))[1]).not.toBe(full);
});

test('of two that begin alike neither is taken', () => {
  const [, , short] = resolve([], ['Norlux Energy', 'Norlux Shipping', 'Norlux']).resolutions;
  expect(short?.method).toBe('STAND_IN');
  expect(short?.alternatives).toHaveLength(2);
});

const blinken = entity('person:antony-blinken', 'Antony Blinken');

test.each<[string, readonly string[], string | undefined]>([
  ['Blinkin', ['Antony Blinken'], 'person:antony-blinken'],
  ['Blinkin', [], 'person:antony-blinken'],
  ['Blanka', [], undefined],
])('a lone %s after %j is a person, and may be %s', (word, before, near) => {
  const { resolutions, entities, doubts } = resolve([blinken], [...before, word]);
  const last = resolutions.at(-1);
  if (near === undefined) return expect(last?.alternatives).toEqual([]);
  expect(last).toMatchObject({ entity: 'person:blinkin-harbour-post-2022-01-09', method: 'STAND_IN' });
  expect(last?.alternatives).toMatchObject([{ entity: near, method: 'NEAR_SPELLING' }]);
  expect(entities.map(({ kind }) => kind)).toEqual(['PERSON']);
  expect(doubts).toHaveLength(1);
});
