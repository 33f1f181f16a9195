/** The port: free, or taken by the service of this graph, by another Hearsay, or by somebody else. */

import { createServer } from 'node:net';
import type { Settings } from '../settings.ts';
import { type Finding, good, unknown, wrong } from './finding.ts';

const another = 'Choose another with PORT or --port.';

type Where = Pick<Settings, 'host' | 'port' | 'neo4j'>;

/** `service` is the address of the service that has the embedded graph open, if any says so. */
export async function checkPort({ host, port, neo4j }: Where, service?: string): Promise<readonly Finding[]> {
  if (port === 0) return [good('port', 'any that is free')];
  const fault = await listen(host, port);
  if (fault === null) return [good('port', `${port} is free`)];
  if (fault === 'EADDRINUSE') {
    if (!(await isHearsay(host, port))) return [wrong('port', `another program listens at ${port}`, another)];
    if (neo4j)
      return [
        unknown(
          'port',
          `a Hearsay answers at ${port}; if it is not the one of this graph, this one needs another PORT`,
        ),
      ];
    if (service !== undefined && new URL(service).port === `${port}`)
      return [good('port', `the service of this graph answers at ${port}`)];
    return [wrong('port', `a Hearsay that serves another graph listens at ${port}`, another)];
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
