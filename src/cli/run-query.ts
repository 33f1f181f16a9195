/** One GraphQL question, put to the graph in this process or to a running service: the same answer either way. */

import { type ExecutionResult, graphql } from 'graphql';
import { errorCodes, HearsayError } from '../errors.ts';
import { createContext } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import { withStore } from './with-store.ts';

/** @throws HearsayError with the service's own code and message where the question has no answer. */
export async function runQuery<Data>(
  source: string,
  variableValues: Record<string, unknown>,
  server?: string,
): Promise<Data> {
  const { data, errors } = server ? await post(server, source, variableValues) : await runHere(source, variableValues);
  const [error] = errors ?? [];
  if (error) throw toHearsayError(error);
  return data as Data;
}

function runHere(source: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
  return withStore((store) =>
    graphql({ schema: createSchema(), source, variableValues, contextValue: createContext(store) }),
  );
}

async function post(server: string, query: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
  try {
    const url = new URL('/graphql', server);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as ExecutionResult;
  } catch (cause) {
    throw new HearsayError(
      'SERVER_UNREACHABLE',
      `No Hearsay answers at ${server}; start one with hearsay serve, or leave --server out.`,
      { cause },
    );
  }
}

function toHearsayError(error: { message: string; originalError?: unknown; extensions?: { code?: unknown } }): Error {
  if (error.originalError instanceof HearsayError) return error.originalError;
  const code = errorCodes.find((known) => known === error.extensions?.code) ?? 'INPUT_INVALID';
  return new HearsayError(code, error.message, { cause: error });
}
