/** What somebody typed, as words. */

import { describe, expect, test } from '@jest/globals';
import { toQueryWords } from '../../src/searching/query-words.ts';

describe('the words of a question', () => {
  test('the last may be unfinished, unless something follows it', () => {
    expect(toQueryWords('tokayev or').map(({ isUnfinished }) => isUnfinished)).toEqual([false, true]);
    expect(toQueryWords('tokayev order ').map(({ isUnfinished }) => isUnfinished)).toEqual([false, false]);
  });

  test('stop words need not be there, unless there is nothing else', () => {
    const required = (query: string) => toQueryWords(query).map(({ key, isRequired }) => [key, isRequired]);
    expect(required('the order of')).toEqual([
      ['the', false],
      ['order', true],
      ['of', false],
    ]);
    expect(required('the')).toEqual([['the', true]]);
  });

  test('each word counts once', () => {
    expect(toQueryWords('Order order ORDER').map(({ key }) => key)).toEqual(['order']);
  });

  test.each(['', '   ', '?!', '+-&|!(){}[]^"~*:\\/'])('%j holds none', (query) => {
    expect(toQueryWords(query)).toEqual([]);
  });

  test('too long a question is refused with the limit', () => {
    expect(() => toQueryWords('x'.repeat(201))).toThrow(/200 characters/);
    expect(() => toQueryWords('a b c d e f g h i j k')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
