/** A stream for somebody who is known by a token goes on as long as the token does. */

import { setTimeout as sleep } from 'node:timers/promises';

/** How soon a stream in which nothing happens ends. */
const defaultInterval = 2_000;

/**
 * The same values, each once `check` lets it pass, which is asked now and then while none comes, too.
 * @throws what `check` throws, once `values` are ended
 */
export async function* whileKnown<Value>(
  values: AsyncIterator<Value>,
  check: () => Promise<void>,
  interval = defaultInterval,
): AsyncGenerator<Value, void> {
  try {
    for (let next = values.next(); ; ) {
      const found = await orSilence(next, interval);
      await check();
      if (found === silence) continue;
      if (found.done) return;
      yield found.value;
      next = values.next();
    }
  } finally {
    await values.return?.();
  }
}

const silence = Symbol('silence');

async function orSilence<Value>(value: Promise<Value>, interval: number): Promise<Value | typeof silence> {
  const stop = new AbortController();
  const slept = sleep(interval, silence, { signal: stop.signal, ref: false });
  try {
    return await Promise.race([value, slept]);
  } finally {
    stop.abort();
  }
}
