/** What goes on in the sentences after: hearers, papers, days. */

import { expect, test } from '@jest/globals';
import { outermost } from '../harness.ts';

const last = (text: string) => outermost(text, { published: '2024-02-14' }).at(-1);

const cases: [string, string[], string[], string | null][] = [
  ['Anna Berg told reporters on Monday it rained. She said it was cold.', ['reporters'], [], '2024-02-12'],
  ['Anna Berg told reporters it rained. Peter Ray said it was cold.', [], [], null],
  ['Anna Berg told RIA it rained. She added that it was cold.', ['RIA'], ['RIA'], null],
  ['Anna Berg told RIA it rained. She doubts that it is cold.', [], [], null],
  ['Anna Berg told reporters it rained. The port is closed. Ships wait. She said it was cold.', [], [], null],
  ['“Where is it?” Anna Berg asked. “Here,” Peter Ray replied.', ['Anna Berg'], [], null],
];

test.each(cases)('%s', (text, audience, relays, day) => {
  const statement = last(text);
  expect(statement?.audience.map(({ exact }) => exact)).toEqual(audience);
  expect(statement?.relays.map(({ mention }) => mention.exact)).toEqual(relays);
  expect(statement?.saidOn).toBe(day);
});
