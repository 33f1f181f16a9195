/** The limits that a document must keep before it runs: depth, aliases, tokens, cost. */

import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { checkQuery, type QueryLimits } from '../../../src/graphql/limits/check-query.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { defaultLimits } from '../../../src/settings.ts';

const schema = createSchema();

/** What is wrong with a query: codes, and details of our own errors. */
function faults(query: string, limits: Partial<QueryLimits> = {}, operationName?: string) {
  const checked = checkQuery(schema, { query, operationName }, { ...defaultLimits, ...limits });
  if (!('errors' in checked)) return [];
  return checked.errors.map(
    ({ extensions, originalError }) => (originalError as { details?: object })?.details ?? extensions.code,
  );
}

describe('depth', () => {
  const threeDeep = '{ statement(id: "s") { speaker { name } } }';
  test('counts fields inside fields', () => {
    expect(faults(threeDeep, { depth: 3 })).toEqual([]);
    expect(faults(threeDeep, { depth: 2 })).toEqual([{ limit: 'MAX_DEPTH', allowed: 2, requested: 3 }]);
  });
  test.each([
    '{ statement(id: "s") { ... on Statement { speaker { name } } } }',
    '{ statement(id: "s") { ...A } } fragment A on Statement { ...B } fragment B on Statement { speaker { name } }',
  ])('cannot be hidden in fragments: %s', (query) => {
    expect(faults(query, { depth: 2 })).toEqual([{ limit: 'MAX_DEPTH', allowed: 2, requested: 3 }]);
  });
  test('is that of the operation that is deepest', () => {
    expect(faults(`query A { __typename } query B ${threeDeep}`, { depth: 2 }, 'A')).toHaveLength(1);
  });
  test('a fragment that spreads itself is an error, and no endless walk', () => {
    expect(faults('{ statement(id: "s") { ...A } } fragment A on Statement { id ...A }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});

test('aliases are counted over the whole document', () => {
  const query = '{ a: stats { x: statements } ...F } fragment F on Query { b: stats { statements } }';
  expect(faults(query, { aliases: 3 })).toEqual([]);
  expect(faults(query, { aliases: 2 })).toEqual([{ limit: 'MAX_ALIASES', allowed: 2, requested: 3 }]);
});

test('tokens are counted while the document is read, and no further', () => {
  expect(faults('{ stats { statements } }', { tokens: 6 })).toEqual([]);
  expect(faults('{ stats { statements } }', { tokens: 5 })).toEqual(['GRAPHQL_PARSE_FAILED']);
});

test('the cost of what is to run', () => {
  expect(faults('{ statements { nodes { gist } } }', { cost: 20 })).toEqual([
    { limit: 'MAX_COST', allowed: 20, requested: 21 },
  ]);
});

test('the introspection of an IDE fits the default limits', () => {
  const options = { descriptions: true, specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true };
  expect(faults(getIntrospectionQuery(options))).toEqual([]);
});

test('introspection that goes in circles does not', () => {
  const circle =
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
  expect(faults(circle)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});

test('an operation that is not there', () => {
  expect(faults('query A { __typename } query B { __typename }')).toEqual(['OPERATION_RESOLUTION_FAILURE']);
});
