/** What the operator is told of a fault: a line for what was to be expected of a store, everything of what nobody expected. */

import type { FastifyBaseLogger } from 'fastify';
import { HearsayError } from '../errors.ts';

export function logFault(log: FastifyBaseLogger, error: unknown): void {
  if (error instanceof HearsayError) log.warn({ code: error.code }, error.message);
  else log.error({ err: error }, 'unexpected error');
}
