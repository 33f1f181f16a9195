/** The HTTP server beneath the service: so many connections and no more, few of them for one client, none for whoever is too slow. */

import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { addressList } from './address-list.ts';
import { endSlowAnswers } from './end-slow-answers.ts';
import { createPlaces } from './places.ts';

export interface ConnectionLimits {
  /** Connections at one time. */
  readonly connections: number;
  /** Milliseconds in which a request must have come in. */
  readonly requestTimeout: number;
  /** Milliseconds after which a client that takes next to nothing of its answer is cut off. */
  readonly sendTimeout: number;
  /** Proxies, by whom many clients come: they, and this machine, may have all connections. */
  readonly trustProxy: readonly string[];
}

/** How soon a client must have said what it wants. */
const headersTimeout = 10_000;
/** How often is looked for those who are too slow. */
const connectionsCheckingInterval = 1_000;
/** How long a connection stays open for the next request: longer than a proxy would keep it, which must not send into one that just closes. */
const keepAliveTimeout = 72_000;
/** Of all connections, for one address. */
const share = 1 / 4;

export function createHttpServer(
  answer: RequestListener,
  { connections, requestTimeout, sendTimeout, trustProxy }: ConnectionLimits,
  onCut?: (socket: Socket) => void,
): Server {
  const server = createServer(
    {
      ...{ requestTimeout, headersTimeout: Math.min(headersTimeout, requestTimeout) },
      ...{ connectionsCheckingInterval, keepAliveTimeout },
    },
    answer,
  );
  const isProxy = addressList(['loopback', ...trustProxy]);
  const places = createPlaces(connections, Math.ceil(connections * share));
  server.prependListener('connection', (socket: Socket) => {
    const { remoteAddress: address = '' } = socket;
    const place = places.take(isProxy(address) ? null : address);
    if (typeof place === 'string') socket.destroy();
    else socket.once('close', place.leave);
  });
  endSlowAnswers(server, sendTimeout, onCut);
  return server;
}
