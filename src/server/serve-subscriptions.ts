/** Operations whose answer is a stream of events: subscriptions, and queries of clients that know no other transport. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { HearsayError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { checkQuery, type QueryLimits, type Question } from '../graphql/limits/check-query.ts';
import { sendEvents } from './event-stream.ts';
import { startTime, type TimeLimit } from './limit-time.ts';
import type { FormatErrors } from './report-faults.ts';
import { searchOf } from './search-of.ts';
import { whileKnown } from './while-known.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** Called for each event, so that what one has read is not remembered for the next. */
  readonly createContext: (request: FastifyRequest, limit: TimeLimit) => Context;
  /** Milliseconds that one result may take. */
  readonly requestTimeout: number;
  readonly formatErrors: FormatErrors;
}

/** Makes the handler of requests that accept `text/event-stream`, by GET or POST. */
export function createEventHandler(options: Options) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const question = readQuestion(request);
    if (question) return sendEvents(reply, results(request, question, options));
    const message = 'Send a query as text, with variables as an object where it takes any.';
    return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  };
}

/** Of whom a subscription is no longer, which it says at its end. */
function isOfToken(error: unknown): error is HearsayError {
  return error instanceof HearsayError && (error.code === 'TOKEN_INVALID' || error.code === 'TOKENS_UNREADABLE');
}

function changeByGet(): GraphQLError {
  return new GraphQLError('Send mutations by POST; GET only reads.', { extensions: { code: 'BAD_REQUEST' } });
}

function readQuestion({ method, url, body }: FastifyRequest): Question | null {
  const { query, operationName, variables } = method === 'GET' ? readSearch(url) : ((body ?? {}) as Given);
  if (typeof query !== 'string' || (variables !== undefined && !isNullOrMap(variables))) return null;
  return { query, operationName: typeof operationName === 'string' ? operationName : null, variables };
}

interface Given {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

function readSearch(url: string): Given {
  const { variables, ...given } = Object.fromEntries(searchOf(url));
  return { ...given, ...(variables !== undefined && { variables: parseJson(variables) }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isNullOrMap(value: unknown): value is Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The results of a question, each ready to be sent; `return` ends the subscription behind them. */
function results(
  request: FastifyRequest,
  question: Question,
  options: Options,
): AsyncIterableIterator<ExecutionResult> {
  const { schema, limits, createContext, formatErrors, requestTimeout } = options;
  let events: AsyncIterator<unknown> | undefined;
  let ended = false;

  const formatted = ({ errors, ...rest }: ExecutionResult): ExecutionResult =>
    errors ? { errors: formatErrors(errors, request.log) as unknown as GraphQLError[], ...rest } : rest;

  const inTime = async <Result>(work: (contextValue: Context) => Promise<Result> | Result): Promise<Result> => {
    const limit = startTime(requestTimeout);
    try {
      return await work(createContext(request, limit));
    } finally {
      limit.end();
    }
  };

  async function* run(): AsyncGenerator<ExecutionResult, void> {
    const checked = checkQuery(schema, question, limits);
    if ('errors' in checked) return yield formatted(checked);
    if (checked.operation.operation === 'mutation' && request.method === 'GET')
      return yield formatted({ errors: [changeByGet()] });
    const run: ExecutionArgs = {
      schema,
      document: checked.document,
      operationName: question.operationName,
      variableValues: question.variables,
    };
    if (checked.operation.operation !== 'subscription')
      return yield formatted(await inTime((contextValue) => execute({ ...run, contextValue })));
    const source = await inTime((contextValue) => createSourceEventStream({ ...run, contextValue }));
    if (!(Symbol.asyncIterator in source)) return yield formatted(source);
    events = source[Symbol.asyncIterator]();
    if (ended) await events.return?.();
    const { checkViewer } = request;
    const told = checkViewer ? whileKnown(events, checkViewer) : events;
    try {
      for (let event = await told.next(); !event.done; event = await told.next())
        yield formatted(await inTime((contextValue) => execute({ ...run, rootValue: event.value, contextValue })));
    } catch (error) {
      if (!isOfToken(error)) throw error;
      yield formatted({ errors: [new GraphQLError(error.message, { originalError: error })] });
    }
  }

  const running = run();
  return {
    next: () => running.next(),
    async return() {
      ended = true;
      await events?.return?.();
      return running.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
