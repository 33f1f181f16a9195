/** What is sent bit by bit to somebody who is known by a token goes on as long as the token does. */

import type { FastifyReply, FastifyRequest } from 'fastify';

/** How soon it ends. */
const interval = 2_000;

/** Calls `end` with why, where the token of a request is no longer what it was before its answer is sent. */
export function endWithToken(
  { checkViewer }: FastifyRequest,
  { raw }: FastifyReply,
  end: (why: unknown) => void,
): void {
  if (!checkViewer) return;
  const timer = setInterval(() => void checkViewer().catch(end), interval).unref();
  raw.once('close', () => clearInterval(timer));
}
