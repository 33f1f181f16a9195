/** Starts what the tests share, each thing when a test first asks for it, and stops it after the last test. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startNeo4j } from '../tools/neo4j/start-neo4j.ts';
import { launchBrowserServer } from './browser/chromium.ts';
import type { Shared } from './on-demand.ts';

interface Started {
  readonly answer: Shared[keyof Shared];
  stop(): Promise<void>;
}

const starters: { readonly [Name in keyof Shared]: () => Promise<Started> } = {
  async neo4j() {
    const { NEO4J_URI: boltUri, NEO4J_HTTP: httpUrl = 'http://127.0.0.1:7474' } = process.env;
    if (boltUri) return { answer: { boltUri, httpUrl }, stop: async () => undefined };
    const neo4j = await startNeo4j({ brief: true });
    return { answer: { boltUri: neo4j.boltUri, httpUrl: neo4j.httpUrl }, stop: () => neo4j.stop() };
  },
  async chromium() {
    const server = await launchBrowserServer();
    return { answer: { endpoint: server.wsEndpoint() }, stop: () => server.close() };
  },
};

/** Answers `/neo4j/1`, worker 1's Neo4j, and `/chromium/…`, everybody's Chromium: `const { url, stop } = await startOnDemand();`. */
export async function startOnDemand(): Promise<{ url: string; stop(): Promise<void> }> {
  const started = new Map<string, Promise<Started>>();
  const start = (path: string): Promise<Started> => {
    const [, name, worker] = path.split('/');
    if (name !== 'neo4j' && name !== 'chromium') throw new Error(`The tests share no ${name}.`);
    const key = name === 'neo4j' ? `${name} ${worker}` : name;
    const thing = started.get(key) ?? starters[name]();
    started.set(key, thing);
    return thing;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      response.end(JSON.stringify((await start(url)).answer));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      const things = await Promise.allSettled(started.values());
      await Promise.all(things.map((thing) => thing.status === 'fulfilled' && thing.value.stop()));
    },
  };
}
