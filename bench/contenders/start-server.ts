/** Starts a server as a process of its own and waits for the address that it prints. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

const startLimit = 60_000;

/** Runs `node` with these arguments; the server answers at the first address with /graphql that it prints. */
export async function startServer(
  nodeArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const { NEO4J_URI, ...rest } = process.env;
  const child = spawn(process.execPath, nodeArguments, {
    env: { ...rest, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`No address after ${startLimit / 1000} s: ${printed}`)),
      startLimit,
    );
    child.once('exit', () => reject(new Error(`The server ended: ${printed}`)));
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      const found = /(http:\S+\/graphql)/.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  return {
    ...{ pid: child.pid ?? 0, url },
    async stop() {
      child.removeAllListeners('exit');
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
