/** From a line to a record: what fits, and for what does not, where and why. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { parseRecord } from '../../src/record/parse-record.ts';
import { exampleRecords } from '../loading/example-records.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const { article, statement } = exampleRecords;
const entity = exampleRecords.entities[0];
const country = exampleRecords.entities[2];
const relation = {
  ...{ type: 'relation', id: 'relation:ada-heads-agency', kind: 'HOLDS_ROLE', title: 'Head', from: '2021-05' },
  ...{ source: 'person:ada-example', target: 'organization:example-agency' },
};
const figure = {
  ...{ type: 'figure', id: 'figure:example', article: article.id, statement: statement.id, measure: 'DEATHS' },
  ...{ value: 164, approximation: 'EXACT', unit: 'people', scope: 'Exampleland', asOf: '2022-01-09' },
};
const change = {
  ...{ type: 'change', id: 'change:1-aaaaaa', kind: 'STATEMENT_CORRECT', target: statement.id, by: 'Ada' },
  ...{ at: '2022-01-09T14:05:30.000Z', after: { gist: 'Rain falls.' }, before: { gist: 'It rains.' } },
};
const direct = { ...statement, mode: 'DIRECT', quotes: ['Rain falls'] };

const parse = (value: unknown) => parseRecord(JSON.stringify(value));
/** `[code, field]` of each finding; none for a record. */
const findingsOf = (value: unknown) => {
  const parsed = parse(value);
  return 'record' in parsed ? [] : parsed.findings.map(({ code, field }) => [code, field]);
};

describe('what fits', () => {
  test.each<[string, object]>([
    ['an entity', entity],
    ['a country with its code', country],
    ['a relation', relation],
    ['a relation without a title', { ...relation, kind: 'MEMBER_OF', title: undefined }],
    ['an article', article],
    [
      'an article with all fields',
      {
        ...article,
        author: 'A',
        url: 'https://example.org/a?b=c',
        language: 'en-GB',
        text: 'Rain.',
        length: 5,
        sha256: sha256('Rain.'),
        note: 'n',
      },
    ],
    ['an article of a week', { ...article, published: '2022-W01' }],
    ['an article of another century', { ...article, published: '1865-04-15' }],
    ['words of another age', { ...statement, saidOn: '0399' }],
    ['an office until a day to come', { ...relation, to: '2099-12-31' }],
    ['a statement', statement],
    ['a direct statement', direct],
    [
      'a mixed statement',
      { ...direct, mode: 'MIXED', confidence: 0.5, origin: 'extractor 1.0', repeats: ['statement:b'] },
    ],
    ['a figure', figure],
    ['a range', { ...figure, value: undefined, low: 10, high: 10, approximation: 'RANGE' }],
    ['a figure in its place', { ...figure, words: '164', start: 0, end: 3 }],
    ['a figure of zero', { ...figure, value: 0 }],
  ])('%s', (_what, record) => {
    expect(parse(record)).toEqual({ record: JSON.parse(JSON.stringify(record)) });
  });
});

describe('what is not JSON', () => {
  test.each(['{', '', 'entity', "{'type': 'entity'}", '{"type": "entity"},', 'NaN'])('%j', (line) => {
    expect(parseRecord(line)).toEqual({
      findings: [{ code: 'NOT_JSON', reason: expect.stringMatching(/^is not JSON: ./) }],
    });
  });
});

