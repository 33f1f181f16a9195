/** A service connects to nobody by itself, though the environment holds what makes others report to their makers. */

import { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { askService } from './ask-service.ts';

const store = openEmbedded();
const real = Socket.prototype.connect;
const connected: string[] = [];
beforeAll(async () => {
  await store.prepare();
  // Whoever connects is written down, and gets no further than this machine.
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
    const [options] = [given[0]].flat() as [{ readonly host?: string }];
    const { host = '127.0.0.1' } = options;
    if (host === '127.0.0.1') return Reflect.apply(real, this, given);
    connected.push(host);
    return Reflect.apply(real, this, [{ host: '127.0.0.1', port: 1 }]);
  };
  Object.assign(process.env, { APOLLO_KEY: 'service:somebody:secret', APOLLO_GRAPH_REF: 'somebody@current' });
});
afterAll(async () => {
  Socket.prototype.connect = real;
  for (const name of ['APOLLO_KEY', 'APOLLO_GRAPH_REF']) delete process.env[name];
  await store.close();
});

test('not when it starts, not when it answers, not when it stops', async () => {
  const server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, store });
  for (const query of ['{ stats { articles } }', '{ nothing }'])
    expect((await askService(server.url, query)).status).toBe(200);
  await server.close();
  expect(connected).toEqual([]);
});
