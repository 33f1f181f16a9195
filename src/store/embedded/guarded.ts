/** What one process at a time may do to the files of an embedded database: the engine's own lock ends where it closes its file. */

import grafeo, { type GrafeoDB } from '@grafeo-db/js';

const patience = 2_000;
const pause = 10;

/**
 * Does work while nobody else does any under the same guard: an empty database beside the other, since the lock of an open one ends with its
 * process, however that ends.
 */
export function guarded<Result>(guard: string, work: () => Result): Result {
  const lock = take(guard);
  try {
    return work();
  } finally {
    lock.close();
  }
}

/** @throws what the engine says, where somebody else has it for long */
function take(guard: string): GrafeoDB {
  const start = performance.now();
  for (;;)
    try {
      return grafeo.GrafeoDB.create(guard);
    } catch (error) {
      if (!isLocked(error) || performance.now() - start > patience) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
}

/** Whether another process has the database open. */
export function isLocked(error: unknown): boolean {
  return /cannot be locked|already locked/i.test((error as Error).message);
}
