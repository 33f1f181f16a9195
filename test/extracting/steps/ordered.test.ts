/** What somebody is told to say is not said. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

const cues = (text: string) =>
  extract({ text }).statements.map(
    ({ speaker, cue }) => `${speaker?.exact} ${cue.map(({ exact }) => exact).join(' ')}`,
  );

const cases: [string, string[]][] = [
  ['Judge Orme warned the jurors not to discuss the case.', ['Judge Orme warned']],
  ['The minister told officials to reject the plan.', ['The minister told']],
  ['Vane asked her aide to tell reporters that it rained.', ['Vane asked']],
  ['Vane told officials that Orme had rejected the plan.', ['Vane told', 'Orme had rejected']],
];

test.each(cases)('%s', (text, expected) => {
  expect(cues(text)).toEqual(expected);
});
