/**
 * Tells subscribers of statements that come into the graph, whichever process loads them. One look a second at the loader's
 * counter serves all subscribers, and none is taken while there are none. Each subscriber then reads what is new to it from the
 * graph at its own pace, so that a slow one holds up nobody and nothing is queued in memory.
 */

import { setTimeout as delay } from 'node:timers/promises';
import { readAdded, readLastAddition } from '../reading/additions.ts';
import type { Conjunction } from '../reading/statement-filter.ts';
import type { Reader } from '../store/store.ts';

export interface FeedOptions {
  /** Takes a place for a subscriber; what comes back gives it up. @throws where there is none */
  readonly takePlace: (client: string | null) => () => void;
  /** Milliseconds between two looks. Default: 1000. */
  readonly interval?: number;
  /** Told of a look that failed; the next one is taken as if nothing had been. */
  readonly onError?: (error: unknown) => void;
}

/** Statements as they are added. */
export interface AdditionsFeed {
  /**
   * The ids of the statements that fit and are added from now on; `client` is whom the place counts for, null where for nobody.
   * @throws HearsayError SUBSCRIBERS_TOO_MANY
   */
  subscribe(anyOf: readonly Conjunction[], client: string | null): Promise<AsyncIterableIterator<string>>;
  /** Ends every subscription: its subscriber sees the end of the stream. */
  close(): void;
}

/** Makes the feed of a service. */
export function createAdditionsFeed(reader: Reader, options: FeedOptions): AdditionsFeed {
  const { takePlace, interval = 1000, onError = () => undefined } = options;
  const waiting = new Set<() => void>();
  let subscribers = 0;
  let latest = 0;
  let closed = false;
  let looking = false;

  const wakeAll = () => {
    for (const wake of waiting) wake();
  };

  const look = async () => {
    const addition = await readLastAddition(reader);
    if (addition === latest) return;
    latest = addition;
    wakeAll();
  };

  const keepLooking = async () => {
    if (looking) return;
    looking = true;
    for (;;) {
      await delay(interval, undefined, { ref: false });
      if (closed || subscribers === 0) break;
      await look().catch(onError);
    }
    looking = false;
  };

  const enter = (client: string | null) => {
    const leavePlace = takePlace(client);
    subscribers += 1;
    return () => {
      subscribers -= 1;
      leavePlace();
    };
  };

  async function* follow(anyOf: readonly Conjunction[], from: number, signal: AbortSignal) {
    for (let seen = from; !closed && !signal.aborted; ) {
      if (seen < latest) {
        seen += 1;
        yield* readAdded(reader, seen, anyOf);
      } else {
        // A graph that was emptied counts from the beginning again.
        seen = latest;
        await change(signal);
      }
    }
  }

  /** Resolves with the next addition, and once the subscription or the feed ends. */
  const change = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
    });

  return {
    async subscribe(anyOf, client) {
      const leave = enter(client);
      try {
        await look();
      } catch (error) {
        leave();
        throw error;
      }
      void keepLooking();
      const from = latest;
      return untilReturned((signal) => follow(anyOf, from, signal), leave);
    },
    close() {
      closed = true;
      wakeAll();
    },
  };
}

/** A generator whose `return` also ends a wait that it is in; `onEnd` runs once, however it ends. */
function untilReturned<Value>(
  start: (signal: AbortSignal) => AsyncGenerator<Value, void>,
  onEnd: () => void,
): AsyncIterableIterator<Value> {
  const stop = new AbortController();
  const generator = start(stop.signal);
  stop.signal.addEventListener('abort', onEnd, { once: true });
  return {
    async next() {
      try {
        const result = await generator.next();
        if (result.done) stop.abort();
        return result;
      } catch (error) {
        stop.abort();
        throw error;
      }
    },
    return() {
      stop.abort();
      return generator.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
