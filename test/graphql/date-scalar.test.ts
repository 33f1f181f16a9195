/** The Date scalar: what clients may send, as a variable or in the query, and what they get. */

import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { dateScalar } from '../../src/graphql/date-scalar.ts';

const asLiteral = (literal: string) => dateScalar.parseLiteral(parseValue(literal), {});

describe('dates', () => {
  test.each(['2022-01-09', '2022-01', '2022', '2022-W01', '2022-01-09T14:05Z', '2022-01-09T14:05:30+06:00'])(
    '%s goes in and out as it is',
    (date) => {
      expect(dateScalar.parseValue(date)).toBe(date);
      expect(asLiteral(JSON.stringify(date))).toBe(date);
      expect(dateScalar.serialize(date)).toBe(date);
    },
  );

  test('a block string is a string', () => {
    expect(asLiteral('"""2022-01-09"""')).toBe('2022-01-09');
  });
});

describe('what is no date is the client’s fault, and the message says what is one', () => {
  const refused = (shown: string) => ({
    message: `${shown} is not a date; write a day ("2022-01-09"), a month ("2022-01"), a year ("2022"), a week ("2022-W01") or a moment ("2022-01-09T14:05Z").`,
    extensions: { code: 'BAD_USER_INPUT' },
  });

  test.each<[unknown, string]>([
    ['2022-02-30', '"2022-02-30"'],
    ['yesterday', '"yesterday"'],
    ['2022-01-09T25:05Z', '"2022-01-09T25:05Z"'],
    ['2022-01-09T14:05', '"2022-01-09T14:05"'],
    ['', '""'],
    [2022, '2022'],
    [true, 'true'],
    [['2022'], '["2022"]'],
    [{ year: 2022 }, '{"year":2022}'],
    [undefined, 'This'],
  ])('%j as a variable', (value, shown) => {
    expect(() => dateScalar.parseValue(value)).toThrow(expect.objectContaining(refused(shown)));
  });

  test.each([
    ['"2022-02-30"', '"2022-02-30"'],
    ['2022', '2022'],
    ['YESTERDAY', '"YESTERDAY"'],
    ['["2022"]', '["2022"]'],
    ['{year: 2022}', '{"year":2022}'],
  ])('%s in the query', (literal, shown) => {
    expect(() => asLiteral(literal)).toThrow(expect.objectContaining(refused(shown)));
  });
});
