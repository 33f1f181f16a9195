/** What keeps a change from being made, at its field. */

import { expect, test } from '@jest/globals';
import { faultsAt, faultsBelow, faultsElsewhere, faultsOf } from '../../../src/explorer/correct/faults.ts';

const graphQl = (message: string, code = 'BAD_USER_INPUT') => ({ graphQLErrors: [{ message, extensions: { code } }] });

test.each([
  [undefined, []],
  [
    graphQl('Variable "$input" got invalid value "some day" at "input.saidOn"; A date is …'),
    [{ message: 'A date is …', field: ['saidOn'] }],
  ],
  [
    graphQl('Variable "$input" got invalid value "x; y" at "input.corrections[2].saidOn"; No.'),
    [{ message: 'No.', field: ['corrections', '2', 'saidOn'] }],
  ],
  [
    graphQl('Variable "$article" got invalid value "?" at "article.published"; No.'),
    [{ message: 'No.', field: ['article', 'published'] }],
  ],
  [graphQl('Not known.', 'TOKEN_INVALID'), [{ message: 'Not known.', field: [], isOfToken: true }]],
  [
    { graphQLErrors: [] },
    [{ message: expect.stringContaining('The service does not answer'), field: [], isOfToken: false }],
  ],
])('%j', (error, faults) => {
  expect(faultsOf(error)).toEqual(faults);
});

test('are found at their fields, below them, and elsewhere', () => {
  const faults = faultsOf(undefined, [
    { message: 'one', field: ['relays', '0', 'entity'] },
    { message: 'two', field: null },
    { message: 'three', field: ['article', 'outlet'] },
  ]);
  expect(faultsAt(faults, 'relays').map(({ message }) => message)).toEqual(['one']);
  expect(faultsElsewhere(faults, ['relays']).map(({ message }) => message)).toEqual(['two', 'three']);
  expect(faultsBelow(faults, 'article').at(-1)?.field).toEqual(['outlet']);
});
