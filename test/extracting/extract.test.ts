/** Whatever the text: no exception, anchors that are exact, the same result again. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/extracting/extract.ts';
import type { Extraction, Place } from '../../src/extracting/extracted.ts';

const published = '2022-01-09';

/** Every place that an extraction gives. */
function placesOf({ statements }: Extraction): Place[] {
  return statements.flatMap(({ speaker, cue, opener, content, quotes, relays, audience, about, figures }) => [
    ...(speaker ? [speaker, ...(speaker.standsFor ? [speaker.standsFor] : [])] : []),
    ...(opener ? [opener] : []),
    ...[cue, content, quotes, audience, about, figures].flat(),
    ...relays.flatMap(({ mention, cue: words }) => [mention, words]),
  ]);
}

function expectExact(text: string): void {
  const points = Array.from(text);
  const extraction = extract({ text, published });
  for (const { start, end, exact } of placesOf(extraction)) {
    expect(end).toBeGreaterThan(start);
    expect(points.slice(start, end).join('')).toBe(exact);
  }
  for (const { start, end } of extraction.reports)
    expect([start >= 0, end >= start, end <= points.length]).not.toContain(false);
  expect(extract({ text, published })).toEqual(extraction);
}

/** Texts made of what matters to attribution, so that the patterns are reached. */
const pieces = fc.constantFrom(
  ...[
    'Anna Berg',
    'she',
    'the ministry',
    'RIA',
    'officials',
    '😀',
    'الوزير',
    'said',
    'told',
    'called',
    'wants',
    'asked',
  ],
  ...[
    'according to',
    'as saying',
    'citing',
    'that',
    'whether',
    'to leave',
    'the port was closed',
    'who',
    'and',
    'but',
    'Mr.',
  ],
  ...[
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    '(',
    ')',
    ',',
    '.',
    '?',
    ':',
    ';',
    ' — ',
    '\n\n',
    '\r\n',
    'on Sunday',
    'more than 160 people',
  ],
);
const newsLike = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));

describe('properties', () => {
  test('any text is read without exceptions, and its anchors are exact', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectExact), { numRuns: 200 });
  });

  test('texts of cues, names and marks in any order too', () => {
    fc.assert(fc.property(newsLike, expectExact), { numRuns: 400 });
  });
});

describe('odd input', () => {
  const seconds = 60;
  const odd: [string, string][] = [
    ['empty', ''],
    ['spaces', ' '.repeat(1e6)],
    ['no sentences', '\n\r\n'.repeat(1e5)],
    ['only quotation marks', '“"”'.repeat(30_000)],
    ['5 MB of one word', 'a'.repeat(5e6)],
    ['5 MB of statements', 'Anna Berg said the port is closed. '.repeat(150_000)],
    ['one endless sentence', 'he said that '.repeat(5000)],
    ['commas', 'Berg, '.repeat(20_000)],
    ['binary', Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256)).toString('latin1')],
    ['right to left', 'قال الوزير "نحن هنا" يوم الأحد. '.repeat(500)],
    ['lone surrogates', '\ud83d Anna said \ude00 it rains. \ud83d'],
  ];

  test.each(odd)('%s ends soon', (_, text) => {
    const start = performance.now();
    extract({ text, published });
    expect(performance.now() - start).toBeLessThan(seconds * 1000);
  });

  test('carriage returns and emoji do not move an anchor', () => {
    expectExact('😀 Anna Berg said\r\nthe port 🚢 is closed.\r\n\r\n“No,” she said. “👩‍👩‍👧 stay.”\r\n');
    const { statements } = extract({ text: '😀 Anna Berg said “we 😀 stay”.' });
    expect(statements.map(({ speaker }) => speaker)).toMatchObject([{ start: 2, end: 11, exact: 'Anna Berg' }]);
  });
});
