/** The cost of queries: objects, pages multiplied, fragments walked once. */

import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { checkCost, queryCost } from '../../../src/graphql/limits/query-cost.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

const schema = createSchema();

function query(source: string, variables: object = {}) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The example holds no operation.');
  return { schema, document, operation, variables: { ...variables } };
}

test.each<[string, string, number]>([
  ['scalars cost nothing', '{ __typename }', 0],
  ['an object costs 1', '{ stats { statements } }', 1],
  ['as does each inside it', '{ statement(id: "s") { gist speaker { name } article { outlet { name } } } }', 4],
  ['a page costs its length, and 1', '{ statements(first: 7) { nodes { gist } } }', 8],
  ['backward too', '{ statements(last: 7) { nodes { gist } } }', 8],
  ['20 where none is given', '{ statements { nodes { gist } } }', 21],
  [
    'edges and page information cost nothing',
    '{ statements(first: 7) { edges { cursor node { gist } } pageInfo { hasNextPage } } }',
    8,
  ],
  [
    'pages multiply',
    '{ entities(first: 10) { nodes { about(first: 5) { nodes { speaker { name } } } } } }',
    1 + 10 * (1 + 1 + 5 * 2),
  ],
  ['a list without a page is taken for 10', '{ statement(id: "s") { about { name } } }', 11],
  ['one that nothing keeps short for 100', '{ entity(name: "a") { members { member { name } } } }', 1 + 100 * 2],
  [
    'as are the reports and the rivals of an utterance',
    '{ utterances(first: 2) { nodes { reports { similarity } rivals { similarity } } } }',
    1 + 2 * (1 + 100 + 100),
  ],
  [
    'or for as many of them as are asked for',
    '{ utterances(first: 2) { nodes { reports(first: 7) { statement { gist } } rivals(first: 0) { similarity } } } }',
    1 + 2 * (1 + 7 * 2 + 1),
  ],
  ['as many as there are ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['a network costs its limit', '{ graph(limit: 30) { nodes { label } links { weight } } }', 1 + 30 + 30],
  ['and 100 where there is none', '{ graph { nodes { label } } }', 101],
  ['one way', '{ path(from: "a", to: "b") { hops } }', 1],
  ['or every way', '{ path(from: "a", to: "b", all: true) { hops } }', 20],
  ['aliases are counted each', '{ a: stats { statements } b: stats { statements } }', 2],
  [
    'fragments where they are spread',
    '{ statement(id: "s") { ...F ...F } } fragment F on Statement { speaker { name } }',
    3,
  ],
  [
    'each kind of a node is counted',
    '{ node(id: "s") { ... on Statement { speaker { name } } ... on Article { outlet { name } } } }',
    3,
  ],
  [
    'a page is that of the field that spreads it',
    '{ statements(first: 3) { ...P } } fragment P on StatementConnection { nodes { gist } }',
    4,
  ],
  ['introspection is counted apart', '{ __schema { types { name fields { name } } } }', 0],
  ['a scalar under another name costs 1', '{ statements(first: 7) { nodes { gist a: gist b: __typename } } }', 22],
  ['the text of an article costs 10', '{ articles(first: 7) { nodes { text again: text } } }', 1 + 7 * 21],
  ['a subscription costs one event', 'subscription { statementAdded { speaker { name } } }', 2],
])('%s', (_rule, source, cost) => {
  expect(queryCost(query(source))).toBe(cost);
});

test('variables count with what they hold, or with their defaults', () => {
  const source = 'query ($n: Int = 4) { statements(first: $n) { nodes { gist } } }';
  expect(queryCost(query(source))).toBe(5);
  expect(queryCost(query(source, { n: 9 }))).toBe(10);
});

test.each<[string, string, readonly (readonly [variables: object, cost: number])[]]>([
  [
    'a page',
    'query ($n: Int) { statements(first: $n) { nodes { gist } } }',
    [
      [{ n: 4 }, 5],
      [{ n: 9 }, 10],
      [{ n: 4 }, 5],
    ],
  ],
  [
    'a page in a fragment',
    'query ($n: Int) { stats { ...All } } fragment All on Stats { statements } fragment P on Query { entities(last: $n) { nodes { id } } }',
    [
      [{ n: 4 }, 1],
      [{ n: 9 }, 1],
    ],
  ],
  [
    'ids, of which one is a variable',
    'query ($id: ID!, $ids: [ID!] = ["b"]) { a: nodes(ids: [$id, "c"]) { id } b: nodes(ids: $ids) { id } }',
    [
      [{ id: 'a' }, 3],
      [{ id: 'a', ids: ['d', 'e'] }, 4],
    ],
  ],
  [
    'a network',
    'query ($n: Int) { graph(limit: $n) { nodes { id } } }',
    [
      [{ n: 5 }, 6],
      [{ n: 50 }, 51],
    ],
  ],
  [
    'every way',
    'query ($all: Boolean) { path(from: "a", to: "b", all: $all) { hops } }',
    [
      [{ all: false }, 1],
      [{ all: true }, 20],
    ],
  ],
  [
    'what no variable makes longer',
    'query ($id: ID!) { statement(id: $id) { about { name } } }',
    [
      [{ id: 's' }, 11],
      [{ id: 't' }, 11],
    ],
  ],
])('an operation is weighed with each of its variables: %s', (_, source, costs) => {
  const asked = query(source);
  for (const [variables, cost] of costs) expect(queryCost({ ...asked, variables: { ...variables } })).toBe(cost);
});

test('what was weighed once costs nothing that fits no more: variables that do not fit leave no cost', () => {
  const asked = query('query ($id: ID!) { statement(id: $id) { about { name } } }', { id: 's' });
  expect(queryCost(asked)).toBe(11);
  expect(queryCost({ ...asked, variables: {} })).toBeNull();
});

test('variables that do not fit leave no cost: such a query never runs', () => {
  expect(queryCost(query('query ($n: Int!) { statements(first: $n) { nodes { gist } } }'))).toBeNull();
});

test.each([-1000, 0])('a page of %i does not pay for the rest', (first) => {
  expect(queryCost(query(`{ statements(first: ${first}) { nodes { gist } } }`))).toBe(2);
});

test('fragments that double 60 times are weighed at once', () => {
  const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Statement { ...F${n + 1} ...F${n + 1} }`);
  const source = `{ statement(id: "s") { ...F0 } } ${doubling.join(' ')} fragment F60 on Statement { speaker { name } }`;
  expect(queryCost(query(source))).toBe(1 + 2 ** 60);
});

describe('the limit', () => {
  const asked = query('{ statements(first: 7) { nodes { gist } } }');
  test('is told beside what is asked for', () => {
    expect(checkCost(asked, 8)).toEqual({ requested: 8, limit: 8 });
  });
  test('refuses one more, and says how to mend it', () => {
    expect(() => checkCost(asked, 7)).toThrow(
      expect.objectContaining({
        code: 'QUERY_TOO_LARGE',
        message: expect.stringMatching(/costs 8; at most 7 .* shorter pages/),
        details: { limit: 'MAX_COST', allowed: 7, requested: 8 },
      }),
    );
  });
});