describe('what is not a record', () => {
  test.each<[string, unknown, string[]]>([
    ['null', null, ['/']],
    ['a list', [], ['/']],
    ['a number', 1, ['/']],
    ['a text', 'entity', ['/']],
    ['no name', { ...entity, name: undefined }, ['/name']],
    ['an empty name', { ...entity, name: '' }, ['/name']],
    ['a kind that is none', { ...entity, kind: 'ANIMAL' }, ['/kind']],
    ['a field too many', { ...entity, born: 1990 }, ['/born']],
    ['an alias twice', { ...entity, aliases: ['Ada', 'Ada'] }, ['/aliases']],
    ['an alias that is no text', { ...entity, aliases: ['Ada', 7] }, ['/aliases/1']],
    ['an id in capitals', { ...entity, id: 'person:Ada' }, ['/id']],
    ['a code in small letters', { ...country, iso: 'xa' }, ['/iso']],
    ['a name of 10,001 letters', { ...entity, name: 'a'.repeat(10_001) }, ['/name']],
    ['a role without a title', { ...relation, title: undefined }, ['/title']],
    ['a relation to an article', { ...relation, target: article.id }, ['/target']],
    ['a time of publication without its zone', { ...article, published: '2022-01-09T10:00' }, ['/published']],
    ['a script as an address', { ...article, url: 'javascript:alert(1)' }, ['/url']],
    ['a hash in capitals', { ...article, sha256: 'A'.repeat(64) }, ['/sha256']],
    ['a hash too short', { ...article, sha256: 'a'.repeat(63) }, ['/sha256']],
    ['half a character', { ...article, length: 40.5 }, ['/length']],
    ['a negative length', { ...article, length: -1 }, ['/length']],
    ['no anchors', { ...statement, anchors: [] }, ['/anchors']],
    [
      'an anchor before the text',
      { ...statement, anchors: [{ part: 'CUE', start: -1, end: 4 }] },
      ['/anchors/0/start'],
    ],
    ['an anchor of no part', { ...statement, anchors: [{ part: 'VERB', start: 1, end: 4 }] }, ['/anchors/0/part']],
    ['an anchor without an end', { ...statement, anchors: [{ part: 'CUE', start: 1 }] }, ['/anchors/0/end']],
    ['a relay without an entity', { ...statement, relays: [{ cue: 'reported' }] }, ['/relays/0/entity']],
    ['quotes in indirect speech', { ...statement, quotes: ['Rain'] }, ['/quotes']],
    ['direct speech without quotes', { ...statement, mode: 'DIRECT' }, ['/quotes']],
    ['direct speech with no quote in its quotes', { ...direct, quotes: [] }, ['/quotes']],
    ['more than certain', { ...statement, confidence: 1.1 }, ['/confidence']],
    ['a speaker that is an article', { ...statement, speaker: article.id }, ['/speaker']],
    ['a number as text', { ...figure, value: '164' }, ['/value']],
    [
      'several things at once',
      { ...figure, unit: undefined, measure: 'LOVE', more: 1 },
      ['/unit', '/measure', '/more'],
    ],
  ])('%s', (_what, value, fields) => {
    expect(findingsOf(value).toSorted()).toEqual(fields.map((field) => ['NOT_A_RECORD', field]).toSorted());
  });

  test.each([
    ['no type', { id: 'person:a' }],
    ['a type that is none', { type: 'rumour', id: 'person:a' }],
  ])('%s: the reason lists the types', (_what, value) => {
    const parsed = parse(value);
    if ('record' in parsed) throw new Error('It must not be a record.');
    expect(parsed.findings.every(({ field }) => field === '/type')).toBe(true);
    expect(parsed.findings.at(-1)?.reason).toBe('must be one of entity, relation, article, statement, figure, change');
  });

  test('the reason for a closed set lists it', () => {
    expect(parse({ ...statement, mode: 'SHOUTED' })).toEqual({
      id: statement.id,
      findings: [{ code: 'NOT_A_RECORD', field: '/mode', reason: 'must be one of DIRECT, INDIRECT, MIXED' }],
    });
  });
});

