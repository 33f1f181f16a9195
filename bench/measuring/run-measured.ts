/** Runs a program to its end, and tells how long it took, what it used of the processor, and how much memory it held. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFile } from '../../src/project.ts';
import { type Usage, watchProcess } from './watch-process.ts';

export interface Measured extends Usage {
  readonly seconds: number;
}

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
  const usage = watchProcess(child.pid ?? 0);
  const [code] = await once(child, 'exit');
  const used = usage();
  if (code !== 0) throw new Error(`node ${nodeArguments.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, ...used };
}
