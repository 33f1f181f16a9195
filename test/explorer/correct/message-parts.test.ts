/** Messages of the service, as people read them. */

import { expect, test } from '@jest/globals';
import { messageParts } from '../../../src/explorer/correct/message-parts.ts';

const moment = '2022-01-10T12:00:00.000Z';

test.each([
  ['The cue is empty.', ['The cue is empty.']],
  [
    `People worked on its statements since: Bo corrected statement:a-2022-01-09-1 at ${moment} (change:1-a). Undo that first.`,
    [
      'People worked on its statements since: Bo corrected ',
      ['this statement', '/statement/statement:a-2022-01-09-1'],
      ' at ',
      '10 January 2022, 12:00 UTC',
      '. Undo that first.',
    ],
  ],
  [
    `Ada deleted it at ${moment}; undo change:1-a first.`,
    ['Ada deleted it at ', '10 January 2022, 12:00 UTC', '; undo ', ['that change', '/changes'], ' first.'],
  ],
  [
    'article:a-2022-01-09 is in the graph again; delete it first.',
    [['the article', '/article/article:a-2022-01-09'], ' is in the graph again; delete it first.'],
  ],
])('%s', (message, parts) => {
  expect(messageParts(message)).toEqual(
    parts.map((part) => (typeof part === 'string' ? { text: part } : { text: part[0], href: part[1] })),
  );
});
