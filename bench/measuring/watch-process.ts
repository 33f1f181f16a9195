/** What a process uses, watched until it ends. */

import { peakMemory, processorTime } from './process-usage.ts';

export interface Usage {
  /** Milliseconds of processor time. */
  readonly processor: number;
  /** Megabytes that it held at most. */
  readonly memory: number;
}

const often = 50;

/** Begins to watch; what it gives tells what was used so far, and ends the watch. The last look is at most a moment too early. */
export function watchProcess(pid: number): () => Usage {
  let [processor, memory] = [0, 0];
  const watch = setInterval(() => {
    try {
      [processor, memory] = [processorTime([pid]), Math.max(memory, peakMemory(pid) || 0)];
    } catch {
      // It has just ended.
    }
  }, often);
  return () => {
    clearInterval(watch);
    return { processor, memory };
  };
}
