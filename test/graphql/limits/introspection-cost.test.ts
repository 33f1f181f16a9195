/** Introspection is counted as it is answered, and bounded by twice what everything that tools ask takes. */

import { describe, expect, test } from '@jest/globals';
import { execute, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { introspectionCost, introspectionLimit } from '../../../src/graphql/limits/introspection-cost.ts';
import { checkCost } from '../../../src/graphql/limits/query-cost.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

const schema = createSchema();
const limit = introspectionLimit(schema);
const whole = { ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true } };

function query(source: string, variables: object = {}) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The example holds no operation.');
  return { schema, document, operation, variables: { ...variables } };
}

/** The fields of an answer, those of everything inside it included. */
function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((total: number, inner) => total + fieldsIn(inner), own);
}

describe('what is asked of the schema', () => {
  test.each([
    '{ __schema { types { name fields { name args { name } } } } }',
    '{ __type(name: "Statement") { fields(includeDeprecated: true) { type { kind ofType { name } } } } }',
    '{ __type(name: "Nobody") { name } }',
    '{ __schema { types { a: __typename b: __typename fields { __typename } } } }',
    'query ($n: String = "EntityKind") { __type(name: $n) { enumValues { name } possibleTypes { name } } }',
    '{ a: __schema { queryType { x: name y: name } } b: __type(name: "Query") { interfaces { name } } }',
  ])('is at least what comes of it, and little more: %s', (source) => {
    const { data } = execute({ schema, document: parse(source) }) as { data: unknown };
    const requested = Number(introspectionCost(query(source), limit));
    expect(requested).toBeGreaterThanOrEqual(fieldsIn(data));
    expect(requested).toBeLessThanOrEqual(fieldsIn(data) + 4);
  });

  test.each([
    '{ __typename stats { articles } }',
    '{ ...F } fragment F on Query { stats { articles } }',
    'mutation { confirmStatement(input: {id: "s"}) { __typename } }',
  ])('is nothing in %s', (source) => {
    expect(introspectionCost(query(source), limit)).toBe(0);
  });

  test('counts a fragment once in each object, however often it is spread', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on __Schema { ...F${n + 1} ...F${n + 1} }`);
    const source = `{ __schema { ...F0 } } ${doubling.join(' ')} fragment F60 on __Schema { description }`;
    expect(introspectionCost(query(source), limit)).toBe(2 + 1 + 2 * 60);
  });
});

describe('the limit', () => {
  const tools: [string, string][] = [
    ['GraphiQL', getIntrospectionQuery({ ...whole, inputValueDeprecation: true })],
    ['Apollo Sandbox', getIntrospectionQuery({ ...whole, inputValueDeprecation: true, oneOf: true })],
    ['graphql-codegen', getIntrospectionQuery({ descriptions: true })],
    ['an IDE that looks 20 types deep', getIntrospectionQuery({ ...whole, oneOf: true, typeDepth: 20 })],
  ];
  test.each(tools)('lets %s ask with all options', (_tool, source) => {
    const requested = introspectionCost(query(source), limit);
    expect(requested).not.toBe('beyond');
    expect(checkCost(query(source), 10)).toEqual({ requested: 0, limit: 10, introspection: { requested, limit } });
    expect(requested).toBeLessThanOrEqual(limit / 2);
  });

  const four = [
    'fragment s on __Schema { types { ...t } b: types { ...t } c: types { ...t } }',
    'fragment t on __Type { fields { ...f } b: fields { ...f } c: fields { ...f } }',
    'fragment f on __Field { type { fields { ...h } b: fields { ...h } } }',
    'fragment h on __Field { name description type { name description } }',
  ].join(' ');
  test.each([
    ['names multiplied by names', `{ __schema { ...s } a: __schema { ...s } b: __schema { ...s } } ${four}`],
    [
      'all of it three times',
      `{ ${['a', 'b', 'c'].map((name) => `${name}: __schema { ...w }`).join(' ')} } ${fragmentOf(tools[1]?.[1] ?? '')}`,
    ],
  ])('refuses %s at once', (_what, source) => {
    const begun = performance.now();
    expect(() => checkCost(query(source), Number.MAX_SAFE_INTEGER)).toThrow(
      expect.objectContaining({
        code: 'QUERY_TOO_LARGE',
        details: { limit: 'INTROSPECTION', allowed: limit },
      }),
    );
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

/** The question of a tool, as a fragment that can be spread. */
function fragmentOf(source: string): string {
  return source
    .replace(/query IntrospectionQuery \{\s*__schema \{/, 'fragment w on __Schema {')
    .replace(/\}\s*\}\s*fragment FullType/, '} fragment FullType');
}
