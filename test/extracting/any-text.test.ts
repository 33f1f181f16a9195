/** Extraction takes any text: it never throws, its places hold their words, and time grows as the text does. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract, longestText } from '../../src/extracting/extract.ts';
import type { Extraction, Place } from '../../src/extracting/extracted.ts';
import { toSpans } from '../../src/extracting/spans.ts';

const published = '2022-01-09';

/** Everything with a start, an end and words, wherever it stands. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(placesIn);
  return 'start' in value && 'end' in value && 'exact' in value ? [value as Place, ...inside] : inside;
}

function readWell(text: string): Extraction {
  const extraction = extract({ text, published, outlet: 'The Post' });
  const points = Array.from(text);
  const misplaced = placesIn(extraction.statements).filter(
    ({ start, end, exact }) => start >= end || points.slice(start, end).join('') !== exact,
  );
  expect(misplaced).toEqual([]);
  for (const { start, end } of extraction.reports) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(points.length);
  }
  for (const { repeats, inside, confidence } of extraction.statements) {
    for (const other of [...repeats, ...(inside === null ? [] : [inside])])
      expect(extraction.statements[other]).toBeDefined();
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  toSpans('a', extraction.statements);
  return extraction;
}

const words = fc.constantFrom(
  ...[
    'Anna Berg',
    'the ministry',
    'she',
    'RIA',
    'Mr. Tokayev’s office',
    'officials',
    'Kazakhstan',
    'It',
    'who',
    'reporters',
  ],
  ...[
    'said',
    'says',
    'told',
    'according to',
    'as saying',
    'quoted',
    'citing',
    'warned that',
    'that',
    'would',
    'added',
    'the claim',
    'wants',
  ],
  ...[
    'rain',
    'nearly 6,000',
    '75 planes',
    'on Sunday',
    'last week',
    'the troops',
    'will fall',
    'is',
    'closed',
    'and',
    'but',
    'of',
    'to',
    'Dr.',
  ],
  ...[
    ',',
    '.',
    ';',
    ':',
    '?',
    '…',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  ],
  ...[
    '🙂',
    '👩‍🚀',
    '\ud83d',
    '\ude42',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u00a0',
    'שלום',
    'قال',
    'Тоқаев',
    '中国',
    'e\u0301',
    '\0',
    '\u2028',
    '%',
    '$',
  ],
);
const sentences = fc.array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 60,
});

describe('any text is read', () => {
  test.each<[string, fc.Arbitrary<string>]>([
    ['words of news, parted by spaces', sentences.map((parts) => parts.join(' '))],
    ['words of news, not parted', sentences.map((parts) => parts.join(''))],
    ['signs of all scripts', fc.string({ unit: 'binary', maxLength: 300 })],
    [
      'halves of letters',
      fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '"', ' said ', '.', 'A'), maxLength: 60 }),
    ],
    [
      'quotation marks',
      fc.string({ unit: fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', ' ', '\n'), maxLength: 80 }),
    ],
    ['bytes that are no UTF-8', fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('utf8'))],
  ])('%s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => void readWell(text)),
      { numRuns: 200 },
    );
  });

  test('the same text twice gives the same', () => {
    fc.assert(
      fc.property(
        sentences.map((parts) => parts.join(' ')),
        (text) => expect(readWell(text)).toEqual(readWell(text)),
      ),
      { numRuns: 50 },
    );
  });

  test('a byte order mark, CRLF and letters of two units before it move places, and nothing else', () => {
    const text = 'Anna Berg said the harbour is closed.\n\n“It rained,” the mayor told RIA on Sunday.';
    const found = (one: string) =>
      readWell(one).statements.map(({ cue, content }) => [cue, content].flat().map(({ exact }) => exact));
    expect(found(text)).toHaveLength(2);
    for (const one of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), `🙂🙂\n\n${text}`])
      expect(found(one)).toEqual(found(text));
  });
});

test.each<[string, string]>([
  ['', 'NO_SENTENCES'],
  [' \r\n\t', 'NO_SENTENCES'],
  ['“'.repeat(9), 'QUOTATION_UNCLOSED'],
])('%j is said to be %s', (text, code) => {
  expect(readWell(text).reports.map((report) => report.code)).toContain(code);
});

test.each([15, 16, 17, 18])(
  'what is longer than any article is cut at a whole letter, %i before the end, and said',
  (before) => {
    const text = `${'x'.repeat(longestText - before - 2)}\n\nBerg said it is 🙂 wet.`;
    const { statements, reports } = readWell(text);
    expect(reports.some(({ code }) => code === 'TEXT_TOO_LONG')).toBe(true);
    expect(JSON.stringify(statements)).not.toContain('\\ud83d');
  },
);

const shapes: readonly (readonly [string, string])[] = [
  ['prose', '“It rained,” Anna Berg, the mayor, told RIA on Sunday. She added that 6,000 people would leave.\n\n'],
  [
    'one paragraph',
    'The ministry said on Monday that the road would open, according to a spokesman who spoke of “hope”. ',
  ],
  ['no end of a sentence', 'the ministry said that officials told RIA that '],
  ['opening marks', '“ said Berg '],
  ['plain marks', '" said Berg '],
  ['single marks', "'We stay' said Berg. "],
  ['apostrophes', "'the boys' "],
  ['commas', 'Berg, '],
  ['brackets', '(Berg said '],
  ['lines', 'Berg said\n'],
  ['names', 'Anna Berg met Ines Odd and Karl Lind in Almaty. '],
  ['one word', 'x'],
  ['dots', '. '],
  ['digits', '6,000 '],
  ['right to left', 'قال الوزير «نعم». '],
  ['letters of two units', '🙂 said Berg. '],
];

describe('four times the text takes nothing like sixteen times as long', () => {
  test.each(shapes)('%s', (_name, shape) => {
    const [short, long] = [4000, 16_000].map((length) => shape.repeat(Math.ceil(length / shape.length)));
    extract({ text: (short ?? '').slice(0, 2000) });
    const once = timeOf(short ?? '');
    const fourTimes = timeOf(long ?? '');
    expect(fourTimes).toBeLessThan(once * 8 + 300);
  });

  test('5 MB are read in bounded time', () => {
    const shape = 'Anna Berg met Ines Odd and Karl Lind in Almaty. ';
    expect(readWell(shape.repeat(5_000_000 / shape.length)).reports.length).toBeGreaterThan(0);
  });
});

/** Processor time in milliseconds, the least of three: what else the machine does counts less. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    extract({ text, published });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