describe('what contradicts itself', () => {
  const [cue, content] = statement.anchors;
  test.each<[string, unknown, string[]]>([
    ['a day that is none', { ...article, published: '2022-02-30' }, ['/published']],
    ['a week that is none', { ...statement, saidOn: '2021-W53' }, ['/saidOn']],
    ['a month that is none', { ...figure, asOf: '2022-13' }, ['/asOf']],
    ['both ends of a relation', { ...relation, from: '2021-00', to: '2022-06-31' }, ['/from', '/to']],
    ['the day of a program that knows none', { ...article, published: '9999-12-31' }, ['/published']],
    ['another such day', { ...statement, saidOn: '0001-01-01T00:00Z' }, ['/saidOn']],
    ['an office until such a day', { ...relation, to: '9999' }, ['/to']],
    ['a change to a day that is none', { ...change, after: { saidOn: '2022-02-30' } }, ['/after/saidOn']],
    ['a change to such a day', { ...change, after: { saidOn: '9999-12-31' } }, ['/after/saidOn']],
    ['a change at a moment that is none', { ...change, at: '2022-02-30T14:05:30.000Z' }, ['/at']],
    ['a change undone at none', { ...change, undoneBy: 'Ada', undoneAt: '2022-01-09T24:05:30.000Z' }, ['/undoneAt']],
    ['an id of another kind', { ...entity, kind: 'GROUP' }, ['/id']],
    ['an article published by a person', { ...article, outlet: 'person:ada-example' }, ['/outlet']],
    ['an anchor of no length', { ...statement, anchors: [cue, { ...content, end: 15 }] }, ['/anchors/1/end']],
    ['an anchor back to front', { ...statement, anchors: [{ ...cue, end: 2 }, content] }, ['/anchors/0/end']],
    ['no cue in the text', { ...statement, anchors: [content] }, ['/anchors']],
    ['no content in the text', { ...statement, anchors: [cue] }, ['/anchors']],
    ['a statement inside itself', { ...statement, repeats: [statement.id] }, ['/repeats']],
    ['a value and a range', { ...figure, low: 1 }, ['/value']],
    ['low above high', { ...figure, value: undefined, low: 9, high: 8 }, ['/low']],
    ['a start without an end', { ...figure, start: 4 }, ['/start']],
    ['an end without a start', { ...figure, end: 4 }, ['/start']],
    ['a place of no length', { ...figure, start: 4, end: 4 }, ['/end']],
  ])('%s', (_what, value, fields) => {
    expect(findingsOf(value)).toEqual(fields.map((field) => ['INCONSISTENT', field]));
    expect(parse(value)).toMatchObject({ id: (value as { id: string }).id });
  });
});

test('the id is named where there is one, and only then', () => {
  expect(parse({ ...entity, kind: 'ANIMAL' })).toHaveProperty('id', entity.id);
  expect(parse({ ...entity, id: 7 })).not.toHaveProperty('id');
  expect(parse(null)).not.toHaveProperty('id');
});

describe('what JSON and the schema alone would let through', () => {
  test('a number beyond all numbers is refused (1e400 is Infinity after JSON.parse)', () => {
    const line = JSON.stringify(figure).replace('164', '1e400');
    expect(parseRecord(line)).not.toHaveProperty('record');
  });

  test('a wrong type is reported once, not twice in the same words', () => {
    expect(findingsOf({ type: 'rumour' })).toEqual([['NOT_A_RECORD', '/type']]);
  });

  test('a figure without a number is one finding', () => {
    expect(findingsOf({ ...figure, value: undefined })).toHaveLength(1);
  });

  test('a relation that ends before it begins is refused', () => {
    expect(findingsOf({ ...relation, from: '2022', to: '2021' })).toEqual([['INCONSISTENT', '/to']]);
  });

  test('an article whose text has another length than it says is refused', () => {
    expect(findingsOf({ ...article, length: 40, text: 'Rain.' })).toContainEqual(['INCONSISTENT', '/length']);
  });
});

describe('what no engine could keep as it is', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

  test.each<[string, string, readonly string[]]>([
    ['a name as long as names may be', JSON.stringify({ ...entity, name: 'x'.repeat(500) }), []],
    ['a longer one', JSON.stringify({ ...entity, aliases: ['x'.repeat(501)] }), ['NOT_A_RECORD']],
    ['half a sign', JSON.stringify({ ...entity, name: 'A\ud800a' }), ['NOT_TEXT']],
    ['half a sign as a name', JSON.stringify({ ...entity, '\udc00': 1 }), ['NOT_TEXT']],
    ['a whole sign in two escapes', JSON.stringify(entity).replace('"name":"', '"name":"\\ud83d\\ude00'), []],
    ['the letters of an escape', JSON.stringify({ ...entity, name: 'A \\ud800' }), []],
    ['a change', JSON.stringify(change), []],
    ['a change of what never ends', JSON.stringify(change).replace('"It rains."', deep), ['INCONSISTENT']],
    ['lists in lists', deep, ['NOT_A_RECORD']],
    ['a field that is no field', JSON.stringify(entity).replace('{', '{"__proto__":{"a":1},'), ['NOT_A_RECORD']],
    ['a number that is none', JSON.stringify(figure).replace('164', '1e999'), ['INCONSISTENT']],
  ])('%s', (_what, line, codes) => {
    const parsed = parseRecord(line);
    expect('record' in parsed ? [] : parsed.findings.map(({ code }) => code)).toEqual(codes);
  });
});
