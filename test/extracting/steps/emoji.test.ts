/** Emoji are no words: who speaks beside them still speaks, and anchors still fit. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

test.each([
  ['Mayor Ana Lind 👩‍🚒 said the bridge was closed.', 'Mayor Ana Lind', 'the bridge was closed'],
  ['“Wow 🎉,” said Bob Hill.', 'Bob Hill', '“Wow 🎉,”'],
  ['Bob Hill ✍️ wrote: “We stay 🇰🇿.”', 'Bob Hill', '“We stay 🇰🇿.”'],
  ['🚧 The port said it was closed 🚧 for good.', 'The port', 'it was closed 🚧 for good'],
])('%s', (text, speaker, content) => {
  const { statements } = extract({ text });
  expect(statements.map((one) => [one.speaker?.exact, one.content.map(({ exact }) => exact)])).toEqual([
    [speaker, [content]],
  ]);
});
