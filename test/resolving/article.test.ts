/** What leans on the article: earlier names, descriptions, pronouns, the country it speaks of, offices at its date. */

import { describe, expect, test } from '@jest/globals';
import { entity, idsOf, linesOf, mention, resolve, role, world } from './harness.ts';

test('what is called unnamed is not called so twice', () => {
  const { entities } = resolve(world, ['an unnamed engineer']);
  expect(entities.map(({ name }) => name)).toEqual(['Unnamed engineer']);
});

describe('offices', () => {
  test('are held by whoever held them on the day', () => {
    const on = (published: string) => idsOf(resolve(world, ['the Estonian president'], { published }));
    expect(on('2022-01-09')).toEqual(['person:juhan-veski']);
    expect(on('2021-06-01')).toEqual(['person:ada-lind']);
    expect(on('1999-06-01')).toEqual(['group:estonian-president-harbour-post-2022-01-09']);
  });

  test('a former president is one whose time had ended, and no one where there are two', () => {
    const words = ['the former Estonian president'];
    expect(linesOf(resolve(world, words))).toEqual(['OFFICE_AT_DATE person:ada-lind']);
    expect(idsOf(resolve(world, words, { published: '2021-06-01' }))).not.toContain('person:ada-lind');
    const older = [
      entity('person:uno-raud', 'Uno Raud'),
      role('person:uno-raud', 'President', 'country:ee', '2009', '2018'),
    ];
    const { resolutions, doubts } = resolve([...world, ...older], words);
    expect(doubts).toMatchObject([{ code: 'AMBIGUOUS' }]);
    expect(resolutions[0]?.alternatives.map((one) => one.entity)).toEqual(['person:ada-lind', 'person:uno-raud']);
  });

  test.each([
    ['the Estonian Defence Ministry spokeswoman', 'person:marta-kuusk'],
    ["Estonia's defense ministry spokesperson", 'person:marta-kuusk'],
    ["Kenya's deputy health minister", 'person:otieno-wafula'],
    ['a deputy health minister of Kenya', 'person:otieno-wafula'],
    ['the former director of the Institute of Tides', 'person:pavel-dorin'],
  ])('%s', (words, id) => {
    expect(idsOf(resolve(world, [words]))).toEqual([id]);
  });

  test.each(['the Kenyan deputy minister', 'the Kenyan health minister', 'the Kenyan president'])(
    '%s is nobody known',
    (words) => {
      expect(linesOf(resolve(world, [words]))[0]).toMatch(/^GROUP group:kenyan-/);
    },
  );

  test('the president of an academy is not the president of its country', () => {
    const academy = [
      entity('organization:academy', 'Kenyan Academy'),
      { ...role('organization:academy', '', 'country:ke'), kind: 'PART_OF' as const },
      entity('person:wanjiru', 'Njeri Wanjiru'),
      role('person:wanjiru', 'President', 'organization:academy', '2010'),
    ];
    expect(idsOf(resolve([...world, ...academy], ['the Kenyan president']))).not.toContain('person:wanjiru');
    expect(idsOf(resolve([...world, ...academy], ['the president of the Kenyan Academy']))).toEqual(['person:wanjiru']);
  });
});

describe('bodies', () => {
  test.each([
    ["Estonia's defence ministry", 'BODY_OF_COUNTRY organization:estonian-defense-ministry'],
    ['the Defense Ministry of Estonia', 'BODY_OF_COUNTRY organization:estonian-defense-ministry'],
    ["Tallinn's defence ministry", 'BODY_OF_COUNTRY organization:estonian-defense-ministry'],
    ['the Kenyan Ministry of Health', 'BODY_OF_COUNTRY organization:kenyan-health-ministry'],
    ["the Estonian president's office", 'BODY_OF_COUNTRY organization:estonian-president-office'],
    ["Kenya's energy ministry", 'NEW organization:kenyan-energy-ministry'],
  ])('%s', (words, line) => {
    expect(linesOf(resolve(world, [words]))).toEqual([line]);
  });

  test('a new ministry is part of its country', () => {
    const { entities, relations } = resolve(world, ["Kenya's energy ministry"]);
    expect(entities).toEqual([
      expect.objectContaining({
        name: 'Kenyan Energy Ministry',
        kind: 'ORGANIZATION',
        aliases: ["Kenya's energy ministry"],
      }),
    ]);
    expect(relations).toMatchObject([
      { kind: 'PART_OF', source: 'organization:kenyan-energy-ministry', target: 'country:ke' },
    ]);
  });

  test('without a country the one that the article speaks of is meant, less surely', () => {
    const { resolutions } = resolve(world, ['Kenya', 'the Health Ministry', 'Estonia', "the president's office"]);
    expect(resolutions[1]).toMatchObject({ entity: 'organization:kenyan-health-ministry', method: 'COUNTRY_IN_FOCUS' });
    expect(resolutions[3]).toMatchObject({
      entity: 'organization:estonian-president-office',
      method: 'COUNTRY_IN_FOCUS',
    });
    expect(resolutions[1]?.score).toBeLessThan(0.7);
  });

  test('without any country it is a ministry of this article alone', () => {
    expect(linesOf(resolve(world, ['the Health Ministry']))).toEqual([
      'STAND_IN organization:health-ministry-harbour-post-2022-01-09',
    ]);
  });

  test("a head of state's office is the state's", () => {
    expect(linesOf(resolve(world, ['Estonian President Juhan Veski', "Mr. Veski's office"]))[1]).toBe(
      'COUNTRY_IN_FOCUS organization:estonian-president-office',
    );
  });
});

