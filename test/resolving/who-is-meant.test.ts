/** Nationalities, genders and namesakes: who is meant, who is not, and how surely. */

import { describe, expect, test } from '@jest/globals';
import { draftOf } from '../drafting/draft-of.ts';
import { entity, linesOf, mention, resolve, role, world } from './harness.ts';

const spoke = (text: string) =>
  draftOf(text).statements.map(({ speaker, resolutions = [] }) => [speaker, resolutions[0]?.score]);

describe('a nationality', () => {
  test.each([
    ['the Kenyan', 'GROUP group:kenyan-harbour-post-2022-01-09'],
    ['the 29-year-old Estonian', 'GROUP group:29-year-old-estonian-harbour-post-2022-01-09'],
    ['the Scotswoman', 'GROUP group:scotswoman-harbour-post-2022-01-09'],
  ])('%s is a person of this article alone', (words, line) => {
    expect(linesOf(resolve(world, [mention(words, { kind: 'PERSON' })]))).toEqual([line]);
    expect(linesOf(resolve(world, [mention(words, { kind: 'COUNTRY' })]))).toEqual([line]);
  });

  test.each(['Kenya', 'The French', 'the Kenyan government'])('%s is none', (words) => {
    expect(linesOf(resolve(world, [mention(words, { kind: 'COUNTRY' })]))[0]).not.toMatch(/^GROUP/);
  });

  test('is sure of one who is called so, and a guess of another', () => {
    const told = [mention('PERSON: Kenyan runner Amani Otieno'), mention('the Kenyan', { antecedent: 0 })];
    expect(resolve(world, told).resolutions[1]?.score).toBe(0.9);
    const guessed = [mention('PERSON: Amani Otieno'), mention('the Kenyan', { antecedent: 0 })];
    expect(resolve(world, guessed)).toMatchObject({
      resolutions: [{}, { entity: 'person:amani-otieno', score: 0.5 }],
      doubts: [{ code: 'DOUBTFUL' }],
    });
    const known = [
      entity('person:amani-otieno', 'Amani Otieno'),
      role('person:amani-otieno', 'President', 'country:ke'),
    ];
    expect(resolve([...world, ...known], guessed).resolutions[1]?.score).toBe(0.9);
  });
});

describe('two of one surname', () => {
  test('are told by nothing, where both are in the article', () => {
    const text =
      'The inspector Walter Rask and his brother, the cook Emil Rask, fell out over soup on Monday. “It was cold,” Rask said.';
    const { statements, reports } = draftOf(text);
    expect(statements[0]).toMatchObject({
      speaker: 'person:rask-harbour-post-2022-01-12',
      resolutions: [{ alternatives: [{ entity: 'person:emil-rask' }, { entity: 'person:walter-rask' }] }],
    });
    expect(reports).toMatchObject([{ code: 'AMBIGUOUS' }]);
  });

  test('but one whom the article names alone is meant', () => {
    const text = 'The inspector Walter Rask ate soup on Monday. Guests laughed. “It was cold,” Rask said.';
    expect(spoke(text)).toEqual([['person:walter-rask', 0.9]]);
  });

  test.each([
    ['Mr. Moro', 'Mrs. Moro'],
    ['Lady Brand', 'Lord Brand'],
  ])('%s and %s are two', (one, other) => {
    const words = [mention(one), mention(other), mention('he', { antecedent: one.startsWith('M') ? 0 : 1 })];
    const [first, second, he] = resolve(world, words).resolutions.map((resolution) => resolution.entity);
    expect(first).not.toBe(second);
    expect(he).toBe(one.startsWith('M') ? first : second);
  });

  test('“Mr. Moro” twice is one, and “Mrs. Lund” is not Jens Lund, of whom the article says “he”', () => {
    const twice = resolve(world, ['Mr. Moro', 'Mr. Moro']).resolutions.map((resolution) => resolution.entity);
    expect(new Set(twice).size).toBe(1);
    const words = [mention('PERSON: Jens Lund'), mention('he', { antecedent: 0 }), mention('PERSON: Mrs. Lund')];
    expect(linesOf(resolve(world, words))[2]).toBe('STAND_IN person:lund-harbour-post-2022-01-09');
  });
});

describe('what the text settles', () => {
  test('stands for a stand-in where nobody else fits, never for somebody else', () => {
    const words = [mention('PERSON: Ada Lind'), mention('Mr. Moro'), mention('he', { antecedent: 1 })];
    const [, moro, he] = resolve(world, words).resolutions;
    expect(he?.entity).toBe(moro?.entity);
    const council = [mention('the city council'), mention('the council', { antecedent: 0 })];
    const { entities } = resolve([], council);
    expect(entities).toHaveLength(1);
  });

  test('is less sure where another who has just spoken fits as well', () => {
    const two = [mention('PERSON: Ada Lind'), mention('PERSON: Eva Sand'), mention('she', { antecedent: 0 })];
    expect(resolve(world, two).resolutions[2]).toMatchObject({ entity: 'person:ada-lind', score: 0.5 });
    const titled = [mention('Mr. Uno Raud'), mention('PERSON: Ada Lind'), mention('she', { antecedent: 1 })];
    expect(resolve(world, titled).resolutions[2]).toMatchObject({ entity: 'person:ada-lind', score: 0.9 });
  });

  test('is not taken from somebody whose title is of the other gender', () => {
    const words = [mention('PERSON: Mr. Uno Raud'), mention('PERSON: Mrs. Ada Lind'), mention('he', { antecedent: 1 })];
    expect(resolve(world, words).resolutions[2]).toMatchObject({ method: 'PRONOUN', entity: 'person:uno-raud' });
  });
});

describe('what stands beside a name', () => {
  test.each([
    ['union boss Moro', 'Moro said it rains.'],
    ['his friend Moro', 'Moro laughed.'],
    ['party chairman Moro', ''],
  ])('“%s” is a person', (words) => {
    const { entities } = resolve(world, [mention(`ORGANIZATION: ${words}`), mention('Moro')]);
    expect(entities.map(({ id }) => id)).toEqual(['person:moro-harbour-post-2022-01-09']);
  });

  test.each(['the mine operator Norlux', 'the party Norlux'])('“%s” is a body', (words) => {
    expect(resolve(world, [mention(words)]).entities[0]?.kind).toBe('ORGANIZATION');
  });

  test.each(['Northern Geological Survey', 'Torvian Labour Confederation', 'Halden Royal Observatory'])(
    '%s is a body',
    (name) => {
      expect(resolve(world, [mention(`PERSON: ${name}`)]).entities[0]?.kind).toBe('ORGANIZATION');
    },
  );

  test.each([
    ['on Radio Halden', undefined],
    ['speaking in Tallinn', undefined],
    ['44', undefined],
    ['in charge of the quay', undefined],
    ['speaker of the council', 'Speaker of the council.'],
    ['of the islanders’ association', 'Of the islanders’ association.'],
  ])('“%s” describes somebody: %s', (apposition, description) => {
    expect(resolve(world, [mention('PERSON: Ivo Sarr', { apposition })]).entities[0]?.description).toBe(description);
  });
});
