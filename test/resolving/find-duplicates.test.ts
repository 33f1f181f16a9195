/** Entities that may be one: which pairs are found, and by what. */

import { expect, test } from '@jest/globals';
import type { EntityKind } from '../../src/record/record.ts';
import { findDuplicates } from '../../src/resolving/find-duplicates.ts';
import { seed } from '../graphql/seed-records.ts';

const entity = (name: string, kind: EntityKind = 'PERSON', ...aliases: readonly string[]) => ({
  ...{ id: `${kind.toLowerCase()}:${name.toLowerCase().replace(/\W+/g, '-')}`, kind, name, aliases },
});
type Made = ReturnType<typeof entity>;

test.each<[string, Made, Made, string | null]>([
  ['a name and an alias', entity('Ada Example'), entity('A. B. Example', 'PERSON', 'Ada Example'), 'SAME_NAME'],
  ['one name but for a space', entity('Example Land', 'PLACE'), entity('Exampleland', 'COUNTRY'), 'SAME_NAME'],
  ['one name of two kinds', entity('The Agency', 'GROUP'), entity('Agency', 'ORGANIZATION'), 'SAME_NAME'],
  ['another transcription', entity('Kassym-Jomart Tokayev'), entity('Kasym-Zhomart Tokaev'), 'NEAR_NAME'],
  ['an initial', entity('K. Tokayev'), entity('Kassym Tokayev'), 'NEAR_NAME'],
  [
    'a body in other words',
    entity('Russian Defense Ministry', 'ORGANIZATION'),
    entity('Ministry of Defence of Russia', 'ORGANIZATION'),
    'SAME_WORDS',
  ],
  [
    'a name and where its bearer belongs',
    entity('Luca Ferri'),
    entity('Luca Ferri of the University of Padua'),
    'NEAR_NAME',
  ],
  [
    'a company with and without its legal form',
    entity('Ostrava Biotech', 'ORGANIZATION'),
    entity('Ostrava Biotech ASA', 'ORGANIZATION'),
    'SAME_WORDS',
  ],
  [
    'a single word and its legal form',
    entity('Marlo', 'ORGANIZATION'),
    entity('Marlo Inc.', 'ORGANIZATION'),
    'SAME_WORDS',
  ],
  [
    'the initials of a body',
    entity('TCNA', 'ORGANIZATION'),
    entity('Torvian Central News Agency', 'ORGANIZATION'),
    'SAME_WORDS',
  ],
  [
    'two bodies with the same initials',
    entity('Torvian Central News Agency', 'ORGANIZATION'),
    entity('Tallinn City Nursing Agency', 'ORGANIZATION'),
    null,
  ],
  [
    'an unnamed official in each of two articles',
    entity('Unnamed Korean official', 'GROUP'),
    { ...entity('Unnamed Korean official', 'GROUP'), id: 'group:korean-official-two' },
    null,
  ],
  ['two people', entity('Ada Example'), entity('Bo Other'), null],
  ['two of one surname', entity('Ada Example'), entity('Otto Example'), null],
  ['father and son', entity('George Falk Jr.'), entity('George Falk Sr.'), null],
  [
    'two bodies of one country',
    entity('Russian Defense Ministry', 'ORGANIZATION'),
    entity('Russian Interior Ministry', 'ORGANIZATION'),
    null,
  ],
  [
    'one body of two countries',
    entity('Russian Defense Ministry', 'ORGANIZATION'),
    entity('Kazakh Defense Ministry', 'ORGANIZATION'),
    null,
  ],
])('%s', (_what, one, other, reason) => {
  const found = findDuplicates([one, other]);
  expect(found.map((duplicate) => duplicate.reason)).toEqual(reason === null ? [] : [reason]);
  expect(findDuplicates([other, one])).toEqual(found);
});

test('of the seed, which people made, next to nothing is doubtful', () => {
  const found = findDuplicates(seed.entities).map(({ one, other }) => `${one} ${other}`);
  expect(found.length).toBeLessThan(4);
});

test('a name that very many share makes no pairs, and many entities take no long', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...entity(`Person Number${index} Common`),
    id: `person:p${index}`,
  }));
  const start = performance.now();
  expect(findDuplicates(many)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
