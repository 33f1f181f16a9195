/** A store whose calls somebody may end: those of one request, when its time is up. */

import { passOn } from './pass-on.ts';
import type { Store } from './store.ts';

/** What `signal` ends is not done by halves: once something is written, what belongs to it is written, too. */
export function within(store: Store, signal: AbortSignal): Store {
  let hasWritten = false;
  const whole = async <Result>(written: Promise<Result>): Promise<Result> => {
    const result = await written;
    hasWritten = true;
    return result;
  };
  return {
    get version() {
      return store.version;
    },
    ...passOn(store),
    snapshot: (work) => store.snapshot(work),
    read: (name, parameters) => store.read(name, parameters, hasWritten ? undefined : signal),
    write: (work) => whole(store.write(work, hasWritten ? undefined : signal)),
    alone: (work) => whole(store.alone(work, hasWritten ? undefined : signal)),
  };
}
