/** The handler of questions that want one answer: one that was given before, one to a document that is known, or else Apollo's. */

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache } from './answer-cache.ts';
import type { KnownQuestions, PlainQuestion } from './known-questions.ts';
import type { FormatErrors } from './report-faults.ts';
import type { RequestContext } from './request-context.ts';
import { prefersPlainJson } from './response-status.ts';

interface Options {
  readonly apollo: ApolloServer<RequestContext>;
  readonly known: KnownQuestions;
  readonly answers: AnswerCache;
  readonly formatErrors: FormatErrors;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
}

/** Makes the handler, for GET and POST. */
export function createAnswerHandler(
  app: FastifyInstance,
  { apollo, known, answers, formatErrors, contextOf }: Options,
) {
  const byApollo = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply),
  });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    void reply.header('cache-control', 'no-store');
    const question = plainQuestionIn(request);
    if (question === null) return byApollo.call(app, request, reply);
    void reply.header('content-type', 'application/json; charset=utf-8');
    // What somebody may see depends on who it is.
    const key = JSON.stringify([request.viewer, question]);
    const kept = await answers.find(key);
    if (kept !== undefined) return kept;
    const keep = answers.begin(key);
    const answer = await known.answer(question, {
      createContext: () => contextOf(request, reply),
      formatErrors: (errors) => formatErrors(errors, request.log),
    });
    if (answer === null) return byApollo.call(app, request, reply);
    if (!answer.hasErrors) keep(answer.body);
    return answer.body;
  };
}

/** The question of a request that asks for nothing but its answer, as plain JSON; null of any other. */
function plainQuestionIn({ method, headers, body }: FastifyRequest): PlainQuestion | null {
  if (method !== 'POST' || headers['hearsay-explain'] !== undefined || !isMap(body)) return null;
  if (!prefersPlainJson(headers.accept)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null;
  if (extensions !== undefined || !isMap(variables ?? {})) return null;
  return { query, operationName, variables: (variables ?? {}) as PlainQuestion['variables'] };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
