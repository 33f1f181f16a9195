/** A network between a client and a server that breaks as a test asks: `const proxy = await startProxy('127.0.0.1:7687');`. */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface BreakableNetwork {
  /** Where clients connect, such as `127.0.0.1:40123`. */
  readonly address: string;
  /** How many connections are open. */
  readonly open: () => number;
  /** Passes everything on after so many milliseconds. */
  delay(milliseconds: number): void;
  /** Takes what comes and passes nothing on, neither now nor later: connections that were open are dead. */
  swallow(): void;
  /** Cuts every connection, and closes the door. */
  refuse(): void;
  /** Cuts every connection. */
  cut(): void;
  /** Once: when the client sends these bytes they are passed on, their answer is not, and the connection is cut. */
  loseAnswerTo(bytes: Buffer): void;
  /** New connections are good again; those that were swallowed stay dead. */
  mend(): void;
  close(): Promise<void>;
}

type Way = 'good' | 'swallowing' | 'refusing';

/** Starts it. */
export async function startProxy(target: string): Promise<BreakableNetwork> {
  const [host = '', port = ''] = target.split(':');
  const pairs = new Set<{ client: Socket; server: Socket; isDead: boolean }>();
  let way: Way = 'good';
  let pause = 0;
  let unanswered: Buffer | undefined;

  const proxy = createServer((client) => {
    if (way === 'refusing') return client.destroy();
    const server = connect(Number(port), host);
    const pair = { client, server, isDead: way === 'swallowing' };
    let isLost = false;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    const pass = (from: Socket, to: Socket) =>
      from.on('data', (chunk: Buffer) => {
        if (from === client && unanswered && chunk.includes(unanswered)) [unanswered, isLost] = [undefined, true];
        if (pair.isDead) return;
        if (isLost && from === server) return end();
        if (pause === 0) to.write(chunk);
        else setTimeout(() => to.destroyed || to.write(chunk), pause);
      });
    pass(client, server);
    pass(server, client);
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    return undefined;
  });
  const listen = (at: number) => new Promise<void>((resolve) => proxy.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (proxy.address() as AddressInfo).port;
  const cut = () => {
    for (const { client, server } of pairs) for (const socket of [client, server]) socket.destroy();
  };

  return {
    address: `127.0.0.1:${own}`,
    open: () => pairs.size,
    delay(milliseconds) {
      pause = milliseconds;
    },
    swallow() {
      way = 'swallowing';
      for (const pair of pairs) pair.isDead = true;
    },
    refuse() {
      way = 'refusing';
      cut();
    },
    cut,
    loseAnswerTo(bytes) {
      unanswered = bytes;
    },
    mend() {
      way = 'good';
      pause = 0;
    },
    async close() {
      cut();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
