/** Around whom a network is drawn where nobody is chosen, and which statements link somebody to others. */

import { expect, test } from '@jest/globals';
import type { GraphLinkKind } from '../../../src/explorer/api/schema.generated.ts';
import { mostLinking } from '../../../src/explorer/network/most-linking.ts';
import { statementsAround } from '../../../src/explorer/network/statements-of-link.ts';

const tally = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([id, count]) => ({ count, entity: { id } }));
const facets = {
  outlets: tally({ paper: 9, agency: 4 }),
  relays: tally({ agency: 6, office: 1 }),
  speakers: tally({ minister: 7 }),
  topics: tally({ land: 88 }),
};

test.each<[GraphLinkKind[], number, string[]]>([
  [['QUOTED'], 100, ['paper', 'agency', 'office']],
  [['QUOTED', 'TOLD'], 100, ['paper', 'minister', 'agency', 'office']],
  [['MENTIONED_WITH'], 100, ['land']],
  [['QUOTED'], 1, ['paper']],
])('through %j, %i nodes at most: around %j', (links, limit, expected) => {
  expect(mostLinking(facets, links, limit)).toEqual(expected);
});

test.each([
  [[], ['QUOTED'], null],
  [['ria'], ['QUOTED'], { or: [{ outlet: 'ria' }, { via: 'ria' }, { speaker: 'ria' }] }],
  [['ria', 'upi'], ['MENTIONED_WITH'], { or: [{ about: 'ria' }, { about: 'upi' }] }],
] as const)('around %j through %j: %j', (around, links, expected) => {
  expect(statementsAround(around, links)).toEqual(expected);
});
