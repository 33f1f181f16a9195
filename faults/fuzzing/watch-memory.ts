/** Whether memory returns to its level: looked at now and then, early against late. */

import { lookAt } from '../soaking/looks.ts';

/** Looks after every so many inputs. */
const every = 250;
/** The first answers fill caches and let the compiler work. */
const warm = 2_000;
const growthAllowed = 1.25;
const bytesAllowed = 48 * 1024 ** 2;

/** Bytes of the heap of a service. */
export const heapOf = (url: string) => async () => (await lookAt(url)).heap;
/** Bytes of the heap of this process. */
export const heapHere = async () => process.memoryUsage().heapUsed;

export function watchMemory(heap: () => Promise<number>) {
  const looks: { readonly at: number; readonly bytes: number }[] = [];
  return {
    /** Looks after every 250th request. */
    async look(sent: number): Promise<void> {
      if (sent % every === 0) looks.push({ at: sent, bytes: await heap() });
    },
    /** What is wrong: the least of the last quarter is far above the least of the quarter after the warm-up. */
    async judge(): Promise<readonly string[]> {
      const settled = looks.filter(({ at }) => at >= warm);
      const quarter = Math.floor(settled.length / 4);
      if (quarter < 2) return [];
      const least = (part: typeof looks) => Math.min(...part.map(({ bytes }) => bytes));
      const [early, late] = [least(settled.slice(0, quarter)), least(settled.slice(-quarter))];
      if (late < early * growthAllowed || late - early < bytesAllowed) return [];
      const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);
      return [`The heap grew from ${megabytes(early)} MB to ${megabytes(late)} MB.`];
    },
  };
}
