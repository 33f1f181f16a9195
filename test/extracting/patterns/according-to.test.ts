/** “According to”, before, after and inside what is said. */

import { expect, test } from '@jest/globals';
import { type Row, rows } from '../harness.ts';

const cases: [string, Row[]][] = [
  ['The harbour was closed, according to Anna Berg.', [['Anna Berg', 'according to', 'The harbour was closed']]],
  [
    'According to the port office, the harbour was closed.',
    [['the port office', 'According to', 'the harbour was closed']],
  ],
  [
    'One of the plans, according to Berg, is to close it.',
    [['Berg', 'according to', 'One of the plans … is to close it']],
  ],
  ['In addition, according to the mayor, two boats sank.', [['the mayor', 'according to', 'two boats sank']]],
  ['The boats were sorted according to size.', [['size', 'according to', 'The boats were sorted']]],
  ['The port is old (the number is 15, according to Berg).', [['Berg', 'according to', 'the number is 15']]],
  // What is said of a thing in a relative clause is that clause, and the thing.
  [
    'The ferry sailed into a storm that, by the port office\u2019s count, sank five boats.',
    [['the port office', 'count', 'a storm … sank five boats']],
  ],
  ['They left a fund which, according to Berg, owned the mill.', [['Berg', 'according to', 'a fund … owned the mill']]],
  // A verb after its comma has its subject before it, with the name of that.
  [
    "According to a clerk in the office, the mill's owner, Orme AG, had warned of rain.",
    [['a clerk in the office', 'According to', "the mill's owner, Orme AG, had warned of rain"]],
  ],
  ['According to Berg, the pilot, Tom Ray, slept.', [['Berg', 'According to', 'the pilot, Tom Ray, slept']]],
  ['According to Berg, the mayor, the port had closed.', [['Berg, the mayor', 'According to', 'the port had closed']]],
  [
    'According to Radio Vega, quoting an official who was there, the pier had burned.',
    [['an official', 'quoting', 'the pier had burned']],
  ],
];

test.each(cases)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
