/** Compiled execution: the same answers and the same errors as from graphql-js. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, GraphQLError, parse } from 'graphql';
import { compiledExecution } from '../../src/graphql/compiled-execution.ts';
import { isSmallCompiled } from '../../src/graphql/compiled-size.ts';
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

describe('only what is small is compiled', () => {
  const around = (inner: string) => `{ about(first: 1) { nodes { about ${inner} } } }`;
  test.each([
    ['{ stats { articles } }', 2, true],
    ['{ stats { articles } }', 1, false],
    ['{ __schema { types { name } } }', 100, false],
    [`{ entity(id: "country:kz") ${around(around(around(around('{ id }'))))} }`, 5000, false],
  ])('%s, of at most %d: %s', (query, limit, expected) => {
    expect(isSmallCompiled(schema, parse(query), null, limit)).toBe(expected);
  });
});
