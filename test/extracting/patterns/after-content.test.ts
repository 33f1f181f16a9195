/** A cue after its content, also inverted and in the middle. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['“We stay,” Berg said.', [['Berg', 'said', '“We stay,”']]],
  ['The harbour was closed, said Berg.', [['Berg', 'said', 'The harbour was closed']]],
  ['The plan, she said, would fail.', [['she', 'said', 'The plan … would fail']]],
  [
    '“We stay,” said Anna Berg, the mayor of Oslo. “We always did.”',
    [['Anna Berg', 'said', '“We stay,” … “We always did.”']],
  ],
  [
    '“We will not go. Not today,” Berg said. “Not tomorrow.”',
    [['Berg', 'said', '“We will not go. Not today,” … “Not tomorrow.”']],
  ],
  // After a verb and its colon the words begin, after a noun they go on.
  ['His sister objects: the boat, she says, is sold.', [['His sister', 'objects', 'the boat, she says, is sold']]],
  ['The answer is plain: the port is shut, Berg said.', [['Berg', 'said', 'The answer is plain: the port is shut']]],
  ['“Why now?” Berg asked.', [['Berg', 'asked', '“Why now?”']]],
  ['In the harbour, Berg feared for his boat.', []],
  ['But the port is safe, Berg said.', [['Berg', 'said', 'the port is safe']]],
  ['For example, the pier is old, Berg said.', [['Berg', 'said', 'the pier is old']]],
  ['I guess that settles it, said Berg.', [['Berg', 'said', 'I guess that settles it']]],
  ['Berg declined to comment.', [['Berg', 'declined', 'to comment']]],
  [
    '“If it rains” in spring, Berg said on Monday, “we stay.”',
    [['Berg', 'said', '“If it rains” in spring … “we stay.”']],
  ],
  ['Instead, Berg told the council, the port would close.', [['Berg', 'told', 'the port would close']]],
  ['Since it rained, the boats stayed, Berg said.', [['Berg', 'said', 'Since it rained, the boats stayed']]],
  ['The town raised $57 million, records show.', [['records', 'show', 'The town raised $57 million']]],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
