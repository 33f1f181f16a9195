/** Compiled execution: the same answers and the same errors as from graphql-js. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, GraphQLError, parse } from 'graphql';
import { compiledExecution } from '../../src/graphql/compiled-execution.ts';
import { compiledSize } from '../../src/graphql/compiled-size.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';

const schema = createSchema();
let store: Store;
beforeAll(async () => {
  store = openEmbedded();
  await store.prepare();
  await load(store, [projectFile('seed')], { strict: true });
});
afterAll(() => store.close());

const cases: readonly (readonly [query: string, variables: Record<string, unknown>])[] = [
  [
    '{ statements(first: 3) { nodes { id speaker { __typename id name aliases description } chain { entity { name } } } } }',
    {},
  ],
  [
    'query ($where: StatementFilter) { statements(where: $where) { totalCount nodes { gist article { title url } } } }',
    { where: { not: { or: [{ speaker: 'RIA' }, { mode: 'DIRECT' }] } } },
  ],
  ['query ($first: Int = 2) { statements(first: $first) { edges { cursor } } }', {}],
  ['query ($first: Int = 2) { statements(first: $first) { edges { cursor } } }', { first: 'two' }],
  [
    'query ($id: ID!) { node(id: $id) { ... on Country { iso } ... on Entity { name said(first: 1) { nodes { gist } } } } }',
    { id: 'country:kz' },
  ],
  ['query ($id: ID!) { node(id: $id) { id } }', {}],
  ['query ($no: Boolean!) { stats { articles } entity(name: "CSTO") @skip(if: $no) { name } }', { no: true }],
  ['{ entity(name: "Nobody at all") { name } stats { articles } }', {}],
  ['{ a: statements(first: 0) { totalCount nodes { id } } b: statements(first: 1) { nodes { id } } }', {}],
  ['{ __typename timeline(interval: MONTH) { buckets { start said speakers { count entity { name } } } } }', {}],
];

test.each(cases)('%s with %j', async (query, variableValues) => {
  const document = parse(query);
  const run = compiledExecution(schema);
  const operation = () => ({ document, operationName: null, variableValues, contextValue: createContext(store) });
  const expected = await execute({ schema, ...operation() });
  for (const _time of ['as it is', 'compiled', 'again'])
    expect(JSON.parse(JSON.stringify(await run(operation())))).toEqual(JSON.parse(JSON.stringify(expected)));
});

test('errors are those of graphql-js, with all that formatting asks for', async () => {
  const document = parse('{ entity(name: "Nobody at all") { name } }');
  const run = compiledExecution(schema);
  for (const _time of ['as it is', 'compiled', 'again']) {
    const contextValue = createContext(store);
    const { errors } = await run({ document, operationName: null, variableValues: {}, contextValue });
    expect(errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(errors?.[0]?.extensions).toEqual({});
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 3 }]);
  }
});

test('as many fields as may be are kept compiled; what had to go is answered all the same', async () => {
  const run = compiledExecution(schema, 8);
  const ask = async (query: string) => {
    const { data, errors } = await run({ ...operations(query), contextValue: createContext(store) });
    return JSON.parse(JSON.stringify({ data, errors }));
  };
  const documents = new Map<string, ReturnType<typeof parse>>();
  const operations = (query: string) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    return { document, operationName: null, variableValues: {} };
  };
  const queries = [
    '{ stats { articles } }',
    '{ stats { statements } }',
    '{ stats { a: articles b: statements c: entities } }',
  ];
  const expected = await Promise.all(queries.map(ask));
  expect(expected[1]).toMatchObject({ data: { stats: { statements: expect.any(Number) } } });
  for (let round = 0; round < 5; round += 1)
    for (const [index, query] of queries.entries()) expect(await ask(query)).toEqual(expected[index]);
});

describe('only what is small is compiled', () => {
  const around = (inner: string) => `{ about(first: 1) { nodes { about ${inner} } } }`;
  test.each([
    ['{ stats { articles } }', 2, 2],
    ['{ stats { articles } }', 1, null],
    ['{ __schema { types { name } } }', 100, null],
    [`{ entity(id: "country:kz") ${around(around(around(around('{ id }'))))} }`, 5000, null],
  ])('%s, of at most %d: %s', (query, limit, expected) => {
    expect(compiledSize(schema, parse(query), null, limit)).toBe(expected);
  });
});
