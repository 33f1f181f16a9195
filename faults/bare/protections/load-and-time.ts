/** Slow clients, endless bodies, and a service that stops. */

import type { Point } from '../protection.ts';

const start = 'src/server/start-server.ts';
const http = 'src/server/create-http-server.ts';
const slow = 'server/slow-clients.test.ts';
const closing = { file: 'server/closing.test.ts', title: 'answers whom it has heard, and hears nobody else' };
const longArticle = {
  file: 'server/long-articles.test.ts',
  title: '/health answers while a long article is previewed, and REQUEST_TIMEOUT ends it',
};
const beside = {
  file: 'server/serve-beside-a-load.test.ts',
  title: 'a service beside a first load says what it waits for, answers meanwhile, and seeds nothing',
};

export const loadAndTime: Point = {
  title: 'Load and time',
  protections: [
    {
      ...{
        name: 'marks-once',
        protects: 'thousands of marks without an end are gone through once',
        file: 'src/extracting/steps/sentences.ts',
      },
      piece: '(?<![.!?…])',
      test: { file: 'extracting/steps/sentences.test.ts', title: 'marks without an end are gone through once' },
    },
    {
      ...{
        name: 'seed-into-nothing',
        protects: 'a first load beside a service that starts',
        file: 'src/loading/load.ts',
      },
      ...{ piece: 'onlyIntoNothing && isFirst &&', instead: 'onlyIntoNothing && !isFirst &&' },
      test: { ...beside, neo4j: true },
    },
    {
      ...{ name: 'heard-while-waiting', protects: 'a service that waits for others who write is heard' },
      ...{ file: 'src/cli/commands/serve.ts', piece: 'await (settings.neo4j\n', instead: 'await (first === null\n' },
      test: { ...beside, neo4j: true },
    },
    {
      ...{ name: 'stopped-while-waiting', protects: 'a service that waits for others who write can be stopped' },
      ...{ file: 'src/cli/commands/serve.ts', piece: '  if (!isPrepared) process.exit();' },
      test: { ...beside, neo4j: true },
    },
    {
      ...{ name: 'slow-clients', protects: 'who takes too long to say what it wants is cut off', file: http },
      piece: '...{ requestTimeout, headersTimeout: Math.min(headersTimeout, requestTimeout) },',
      test: {
        file: 'server/protection.test.ts',
        title: 'cuts off who takes too long to say what it wants, and answers others meanwhile',
      },
    },
    {
      ...{ name: 'slow-answers', protects: 'who takes nothing of its answer is cut off', file: http },
      piece: 'endSlowAnswers(server, sendTimeout, onCut);',
      test: { file: slow, title: 'cuts off who takes nothing of an answer that is written %s', row: 'piece by piece' },
    },
    {
      ...{ name: 'slow-pieces', protects: 'who is merely slow is not cut off', file: 'src/server/end-slow-answers.ts' },
      ...{ piece: 'gone - look.gone < least', instead: 'gone - look.gone < Infinity' },
      test: { file: slow, title: 'lets who is merely slow have all of an answer that is written %s', row: 'at once' },
    },
    {
      ...{
        name: 'slow-exports',
        protects: 'an export whose time is up ends though nobody takes it',
        file: 'src/server/serve-exports.ts',
      },
      ...{ piece: 'resume(first, chunks), { signal }', instead: 'resume(first, chunks)' },
      test: { file: slow, title: 'are ended by %s, and their places are free', row: 'its time' },
    },
    {
      ...{ name: 'connections', protects: 'connections that are open at one time', file: http },
      ...{
        piece: "if (typeof place === 'string') socket.destroy();",
        instead: "if (typeof place === 'string') return;",
      },
      test: { file: slow, title: 'holds so many connections and no more, and the next as soon as one has gone' },
    },
    {
      ...{ name: 'exports-of-one', protects: 'exports that one client has at one time', file: 'src/server/places.ts' },
      ...{ piece: 'if (client !== null && (taken.get(client) ?? 0) >= each)', instead: 'if (each < 0)' },
      test: { file: slow, title: 'are two at once for one client, and another finds its place' },
    },
    {
      ...{ name: 'networks-of-one', protects: 'who has a network of IPv6 has the places of one client' },
      ...{ file: 'src/server/places.ts', piece: 'address === null ? null : clientOf(address)' },
      ...{ instead: 'clientOf && address' },
      test: {
        file: 'server/places.test.ts',
        title: 'a client with many addresses of its own network has the places of one, and another network has its own',
      },
    },
    {
      ...{ name: 'articles-beside', protects: 'a long article that is read keeps nobody waiting' },
      ...{ file: 'src/graphql/context.ts', piece: 'this.articles = articles;', instead: 'this.articles = workHere;' },
      test: longArticle,
    },
    {
      ...{ name: 'articles-end', protects: 'a long article is read no further when its time is up' },
      ...{ file: 'src/ingesting/article-thread.ts', piece: "signal.addEventListener('abort', end, { once: true });" },
      test: longArticle,
    },
    {
      ...{
        name: 'clock-goes-back',
        protects: 'a clock that goes back keeps nobody out',
        file: 'src/server/request-counts.ts',
      },
      ...{ piece: 'const now = performance.now();', instead: 'const now = Date.now();' },
      test: { file: 'server/request-counts.test.ts', title: 'a clock that goes back keeps nobody out' },
    },
    {
      ...{
        name: 'stopping-refuses',
        protects: 'a service that stops takes no more questions',
        file: 'src/server/serve-api.ts',
        piece: 'fastifyApolloDrainPlugin(app),',
      },
      test: closing,
    },
    {
      ...{
        name: 'stopping-finishes',
        protects: 'a service that stops answers what it has heard',
        file: start,
        piece: "forceCloseConnections: 'idle'",
        instead: 'forceCloseConnections: true',
      },
      test: closing,
    },
    {
      ...{
        name: 'stopping-is-soon',
        protects: 'nobody’s open connection keeps a service from stopping',
        file: start,
        piece: '  endConnections(app);',
      },
      test: closing,
    },
    {
      ...{
        name: 'streams-end',
        protects: 'a service that stops ends its streams',
        file: 'src/server/serve-api.ts',
        piece: "app.addHook('preClose', async () => additions.close());",
      },
      test: {
        file: 'server/serve-subscriptions.test.ts',
        title: 'a service that stops ends its streams, and at once',
        under: 'on embedded',
      },
    },
    {
      ...{
        name: 'sigterm',
        protects: 'SIGTERM ends a service well',
        file: 'src/cli/commands/serve.ts',
        piece: "['SIGINT', 'SIGTERM', 'SIGHUP']",
        instead: "['SIGINT', 'SIGHUP']",
      },
      test: {
        file: 'server/serve.test.ts',
        title: 'an empty graph is seeded once, and SIGTERM ends the service with code 0',
      },
    },
    {
      ...{
        name: 'closed-terminals',
        protects: 'a terminal that is closed ends a service well',
        file: 'src/cli/commands/serve.ts',
        piece: "['SIGINT', 'SIGTERM', 'SIGHUP']",
        instead: "['SIGINT', 'SIGTERM']",
      },
      test: { file: 'server/serve.test.ts', title: 'a terminal that is closed ends it as SIGTERM does' },
    },
    {
      ...{
        name: 'leaving',
        protects: 'a subscriber who leaves makes room',
        file: 'src/graphql/additions-feed.ts',
        piece: 'leavePlace();',
      },
      test: {
        file: 'server/serve-subscriptions.test.ts',
        title: 'there are only so many subscribers, and who leaves makes room',
        under: 'on embedded',
      },
    },
    {
      ...{
        name: 'backups-at-once',
        protects: 'one backup is written at a time',
        file: 'src/server/serve-backup.ts',
        piece: 'if (isRunning) {',
        instead: 'if (viewer === undefined) {',
      },
      test: { file: 'server/serve-backup.test.ts', title: 'one at a time, and the other is told to come again' },
    },
    {
      ...{ name: 'backups-end', protects: 'writers wait for no backup whose client has gone' },
      ...{ file: 'src/backup/compress-backup.ts', piece: 'signal?.throwIfAborted();' },
      test: {
        file: 'server/serve-backup.test.ts',
        title: 'it ends with its client: nobody who writes waits for what nobody wants',
      },
    },
    {
      ...{
        name: 'backups-left',
        protects: 'nothing of a backup is left on the disk when it is sent',
        ...{ file: 'src/backup/nameless-backup.ts', piece: 'await rm(name);' },
      },
      test: {
        file: 'server/serve-backup.test.ts',
        title: 'one that cannot begin is in nobody’s way',
      },
    },
    {
      ...{
        name: 'backups-killed',
        protects: 'nothing of a backup is left on the disk by a service that is killed',
        ...{ file: 'src/backup/nameless-backup.ts', piece: 'await rm(name);' },
      },
      test: {
        ...{ file: 'faults/killed.test.ts', neo4j: true },
        title: 'a service that is killed while it writes a backup leaves nothing of it',
      },
    },
  ],
};
