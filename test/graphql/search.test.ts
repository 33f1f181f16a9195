/** Full text on both engines: the same matches in the same order, tolerant of spelling, and never a word taken for syntax. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines } from '../store/engines.ts';
import { answer, ask, callsOf } from './ask.ts';
import { seed } from './seed-records.ts';

interface Part {
  readonly text: string;
  readonly matches: boolean;
}
interface Found {
  readonly totalCount: number;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly score: number;
    readonly node: { readonly __typename: string; readonly id: string };
    readonly highlights: readonly { readonly field: string; readonly parts: readonly Part[] }[];
  }[];
}

const question = `query ($query: String!, $types: [SearchType!], $first: Int = 100) {
  search(query: $query, types: $types, first: $first) {
    totalCount counts { name count }
    nodes { id score node { __typename id } highlights { field parts { text matches } } }
  }
}`;
const answers = new Map<string, unknown>();

describe.each(engines)('searched on $name', ({ name: engine, open, close }) => {
  let store: Store;
  let folder: string;
  const loadRecords = async (records: readonly object[]) => {
    const file = join(folder, 'records.jsonl');
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    await load(store, [file], { strict: true });
  };
  beforeAll(async () => {
    store = await open();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    await close(store);
    await rm(folder, { recursive: true });
  });

  const search = async (query: string, types?: readonly string[], first = 100): Promise<Found> =>
    (await ask(store, question, { query, types, first })).search;
  const ids = async (query: string, ...types: string[]) => (await search(query, types)).nodes.map(({ id }) => id);

  test('"tok" finds Tokayev first, as a picker asks at each key', async () => {
    for (const typed of ['tok', 'toka', 'tokay', 'Tokayev', 'kassym tok'])
      expect((await search(typed, ['ENTITY'], 5)).nodes[0]?.id).toBe('person:kassym-jomart-tokayev');
    const calls = await callsOf(store, '{ search(query: "tok", types: [ENTITY], first: 5) { nodes { id } } }');
    expect(calls).toEqual(['texts-with-words', 'words-alike']);
    const several = await callsOf(
      store,
      '{ search(query: "tokayev order", types: [STATEMENT]) { nodes { node { id } } } }',
    );
    // The embedded engine counts, and then looks for the texts by the rarest word.
    const texts = engine === 'embedded' ? ['texts-with-all-words', 'texts-with-words'] : ['texts-with-all-words'];
    expect(several).toEqual(['statements-by-id', ...texts, 'words-alike']);
  });

  test.each([
    ['Tokajev', 'person:kassym-jomart-tokayev'],
    ['Tokaev', 'person:kassym-jomart-tokayev'],
    ['Blinkne', 'person:antony-blinken'],
    ['Kazahkstan', 'country:kz'],
    ['Defence Ministry', 'organization:russian-defense-ministry'],
    ['TOKÁYEV', 'person:kassym-jomart-tokayev'],
    ['kz', 'country:kz'],
    ['serdiu', 'person:andrey-serdyukov'],
  ])('%s finds %s first', async (query, id) => {
    expect((await ids(query, 'ENTITY'))[0]).toBe(id);
  });

  test('every statement with the stem is found, those with the word alone before other spellings', async () => {
    const holds = (texts: readonly string[]) => texts.some((text) => /\bdefen[cs]e\b/i.test(text));
    const expected = seed.statements.filter(({ gist, quotes = [] }) => holds([gist, ...quotes])).map(({ id }) => id);
    expect((await ids('defence ', 'STATEMENT')).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(1);
  });

  test('all words must be there; where nothing holds them all, one must', async () => {
    const both = await search('tokayev order ', ['STATEMENT']);
    expect(both.nodes.length).toBeGreaterThan(0);
    for (const { id } of both.nodes) {
      const { gist = '', quotes = [] } = seed.statements.find((statement) => statement.id === id) ?? {};
      expect(`${gist} ${quotes.join(' ')}`).toMatch(/toka[jy]?ev/i);
      expect(`${gist} ${quotes.join(' ')}`).toMatch(/order/i);
    }
    const one = await search('tokayev xyzzy', ['ENTITY']);
    expect(one.nodes[0]?.id).toBe('person:kassym-jomart-tokayev');
    expect(one.nodes.every(({ score }) => score < 1)).toBe(true);
  });

  test('the order is: exact before beginnings before spellings, names before aliases', async () => {
    await loadRecords([
      { type: 'entity', id: 'person:z-exact', kind: 'PERSON', name: 'Quillon' },
      { type: 'entity', id: 'person:y-alias', kind: 'PERSON', name: 'Somebody', aliases: ['Quillon'] },
      { type: 'entity', id: 'person:x-begun', kind: 'PERSON', name: 'Quillonova' },
      { type: 'entity', id: 'person:a-spelled', kind: 'PERSON', name: 'Quillan' },
      { ...exampleRecords.entities[1], id: 'person:b-unrelated', name: 'Quincy' },
    ]);
    expect(await ids('quillon')).toEqual(['person:z-exact', 'person:y-alias', 'person:x-begun', 'person:a-spelled']);
  });

  test.each([
    'tokayev AND (order OR "x")~2^3',
    '+tokayev -order',
    'words:tokayev',
    'tok*yev ?rder',
    '[a TO z] {order}',
    'order\\',
    '/.*/',
    '*:*',
    '"',
    "order'); MATCH (n) DETACH DELETE n //",
    '$query $'.concat('{query} \u0000'),
  ])('%j is words, never syntax', async (query) => {
    const { errors, data } = await answer(store, question, { query });
    expect(errors).toBeUndefined();
    const asWords = query.replace(/[^\p{L}\p{N}]+/gu, ' ').trimStart();
    expect(data?.search).toEqual((await answer(store, question, { query: asWords })).data?.search);
  });

  test.each(['', '  ', '!?', '…'])('%j finds nothing, and is no error', async (query) => {
    expect(await search(query)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('words of any script are found and marked', async () => {
    const names = ['Қасым-Жомарт', 'राम मंदिर', '哈萨克斯坦', 'Ћирилица', 'Εὐρώπη', 'קזחסטן'];
    await loadRecords(
      names.map((name, index) => ({ type: 'entity', id: `place:script-${index}`, kind: 'PLACE', name })),
    );
    for (const [index, name] of names.entries()) {
      const [hit] = (await search(name)).nodes;
      expect(hit?.id).toBe(`place:script-${index}`);
      expect(hit?.highlights[0]?.parts.some(({ matches }) => matches)).toBe(true);
      expect(await ids(Array.from(name).slice(0, 2).join(''), 'ENTITY')).toContain(`place:script-${index}`);
    }
  });

  test('highlights are the texts themselves, with every match marked', async () => {
    const { nodes } = await search('tokayev', ['STATEMENT']);
    for (const { id, highlights } of nodes) {
      const { gist = '', quotes = [] } = seed.statements.find((statement) => statement.id === id) ?? {};
      for (const { field, parts } of highlights) {
        const text = parts.map((part) => part.text).join('');
        expect(field === 'gist' ? [gist] : quotes).toContain(text);
        for (const part of parts) expect([part, /toka[jy]?ev/i.test(part.text)]).toEqual([part, part.matches]);
      }
      expect(highlights.length).toBeGreaterThan(0);
    }
  });

  test('counts by type add up, and types narrow the search', async () => {
    const all = await search('kazakhstan');
    expect(all.counts.map(({ name }) => name)).toEqual(['ENTITY', 'ARTICLE', 'STATEMENT']);
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
    for (const { name, count } of all.counts) {
      const { totalCount, counts, nodes } = await search('kazakhstan', [name]);
      expect({ totalCount, counts }).toEqual({ totalCount: count, counts: [{ name, count }] });
      for (const { node } of nodes) expect(node.id.startsWith('statement:')).toBe(name === 'STATEMENT');
    }
  });

  test('pages forward and back hold everything once, in one order', async () => {
    const page = async (paging: string) =>
      (
        await ask(
          store,
          `{ search(query: "kazakhstan", ${paging}) { edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )
      ).search;
    const walk = async (size: string, from: string, cursor: string, more: string) => {
      const pages: string[][] = [];
      for (let paging = size; ; ) {
        const { edges, pageInfo } = await page(paging);
        pages.push(edges.map(({ node }: { node: { id: string } }) => node.id));
        if (!pageInfo[more]) return pages;
        paging = `${size}, ${from}: "${pageInfo[cursor]}"`;
      }
    };
    const whole = await ids('kazakhstan');
    expect((await walk('first: 7', 'after', 'endCursor', 'hasNextPage')).flat()).toEqual(whole);
    expect((await walk('last: 7', 'before', 'startCursor', 'hasPreviousPage')).reverse().flat()).toEqual(whole);
    expect(whole.length).toBeGreaterThan(20);
  });

  test('a corrected record is found by its new words only', async () => {
    const { entities, article, statement } = exampleRecords;
    await loadRecords([...entities, article, { ...statement, gist: 'Wolkenbruch falls on Exampleland.' }]);
    expect(await ids('wolkenbruch')).toEqual([statement.id]);
    await loadRecords([{ ...statement, gist: 'Sonnenschein falls on Exampleland.' }]);
    expect(await ids('wolkenbruch')).toEqual([]);
    expect(await ids('sonnenschein')).toEqual([statement.id]);
  });

  test.each([
    ['x'.repeat(201), /at most 200 characters/],
    ['a b c d e f g h i j k', /at most 10 different words/],
  ])('%s is refused', async (query, message) => {
    const { errors } = await answer(store, question, { query });
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(message),
    });
  });

  const questions = [
    'tok',
    'tokaev',
    'kazakhstan',
    'the',
    'defence minis',
    'russia order',
    'nearly 6000 detained',
    'of a',
  ];
  test.each([...questions, 'peacekeep', 'troops kazakhstan csto', 'r', 'wall street', 'xyzzy people russia'])(
    '%s gives the same hits, scores and marks on both engines',
    async (query) => {
      const found = await search(query);
      expect(found).toEqual(answers.get(query) ?? found);
      answers.set(query, found);
      expect([engine, found.nodes.length > 0]).toEqual([engine, true]);
    },
  );
});
