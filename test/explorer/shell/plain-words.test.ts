/** What the service says to programs, said to people. */

import { expect, test } from '@jest/globals';
import { plainWords } from '../../../src/explorer/shell/plain-words.ts';

test.each([
  ['The cue is empty.', 'The cue is empty.'],
  [
    'publishedFrom (2022-02-01) is later than publishedTo (2022-01-01); change them round.',
    'The first day, 1 February 2022, is later than the last, 1 January 2022; change them round.',
  ],
  [
    'The token is not known here, or was revoked. Leave the Authorization header out to read without one.',
    'The token is not known here, or was revoked. Sign out to read without one.',
  ],
])('%s', (message, plain) => {
  expect(plainWords(message)).toBe(plain);
});
