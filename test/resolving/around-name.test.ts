/** Titles, letters after a name, and whose somebody is: they tell who it is, and are no part of the name. */

import { expect, test } from '@jest/globals';
import { mention, resolve } from './harness.ts';

const brought = (words: string) => {
  const { entities, resolutions } = resolve([], [mention(words)]);
  const own = entities.find(({ id }) => id === resolutions[0]?.entity);
  return own && [own.kind, own.name, own.description ?? ''];
};

test.each<[string, string, string]>([
  ['PERSON: Gov. Gavin Holt', 'Gavin Holt', 'Governor.'],
  ['PERSON: Sen. Maria Lopez', 'Maria Lopez', 'Senator.'],
  ['PERSON: Rep. Tom Wick', 'Tom Wick', 'Representative.'],
  ['PERSON: Gov.-elect Tom Wick', 'Tom Wick', 'Governor-elect.'],
  ['PERSON: Former Gov. Jim Hale', 'Jim Hale', 'Former governor.'],
  ['PERSON: Lt. Col. Tanvir Sarkar', 'Tanvir Sarkar', 'Lieutenant colonel.'],
  ['PERSON: Rep Tom Wick', 'Tom Wick', 'Representative.'],
  ['PERSON: Dr. Ana Berg', 'Ana Berg', ''],
  ['PERSON: Lord Peter Ash', 'Peter Ash', ''],
  ['PERSON: Justice Minister Carla Ruiz', 'Carla Ruiz', 'Justice Minister.'],
  ['PERSON: Headman Patson Cholamba', 'Patson Cholamba', 'Headman.'],
  ['PERSON: Sarah Lyle KC', 'Sarah Lyle', 'KC.'],
  ['PERSON: Dame Joan Abbott OBE', 'Joan Abbott', 'OBE.'],
  ['GROUP: Peter Brand MP', 'Peter Brand', 'MP.'],
  ["PERSON: The Kremlin's Dmitry Peskov", 'Dmitry Peskov', 'Of the Kremlin.'],
  ['PERSON: Labour’s Anna Reed', 'Anna Reed', 'Of Labour.'],
  ["ORGANIZATION: RIA's Olga Ivanova", 'Olga Ivanova', 'Of RIA.'],
  ['PERSON: owner Karl Voss', 'Karl Voss', 'Owner.'],
])('%s is a person called %s', (words, name, description) => {
  expect(brought(words)).toEqual(['PERSON', name, description]);
});

test.each<[string, string, string]>([
  ["PERSON: Moody's Investors Service", 'ORGANIZATION', "Moody's Investors Service"],
  ["ORGANIZATION: Sotheby's Hong Kong", 'ORGANIZATION', "Sotheby's Hong Kong"],
  ['GROUP: Labour MP', 'GROUP', 'Unnamed Labour MP'],
  ['GROUP: Green Party MP', 'GROUP', 'Unnamed Green Party MP'],
  ['PERSON: Rep Wick', 'PERSON', 'Rep Wick'],
  ['PERSON: Amartya Sen', 'PERSON', 'Amartya Sen'],
])('%s is %s %s', (words, kind, name) => {
  expect(brought(words)?.slice(0, 2)).toEqual([kind, name]);
});

test('letters, titles and pronouns lead to one person', () => {
  const { resolutions } = resolve([], ['PERSON: Sarah Lyle KC', 'PERSON: Ms Lyle', 'PERSON: Ms Lyle KC']);
  expect(new Set(resolutions.map(({ entity }) => entity))).toEqual(new Set(['person:sarah-lyle']));
});

test.each(['66', 'Notes', '—'])('“%s” beside a name is no description', (apposition) => {
  const { entities } = resolve([], [mention('PERSON: Ada Berg', { apposition })]);
  expect(entities).toEqual([{ type: 'entity', id: 'person:ada-berg', kind: 'PERSON', name: 'Ada Berg' }]);
});
