/** The HTTP service: the explorer at /, the API and the IDE at /graphql, /health and /ready for operators. */

import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { createIdentify, identifyNobody } from '../access/identify.ts';
import { defaultAnswerCache, defaultLimits, type Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { answerFaults, answerMalformedAddress } from './answer-faults.ts';
import { identifyViewers } from './identify-viewers.ts';
import { logFault } from './log-fault.ts';
import { acceptPersistedDocuments } from './persisted-documents.ts';
import { serveApi } from './serve-api.ts';
import { serveBrowserKit } from './serve-browser-kit.ts';
import { serveExplorer } from './serve-explorer.ts';
import { serveExports } from './serve-exports.ts';
import { serveIde } from './serve-ide.ts';
import { serveMcp } from './serve-mcp.ts';

export interface ServerOptions {
  readonly settings: Pick<Settings, 'host' | 'port' | 'logLevel'> &
    Partial<Pick<Settings, 'limits' | 'explain' | 'answerCache' | 'onlyPersisted' | 'mcp' | 'mcpHosts' | 'tokens'>>;
  readonly store: Store;
}

export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets what is running finish, then stops. The store stays open. */
  close(): Promise<void>;
}

const bodyLimit = 1_048_576;
const requestTimeout = 60_000;

/** Starts the service; port 0 takes any that is free. @throws where the address is taken or not this machine's. */
export async function startServer({ settings, store }: ServerOptions): Promise<RunningServer> {
  const app = fastify({
    bodyLimit,
    requestTimeout,
    forceCloseConnections: 'idle',
    frameworkErrors: answerMalformedAddress,
    logger: { level: settings.logLevel },
  });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy } });
  answerFaults(app);
  identifyViewers(app, settings.tokens === undefined ? identifyNobody : createIdentify(settings.tokens));
  serveHealth(app, store);
  serveExports(app, store);
  serveBrowserKit(app);
  acceptPersistedDocuments(app, settings.onlyPersisted ?? false);
  serveMcp(app, store, settings);
  await serveIde(app);
  await serveExplorer(app);
  const apollo = await serveApi(app, store, {
    limits: settings.limits ?? defaultLimits,
    mayExplain: settings.explain ?? true,
    answerCache: settings.answerCache ?? defaultAnswerCache,
  });
  try {
    const url = await app.listen({ host: settings.host, port: settings.port });
    // Apollo's drain plugin closes the HTTP server on the way.
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

/** Everything from this host alone; GraphiQL's editor sets styles inline. The explorer has a stricter one of its own. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

function serveHealth(app: FastifyInstance, store: Store): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    try {
      await store.ping();
      return { status: 'ready' };
    } catch (error) {
      logFault(app.log, error);
      return reply.code(503).send({ status: 'unavailable', reason: 'The store does not answer.' });
    }
  });
}
