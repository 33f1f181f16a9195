/** Waiting no longer than a signal allows. The engine cannot be stopped: it ends a query by itself after half a minute, in a thread of its own. */

/** What comes of `work`; rejects with the signal's reason where that comes first. */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
