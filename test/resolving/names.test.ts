/** Names: exact, with titles, in other forms and spellings; and what is refused. */

import { describe, expect, test } from '@jest/globals';
import { entity, idsOf, linesOf, mention, resolve, role, world } from './harness.ts';

test.each([
  ['Ada Lind', 'EXACT_NAME person:ada-lind'],
  ['PERSON: ADA LIND', 'EXACT_NAME person:ada-lind'],
  ['the Harbour Post', 'EXACT_NAME organization:harbour-post'],
  ['Mrs. Ada Lind', 'EXACT_NAME person:ada-lind'],
  ['President Juhan Veski', 'EXACT_NAME person:juhan-veski'],
  ['Estonian President Juhan Veski', 'EXACT_NAME person:juhan-veski'],
  ['Kenyan Deputy Minister of Health Otieno Wafula', 'EXACT_NAME person:otieno-wafula'],
  ['Col. Gen. Pavel Dorin', 'EXACT_NAME person:pavel-dorin'],
  ['Estonian newspaper The Harbour Post', 'EXACT_NAME organization:harbour-post'],
  ['the NDC', 'EXACT_NAME organization:northern-dairy-council'],
  ['Professor of sea law Pavel Dorin', 'EXACT_NAME person:pavel-dorin'],
  ['Pavel Dorin of the University of Tidal Sciences', 'EXACT_NAME person:pavel-dorin'],
  ['Pavel Dorin, who left the harbour in May', 'EXACT_NAME person:pavel-dorin'],
  ['the port director, Pavel Dorin', 'EXACT_NAME person:pavel-dorin'],
  ['her rival, the former pilot Pavel Dorin', 'EXACT_NAME person:pavel-dorin'],
  ['Pavel Dorin himself', 'EXACT_NAME person:pavel-dorin'],
  ['Ada K. Lind', 'FULL_NAME person:ada-lind'],
  ['President J. Veski', 'FULL_NAME person:juhan-veski'],
  ['Lind Ada', 'SPELLING person:ada-lind'],
  ['Ада Линд', 'SPELLING person:ada-lind'],
  ['Pawel Dorin', 'SPELLING person:pavel-dorin'],
  ['Павел Дорин', 'SPELLING person:pavel-dorin'],
  ['Berik Targenov', 'NEAR_SPELLING person:berik-torgenov'],
  ['Otieno Wafulah', 'NEW person:otieno-wafulah'],
  ['Kenyan Deputy Health Minister Otieno Wafulah', 'NEAR_SPELLING person:otieno-wafula'],
])('%s: %s', (words, line) => {
  expect(linesOf(resolve(world, [words]))).toEqual([line]);
});

describe('two of one name', () => {
  const kims = [
    ...world,
    entity('person:jun-kim', 'Jun Kim', 'Kim'),
    entity('person:rosa-kim', 'Rosa Kim', 'Kim'),
    role('person:rosa-kim', 'Mayor', 'place:tallinn', '2020'),
  ];

  test('a bare surname that fits two is nobody known, and says whom it may mean', () => {
    const { resolutions, doubts, entities } = resolve(
      [...kims, role('person:jun-kim', 'Judge', 'country:ee')],
      ['Estonia', 'Kim'],
    );
    expect(resolutions[1]).toMatchObject({ entity: 'person:kim-harbour-post-2022-01-09', method: 'STAND_IN' });
    expect(resolutions[1]?.alternatives.map((one) => one.entity)).toEqual(['person:jun-kim', 'person:rosa-kim']);
    expect(doubts).toMatchObject([{ code: 'AMBIGUOUS', mention: 1, words: 'Kim' }]);
    expect(entities.map(({ id }) => id)).toEqual(['person:kim-harbour-post-2022-01-09']);
  });

  test('a bare surname for which nothing speaks is nobody known, even where only one has it', () => {
    const { resolutions, doubts } = resolve(world, ['PERSON: Lind']);
    expect(resolutions[0]).toMatchObject({ entity: 'person:lind-harbour-post-2022-01-09', method: 'STAND_IN' });
    expect(doubts).toMatchObject([{ code: 'UNRESOLVED' }]);
  });

  test('a stand-in is told by where and when it was published', () => {
    const { entities } = resolve(world, ['PERSON: Lind'], { outletName: 'Harbour Post' });
    expect(entities.map(({ name }) => name)).toEqual(['Lind (Harbour Post, 9 January 2022)']);
  });

  test('the title tells them apart', () => {
    expect(linesOf(resolve(kims, ['Mayor Kim']))).toEqual(['SURNAME person:rosa-kim']);
  });

  test('the one whom the article names in full is meant by the surname', () => {
    expect(idsOf(resolve(kims, ['Jun Kim', 'Kim', 'Mr. Kim']))).toEqual(Array(3).fill('person:jun-kim'));
  });

  test('where the article names both, the surname is neither, but a shared title tells', () => {
    const [, , bare, titled] = resolve(kims, ['Jun Kim', 'Mayor Rosa Kim', 'Kim', 'Mayor Kim']).resolutions;
    expect(bare).toMatchObject({
      method: 'STAND_IN',
      alternatives: [{ entity: 'person:jun-kim' }, { entity: 'person:rosa-kim' }],
    });
    expect(titled).toMatchObject({ entity: 'person:rosa-kim' });
  });

  test('two with the whole name in common are told apart by office, else not at all', () => {
    const smiths = [
      ...world,
      entity('person:eva-roos', 'Eva Roos'),
      entity('person:eva-roos-2', 'Eva Roos'),
      role('person:eva-roos-2', 'Director', 'organization:institute-of-tides', '2021'),
    ];
    expect(idsOf(resolve(smiths, ['Eva Roos, director of the Institute of Tides']))).toEqual(['person:eva-roos-2']);
    expect(resolve(smiths, ['Eva Roos']).doubts).toMatchObject([{ code: 'AMBIGUOUS' }]);
  });
});

