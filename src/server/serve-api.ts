/** The GraphQL API at /graphql: Apollo for answers, event streams for subscriptions, and what both must pass first. */

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createAdditionsFeed } from '../graphql/additions-feed.ts';
import { compiledExecution } from '../graphql/compiled-execution.ts';
import { type ContextOptions, createContext } from '../graphql/context.ts';
import { explain } from '../graphql/explain.ts';
import { limitRules, type QueryLimits } from '../graphql/limits/check-query.ts';
import { createErrorFormatter } from '../graphql/masking.ts';
import { createSchema } from '../graphql/schema.ts';
import { ArticleThread } from '../ingesting/article-thread.ts';
import type { ArticleWork } from '../ingesting/article-work.ts';
import type { Limits } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { within } from '../store/within.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { isThisMachine } from './address-list.ts';
import { createAnswerCache } from './answer-cache.ts';
import { createAnswerHandler } from './answer-questions.ts';
import { costPlugin } from './check-cost.ts';
import { compiledGateway } from './compiled-gateway.ts';
import { asksForEvents } from './event-stream.ts';
import { documentStoreOf, keepDocuments } from './keep-documents.ts';
import { createKnownQuestions } from './known-questions.ts';
import { limitTime, type TimeLimit } from './limit-time.ts';
import { logFault } from './log-fault.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { errorsOf, reportFaults } from './report-faults.ts';
import type { RequestContext } from './request-context.ts';
import { responseStatus } from './response-status.ts';
import { createEventHandler } from './serve-subscriptions.ts';
import { asksForCypher, cypherPlugin } from './show-cypher.ts';
import { subscriptionPlaces } from './subscription-places.ts';

interface ApiOptions {
  readonly limits: Limits & QueryLimits;
  /** Whether clients may ask for the Cypher behind an answer. */
  readonly mayExplain: boolean;
  /** Megabytes of answers to keep. */
  readonly answerCache: number;
  readonly metrics: Metrics | undefined;
  /** Milliseconds that an answer may take. */
  readonly requestTimeout: number;
}

/** Adds the API to the service; the server that comes back is stopped last, and closes the service on its way. */
export async function serveApi(
  app: FastifyInstance,
  store: Store,
  { limits, mayExplain, answerCache, requestTimeout, metrics }: ApiOptions,
): Promise<ApolloServer<RequestContext>> {
  const schema = createSchema();
  const hints = limits.introspection !== false;
  const formatErrors = errorsOf(metrics, hints);
  const run = compiledExecution(schema);
  const documents = keepDocuments();
  const known = createKnownQuestions({ schema, run, documents, maxCost: limits.cost });
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledGateway(schema, run, known.learn),
    // Our own rule, which event streams have to pass, too.
    introspection: true,
    // refuseCrossSite takes this over: Apollo's own refuses every plain GET, whoever sends it.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    documentStore: documentStoreOf(documents),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    // Whoever runs the service is told of them by reportFaults, which knows whose they are.
    formatError: createErrorFormatter(() => undefined, hints),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Else an APOLLO_KEY in the environment would have it tell its maker what is asked here.
      ...[ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled()],
      // It would watch each of the 100,000 fields of a large network, for hints that the schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      costPlugin(limits.cost),
      cypherPlugin,
      responseStatus,
      reportFaults(formatErrors),
    ],
  });
  await apollo.start();
  const additions = createAdditionsFeed(store, {
    takePlace: subscriptionPlaces(limits.subscribers),
    onError: (error) => logFault(app.log, error),
  });
  // Open streams would keep the service from closing.
  app.addHook('preClose', async () => additions.close());
  const thread = new ArticleThread();
  app.addHook('onClose', () => thread.close());
  const answer = createAnswerHandler({
    ...{ apollo, known, formatErrors, answers: createAnswerCache(store, answerCache) },
    contextOf: (request, reply) => {
      const limit = limitTime(reply, requestTimeout);
      return contextOf(request, store, mayExplain, limit, thread.within(limit.reading));
    },
  });
  const sendEvents = createEventHandler({
    ...{ schema, limits, formatErrors, requestTimeout },
    createContext: ({ viewer, ip }, { reading, writing }) =>
      createContext(within(store, reading), {
        ...{ viewer, store: within(store, writing), articles: thread.within(reading) },
        additions: (anyOf) => additions.subscribe(anyOf, isThisMachine(ip) ? null : ip),
      }),
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: refuseCrossSite,
    handler: (request, reply) => (asksForEvents(request) ? sendEvents(request, reply) : answer(request, reply)),
  });
  return apollo;
}

function contextOf(
  { headers, viewer, log }: FastifyRequest,
  store: Store,
  mayExplain: boolean,
  { reading, writing }: TimeLimit,
  articles: ArticleWork,
): RequestContext {
  // Whoever shows no token writes nothing.
  const options: ContextOptions = { viewer, store: viewer && within(store, writing), articles };
  const inTime = within(store, reading);
  if (!mayExplain || !asksForCypher(headers['hearsay-explain']))
    return Object.assign(createContext(inTime, options), { log });
  const reader = explain(inTime);
  return Object.assign(createContext(reader, options), { log, calls: reader.calls });
}
