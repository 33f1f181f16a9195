/** Answers where no route comes to answer: addresses that lead nowhere, bodies that cannot be read, and what nobody expected. */

import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HearsayError } from '../errors.ts';
import { isTooDeep, storeFaults } from '../graphql/masking.ts';
import { logFault } from './log-fault.ts';
import { hasExplorer, sendExplorer } from './serve-explorer.ts';

/** At /graphql the answer is one of GraphQL, elsewhere a problem (RFC 9457); a browser that goes nowhere gets the explorer. */
export function answerFaults(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    if (wantsPage(request) && hasExplorer()) return sendExplorer(reply.code(404));
    const message = `There is nothing at ${request.method} ${pathOf(request)}; the API is at /graphql.`;
    return answerFault(request, reply, 404, 'NOT_FOUND', message);
  });
  app.setErrorHandler((error: FastifyError | HearsayError, request, reply) => {
    if (error instanceof HearsayError && storeFaults[error.code]) {
      logFault(request.log, error);
      return answerFault(request, reply, 503, error.code, storeFaults[error.code] ?? '');
    }
    const status = ('statusCode' in error && error.statusCode) || 500;
    if (status === 413) return answerFault(request, reply, status, 'BODY_TOO_LARGE', tooLarge(app));
    if (status === 429) return answerFault(request, reply, status, 'RATE_LIMITED', error.message);
    if (status < 500) return answerFault(request, reply, status, 'BAD_REQUEST', error.message);
    if (isTooDeep(error)) return answerFault(request, reply, 400, 'BAD_REQUEST', 'The request nests too deep.');
    logFault(request.log, error);
    return answerFault(request, reply, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
  });
}

/**
 * Of an address that no route is even looked up for, such as one with a `%` that escapes nothing: a browser gets the explorer, which says that
 * there is nothing. Hooks have not run then, so the headers of every other answer are set here.
 */
export function answerMalformedAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  if (wantsPage(request) && hasExplorer()) {
    sendExplorer(reply.code(404).header('x-frame-options', 'DENY'));
    return;
  }
  const detail =
    error.code === 'FST_ERR_BAD_URL' ? `The address ${pathOf(request)} cannot be read: write % as %25.` : error.message;
  answerFault(request, reply, error.statusCode ?? 400, 'ADDRESS_INVALID', detail);
}

function tooLarge({ initialConfig: { bodyLimit = 0 } }: FastifyInstance): string {
  return `A body has at most ${bodyLimit / 1024} KiB (MAX_BODY); send less at a time.`;
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && !!headers.accept?.includes('text/html');
}

/** At /graphql an error as GraphQL has it, elsewhere a problem (RFC 9457). */
export function answerFault(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  reply.code(status).header('cache-control', 'no-store');
  if (pathOf(request) === '/graphql') return reply.send({ errors: [{ message, extensions: { code } }] });
  return reply
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ title: STATUS_CODES[status], status, detail: message, code }));
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? url;
}
