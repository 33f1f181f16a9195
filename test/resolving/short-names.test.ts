/** Short forms of one article's organizations, and lone surnames that are nearly somebody's. */

import { describe, expect, test } from '@jest/globals';
import { shortNamesOf } from '../../src/resolving/short-names.ts';
import { entity, idsOf, mention, resolve } from './harness.ts';

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

describe('what an article calls somebody', () => {
  test.each([
    ['Halden Lifts AG (the "Company") cut its costs.', 'Halden Lifts AG', 'The Company'],
    ['The quay is run by Torv Ferries plc (“TF”).', 'Torv Ferries plc', 'TF'],
    ['Bank of Torvia (hereinafter the “Lender”) was closed.', 'Bank of Torvia', 'the Lender'],
  ])('%s', (text, name, term) => {
    const words = [mention(`ORGANIZATION: ${name}`), mention(`ORGANIZATION: ${term}`)];
    const [first, second] = idsOf(resolve([], words, { text }));
    expect(second).toBe(first);
  });

  test('by a word that it does not define, or in small letters, it is not told so', () => {
    const text = 'Halden Lifts AG (the biggest) has “Company” on its door. Halden Lifts AG (see “Company”) is old.';
    const [first, second] = idsOf(
      resolve(
        [],
        ['ORGANIZATION: Halden Lifts AG', 'ORGANIZATION: The Company'].map((words) => mention(words)),
        { text },
      ),
    );
    expect(second).not.toBe(first);
  });

  const outlet = { outlet: 'organization:coast-courier', outletName: 'The Coast Courier' };
  const courier = entity('organization:coast-courier', 'The Coast Courier');
  test('its own outlet by the end of the name, with “the”', () => {
    expect(idsOf(resolve([courier], [mention('the Courier')], outlet))).toEqual(['organization:coast-courier']);
    expect(idsOf(resolve([courier], [mention('the Messenger')], outlet))).not.toContain('organization:coast-courier');
    const seen = [mention('ORGANIZATION: memo seen by the Courier'), mention('the Courier')];
    expect(idsOf(resolve([courier], seen, outlet))[1]).toBe('organization:coast-courier');
    const two = [mention('ORGANIZATION: The Inland Courier'), mention('the Courier')];
    expect(idsOf(resolve([courier], two, outlet))[1]).not.toBe('organization:coast-courier');
  });

  test('an agency by its letters, with and without what it is', () => {
    const [first, ...others] = idsOf(
      resolve(
        [],
        ['VTA', 'VTA news agency', 'the VTA News Agency'].map((words) => mention(words)),
      ),
    );
    expect(new Set(others)).toEqual(new Set([first]));
    const { entities } = resolve([], [mention('ORGANIZATION: Torvian Central News Agency')]);
    expect(entities.map(({ name }) => name)).toEqual(['Torvian Central News Agency']);
  });
});
