/** A balancer for tests: every request goes to the next service in turn, streams included. */

import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  readonly url: string;
  /** How many requests each service was given. */
  readonly given: readonly number[];
  close(): Promise<void>;
}

/** Starts a balancer in front of services, by their addresses: `await startBalancer([one.url, other.url])`. */
export async function startBalancer(services: readonly string[]): Promise<Balancer> {
  const given = services.map(() => 0);
  let next = 0;
  const server = createServer((incoming, outgoing) => {
    const turn = next % services.length;
    next += 1;
    given[turn] = (given[turn] ?? 0) + 1;
    const { method, headers, url } = incoming;
    const forwarded = request(new URL(url ?? '/', services[turn]), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
