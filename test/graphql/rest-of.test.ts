/** What refers to a node knows only some of its fields; every other one must have a resolver that reads the rest. */

import { expect, test } from '@jest/globals';
import { defaultFieldResolver, isObjectType } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';

const known: Readonly<Record<string, readonly string[]>> = {
  Person: ['id', 'kind', 'name'],
  Organization: ['id', 'kind', 'name'],
  Country: ['id', 'kind', 'name'],
  Place: ['id', 'kind', 'name'],
  Group: ['id', 'kind', 'name'],
  Event: ['id', 'kind', 'name'],
  Article: ['id', 'published', 'title'],
};
const schema = createSchema();

test.each(Object.entries(known))('%s has resolvers for all fields but %j', (name, fields) => {
  const type = schema.getType(name);
  const plain = isObjectType(type)
    ? Object.values(type.getFields()).filter(({ resolve = defaultFieldResolver }) => resolve === defaultFieldResolver)
    : [];
  expect(plain.map((field) => field.name).toSorted()).toEqual(fields);
});
