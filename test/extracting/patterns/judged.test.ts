/** What somebody says, and what is only said of it. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: readonly [string, readonly Row[]][] = [
  ['What the engineers say is another matter.', []],
  ['What the judge thinks is hard to tell.', []],
  ['But what Vane told the court was nonsense.', []],
  ['What police say is a gang war has killed six.', [['police', 'say', 'What … is a gang war has killed six']]],
  ['What Vane said was that it rained.', [['Vane', 'said', 'What … was that it rained']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
