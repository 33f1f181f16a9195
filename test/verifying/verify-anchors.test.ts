/** Anchors against texts: right ones pass, also behind astral characters and CRLF, and each kind of wrong one is named. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeReport } from '../../src/report.ts';
import { verifyAnchors } from '../../src/verifying/verify-anchors.ts';
import { articleOf, figureOf, placeOf, sha256, statementOf, madeUpText as text } from './made-up.ts';

const content = '“rain\r\nwill fall 👩‍🚀 on us,”';
const article = articleOf(text);
const statement = statementOf(text, { speaker: '𝔸da Example', cue: 'said', content });
const figure = figureOf(text, 'nearly\u00a06,000');
const [speakerAnchor, cueAnchor, contentAnchor] = statement.anchors;

let folder: string;

const verify = async (records: readonly unknown[], texts: readonly string[] = [text]) => {
  const file = join(folder, 'records.jsonl');
  await writeFile(
    file,
    records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n'),
  );
  return verifyAnchors([file], new Map(texts.map((each) => [sha256(each), each])));
};
/** `[line, field, reason]` of each finding. */
const findings = async (records: readonly unknown[], texts?: readonly string[]) =>
  (await verify(records, texts)).reports.map(({ line, field, reason }) => [line, field, reason]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('what is right passes', () => {
  test('anchors behind astral characters, joined emoji and CRLF', async () => {
    expect(await verify([article, statement, figure])).toEqual({ articles: 1, anchors: 4, reports: [] });
  });

  test('an article after what points into it', async () => {
    expect((await verify([figure, statement, article])).reports).toEqual([]);
  });

  test('anchors at the very start and the very end', async () => {
    const whole = '“𝔸ll dry” says Ada';
    const edge = { ...statementOf(whole, { speaker: 'Ada', cue: 'says', content: '“𝔸ll dry”' }), quotes: ['𝔸ll dry'] };
    expect((await verify([articleOf(whole), edge], [whole])).reports).toEqual([]);
  });

  test('a cue in two places, given with an ellipsis between', async () => {
    const words = 'Ada told, as she put it, reporters: “Rain.”';
    const split = {
      ...statementOf(words, { cue: 'told', content: '“Rain.”' }),
      ...{ cue: 'told … reporters', quotes: ['Rain.'] },
      anchors: ['told', 'reporters', '“Rain.”'].map((part, index) => ({
        part: index < 2 ? 'CUE' : 'CONTENT',
        ...placeOf(words, part),
      })),
    };
    expect((await verify([articleOf(words), split], [words])).reports).toEqual([]);
  });

  test.each([
    ['between a letter and an emoji', 'Rain🙂 said Ada', 'Rain'],
    ['between a letter and a hyphen', 'Rain-soaked, said Ada', 'Rain'],
    ['between a quotation mark and a letter', '“Rain” said Ada', 'Rain'],
    ['at an astral letter as a whole', 'so 𝔸 said Ada', '𝔸'],
  ])('a place that ends %s cuts no word', async (_where, words, part) => {
    const record = { ...statementOf(words, { cue: 'said', content: part }), quotes: [part] };
    expect((await verify([articleOf(words), record], [words])).reports).toEqual([]);
  });

  test('entities, relations and texts without a record are no matter', async () => {
    const entity = { type: 'entity', id: 'person:ada-example', kind: 'PERSON', name: 'Ada' };
    expect(await verify([entity, article], [text, 'Another text.'])).toEqual({ articles: 1, anchors: 0, reports: [] });
  });
});

describe('each kind of finding', () => {
  const at = { ...statement, anchors: [cueAnchor, contentAnchor] };
  const withContent = (start: number, end: number) => ({
    ...at,
    quotes: ['on us'],
    anchors: [cueAnchor, { part: 'CONTENT', start, end }],
  });
  const { start, end } = contentAnchor as { start: number; end: number };
  const length = article.length;

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      'wrong hash',
      [{ ...article, sha256: 'f'.repeat(64) }],
      [[1, '/sha256', `no text in the folder has the SHA-256 ${'f'.repeat(64)}`]],
    ],
    [
      'wrong length: UTF-16 code units',
      [{ ...article, length: text.length }],
      [[1, '/length', `is ${text.length}, but the text has ${length} code points`]],
    ],
    [
      'beyond the end',
      [article, withContent(start, length + 1)],
      [[2, '/anchors/1', `ends at ${length + 1}, beyond the text's ${length} code points`]],
    ],
    [
      'cut word at its start',
      [article, withContent(start + 2, end)],
      [[2, '/anchors/1', expect.stringMatching(/^cuts a word: ".*rain\s+will fall/)]],
    ],
    [
      'cut word at its end',
      [article, { ...at, cue: 'sai', anchors: [{ ...cueAnchor, end: (cueAnchor?.end ?? 0) - 1 }, contentAnchor] }],
      [[2, '/anchors/0', 'cuts a word: "Example said that “"']],
    ],
    [
      'white space before',
      [article, withContent(start - 1, end)],
      [[2, '/anchors/1', 'begins or ends with white space']],
    ],
    [
      'white space after',
      [article, withContent(start, end + 1)],
      [[2, '/anchors/1', 'begins or ends with white space']],
    ],
    [
      'wrong cue',
      [article, { ...statement, cue: 'warned' }],
      [[2, '/cue', 'is "warned", but at its anchors stands "said"']],
    ],
    [
      'quote not there',
      [article, { ...statement, quotes: ['rain will fall', 'snow will fall'] }],
      [[2, '/quotes/1', 'does not stand word for word at the content anchors']],
    ],
    [
      'quote that stands elsewhere in the article only',
      [article, { ...statement, quotes: ['roofs leaked'] }],
      [[2, '/quotes/0', 'does not stand word for word at the content anchors']],
    ],
    [
      'wrong figure words',
      [article, { ...figure, words: '6,000' }],
      [[2, '/words', 'is "6,000", but there stands "nearly 6,000"']],
    ],
    [
      'no figure words',
      [article, { ...figure, words: undefined }],
      [[2, '/words', 'is "", but there stands "nearly 6,000"']],
    ],
    [
      'figure without a place',
      [article, { ...figure, start: undefined, end: undefined }],
      [[2, '/start', 'is missing, so the figure has no place in the text']],
    ],
    [
      'figure that cuts a word',
      [article, { ...figure, words: 'nearly 6,00', end: figure.end - 1 }],
      [[2, '/start', expect.stringMatching(/^cuts a word: ".*nearly 6,000 roofs"/)]],
    ],
    [
      'text not there',
      [statement, figure],
      [1, 2].map((line) => [line, '/article', 'the text of article:made-up is not there to check against']),
    ],
  ])('%s', async (_what, records, expected) => {
    expect(await findings(records)).toEqual(expected);
  });

  test('offsets counted in UTF-16 code units are found out', async () => {
    const shifted = { ...speakerAnchor, part: 'SPEAKER', start: text.indexOf('𝔸da'), end: text.indexOf(' said') };
    expect(await findings([article, { ...statement, anchors: [shifted, cueAnchor, contentAnchor] }])).toEqual([
      [2, '/anchors/0', 'cuts a word: "unday 𝔸da Example said that"'],
    ]);
  });

  test('offsets counted in a text with other newlines are found out by the hash', async () => {
    const [finding, ...others] = await findings([article], [text.replaceAll('\r\n', '\n')]);
    expect([finding?.[1], others]).toEqual(['/sha256', []]);
  });

  test('a finding names file, line, id and field, and findings do not hide each other', async () => {
    const { reports } = await verify([
      '',
      article,
      { ...statement, cue: 'warned', quotes: ['snow'] },
      { ...figure, words: '6' },
    ]);
    expect(reports).toMatchObject([
      { code: 'ANCHOR_MISPLACED', line: 3, id: statement.id, field: '/cue' },
      { code: 'ANCHOR_MISPLACED', line: 3, id: statement.id, field: '/quotes/0' },
      { code: 'ANCHOR_MISPLACED', line: 4, id: figure.id, field: '/words' },
    ]);
    expect(reports.every(({ file }) => file === join(folder, 'records.jsonl'))).toBe(true);
  });

  test('bad records are reported once, and the good ones beside them are checked', async () => {
    const { reports, anchors } = await verify(['{', article, { ...statement, mode: 'LOUD' }, figure]);
    expect(reports.map(({ code, line }) => [code, line])).toEqual([
      ['NOT_JSON', 1],
      ['NOT_A_RECORD', 3],
    ]);
    expect(anchors).toBe(1);
  });
});

test('files that are not there are an error', async () => {
  await expect(verifyAnchors([join(folder, 'nothing.jsonl')], new Map())).rejects.toMatchObject({
    code: 'RECORDS_UNREADABLE',
  });
});

describe('at the edges', () => {
  test('a report is one line for people, also where the text has line breaks', async () => {
    const start = (contentAnchor?.start ?? 0) + 2;
    const { reports } = await verify([article, { ...statement, anchors: [cueAnchor, { ...contentAnchor, start }] }]);
    expect(reports.map(describeReport).join('')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['an accent of its own', 'The cafe\u0301 is dry, said Ada', 'The cafe'],
    ['a vowel sign', 'राम said Ada', 'र'],
  ])('a letter cut from %s is found: marks belong to the word', async (_what, words, part) => {
    const record = { ...statementOf(words, { cue: 'said', content: part }), quotes: [part] };
    expect((await verify([articleOf(words), record], [words])).reports).toHaveLength(1);
  });

  test('a figure without a place is no anchor that was checked', async () => {
    expect((await verify([article, { ...figure, start: undefined, end: undefined }])).anchors).toBe(0);
  });
});
