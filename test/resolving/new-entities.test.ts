/** What an article brings: new entities, their offices, and ids that nobody shares. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import { entityId, freeId } from '../../src/resolving/entity-id.ts';
import type { MentionKind, MentionRole } from '../../src/resolving/mention.ts';
import { context, idsOf, mention, resolve, world } from './harness.ts';

test('an apposition becomes description, office and body', () => {
  const { entities, relations } = resolve(world, ["Njeri Odhiambo, Kenya's children's rights ombudsman", 'Odhiambo']);
  expect(entities).toEqual([
    {
      type: 'entity',
      id: 'person:njeri-odhiambo',
      kind: 'PERSON',
      name: 'Njeri Odhiambo',
      description: "Kenya's children's rights ombudsman.",
    },
  ]);
  expect(relations).toEqual([
    expect.objectContaining({
      kind: 'HOLDS_ROLE',
      source: 'person:njeri-odhiambo',
      target: 'country:ke',
      title: "Children's rights ombudsman",
    }),
  ]);
});

test('a body that nobody knew comes with its director; a former office is none', () => {
  const { entities, relations } = resolve(world, [
    'Teodor Brask, founder of consulting firm Brask Analytics',
    'Eli Storm, former director of the Institute of Tides',
  ]);
  expect(entities.map(({ id }) => id)).toEqual([
    'organization:brask-analytics',
    'person:eli-storm',
    'person:teodor-brask',
  ]);
  expect(relations).toMatchObject([
    { source: 'person:teodor-brask', target: 'organization:brask-analytics', title: 'Founder' },
  ]);
});

test('what an article brought is known to the next, and is not brought again', () => {
  const resolver = createResolver({ entities: [], relations: [] });
  const first = resolver.resolve(
    [mention('Teodor Brask, director of the Polder Institute'), mention('Mr. Kim')],
    context,
  );
  resolver.add(first);
  const again = resolver.resolve(
    [mention('Teodor Brask, director of the Polder Institute'), mention('Mr. Kim')],
    context,
  );
  expect(again.resolutions.map(({ entity }) => entity)).toEqual(first.resolutions.map(({ entity }) => entity));
  expect([again.entities, again.relations]).toEqual([[], []]);
  expect(resolver.resolve([mention('the director of the Polder Institute')], context).resolutions[0]?.entity).toBe(
    'person:teodor-brask',
  );
  expect(resolver.resolve([mention('Mr. Kim')], { ...context, article: 'article:other' }).resolutions[0]?.entity).toBe(
    'person:kim-other',
  );
});

test('a seat of government is part of its country', () => {
  const { entities, relations } = resolve([], ['the Kremlin', 'PLACE: White House']);
  expect(entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ id }) => id)).toEqual([
    'organization:kremlin',
    'organization:white-house',
  ]);
  expect(relations.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
    'PART_OF country:ru',
    'PART_OF country:us',
  ]);
});

test('ids are those of the seed, in Latin letters, with a number where one is taken', () => {
  expect(entityId('PERSON', 'Žofia Kováčová')).toBe('person:zofia-kovacova');
  expect(entityId('ORGANIZATION', "Tokayev's office")).toBe('organization:tokayevs-office');
  expect(entityId('PERSON', '⁂')).toMatch(/^person:[a-z0-9-]+$/);
  expect(freeId('person:a', (id) => ['person:a', 'person:a-2'].includes(id))).toBe('person:a-3');
});

const anyMention = fc.record({
  words: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      '()',
      ' , ',
      '’s',
      'the',
      'a statement',
      'Kim, Jr.',
      'of of of',
      'President of',
      'the the (A) (BC)',
      '🎉',
      'رئيس كينيا',
      'he',
    ),
    fc
      .array(
        fc.constantFrom(
          'the',
          'Kenyan',
          'President',
          'of',
          'Ada',
          'Lind',
          'Ministry',
          'officials',
          "Estonia's",
          ',',
          '(NDC)',
          'former',
          'two',
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' ')),
  ),
  kind: fc.constantFrom<MentionKind[]>('PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP', 'EVENT', 'UNKNOWN'),
  role: fc.constantFrom<MentionRole[]>('SPEAKER', 'RELAY', 'AUDIENCE', 'ABOUT'),
});

test('no mention makes it fail, every id leads to an entity, and the order of the records does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyMention, { maxLength: 12 }), (mentions) => {
      const resolved = resolve(world, mentions);
      expect(resolved.resolutions).toHaveLength(mentions.length);
      const ids = new Set([...world.map(({ id }) => id), ...resolved.entities.map(({ id }) => id)]);
      for (const id of idsOf(resolved)) if (id !== null) expect(ids).toContain(id);
      for (const { source, target } of resolved.relations)
        expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
      for (const { score } of resolved.resolutions) expect(score >= 0 && score <= 1).toBe(true);
      expect(resolve([...world].reverse(), mentions)).toEqual(resolved);
    }),
    { numRuns: 300 },
  );
});

test('an office that nobody is given in the article is a stand-in, and doubtful', () => {
  const { resolutions, doubts } = resolve(world, ['Omar Ray, a fireman', 'The premier']);
  expect(resolutions[1]).toMatchObject({
    method: 'STAND_IN',
    entity: 'person:premier-harbour-post-2022-01-09',
  });
  expect(doubts).toMatchObject([{ code: 'UNRESOLVED', mention: 1 }]);
});