describe('countries', () => {
  test.each([
    ['Kenya', 'COUNTRY_NAME country:ke', 'EXACT_NAME country:ke'],
    ['the Republic of Estonia', 'COUNTRY_NAME country:ee', 'COUNTRY_NAME country:ee'],
    ['the U.S.', 'COUNTRY_NAME country:us', 'COUNTRY_NAME country:us'],
    ['Britain', 'COUNTRY_NAME country:gb', 'COUNTRY_NAME country:gb'],
  ])('%s', (words, unknown, known) => {
    expect(linesOf(resolve([], [words]))).toEqual([unknown]);
    expect(linesOf(resolve(world, [words]))).toEqual([known]);
  });

  test('one that is not known is brought in as ISO 3166 has it', () => {
    expect(resolve([], ['Kyrgyzstan']).entities).toEqual([
      {
        type: 'entity',
        id: 'country:kg',
        kind: 'COUNTRY',
        name: 'Kyrgyzstan',
        aliases: ['Kyrgyz Republic'],
        iso: 'KG',
      },
    ]);
  });

  test('Congo is two, so none', () => {
    const { resolutions, doubts, entities } = resolve([], ['COUNTRY: Congo']);
    expect(resolutions[0]).toMatchObject({ entity: null });
    expect(resolutions[0]?.alternatives.map((one) => one.entity)).toEqual(['country:cd', 'country:cg']);
    expect(doubts).toMatchObject([{ code: 'AMBIGUOUS' }]);
    expect(entities).toEqual([]);
  });

  test('a capital that speaks is its country, one that is spoken of is a place', () => {
    const { resolutions } = resolve(world, ['Tallinn', mention('Tallinn', { role: 'ABOUT' })]);
    expect(resolutions[0]).toMatchObject({
      entity: 'country:ee',
      method: 'METONYM',
      alternatives: [{ entity: 'place:tallinn' }],
    });
    expect(resolutions[0]?.score).toBeLessThan(0.8);
  });

  test('a capital that is only spoken of is a place', () => {
    expect(linesOf(resolve(world, [mention('Tallinn', { role: 'ABOUT' })]))).toEqual(['EXACT_NAME place:tallinn']);
  });
});

