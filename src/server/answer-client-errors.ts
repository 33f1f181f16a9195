/** Answers to what is no HTTP, too long or too slow for it, before there is a request: a problem (RFC 9457) with the headers of every other answer. */

import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

const faults: Readonly<Record<string, Fault>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    ...{ status: 408, code: 'REQUEST_TIMED_OUT' },
    detail: 'The request did not come in within its time (REQUEST_TIMEOUT).',
  },
  HPE_HEADER_OVERFLOW: {
    ...{ status: 431, code: 'HEADERS_TOO_LARGE' },
    detail: 'Address and headers are too long together; send a long query by POST.',
  },
};

const notHttp: Fault = { status: 400, code: 'BAD_REQUEST', detail: 'This is no request of HTTP/1.1.' };

/** Answers, and closes the connection: nobody knows where a next request would begin. */
export function answerClientError({ code }: ConnectionError, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const { status, ...fault } = faults[code] ?? notHttp;
  const title = STATUS_CODES[status];
  const body = JSON.stringify({ title, status, ...fault });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    ...['connection: close', 'cache-control: no-store'],
    ...['x-content-type-options: nosniff', 'referrer-policy: no-referrer', 'x-frame-options: DENY'],
    "content-security-policy: default-src 'none'",
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy();
}
