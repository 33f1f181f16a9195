/** Hubs: a page of the statements of somebody who has very many, of many articles, or of many disputes, reads no more of Neo4j than a page of few. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { writeBatch } from '../../src/loading/batch.ts';
import { requestPage } from '../../src/reading/pages.ts';
import type { Term } from '../../src/reading/statement-filter.ts';
import { bestStart, daysLeft, fileOf, leanStart, orderOf, pageAnchor } from '../../src/reading/statement-starts.ts';
import { disputesOver } from '../../src/record/dispute-id.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import { toNeo4j } from '../../src/store/neo4j/values.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { variantName } from '../../src/store/variant.ts';
import { engines, testNeo4j } from '../store/engines.ts';

const onNeo4j = engines.find(({ name }) => name === 'Neo4j') ?? engines[0];
const few = 200;
const many = 2000;
const inArticle = 10;

/** So that nobody would rather look at all entities than at one. */
const others = Array.from({ length: 500 }, (_, number) => `PERSON:other-${number}`);
const entities = [
  'ORGANIZATION:daily',
  'ORGANIZATION:agency',
  'PERSON:ada',
  'COUNTRY:xa',
  'GROUP:press',
  ...others,
].map((each) => {
  const [kind = '', name = ''] = each.split(':');
  return { type: 'entity', id: each.toLowerCase(), kind, name };
});

/** Statements that all have the same speaker, topic, listeners, relay and outlet, ten a day, and two figures for each of many disputes. */
function recordsFrom(from: number, to: number): HearsayRecord[] {
  const articles = Array.from({ length: (to - from) / inArticle }, (_, index) => from / inArticle + index).map(
    (day) => ({
      ...{ type: 'article', id: `article:daily-${day}`, title: `News of day ${day}`, outlet: 'organization:daily' },
      ...{ published: new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10) },
      ...{ sha256: '0'.repeat(64), length: 1000 },
    }),
  );
  const statements = Array.from({ length: to - from }, (_, index) => from + index).map((number) => ({
    ...{ type: 'statement', id: `statement:daily-${number}`, speaker: 'person:ada', mode: 'INDIRECT', cue: 'said' },
    ...{ article: `article:daily-${Math.floor(number / inArticle)}`, gist: `Number ${number} is true.` },
    ...{ about: ['country:xa'], audience: ['group:press'], relays: [{ entity: 'organization:agency' }] },
    anchors: [{ part: 'CUE', start: 1, end: 5 }],
  }));
  const figures = statements.flatMap(({ id, article }, index) => {
    const number = from + index;
    const scope = `storm ${1000 + Math.floor(number / 4)}`;
    const figure = { type: 'figure', id: `figure:daily-${number}`, article, statement: id, measure: 'DEATHS', scope };
    return number % 2 === 0 ? [{ ...figure, unit: 'people', approximation: 'EXACT', value: number }] : [];
  });
  return [...articles, ...statements, ...figures] as readonly unknown[] as HearsayRecord[];
}

const is = (field: string, value: string): Term => ({ field, values: [value], negated: false });
const questions: readonly [string, readonly Term[]][] = [
  ['said by a speaker', [is('speaker', 'person:ada')]],
  ['about a topic', [is('about', 'country:xa')]],
  ['told to somebody', [is('audience', 'group:press')]],
  ['passed on by an agency', [is('via', 'organization:agency')]],
  ['published by an outlet', [is('outlet', 'organization:daily')]],
  ['said by a speaker about a topic', [is('speaker', 'person:ada'), is('about', 'country:xa')]],
  ['passed on by an agency about a topic', [is('via', 'organization:agency'), is('about', 'country:xa')]],
  ['said by a speaker in one mode', [is('speaker', 'person:ada'), is('mode', 'INDIRECT')]],
  ['in one mode', [is('mode', 'INDIRECT')]],
  ['everything', []],
];

let store: Store;
const hits = new Map<number, Map<string, number>>();

beforeAll(async () => {
  if (!onNeo4j) throw new Error('there is no Neo4j among the engines');
  store = await onNeo4j.open();
  await store.write((transaction) => writeBatch(transaction, entities as readonly unknown[] as HearsayRecord[]));
  for (const [from, to] of [
    [0, few],
    [few, many],
  ] as const) {
    await store.write((transaction) => writeBatch(transaction, recordsFrom(from, to)));
    hits.set(to, await hitsOfAll());
  }
}, 120_000);
afterAll(() => onNeo4j?.close(store));

