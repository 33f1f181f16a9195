/** Runs the real command line, as built into dist, away from the settings of whoever runs the tests. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import { projectFile } from '../../src/project.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `hearsay` in `folder` with its data there; no .env and no NEO4J_URI of the user's reaches it. */
export function start(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|HEARSAY|NODE_OPTIONS|HOST$|PORT$|LOG_LEVEL|FORCE_COLOR)/.test(name),
  );
  const env = { ...Object.fromEntries(own), NO_COLOR: '1', HEARSAY_DATA: `${folder}/data`, ...environment };
  return spawn(process.execPath, [projectFile('dist', 'cli', 'main.js'), ...args], {
    ...{ cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
  });
}

/** Runs `hearsay` to its end; whatever it says, a stack trace is a failure. */
export async function run(folder: string, args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Outcome> {
  const child = start(folder, args, environment);
  if (!child.stdout || !child.stderr) throw new Error('The command line has no output.');
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expectNoStack(stdout, stderr);
  return { code, stdout, stderr };
}

/** Neither a stack trace nor a place in the sources. */
export function expectNoStack(...outputs: readonly string[]): void {
  for (const output of outputs) expect(output).not.toMatch(/^\s+at \S+.*:\d+|node:internal|\bdist\/\w+\/[\w/-]+\.js/m);
}
