/** Hubs: a page of the statements of somebody who has very many, of many articles, or of many disputes, reads no more of Neo4j than a page of few. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { writeBatch } from '../../src/loading/batch.ts';
import { requestPage } from '../../src/reading/pages.ts';
import type { Term } from '../../src/reading/statement-filter.ts';
import {
  bestStart,
  daysLeft,
  fileOf,
  leanStart,
  onShelf,
  orderOf,
  pageAnchor,
} from '../../src/reading/statement-starts.ts';
import { disputesOver } from '../../src/record/dispute-id.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import { toNeo4j } from '../../src/store/neo4j/values.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import type { Parameters, Store } from '../../src/store/store.ts';
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
    // The day before it was published.
    saidOn: new Date(Date.UTC(2000, 0, Math.floor(number / inArticle))).toISOString().slice(0, 10),
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

type Field = 'PUBLISHED' | 'SAID_ON';
/** What is asked in the order of the day said too: each way of walking that order once, from the middle on. */
const inBothOrders = new Set(['said by a speaker', 'published by an outlet', 'in one mode']);
const fieldsOf = (title: string, page: string): readonly Field[] =>
  page === 'next' && inBothOrders.has(title) ? ['PUBLISHED', 'SAID_ON'] : ['PUBLISHED'];

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
}, 240_000);
afterAll(() => onNeo4j?.close(store));

test.each(['newest', 'oldest', 'next'])('the %s twenty of many cost what those of few do', (page) => {
  for (const key of questions.flatMap(([title]) =>
    fieldsOf(title, page).map((field) => `${title}, ${page} by ${field}`),
  )) {
    const [small = 0, large = 0] = [few, many].map((size) => hits.get(size)?.get(key));
    expect(small).toBeGreaterThan(20);
    expect([key, small, large, large / small < 1.2]).toEqual([key, small, large, true]);
  }
});

test.each(['newest', 'oldest', 'next'])('the %s ten articles of many cost what those of few do', (page) => {
  for (const whose of ['all', 'organization:daily']) {
    const [small = 0, large = 0] = [few, many].map((size) => hits.get(size)?.get(`articles of ${whose}, ${page}`));
    expect(small).toBeGreaterThan(20);
    expect([whose, small, large, large / small < 1.2]).toEqual([whose, small, large, true]);
  }
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
    for (const page of ['newest', 'oldest', 'next']) {
      for (const [title, terms] of questions)
        for (const field of fieldsOf(title, page))
          found.set(`${title}, ${page} by ${field}`, await hitsOfStatements(driver, terms, page, field));
      for (const outlet of [null, 'organization:daily'])
        found.set(`articles of ${outlet ?? 'all'}, ${page}`, await hitsOfArticles(driver, outlet, page));
    }
    for (const page of ['first', 'last', 'next']) found.set(`disputes, ${page}`, await hitsOfDisputes(driver, page));
  } finally {
    await driver.close();
  }
  return found;
}

async function hitsOfStatements(driver: Driver, terms: readonly Term[], page: string, field: Field): Promise<number> {
  const { parameters } = requestPage(page === 'oldest' ? { last: 20 } : {}, field, true);
  const key = field === 'SAID_ON' ? '2000-01-11' : '2000-01-12';
  const asked = { ...parameters, after: page === 'next' ? { key, id: 'statement:daily-115' } : null };
  const anyOf = [terms];
  const start = leanStart(await bestStart(store, anyOf), anyOf);
  const name = `${fileOf('statements-page', start, orderOf(field, asked))} with statements-by-id`;
  return hitsOf(driver, name, 21, {
    ...{ ...asked, anyOf, days: daysLeft(asked), anchors: [pageAnchor(start, asked)] },
    ...{ orderBy: field, parts: statementParts },
  });
}

function hitsOfArticles(driver: Driver, outlet: string | null, page: string): Promise<number> {
  const { parameters } = requestPage(page === 'oldest' ? { last: 9 } : { first: 9 }, 'ARTICLE_PUBLISHED', true);
  const after = page === 'next' ? { key: '2000-01-15', id: 'article:daily-14' } : null;
  const asked = { ...parameters, after, outlet, publishedFrom: null, publishedTo: null, text: null };
  const file = outlet === null ? 'articles-page' : 'articles-page-of-outlets';
  const anchors = outlet === null ? [] : [onShelf(outlet, asked)];
  const name = variantName({ file, order: orderOf('PUBLISHED', asked) });
  return hitsOf(driver, name, 10, { ...asked, anchors, days: daysLeft(asked) });
}

function hitsOfDisputes(driver: Driver, page: string): Promise<number> {
  const { from, to } = disputesOver('DEATHS');
  const range = page === 'next' ? { from: 'dispute:deaths|storm-1020|people', to } : { from, to };
  return hitsOf(driver, 'disputes-page', 21, { ...range, idDescending: page === 'last', limit: 21 });
}

/** What Neo4j reads for so many rows. */
async function hitsOf(driver: Driver, name: string, rows: number, parameters: Parameters): Promise<number> {
  const { statement } = store.sourceOf(name);
  const { records, summary } = await driver.executeQuery(`PROFILE ${statement}`, toNeo4j(parameters));
  expect([name, records.length]).toEqual([name, rows]);
  return summary.profile ? hitsIn(summary.profile) : 0;
}

function hitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsIn(child), dbHits);
}
