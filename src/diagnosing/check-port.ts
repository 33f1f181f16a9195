/** The port: free, or taken by a Hearsay, or by somebody else. */

import { createServer } from 'node:net';
import type { Settings } from '../settings.ts';
import { type Finding, good, wrong } from './finding.ts';

export async function checkPort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<readonly Finding[]> {
  if (port === 0) return [good('port', 'any that is free')];
  const fault = await listen(host, port);
  if (fault === null) return [good('port', `${port} is free`)];
  if (fault === 'EADDRINUSE') {
    if (await isHearsay(host, port)) return [good('port', `a Hearsay answers at ${port}`)];
    return [wrong('port', `another program listens at ${port}`, 'Choose another with PORT or --port.')];
  }
  if (fault === 'EACCES')
    return [wrong('port', `${port} is not for this user`, 'Choose one above 1023 with PORT or --port.')];
  return [wrong('port', `${host} is no address of this machine`, 'HOST=127.0.0.1 is the safe one.')];
}

/** Null where one could listen there, else the system's code. */
function listen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => resolve(code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

async function isHearsay(host: string, port: number): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
  try {
    const response = await fetch(`http://${name}:${port}/health`, { signal: AbortSignal.timeout(2_000) });
    return ((await response.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}