test.each(['newest', 'oldest', 'next'])('the %s twenty of many cost what those of few do', (page) => {
  for (const [title] of questions) {
    const key = `${title}, ${page}`;
    const [small = 0, large = 0] = [few, many].map((size) => hits.get(size)?.get(key));
    expect(small).toBeGreaterThan(20);
    expect([key, small, large, large / small < 1.2]).toEqual([key, small, large, true]);
  }
});

test.each(['newest', 'oldest', 'next'])('the %s ten articles of many cost what those of few do', (page) => {
  const [small = 0, large = 0] = [few, many].map((size) => hits.get(size)?.get(`articles, ${page}`));
  expect(small).toBeGreaterThan(20);
  expect([small, large, large / small < 1.2]).toEqual([small, large, true]);
});

test.each(['first', 'last', 'next'])('the %s twenty disputes of many cost what those of few do', (page) => {
  const [small = 0, large = 0] = [few, many].map((size) => hits.get(size)?.get(`disputes, ${page}`));
  expect(small).toBeGreaterThan(40);
  expect([small, large, large / small < 1.2]).toEqual([small, large, true]);
});

async function hitsOfAll(): Promise<Map<string, number>> {
  const { uri, user, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const found = new Map<string, number>();
  // Plans go by what is known of the indexes, which is little right after a load.
  await driver.executeQuery('CALL db.prepareForReplanning()');
  try {
    for (const [title, terms] of questions)
      for (const page of ['newest', 'oldest', 'next']) {
        const request = requestPage(page === 'oldest' ? { last: 20 } : {}, 'PUBLISHED', true);
        const after = { key: '2000-01-12', id: 'statement:daily-115' };
        const asked = page === 'next' ? { ...request, parameters: { ...request.parameters, after } } : request;
        const anyOf = [terms];
        const start = leanStart(await bestStart(store, anyOf), anyOf);
        const name = `${fileOf('statements-page', start, orderOf('PUBLISHED', asked.parameters))} with statements-by-id`;
        const parameters = {
          ...{
            anyOf,
            ...asked.parameters,
            days: daysLeft(asked.parameters),
            anchors: [pageAnchor(start, asked.parameters)],
          },
          ...{ orderBy: 'PUBLISHED', parts: statementParts },
        };
        const { records, summary } = await driver.executeQuery(
          `PROFILE ${store.sourceOf(name).statement}`,
          toNeo4j(parameters),
        );
        expect([title, page, records.length]).toEqual([title, page, 21]);
        found.set(`${title}, ${page}`, summary.profile ? hitsIn(summary.profile) : 0);
      }
    for (const page of ['newest', 'oldest', 'next']) {
      const { parameters } = requestPage(page === 'oldest' ? { last: 9 } : { first: 9 }, 'ARTICLE_PUBLISHED', true);
      const after = page === 'next' ? { key: '2000-01-15', id: 'article:daily-14' } : null;
      const asked = { ...parameters, after, outlet: null, publishedFrom: null, publishedTo: null, text: null };
      const name = variantName({ file: 'articles-page', order: orderOf('PUBLISHED', asked) });
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${store.sourceOf(name).statement}`,
        toNeo4j({ ...asked, days: daysLeft(asked) }),
      );
      expect([page, records.length]).toEqual([page, 10]);
      found.set(`articles, ${page}`, summary.profile ? hitsIn(summary.profile) : 0);
    }
    for (const page of ['first', 'last', 'next']) {
      const { from, to } = disputesOver('DEATHS');
      const range = page === 'next' ? { from: 'dispute:deaths|storm-1020|people', to } : { from, to };
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${store.sourceOf('disputes-page').statement}`,
        toNeo4j({ ...range, idDescending: page === 'last', limit: 21 }),
      );
      expect([page, records.length]).toEqual([page, 21]);
      found.set(`disputes, ${page}`, summary.profile ? hitsIn(summary.profile) : 0);
    }
  } finally {
    await driver.close();
  }
  return found;
}

function hitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsIn(child), dbHits);
}
