/** What a document asks for, wherever in it, and that no more of a statement is read. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { askedFields } from '../../src/graphql/asked-fields.ts';
import { compiledExecution } from '../../src/graphql/compiled-execution.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const schema = createSchema();

describe('the fields of a document', () => {
  const asked = askedFields(
    schema,
    parse(`query A { node(id: "x") { ... on Statement { ...Heard } } }
      query B { search(query: "x") { nodes { node { ... on Article { title } } } } }
      fragment Heard on Statement { audience { name } }`),
  );

  test.each<[string, string, boolean]>([
    ['Statement', 'audience', true],
    ['Entity', 'name', true],
    ['Article', 'title', true],
    ['Statement', 'about', false],
    ['Statement', 'title', false],
  ])('%s.%s: %s', (type, field, expected) => {
    expect(asked.has(type, field)).toBe(expected);
  });
});

describe('parts of statements', () => {
  const store = openEmbedded();
  beforeAll(async () => {
    await store.prepare();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => store.close());

  test.each([
    ['gist', []],
    ['about { name }', ['about']],
    ['chain { entity { name } }', ['relays']],
    ['figures { value speaker { name } }', ['figures']],
    ['repeats { audience { name } }', ['audience', 'repeats']],
  ])('{ %s } reads %j, and answers as if all were read', async (fields, parts) => {
    const source = `{ statements(first: 100) { nodes { ${fields} } } }`;
    const read: unknown[] = [];
    const reader = {
      read: (name: string, parameters: Readonly<Record<string, unknown>> = {}) => {
        if ('parts' in parameters) read.push(parameters.parts);
        return store.read(name, parameters);
      },
    };
    const operation = { document: parse(source), operationName: null, variableValues: {} };
    const run = compiledExecution(schema);
    const lean = await run({ ...operation, contextValue: createContext(reader) });
    expect(new Set(read.map((some) => JSON.stringify(some)))).toEqual(new Set([JSON.stringify(parts)]));
    const compiled = await run({ ...operation, contextValue: createContext(reader) });
    const { graphql } = await import('graphql');
    const whole = await graphql({ schema, source, contextValue: createContext(store) });
    expect(whole.errors).toBeUndefined();
    for (const answer of [lean, compiled]) expect(JSON.stringify(answer.data)).toBe(JSON.stringify(whole.data));
  });
});
