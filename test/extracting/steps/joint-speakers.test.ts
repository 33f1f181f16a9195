/** Whose words they are where several are named together, and where one is named with two words. */

import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extracting/extract.ts';
import { toSpans } from '../../../src/extracting/spans.ts';

const speakers = (text: string) => extract({ text }).statements.map(({ speaker }) => speaker?.exact);

describe('each has a statement', () => {
  test.each([
    ['Mayor Anna Berg and police chief Tom Ray said it rained.', ['Mayor Anna Berg', 'police chief Tom Ray']],
    ['Anna Berg, the mayor, and Tom Ray, the coach, said it rained.', ['Anna Berg, the mayor', 'Tom Ray, the coach']],
    ['“We are safe,” said Anna Berg and Tom Ray.', ['Anna Berg', 'Tom Ray']],
    ['Anna Berg, Tom Ray and Lena Moe said it rained.', ['Anna Berg', 'Tom Ray', 'Lena Moe']],
    ['Norway and Denmark said the talks had failed.', ['Norway', 'Denmark']],
    ['The ministry and the council said it rained.', ['The ministry', 'the council']],
    ['Anna Berg and her colleagues said it rained.', ['Anna Berg', 'her colleagues']],
    ['Both Anna Berg and Tom Ray said it rained.', ['Anna Berg', 'Tom Ray']],
    ['The harbour is shut, according to Anna Berg and the mayor.', ['Anna Berg', 'the mayor']],
    ['The head of the port and the mayor said it rained.', ['The head of the port', 'the mayor']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test('the second is joined to the first, and what stands inside keeps its place', () => {
    const text = 'Anna Berg and Tom Ray said the mayor had warned that it rained. Lena Moe said it poured.';
    const { statements } = extract({ text });
    expect(statements.map(({ joint }) => joint)).toEqual([null, 0, null, null]);
    expect(statements.map(({ repeats, inside }) => [repeats, inside])).toEqual([
      [[2], null],
      [[2], null],
      [[], 0],
      [[], null],
    ]);
  });

  test('in spans they are one source', () => {
    const { statements } = toSpans('a', extract({ text: 'Anna Berg and Tom Ray said it rained.' }).statements);
    expect(statements.map(({ source }) => source)).toEqual([[[0, 21]]]);
  });

  test('so have those who are told', () => {
    const [statement] = extract({ text: 'Berg told Lena Moe and Tom Ray that it rained.' }).statements;
    expect(statement?.audience.map(({ exact }) => exact)).toEqual(['Lena Moe', 'Tom Ray']);
  });
});

describe('one speaker', () => {
  test.each([
    'Doctors and nurses said it rained.',
    'The Ministry of Arts and Heritage said it rained.',
    'Marks and Spencer said it rained.',
    'Trinidad and Tobago said it rained.',
    'The presidents of Poland and Hungary said it rained.',
    'Berg, who runs Oslo and Bergen ports, said it rained.',
    'Anna Berg, director of the port and a teacher, said it rained.',
    'Danish Prime Minister and current chairman Tom Ray said it rained.',
  ])('%s', (text) => {
    expect(speakers(text)).toHaveLength(1);
  });
});
