/** Texts cut where statements begin and end: nothing is lost, and each statement covers its own words, counted in code points. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codePointOffsets } from '../../src/explorer/read/code-point-offsets.ts';
import { segmentsOf } from '../../src/explorer/read/segments.ts';
import { garbled } from './explorer-page.ts';

test.each([
  ['', [0]],
  ['ab', [0, 1, 2]],
  ['a🙂b', [0, 1, 3, 4]],
  ['🙂🙂', [0, 2, 4]],
])('%j has its code points at %j', (text, offsets) => {
  expect(codePointOffsets(text)).toEqual(offsets);
});

const mark = (id: string, start: number, end: number) => ({ id, anchors: [{ part: 'CONTENT' as const, start, end }] });
const covered = (text: string, marks: ReturnType<typeof mark>[]) =>
  segmentsOf(text, marks).map((segments) =>
    segments.map((each) => [each.text, each.covers.map(({ id }) => id).join()]),
  );

test.each([
  ['none', 'ab', [], [[['ab', '']]]],
  [
    'one inside',
    'abcd',
    [mark('x', 1, 3)],
    [
      [
        ['a', ''],
        ['bc', 'x'],
        ['d', ''],
      ],
    ],
  ],
  [
    'nested, the outer first',
    'abcd',
    [mark('in', 1, 2), mark('out', 0, 4)],
    [
      [
        ['a', 'out'],
        ['b', 'out,in'],
        ['cd', 'out'],
      ],
    ],
  ],
  [
    'overlapping',
    'abcd',
    [mark('x', 0, 3), mark('y', 2, 4)],
    [
      [
        ['ab', 'x'],
        ['c', 'x,y'],
        ['d', 'y'],
      ],
    ],
  ],
  [
    'after a sign of two units',
    '🙂ab',
    [mark('x', 1, 2)],
    [
      [
        ['🙂', ''],
        ['a', 'x'],
        ['b', ''],
      ],
    ],
  ],
  [
    'over the end of a line',
    'ab\n\ncd',
    [mark('x', 1, 5)],
    [
      [
        ['a', ''],
        ['b', 'x'],
      ],
      [
        ['c', 'x'],
        ['d', ''],
      ],
    ],
  ],
  [
    'beyond the end',
    'ab',
    [mark('x', 1, 9)],
    [
      [
        ['a', ''],
        ['b', 'x'],
      ],
    ],
  ],
])('%s', (_what, text, marks, expected) => {
  expect(covered(text, marks)).toEqual(expected);
});

describe('an article of the corpus', () => {
  const text = readFileSync(garbled.text, 'utf8');
  const points = [...text];
  const statements = readFileSync(garbled.records[0] ?? '', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'statement');
  const paragraphs = segmentsOf(text, statements);

  test('keeps every word', () => {
    expect(paragraphs.map((segments) => segments.map((segment) => segment.text).join('')).join('\n')).toBe(
      text.split(/\n+/).filter(Boolean).join('\n'),
    );
  });

  test.each(statements.map(({ id }) => id))('%s covers its own words', (id) => {
    const { anchors } = statements.find((statement) => statement.id === id);
    for (const part of ['SPEAKER', 'CUE', 'CONTENT']) {
      const words = paragraphs
        .flat()
        .filter(({ covers }) => covers.some((cover) => cover.id === id && cover.part === part))
        .map((segment) => segment.text);
      const expected = anchors
        .filter((anchor: { part: string }) => anchor.part === part)
        .toSorted((a: { start: number }, b: { start: number }) => a.start - b.start)
        .map(({ start, end }: { start: number; end: number }) => points.slice(start, end).join(''));
      expect(words.join('')).toBe(expected.join('').replaceAll('\n', ''));
    }
    expect(paragraphs.flat().flatMap(({ begins }) => begins)).toContain(id);
  });
});
