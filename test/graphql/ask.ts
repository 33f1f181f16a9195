/** Questions put to the schema over a store, with the Cypher calls counted. */

import { type GraphQLSchema, graphql, parse } from 'graphql';
import { askedFields } from '../../src/graphql/asked-fields.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { Reader } from '../../src/store/store.ts';

let schema: GraphQLSchema | undefined;

/** The data of an answer; fails where there are errors. */
export async function ask(reader: Reader, source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await answer(reader, source, variableValues);
  if (errors) throw errors[0]?.originalError ?? errors[0];
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their questions.
  return JSON.parse(JSON.stringify(data)) as any;
}

/** The whole answer, errors and all. */
export async function answer(reader: Reader, source: string, variableValues: Record<string, unknown> = {}) {
  schema ??= createSchema();
  const contextValue = createContext(reader);
  // As in the service, what nobody asks for is not read.
  contextValue.expect(askedFields(schema, parse(source)));
  return graphql({ schema, source, variableValues, contextValue });
}

/** How many Cypher calls a question takes, by the names of the statements. */
export async function callsOf(
  reader: Reader,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<string[]> {
  const calls: string[] = [];
  const counting: Reader = {
    read: (name, parameters) => {
      calls.push(name);
      return reader.read(name, parameters);
    },
  };
  await ask(counting, source, variableValues);
  return calls.sort();
}
