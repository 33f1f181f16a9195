/** One GraphQL question, put to the schema in this process or to a running service: the same answer either way. */

import { type ExecutionResult, GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import { errorCodes, HearsayError } from '../errors.ts';
import type { Reader } from '../store/store.ts';
import { type ContextOptions, createContext } from './context.ts';
import { createSchema } from './schema.ts';

/**
 * Asks a question and resolves with the data of its answer.
 * @throws HearsayError with the service's own code and message where the question has no answer.
 */
export type Ask = <Data>(source: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** Asks the graph behind `reader`; with a viewer and a store in the options it changes it, too. */
export function askHere(reader: Reader, options: ContextOptions = {}, schema: GraphQLSchema = createSchema()): Ask {
  return async (source, variableValues) =>
    dataOf(await graphql({ schema, source, variableValues, contextValue: createContext(reader, options) }));
}

/** Asks the service at `server`, such as `http://127.0.0.1:4000`, as whoever the token names. */
export function askServer(server: string, token?: string): Ask {
  return async (query, variables) => dataOf(await post(server, { query, variables }, token));
}

async function post(server: string, body: object, token: string | undefined): Promise<ExecutionResult> {
  const answer: unknown = await send(server, body, token).catch((cause: unknown) => {
    throw unreachable(server, cause);
  });
  if (isResult(answer)) return answer;
  throw unreachable(server);
}

async function send(server: string, body: object, token: string | undefined): Promise<unknown> {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return response.json();
}

function isResult(answer: unknown): answer is ExecutionResult {
  if (typeof answer !== 'object' || answer === null) return false;
  return 'data' in answer || ('errors' in answer && Array.isArray(answer.errors));
}

function unreachable(server: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'SERVER_UNREACHABLE',
    `No Hearsay answers at ${server}; start one with hearsay serve, or leave --server out.`,
    { cause },
  );
}

function dataOf<Data>({ data, errors }: ExecutionResult): Data {
  const [error] = errors ?? [];
  if (error) throw toError(error);
  return data as Data;
}

/** What the resolvers did not foresee is thrown as it is; the rest is a fault in the question. */
function toError(error: Pick<GraphQLError, 'message' | 'originalError' | 'extensions'>): Error {
  const { message, originalError, extensions: { code: named, ...details } = {} } = error;
  if (originalError instanceof HearsayError) return originalError;
  if (originalError && !(originalError instanceof GraphQLError)) return originalError;
  const code = errorCodes.find((known) => known === named) ?? 'INPUT_INVALID';
  return new HearsayError(code, message, { cause: error, details });
}
