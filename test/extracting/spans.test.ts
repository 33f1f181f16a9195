/** Spans: the outermost statements as offsets, for scorers. */

import { expect, test } from '@jest/globals';
import { extract } from '../../src/extracting/extract.ts';
import { toSpans } from '../../src/extracting/spans.ts';

const spansOf = (text: string, choice = {}) => toSpans('a', extract({ text }).statements, choice).statements;
const wordsAt = (text: string, spans: readonly (readonly [number, number])[] = []) =>
  spans.map(([start, end]) => Array.from(text).slice(start, end).join(''));

test('“that” counts as content, and only the outermost statement is given', () => {
  const text = '😀 Berg said that the council had announced that it rained.';
  const statements = spansOf(text);
  expect(statements).toHaveLength(1);
  expect(wordsAt(text, statements[0]?.content)).toEqual(['that', 'the council had announced that it rained']);
  expect(wordsAt(text, statements[0]?.source)).toEqual(['Berg']);
});

test('the source of a chain is the outermost that the sentence gives', () => {
  const text = 'The port was closed, Interfax said, citing the health ministry.';
  expect(wordsAt(text, spansOf(text)[0]?.source)).toEqual(['Interfax']);
  expect(wordsAt(text, spansOf(text)[0]?.cue)).toEqual(['said']);
});

test('“who” brings the noun before it', () => {
  const text = 'The sailors, who said it rained, left.';
  expect(wordsAt(text, spansOf(text)[0]?.source)).toEqual(['who', 'The sailors']);
});

test('attitudes and headlines can be left out', () => {
  const text = 'Berg says it rains\n\nBerg said it rained. Ray wants to leave.';
  expect(spansOf(text)).toHaveLength(3);
  expect(spansOf(text, { attitudes: false })).toHaveLength(2);
  expect(spansOf(text, { headlines: false })).toHaveLength(2);
});
