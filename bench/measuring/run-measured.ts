/** Runs a program to its end, and tells how long it took, what it used of the processor, and how much memory it held. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFile } from '../../src/project.ts';
import { peakMemory, processorTime } from './process-usage.ts';

export interface Measured {
  readonly seconds: number;
  /** Milliseconds of processor time. */
  readonly processor: number;
  /** Megabytes. */
  readonly memory: number;
}

const often = 50;

/** `node` with these arguments, in the project's folder. @throws where it fails */
export async function runMeasured(
  nodeArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Measured> {
  const { NEO4J_URI, ...rest } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, nodeArguments, {
    ...{ cwd: projectFile(), env: { ...rest, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  let [processor, memory] = [0, 0];
  // What a process has used can be asked while it runs; the last answer is at most so much too early.
  const watch = setInterval(() => {
    try {
      const { pid = 0 } = child;
      [processor, memory] = [processorTime([pid]), Math.max(memory, peakMemory(pid) || 0)];
    } catch {
      // It has just ended.
    }
  }, often);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`node ${nodeArguments.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, processor, memory };
}