describe('father and son', () => {
  const falks = [entity('person:george-h-falk', 'George H. Falk'), entity('person:george-w-falk', 'George W. Falk')];

  test('middle initials that differ are two people, and without them none is taken', () => {
    expect(idsOf(resolve(falks, ['George W. Falk']))).toEqual(['person:george-w-falk']);
    expect(idsOf(resolve(falks, ['George Walter Falk']))).toEqual(['person:george-w-falk']);
    expect(resolve(falks, ['George Falk']).doubts).toMatchObject([{ code: 'AMBIGUOUS' }]);
    expect(linesOf(resolve(falks, ['George K. Falk']))).toEqual(['NEW person:george-k-falk']);
  });

  test('Jr. is never Sr.', () => {
    const known = [entity('person:abel-stone-sr', 'Abel Stone Sr.')];
    expect(linesOf(resolve(known, ['Abel Stone, Jr.', 'Abel Stone Sr.']))).toEqual([
      'NEW person:abel-stone-jr',
      'EXACT_NAME person:abel-stone-sr',
    ]);
  });
});

test('an office of another country makes another person with a suffix', () => {
  const { resolutions, entities, relations } = resolve(world, ['Kenyan Energy Minister Juhan Veski']);
  expect(resolutions[0]).toMatchObject({ entity: 'person:juhan-veski-2', method: 'NEW' });
  expect(entities).toMatchObject([{ id: 'person:juhan-veski-2', name: 'Juhan Veski' }]);
  expect(relations).toMatchObject([
    { kind: 'HOLDS_ROLE', source: 'person:juhan-veski-2', target: 'country:ke', title: 'Energy Minister' },
  ]);
});

test('a town and a person of one name: the kind tells, and where it is not known, nothing is taken', () => {
  const known = [entity('place:lincroft', 'Lincroft'), entity('person:ada-lincroft', 'Ada Lincroft', 'Lincroft')];
  expect(idsOf(resolve(known, [mention('PLACE: Lincroft', { role: 'ABOUT' })]))).toEqual(['place:lincroft']);
  expect(idsOf(resolve(known, ['Ada Lincroft', 'PERSON: Lincroft']))).toEqual(Array(2).fill('person:ada-lincroft'));
  expect(resolve(known, [mention('Lincroft', { role: 'ABOUT' })]).doubts).toMatchObject([{ code: 'AMBIGUOUS' }]);
});

test('a place is told from its namesake by what it is part of', () => {
  const known = [
    ...world,
    entity('place:lake', 'Lake City'),
    entity('place:lake-2', 'Lake City'),
    { ...role('x:y', '', 'country:ke'), kind: 'PART_OF' as const, source: 'place:lake-2' },
  ];
  expect(idsOf(resolve(known, [mention('PLACE: Lake City, Kenya')]))).toEqual(['place:lake-2']);
});

test('forms of a forename count, forms of two genders do not', () => {
  const known = [entity('person:joseph-ahlberg', 'Joseph Ahlberg'), entity('person:martin-keller', 'Martin Kellerman')];
  expect(linesOf(resolve(known, ['Joe Ahlberg', 'Martina Kellerman']))).toEqual([
    'FULL_NAME person:joseph-ahlberg',
    'NEW person:martina-kellerman',
  ]);
});
