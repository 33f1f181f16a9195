/** Reads are asked of Neo4j as reads: it refuses whatever writes in them, and a cluster answers them anywhere. */

import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import { testNeo4j } from './engines.ts';

/** `mode: "r"`, as Bolt has it in the messages that run or begin something. */
const readMode = Buffer.from([0x84, ...Buffer.from('mode'), 0x81, ...Buffer.from('r')]);
const sent: Buffer[] = [];
const sockets: Socket[] = [];
let relay: Server;
let uri: string;

beforeAll(async () => {
  const { hostname, port } = new URL((await testNeo4j()).uri);
  relay = createServer((client) => {
    const server = connect(Number(port), hostname);
    client.on('data', (chunk: Buffer) => sent.push(chunk)).pipe(server);
    server.pipe(client);
    for (const socket of [client, server]) sockets.push(socket.on('error', () => undefined));
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  uri = `bolt://127.0.0.1:${(relay.address() as AddressInfo).port}`;
});
afterAll(() => {
  relay.close();
  for (const socket of sockets) socket.destroy();
});

test('a read says so, a write does not', async () => {
  const store = await openNeo4j({ ...(await testNeo4j()), uri, timeout: 120_000 });
  try {
    sent.splice(0);
    await store.read('any-node');
    expect(Buffer.concat(sent.splice(0)).includes(readMode)).toBe(true);
    await store.write((transaction) => transaction.read('any-node'));
    expect(Buffer.concat(sent.splice(0)).includes(readMode)).toBe(false);
  } finally {
    await store.close();
  }
});
