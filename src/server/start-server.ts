/** The HTTP service: the explorer at /, the API and the IDE at /graphql, /health and /ready for operators. */

import fastify, { type FastifyInstance } from 'fastify';
import { createIdentify, identifyNobody } from '../access/identify.ts';
import { HearsayError } from '../errors.ts';
import { nodesOfEachKind } from '../reading/nodes-of-each-kind.ts';
import {
  defaultAnswerCache,
  defaultLimits,
  defaultMaxBody,
  defaultMaxConnections,
  defaultMaxExports,
  defaultRequestTimeout,
  defaultSendTimeout,
  type Settings,
} from '../settings.ts';
import type { Store } from '../store/store.ts';
import { observeStore } from '../telemetry/observe-store.ts';
import { answerClientError } from './answer-client-errors.ts';
import { answerFaults, answerMalformedAddress } from './answer-faults.ts';
import { type ConnectionLimits, createHttpServer } from './create-http-server.ts';
import { endConnections } from './end-connections.ts';
import { identifyViewers } from './identify-viewers.ts';
import { limitRate } from './limit-rate.ts';
import { logFault } from './log-fault.ts';
import { type LogStream, requestLogging } from './log-requests.ts';
import { acceptPersistedDocuments } from './persisted-documents.ts';
import { refuseDeep } from './refuse-deep.ts';
import { refuseDoubled } from './refuse-doubled.ts';
import { refuseEncoded } from './refuse-encoded.ts';
import { refuseUnknownHosts } from './refuse-unknown-hosts.ts';
import { requireTokens } from './require-tokens.ts';
import { secureHeaders } from './secure-headers.ts';
import { serveApi } from './serve-api.ts';
import { serveBackup } from './serve-backup.ts';
import { serveBrowserKit } from './serve-browser-kit.ts';
import { serveExplorer } from './serve-explorer.ts';
import { serveExports } from './serve-exports.ts';
import { serveIde } from './serve-ide.ts';
import { serveMcp } from './serve-mcp.ts';
import { serveMetrics } from './serve-metrics.ts';
import { watchRequests } from './watch-requests.ts';

export interface ServerOptions {
  readonly settings: Pick<Settings, 'host' | 'port' | 'logLevel'> &
    Partial<Pick<Settings, 'limits' | 'explain' | 'answerCache' | 'onlyPersisted' | 'mcp' | 'hosts' | 'tokens'>> &
    Partial<Pick<Settings, 'readersNeedToken' | 'metrics' | 'traces' | 'requestTimeout' | 'maxBody'>> &
    Partial<Pick<Settings, 'sendTimeout' | 'maxConnections' | 'maxExports'>> &
    Partial<Pick<Settings, 'rateLimit' | 'trustProxy' | 'introspection' | 'ide'>>;
  readonly store: Store;
  /** Whether the graph is ready for questions; where it is not, /ready says so. Default: it is. */
  readonly isPrepared?: () => boolean;
  /** Where the log goes; standard output, unless somebody else wants its lines. */
  readonly log?: LogStream;
}

export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets what is running finish, then stops. The store stays open. */
  close(): Promise<void>;
}

/** Starts the service; port 0 takes any that is free. @throws where the address is taken or not this machine's. */
export async function startServer({
  settings,
  store: unwatched,
  isPrepared,
  log,
}: ServerOptions): Promise<RunningServer> {
  const { store, metrics, tracing } = await watch(unwatched, settings);
  const { requestTimeout = defaultRequestTimeout } = settings;
  const trustProxy = [...(settings.trustProxy ?? [])];
  const connections: ConnectionLimits = {
    ...{ requestTimeout, trustProxy, connections: settings.maxConnections ?? defaultMaxConnections },
    sendTimeout: settings.sendTimeout ?? defaultSendTimeout,
  };
  const app = fastify({
    bodyLimit: settings.maxBody ?? defaultMaxBody,
    trustProxy,
    serverFactory: (answer) =>
      createHttpServer(answer, connections, ({ remoteAddress }) =>
        app.log.warn({ client: remoteAddress }, 'cut off: it took next to nothing of its answer'),
      ),
    forceCloseConnections: 'idle',
    frameworkErrors: answerMalformedAddress,
    clientErrorHandler: answerClientError,
    ...requestLogging(settings.logLevel, log),
  });
  watchRequests(app, { metrics, tracing });
  secureHeaders(app);
  answerFaults(app);
  endConnections(app);
  refuseUnknownHosts(app, settings);
  refuseDoubled(app);
  await limitRate(app, settings.rateLimit ?? 0);
  refuseEncoded(app);
  refuseDeep(app);
  identifyViewers(app, settings.tokens === undefined ? identifyNobody : createIdentify(settings.tokens));
  serveHealth(app, store, isPrepared);
  if (metrics) serveMetrics(app, metrics);
  serveExports(app, store, { atOnce: settings.maxExports ?? defaultMaxExports });
  serveBackup(app, store);
  serveBrowserKit(app);
  acceptPersistedDocuments(app, settings.onlyPersisted ?? false);
  serveMcp(app, store, settings);
  if (settings.ide ?? true) await serveIde(app);
  if (settings.readersNeedToken) requireTokens(app);
  await serveExplorer(app);
  const apollo = await serveApi(app, store, {
    limits: { ...(settings.limits ?? defaultLimits), introspection: settings.introspection ?? true },
    mayExplain: settings.explain ?? true,
    answerCache: settings.answerCache ?? defaultAnswerCache,
    metrics,
    requestTimeout,
  });
  // Apollo's drain plugin closes the HTTP server on the way.
  const close = async () => {
    await apollo.stop();
    await tracing?.close();
  };
  try {
    const url = await app.listen({ host: settings.host, port: settings.port });
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The store under the eyes of whoever the settings let watch; what nobody asked for is not even loaded. */
async function watch(store: Store, { metrics: isMeasured, traces }: ServerOptions['settings']) {
  const metrics = isMeasured
    ? (await import('../telemetry/metrics.ts')).createMetrics(() => nodesOfEachKind(store))
    : undefined;
  const engine = store.engine === 'neo4j' ? 'neo4j' : 'grafeo';
  const tracing = traces ? (await import('../telemetry/tracing.ts')).startTracing(engine) : undefined;
  const observers = [metrics?.observe, tracing?.observe].filter((observe) => observe !== undefined);
  return { store: observers.reduce(observeStore, store), metrics, tracing };
}

function serveHealth(app: FastifyInstance, store: Store, isPrepared = () => true): void {
  // Anybody may ask, as often as they like, and over a network each time is a connection of its own: whoever comes meanwhile hears the same.
  let asking: Promise<void> | null = null;
  const ping = () => {
    asking ??= store.ping().finally(() => {
      asking = null;
    });
    return asking;
  };
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (request, reply) => {
    try {
      await ping();
      if (isPrepared()) return { status: 'ready' };
      return reply.code(503).send({ status: 'unavailable', reason: 'The graph is being prepared.' });
    } catch (error) {
      logFault(request.log, error);
      const { code = 'INTERNAL_SERVER_ERROR' } = error instanceof HearsayError ? error : {};
      return reply.code(503).send({ status: 'unavailable', reason: 'The store does not answer.', code });
    }
  });
}