describe('what the article named', () => {
  test('a surname after the full name, of somebody new too', () => {
    const lines = linesOf(resolve(world, ['Teodor Brask, director of the Institute of Tides', 'Brask', 'Mr. Brask']));
    expect(lines).toEqual([
      'NEW person:teodor-brask',
      'NAMED_EARLIER person:teodor-brask',
      'NAMED_EARLIER person:teodor-brask',
    ]);
  });

  test('a headline may name him before', () => {
    expect(idsOf(resolve(world, ['Brask', 'Teodor Brask']))).toEqual(Array(2).fill('person:teodor-brask'));
  });

  test('names of several words, with particles', () => {
    expect(idsOf(resolve([], ['PERSON: Lena van der Holt', 'PERSON: van der Holt', 'PERSON: Holt']))).toEqual(
      Array(3).fill('person:lena-van-der-holt'),
    );
  });

  test('"the ministry" is the only one, or with less trust the nearest', () => {
    const one = resolve(world, ["Estonia's defence ministry", 'the ministry']).resolutions[1];
    expect(one).toMatchObject({ entity: 'organization:estonian-defense-ministry', method: 'DESCRIPTION', score: 0.8 });
    const two = resolve(world, ["Estonia's defence ministry", "Kenya's health ministry", 'the ministry'])
      .resolutions[2];
    expect(two).toMatchObject({ entity: 'organization:kenyan-health-ministry', score: 0.6 });
    expect(two?.alternatives).toMatchObject([{ entity: 'organization:estonian-defense-ministry' }]);
  });

  test('"the Defence Ministry" is the one with these words', () => {
    const found = resolve(world, ["Estonia's defence ministry", "Kenya's health ministry", 'the Defence Ministry']);
    expect(linesOf(found)[2]).toBe('DESCRIPTION organization:estonian-defense-ministry');
  });

  test('people and bodies by their titles, appositions and names', () => {
    const found = resolve(world, [
      'Col. Teodor Brask',
      'the colonel',
      'the 54-year-old',
      'the officer in charge of the port',
    ]);
    expect(idsOf(found).slice(0, 3)).toEqual(Array(3).fill('person:teodor-brask'));
    expect(linesOf(found)[3]).toMatch(/^GROUP /);
    expect(idsOf(resolve(world, ['their union, the Northern Dairy Council', 'the union', 'The Council']))).toEqual(
      Array(3).fill('organization:northern-dairy-council'),
    );
  });

  test('an antecedent that the text settles goes before everything else', () => {
    const found = resolve(world, ['Ada Lind', 'Juhan Veski', mention('he', { antecedent: 0 })]);
    expect(linesOf(found)[2]).toBe('ANTECEDENT person:ada-lind');
  });

  test('pronouns are the nearest who speak, by gender where it is known', () => {
    const found = idsOf(resolve(world, ['Mrs. Ada Lind', 'Mr. Juhan Veski', 'she', 'he', 'who']));
    expect(found).toEqual([
      'person:ada-lind',
      'person:juhan-veski',
      'person:ada-lind',
      'person:juhan-veski',
      'person:juhan-veski',
    ]);
    expect(resolve(world, ['he', 'I']).resolutions).toMatchObject([{ entity: null }, { entity: null }]);
  });
});

describe('acronyms', () => {
  test('are what the article says they are', () => {
    const lines = linesOf(resolve(world, ['the Norrland Defence Coalition (NDC)', 'the NDC']));
    expect(lines).toEqual([
      'NEW organization:norrland-defence-coalition',
      'NAMED_EARLIER organization:norrland-defence-coalition',
    ]);
  });

  test('of two bodies with the same one, none is taken without more', () => {
    const two = [...world, entity('organization:new-dance-company', 'New Dance Company', 'NDC')];
    const { doubts } = resolve(two, ['the NDC']);
    expect(doubts).toMatchObject([
      {
        code: 'AMBIGUOUS',
        candidates: [{ entity: 'organization:new-dance-company' }, { entity: 'organization:northern-dairy-council' }],
      },
    ]);
    expect(idsOf(resolve(two, ['the Northern Dairy Council', 'the NDC']))[1]).toBe(
      'organization:northern-dairy-council',
    );
  });

  test('initials lead to the one body that has them', () => {
    const known = [entity('organization:gulf-weather-board', 'Gulf Weather Board')];
    expect(linesOf(resolve(known, ['the GWB']))).toEqual(['ACRONYM organization:gulf-weather-board']);
  });
});

describe('groups and unnamed sources', () => {
  test.each([
    ['Witnesses', 'EXACT_NAME group:witnesses'],
    ['two eyewitnesses', 'EXACT_NAME group:witnesses'],
    ['three Kenyan officials', 'EXACT_NAME group:kenyan-officials'],
    ['officials in Kenya', 'BODY_OF_COUNTRY group:kenyan-officials'],
    ["Kenya's officials", 'BODY_OF_COUNTRY group:kenyan-officials'],
    ['analysts', 'GROUP group:analysts'],
    ['Estonia officials', 'GROUP group:estonian-officials'],
    ['reports', 'GROUP group:unnamed-reports'],
    ['a porter who would not give his name', 'GROUP group:porter-harbour-post-2022-01-09'],
    ['an official', 'GROUP group:official-harbour-post-2022-01-09'],
    ['a deputy head of the Institute of Tides', 'GROUP group:deputy-head-of-the-institute-of-tides'],
  ])('%s', (words, line) => {
    expect(linesOf(resolve(world, [words]))).toEqual([line]);
  });

  test('authorities are those of the country of which the article has spoken', () => {
    expect(idsOf(resolve(world, ['Kenya', 'officials', 'authorities'])).slice(1)).toEqual([
      'group:kenyan-officials',
      'group:kenyan-authorities',
    ]);
  });

  test('"the official" is the one introduced before', () => {
    expect(idsOf(resolve(world, ['a port official', 'Ada Lind', 'the official']))).toEqual([
      'group:port-official-harbour-post-2022-01-09',
      'person:ada-lind',
      'group:port-official-harbour-post-2022-01-09',
    ]);
  });
});
