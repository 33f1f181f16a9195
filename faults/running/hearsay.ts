/** The command line, as built into dist, in processes of our own: run to their end, or killed before it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '../../src/project.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string>>;

const running = new Set<ChildProcess>();
// Whoever breaks a run off leaves nothing of it behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts `hearsay` in `folder` with its data there, by way of another program where one is named; no settings of the user's reach it. */
export function startHearsay(
  folder: string,
  args: readonly string[],
  environment: Environment = {},
  by: readonly string[] = [],
): ChildProcess {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|HEARSAY|NODE_OPTIONS|HOST$|PORT$|LOG_LEVEL|FORCE_COLOR)/.test(name),
  );
  const env = { ...Object.fromEntries(others), NO_COLOR: '1', HEARSAY_DATA: `${folder}/data`, ...environment };
  const [program = process.execPath, ...rest] = [
    ...by,
    process.execPath,
    projectFile('dist', 'cli', 'main.js'),
    ...args,
  ];
  const child = spawn(program, rest, {
    ...{ cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs `hearsay` to its end. */
export async function runHearsay(folder: string, args: readonly string[], environment?: Environment): Promise<Ended> {
  return endOf(startHearsay(folder, args, environment));
}

/** What a process said by the time it had ended, by itself or not. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  if (!child.stdout || !child.stderr) throw new Error('The command line has no output.');
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

/** A service, from the address that it prints to its end. */
export interface Service {
  readonly url: string;
  readonly process: ChildProcess;
  /** SIGTERM, and its exit code. */
  stop(): Promise<number | null>;
}

const startLimit = 60_000;

/** Starts `hearsay serve` at any free port. @throws with what it said, where it does not come up */
export async function startService(
  folder: string,
  args: readonly string[] = ['--no-seed'],
  environment: Environment = {},
): Promise<Service> {
  const child = startHearsay(folder, ['serve', '--port', '0', ...args], environment);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No address after ${startLimit / 1000} s: ${said}`)), startLimit);
    child.once('close', () => reject(new Error(`The service ended: ${said}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /(http:\S+)\/graphql/.exec(said)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      });
  });
  return {
    ...{ url, process: child },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      const [code] = await closed;
      return code;
    },
  };
}

/** A service on Neo4j is there before its graph is seeded. @throws where it never is */
export async function untilReady({ url }: Service): Promise<void> {
  const end = performance.now() + startLimit;
  while (!(await fetch(`${url}/ready`)).ok) {
    if (performance.now() > end) throw new Error(`The service at ${url} does not become ready.`);
    await pause(500);
  }
}
