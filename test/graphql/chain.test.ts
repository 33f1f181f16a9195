/** Chains: outlet, relays, speaker, with their positions. */

import { expect, test } from '@jest/globals';
import { chainOf } from '../../src/graphql/chain.ts';
import type { StatementNode } from '../../src/reading/nodes.ts';

const statement = { outlet: 'organization:daily', speaker: 'person:ada' } as StatementNode;
const relay = (position: number, entity: string) => ({ position, entity, cue: null });

test.each<[string, StatementNode['relays'], (readonly [number, string, string])[]]>([
  [
    'first-hand',
    [],
    [
      [0, 'OUTLET', 'organization:daily'],
      [1, 'SPEAKER', 'person:ada'],
    ],
  ],
  [
    'second-hand',
    [relay(1, 'organization:ria')],
    [
      [0, 'OUTLET', 'organization:daily'],
      [1, 'RELAY', 'organization:ria'],
      [2, 'SPEAKER', 'person:ada'],
    ],
  ],
  [
    'third-hand, nearest to the article first',
    [relay(1, 'organization:ria'), relay(2, 'organization:office')],
    [
      [0, 'OUTLET', 'organization:daily'],
      [1, 'RELAY', 'organization:ria'],
      [2, 'RELAY', 'organization:office'],
      [3, 'SPEAKER', 'person:ada'],
    ],
  ],
  [
    'the outlet as its own relay stays a link',
    [relay(1, 'organization:daily')],
    [
      [0, 'OUTLET', 'organization:daily'],
      [1, 'RELAY', 'organization:daily'],
      [2, 'SPEAKER', 'person:ada'],
    ],
  ],
])('%s', (_what, relays, links) => {
  expect(chainOf({ ...statement, relays })).toEqual(
    links.map(([position, role, entity]) => ({ position, role, entity })),
  );
});
