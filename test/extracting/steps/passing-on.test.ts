/** Reports that are nothing but another's words. */

import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';

const passing = (text: string) =>
  extract({ text }).statements.flatMap(({ passesOn, speaker }) => (passesOn ? [speaker?.exact] : []));

test.each<[string, string[]]>([
  ['RIA reported that the mayor had said it rained.', ['RIA']],
  ['According to RIA, the mayor said it rained.', ['RIA']],
  ['According to the union, the mayor said it rained.', []],
  ['The mayor replied, according to the union, that it rained.', ['the union']],
  ['Anna Berg said the mayor had said it rained.', []],
  ['RIA reported that it rained.', []],
  ['RIA reported that the port was closed for three days before the mayor said it rained.', []],
])('%s', (text, expected) => {
  expect(passing(text)).toEqual(expected);
});
