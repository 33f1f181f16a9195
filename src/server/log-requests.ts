/** What the log says of requests: when, which route, how it ended and by whose token; never an address, a text or a token. */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyServerOptions, LogController } from 'fastify';

/** Takes the lines of the log, one at a time. */
export interface LogStream {
  write(line: string): void;
}

/** The options of a service that logs so. Every request has an id, its own or its client's, which its answer bears, too. */
export function requestLogging(level: string, stream?: LogStream): FastifyServerOptions {
  // An address may hold a whole question; watchRequests logs the route instead.
  return {
    logger: { level, serializers: { err: describeError }, ...(stream && { stream }) },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: nameRequests(),
  };
}

/** Ids that no other process gives; one that a proxy gave before is kept, as far as it is no more than an id. */
function nameRequests(): (request: IncomingMessage) => string {
  const own = randomBytes(6).toString('hex');
  let last = 0;
  return ({ headers }) => {
    const given = headers['x-request-id'];
    if (typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given)) return given;
    last += 1;
    return `${own}-${last}`;
  };
}

const longestMessage = 300;

/** An error for the log. What a database says of one may hold values that somebody sent: it is cut. */
function describeError({ name, message, stack = '', ...rest }: Error & { readonly code?: unknown }) {
  return {
    type: name,
    message: message.slice(0, longestMessage),
    ...(rest.code !== undefined && { code: rest.code }),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
