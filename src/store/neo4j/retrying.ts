/** Trying again what the database says may be tried again. */

import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const firstPause = 100;

/** What Node.js calls a connection that is no more, or cannot be made; the driver says ProtocolError where it broke while it was being made. */
export const brokenSocket =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_STREAM_(DESTROYED|WRITE_AFTER_END)|ProtocolError)$/;

/**
 * The result of `work`; where it fails for a moment only, it is done again, after pauses that double, for as long as `longest` says.
 * What took longer than that to fail is tried once more, since connections that were found dead are new ones then.
 */
export async function retrying<Result>(
  work: () => Promise<Result>,
  longest: number,
  signal?: AbortSignal,
): Promise<Result> {
  const start = performance.now();
  for (let pause = firstPause; ; pause *= 2) {
    try {
      return await work();
    } catch (error) {
      const isLate = pause > firstPause && performance.now() - start + pause > longest;
      if (!mayPass(error) || isLate || signal?.aborted) throw error;
      // Clients that failed together do not come back together.
      await sleep(pause * (0.8 + 0.4 * Math.random()));
    }
  }
}

/** A query that needs more memory than one may have needs it the next time, too; sockets that broke under the driver it gives as they are. */
function mayPass(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return false;
  if (/TransactionOutOfMemory/.test(code)) return false;
  return neo4j.isRetryableError(error as Error) || brokenSocket.test(code);
}
