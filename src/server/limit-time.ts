/** The time that a request may take: when it is up, whatever is still asked of the store for it ends. */

import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { HearsayError } from '../errors.ts';

/** Two signals, since what was begun to be changed is not given up because nobody waits for the answer any more. */
export interface TimeLimit {
  /** Ends what is read: time is up, or whoever asked has gone. */
  readonly reading: AbortSignal;
  /** Ends what is written: time is up. */
  readonly writing: AbortSignal;
  /** Lets go of the clock. */
  end(): void;
  /** Ends what is read sooner; whoever asked has gone, unless it is said why. */
  leave(why?: unknown): void;
}

/** Starts the clock. */
export function startTime(milliseconds: number): TimeLimit {
  const [reading, writing] = [new AbortController(), new AbortController()];
  // Each read of a request listens, and there may be many at one time.
  setMaxListeners(0, reading.signal, writing.signal);
  const timer = setTimeout(() => {
    for (const controller of [reading, writing]) controller.abort(timedOut(milliseconds));
  }, milliseconds);
  return {
    ...{ reading: reading.signal, writing: writing.signal },
    end: () => clearTimeout(timer),
    leave: (why = new HearsayError('REQUEST_TIMED_OUT', 'Whoever asked has gone.')) => reading.abort(why),
  };
}

/** Starts the clock of a request, which ends with its reply. */
export function limitTime({ raw }: FastifyReply, milliseconds: number): TimeLimit {
  const limit = startTime(milliseconds);
  raw.once('close', () => {
    limit.end();
    if (!raw.writableFinished) limit.leave();
  });
  return limit;
}

function timedOut(milliseconds: number): HearsayError {
  const allowed = milliseconds / 1000;
  return new HearsayError(
    'REQUEST_TIMED_OUT',
    `The request took longer than ${allowed} s and was ended. Ask for less at a time; what was to be changed was not, unless a change of it is shown.`,
    { details: { limit: 'REQUEST_TIMEOUT', allowed } },
  );
}
