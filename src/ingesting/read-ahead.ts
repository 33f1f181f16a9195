/** Work on what comes next while what came before is being dealt with: so much of it and no more, and in the same order. */

/**
 * Starts `work` on items before they are asked for, on `width` at most, and gives the results in the order of the items. No more items
 * are taken than are being worked on, so that what waits never grows.
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const source = items[Symbol.asyncIterator]();
  const started: Promise<Result>[] = [];
  let ended = false;
  try {
    while (true) {
      while (!ended && started.length < width) {
        const next = await source.next();
        if (next.done) ended = true;
        else started.push(begin(work, next.value));
      }
      const first = started.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await source.return?.();
    await Promise.allSettled(started);
  }
}

/** A failure is for whoever takes the result, which may be later than it happens. */
function begin<Item, Result>(work: (item: Item) => Promise<Result>, item: Item): Promise<Result> {
  const result = work(item);
  result.catch(() => undefined);
  return result;
}
