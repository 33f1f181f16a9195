/** Offsets of strings turned into code points. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placesIn } from '../../../src/extracting/steps/places.ts';

test('a pair of surrogates counts once', () => {
  const text = '😀 Berg 😀 said';
  expect(placesIn(text)({ start: 3, end: 7 })).toEqual({ start: 2, end: 6, exact: 'Berg' });
  expect(placesIn(text)({ start: 11, end: 15 })).toEqual({ start: 9, end: 13, exact: 'said' });
});

test('whatever the text, the code points of a place are its words', () => {
  const cut = fc.string({ unit: 'grapheme', minLength: 1 }).chain((text) => {
    const points = Array.from(text);
    return fc.tuple(fc.constant(text), fc.nat(points.length - 1));
  });
  fc.assert(
    fc.property(cut, ([text, from]) => {
      const points = Array.from(text);
      const start = points.slice(0, from).join('').length;
      const place = placesIn(text)({ start, end: text.length });
      expect(points.slice(place.start, place.end).join('')).toBe(place.exact);
    }),
  );
});
