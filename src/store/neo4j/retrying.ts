/** Trying again what the database says may be tried again. */

import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const longest = 5_000;
const firstPause = 100;

/** The result of `work`; where it fails for a moment only, it is done again, after pauses that double, for five seconds. */
export async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  for (let pause = firstPause; ; pause *= 2) {
    try {
      return await work();
    } catch (error) {
      if (!neo4j.isRetryableError(error as Error) || performance.now() - start + pause > longest) throw error;
      // Clients that failed together do not come back together.
      await sleep(pause * (0.8 + 0.4 * Math.random()));
    }
  }
}
