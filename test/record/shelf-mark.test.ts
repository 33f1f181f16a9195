/** Marks: one shelf for each entity, later days first, all of them whole numbers that every engine keeps. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shelfMark, shelfOf } from '../../src/record/shelf-mark.ts';

const ids = fc.stringMatching(/^(person|country):[a-z-]{1,30}$/);
const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a later day stands before an earlier one, both on the shelf', () => {
  fc.assert(
    fc.property(ids, days, days, (id, one, other) => {
      const [first, second] = [shelfMark(id, one), shelfMark(id, other)];
      expect(Math.sign(first - second)).toBe(one === other ? 0 : one > other ? -1 : 1);
      const shelf = shelfOf(id);
      expect(shelf.first).toBeLessThanOrEqual(first);
      expect(first).toBeLessThanOrEqual(shelf.last);
      expect(Number.isSafeInteger(shelf.last)).toBe(true);
    }),
  );
});

test('what has no day stands last', () => {
  expect(shelfMark('country:xa', null)).toBe(shelfOf('country:xa').last);
  expect(shelfMark('country:xa', '0001-01-01')).toBeLessThan(shelfMark('country:xa', null));
});

test('a hundred thousand entities have hardly ever the same shelf', () => {
  const shelves = new Set(Array.from({ length: 100_000 }, (_, number) => shelfOf(`person:example-${number}`).first));
  expect(shelves.size).toBeGreaterThan(99_980);
});

test('a pair has a shelf of its own', () => {
  expect(shelfOf(['person:ada', 'country:xa'])).not.toEqual(shelfOf('person:ada'));
  expect(shelfOf(['person:ada', 'country:xa'])).not.toEqual(shelfOf(['country:xa', 'person:ada']));
});
