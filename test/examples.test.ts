/** The examples answer on both engines as they say, and there is one for every root field. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { load } from '../src/loading/load.ts';
import { projectFile } from '../src/project.ts';
import type { Store } from '../src/store/store.ts';
import { exampleFile, readExamples } from '../tools/examples/read-examples.ts';
import { ask } from './graphql/ask.ts';
import { engines } from './store/engines.ts';

const examples = readExamples();
const queries = examples.filter(({ isQuery }) => isQuery);
const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));

test('every root field has an example', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
  const asked = new Set(examples.flatMap(({ rootFields }) => rootFields));
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});

test('every file of examples/ belongs to a question', () => {
  const belonging = queries.flatMap(({ name }) => [`${name}.json`, `${name}.answer.json`]);
  const files = readdirSync(projectFile('examples')).filter((file) => !file.endsWith('.graphql'));
  expect(files.filter((file) => !belonging.includes(file))).toEqual([]);
});

test.each(examples)('$name.graphql is valid and says what it answers', ({ source, title }) => {
  expect(validate(schema, parse(source))).toEqual([]);
  expect(title).toMatch(/^\p{Lu}.*[.?]$/u);
});

describe.each(engines)('on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  }, 120_000);
  afterAll(() => close(store));

  test.each(queries)('$name: $title', async ({ name, source, variables }) => {
    const answer = JSON.parse(readFileSync(exampleFile(name, 'answer.json'), 'utf8'));
    expect(await ask(store, source, variables)).toEqual(answer);
  });
});
