/** Companies, bodies, countries and persons whom nobody knows yet: what the words tell goes before what capitals made a reader guess. */

import { expect, test } from '@jest/globals';
import { entity, mention, resolve } from './harness.ts';

test.each([
  // Words of trades and bodies at the end of a name.
  ['PERSON: Sedgeley Vale Water', 'organization:sedgeley-vale-water'],
  ['PERSON: Halden Energy', 'organization:halden-energy'],
  ['PERSON: Ostrava Biotech', 'organization:ostrava-biotech'],
  ['PERSON: Torvian Reserve', 'organization:torvian-reserve'],
  ['PERSON: Amity International', 'organization:amity-international'],
  ['PERSON: Bank of Torvia', 'organization:bank-of-torvia'],
  // Legal forms, and partners.
  ['PERSON: Ostrava Biotech ASA', 'organization:ostrava-biotech-asa'],
  ['PERSON: Marlo Inc.', 'organization:marlo-inc'],
  ['PERSON: Moreton & Pike', 'organization:moreton-pike'],
  // What stands beside the name.
  ['PERSON: Cobre Andino, the state miner', 'organization:cobre-andino'],
  ['PERSON: Brava Mar, a fishing company', 'organization:brava-mar'],
  ['PERSON: Brava Mar, which sells fish', 'organization:brava-mar'],
  ['PERSON: Altan Resources, the owner of the mine', 'organization:altan-resources'],
  ['PERSON: Marta Kuusk, the owner of the mine', 'person:marta-kuusk'],
  ['PERSON: Marta Kuusk, an engineer whose firm built it', 'person:marta-kuusk'],
  ['PERSON: Marta Kuusk, head of the port company', 'person:marta-kuusk'],
  ['ORGANIZATION: Imani Okot, a hydrologist at the institute', 'person:imani-okot'],
  ['PERSON: Luca Ferri of the University of Padua', 'person:luca-ferri'],
  ['PERSON: Physicist Luca Ferri', 'person:luca-ferri'],
  // Names of persons in which such words stand as well.
  ['PERSON: Samantha Power', 'person:samantha-power'],
  ['PERSON: Dr. Ines Bank', 'person:ines-bank'],
  ['PERSON: Joe Banks', 'person:joe-banks'],
  // A name of two words is a person's even where a reader took it for people.
  ['GROUP: Tunde Bakare', 'person:tunde-bakare'],
  ['GROUP: Kenyan Nurses', 'group:kenyan-nurses'],
  // Countries.
  ['PERSON: New Zealand', 'country:nz'],
  ['ORGANIZATION: New Zealand', 'country:nz'],
  ['UNKNOWN: New Zealand', 'country:nz'],
  // An epithet is no part of the name.
  ['ORGANIZATION: official Torvian Central News Agency', 'organization:torvian-central-news-agency'],
])('%s', (words, id) => {
  expect(resolve([], [mention(words)]).resolutions[0]?.entity).toBe(id);
});

const article = '-harbour-post-2022-01-09';

test('a single word that nobody known bears is a body; a surname or a title is a person', () => {
  const known = [entity('person:ana-falk', 'Ana Falk'), entity('person:ben-falk', 'Ben Falk')];
  const of = (words: string) => resolve(known, [mention(words)]).resolutions[0]?.entity;
  expect(of('Cobrandes')).toBe(`organization:cobrandes${article}`);
  expect(of('Falk')).toBe(`person:falk${article}`);
  expect(of('Mr. Berg')).toBe(`person:berg${article}`);
});

test('a company is called without its legal form', () => {
  const known = [entity('organization:ostrava-biotech-asa', 'Ostrava Biotech ASA')];
  expect(resolve(known, [mention('PERSON: Ostrava Biotech')]).resolutions[0]).toMatchObject({
    entity: 'organization:ostrava-biotech-asa',
    method: 'BODY_OF_COUNTRY',
  });
  const { resolutions } = resolve([], [mention('PERSON: Ostrava Biotech ASA'), mention('PERSON: Ostrava Biotech')]);
  expect(new Set(resolutions.map((resolution) => resolution.entity)).size).toBe(1);
});
