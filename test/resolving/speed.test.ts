/** An article among a hundred times as many known entities takes nothing like a hundred times as long: nobody is gone through in full. */

import { expect, test } from '@jest/globals';
import type { EntityRecord, RelationRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import { context, entity, mention, partOf, role } from './harness.ts';

const syllables = 'ba ko li mu ne ra si to va ze sha che kri dor bran del mar lun gor tes'.split(' ');
const countries = [entity('country:ke', 'Kenya'), entity('country:ee', 'Estonia'), entity('country:br', 'Brazil')];

/** Mulberry32 (T. Ettinger 2017): the same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const below = numbers(7);
const word = (length: number) => {
  const letters = Array.from({ length }, () => syllables[below(syllables.length)]).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

/** The fastest of many runs over so many entities, in milliseconds: what else the machine does is no part of the measure. */
function fastestAmong(size: number): number {
  const entities: EntityRecord[] = [...countries];
  const relations: RelationRecord[] = [];
  for (let number = 0; number < size * 0.3; number += 1) {
    const id = `organization:o${number}`;
    entities.push(entity(id, `${word(2)} ${word(3)} ${['Institute', 'Bank', 'Council'][below(3)]}`));
    relations.push(partOf(id, countries[below(3)]?.id ?? ''));
  }
  for (let number = 0; number < size * 0.7; number += 1) {
    const [forename, surname] = [word(2), word(3)];
    entities.push(entity(`person:p${number}`, `${forename} ${surname}`, surname));
    const target = `organization:o${below(size * 0.3)}`;
    if (number % 3 === 0)
      relations.push(role(`person:p${number}`, ['Director', 'Spokeswoman'][below(2)] ?? '', target, '2019'));
  }
  const resolver = createResolver({ entities, relations });
  const mentions = Array.from({ length: 60 }, (_, place) => {
    const { name } = entities[size * 0.3 + 3 + below(size * 0.7)] ?? { name: '' };
    const body = entities[3 + below(size * 0.3)]?.name;
    const surname = name.split(' ')[1] ?? '';
    const forms = [
      name,
      `Kenyan President ${name}`,
      surname,
      name.replace(/a/, 'o'),
      `${name}, director of the ${body}`,
      'he',
    ];
    return mention(
      [...forms, `${body}`, 'the institute', "Kenya's health ministry", 'Estonian officials', `${word(2)} ${word(3)}`][
        place % 11
      ] ?? '',
    );
  });
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    resolver.resolve(mentions, context);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('60 mentions among 1,000 and among 100,000 entities', () => {
  expect(fastestAmong(100_000) / fastestAmong(1000)).toBeLessThan(20);
});

/** Processor time, in milliseconds, for an article of so many colonels, each of whom is then called the colonel. */
function timeOf(colonels: number): number {
  const mentions = Array.from({ length: colonels }, () => [
    mention(`Col. ${word(3)} ${word(4)}`),
    mention('the colonel'),
  ]).flat();
  const resolver = createResolver({ entities: [], relations: [] });
  const begun = process.cpuUsage();
  resolver.resolve(mentions, context);
  const { user } = process.cpuUsage(begun);
  return user / 1000;
}

test('an article four times as long takes nothing like its cube: whoever is fitting is read once', () => {
  timeOf(400);
  expect(timeOf(1600) / timeOf(400)).toBeLessThan(20);
});
