/**
 * GraphQL over server-sent events, in the distinct connections mode of the GraphQL over SSE protocol
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): one stream for each operation, `next` for each result,
 * `complete` at the end. The library's own handler keeps what a slow client has not taken in memory without bound; here the next
 * result is made only when the client has taken the last.
 */

import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';

const heartbeat = Symbol('heartbeat');
const heartbeatInterval = 12_000;

/** Whether a request asks for an event stream. */
export function asksForEvents(request: FastifyRequest): boolean {
  return !!request.headers.accept?.split(',').some((type) => type.split(';')[0]?.trim() === 'text/event-stream');
}

/** Answers with one event for each result, and with a comment now and then so that nobody on the way takes the stream for dead. */
export function sendEvents(reply: FastifyReply, results: AsyncIterableIterator<ExecutionResult>): FastifyReply {
  const stream = Readable.from(frames(results), { objectMode: false, highWaterMark: 16_384 });
  reply.raw.once('close', () => {
    stream.destroy();
    void results.return?.();
  });
  return (
    reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      // Kept alive, the connection would outlive the stream and hold up a service that stops.
      .header('connection', 'close')
      .header('x-accel-buffering', 'no')
      .send(stream)
  );
}

async function* frames(results: AsyncIterableIterator<ExecutionResult>): AsyncGenerator<string, void> {
  // Some browsers tell a page of the answer only once its first byte is there.
  yield ':\n\n';
  for (let next = results.next(); ; ) {
    const result = await orHeartbeat(next);
    if (result === heartbeat) {
      yield ':\n\n';
      continue;
    }
    if (result.done) break;
    yield `event: next\ndata: ${JSON.stringify(result.value)}\n\n`;
    next = results.next();
  }
  yield 'event: complete\ndata:\n\n';
}

async function orHeartbeat<Value>(value: Promise<Value>): Promise<Value | typeof heartbeat> {
  let timer: NodeJS.Timeout | undefined;
  const beat = new Promise<typeof heartbeat>((resolve) => {
    timer = setTimeout(() => resolve(heartbeat), heartbeatInterval);
  });
  try {
    return await Promise.race([value, beat]);
  } finally {
    clearTimeout(timer);
  }
}
