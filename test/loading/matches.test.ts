/** What hangs together by matches, whatever the order in which they are found. */

import { expect, test } from '@jest/globals';
import { Matches } from '../../src/loading/matches.ts';

const pairs = [
  ['b', 'a'],
  ['d', 'c'],
  ['f', 'e'],
  ['c', 'b'],
  ['b', 'a'],
] as const;

const componentsOf = (given: readonly (readonly [string, string])[], most: number) => {
  const matches = new Matches();
  for (const [one, other] of given) matches.add(one, other);
  return [...matches.components(most)].map(({ statements, pairs: own }) => [
    statements.toSorted().join(''),
    own.map((pair) => pair.toSorted().join('')).sort(),
  ]);
};

test.each([
  [
    'one by one',
    1,
    [
      ['abcd', ['ab', 'bc', 'cd']],
      ['ef', ['ef']],
    ],
  ],
  ['together, as far as they fit', 6, [['abcdef', ['ab', 'bc', 'cd', 'ef']]]],
])('components come %s', (_how, most, expected) => {
  expect(componentsOf(pairs, most).sort()).toEqual(expected);
  expect(componentsOf(pairs.toReversed(), most).sort()).toEqual(expected);
});

test('a chain of many is one component', () => {
  const chain = Array.from({ length: 5000 }, (_, number) => [`s${number}`, `s${number + 1}`] as const);
  const matches = new Matches();
  for (const [one, other] of chain.toReversed()) matches.add(one, other);
  expect(matches.has('s17')).toBe(true);
  expect(matches.has('other')).toBe(false);
  const [component, ...others] = [...matches.components(10)];
  expect([component?.statements.length, component?.pairs.length, others.length]).toEqual([5001, 5000, 0]);
});

test('nothing matches nothing', () => {
  expect([...new Matches().components(10)]).toEqual([]);
});
