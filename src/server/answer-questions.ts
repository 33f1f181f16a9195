/** The handler of questions that want one answer: one that was given before, one to a document that is known, or else Apollo's. */

import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache } from './answer-cache.ts';
import type { KnownQuestions, PlainQuestion } from './known-questions.ts';
import type { FormatErrors } from './report-faults.ts';
import type { RequestContext } from './request-context.ts';
import { prefersPlainJson } from './response-status.ts';
import { searchOf } from './search-of.ts';

interface Options {
  readonly apollo: ApolloServer<RequestContext>;
  readonly known: KnownQuestions;
  readonly answers: AnswerCache;
  readonly formatErrors: FormatErrors;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
}

/** Makes the handler, for GET and POST. */
export function createAnswerHandler({ apollo, known, answers, formatErrors, contextOf }: Options) {
  const byApollo = async (request: FastifyRequest, reply: FastifyReply) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApollo(request),
      context: async () => contextOf(request, reply),
    });
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    return body.kind === 'complete' ? body.string : reply.send(Readable.from(body.asyncIterator));
  };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    void reply.header('cache-control', 'no-store');
    const question = plainQuestionIn(request);
    if (question === null) return byApollo(request, reply);
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
    if (answer === null) return byApollo(request, reply);
    if (!answer.hasErrors) keep(answer.body);
    return answer.body;
  };
}

/** A request as Apollo reads it. Its Host, of which no address may be made, has no part in it. */
function toApollo({ method, headers, url, body }: FastifyRequest) {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, `${value}`);
  return { method, headers: map, search: `?${searchOf(url)}`, body };
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
