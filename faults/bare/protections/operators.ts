/** What operators see, and what nobody is to see. */

import type { Point } from '../protection.ts';

const watched = 'server/watch-requests.test.ts';
const logs = 'logs each request by id, route, status and time, and says the id to the client';
const measures = 'measures requests, calls, errors and what the graph holds';
const traces = 'traces each request with its calls, as part of what its client traces';
const nothingAsked = { file: watched, title: 'nothing of it holds what was asked', after: [logs, measures, traces] };

export const operators: Point = {
  title: 'Logs and measures',
  protections: [
    {
      ...{
        name: 'lock-on-full-disk',
        protects: 'a lock that a full disk has no room for keeps nobody out',
        file: 'src/access/one-at-a-time.ts',
        piece: 'await rm(lock, { force: true });\n    throw error;',
        instead: 'throw error;',
      },
      test: {
        file: 'cli/cli.test.ts',
        title: 'a token that a full disk has no room for is told, and no lock is left for the next to wait for',
      },
    },
    {
      ...{
        name: 'logs-hold-no-address',
        protects: 'no address, and so nothing that was asked, stands in the log',
        file: 'src/server/log-requests.ts',
        piece: 'disableRequestLogging: true',
        instead: 'disableRequestLogging: false',
      },
      test: nothingAsked,
    },
    {
      ...{
        name: 'logs-hold-no-token',
        protects: 'no token stands in the log',
        file: 'src/server/watch-requests.ts',
        piece: '...{ method, route, status,',
        instead: '...{ method, route, status, by: request.headers.authorization,',
      },
      test: nothingAsked,
    },
    {
      ...{
        name: 'measures-hold-routes',
        protects: 'measures and spans hold routes, not addresses',
        file: 'src/server/watch-requests.ts',
        piece: /return is404 \? 'none' : .*;/,
        instead: 'return is404 ? is404.toString() : routeOptions.url ? arguments[0].url : "";',
      },
      test: nothingAsked,
    },
    {
      ...{
        name: 'logs-are-cut',
        protects: 'what a database says of an error is cut in the log',
        file: 'src/server/log-requests.ts',
        piece: 'message.slice(0, longestMessage)',
        instead: 'message',
      },
      test: { file: watched, title: 'what a database says of an error is cut, since it may hold what was asked' },
    },
    {
      ...{
        name: 'request-ids',
        protects: 'an answer bears the id of its request, and so does the log',
        file: 'src/server/watch-requests.ts',
        piece: "void reply.header('x-request-id', request.id);",
      },
      test: { file: watched, title: logs },
    },
    {
      ...{
        name: 'own-ids',
        protects: 'an id that is no id is not taken into the log',
        file: 'src/server/log-requests.ts',
        piece: ' && /^[\\w.:-]{1,64}$/.test(given)',
        instead: '',
      },
      test: { file: watched, title: 'makes an id of its own instead of %s' },
    },
    {
      ...{
        name: 'measures-off',
        protects: 'nothing is measured unless the settings say so',
        file: 'src/server/start-server.ts',
        piece: 'const metrics = isMeasured\n',
        instead: 'const metrics = isMeasured !== null\n',
      },
      test: { file: watched, title: 'nothing is measured unless the settings say so' },
    },
    {
      ...{
        name: 'measures-requests',
        protects: 'requests are measured',
        file: 'src/server/watch-requests.ts',
        piece: 'metrics?.request({ method, route, status }, elapsedTime / 1000);',
      },
      test: { file: watched, title: measures },
    },
    {
      ...{
        name: 'measures-errors',
        protects: 'errors are counted by code',
        file: 'src/server/report-faults.ts',
        piece: 'for (const { extensions } of formatted) metrics?.error(String(extensions?.code));',
      },
      test: { file: watched, title: measures },
    },
    {
      ...{
        name: 'measures-calls',
        protects: 'Cypher calls are measured, and those under way',
        file: 'src/telemetry/metrics.ts',
        piece: '        running.dec();',
      },
      test: { file: watched, title: measures },
    },
    {
      ...{
        name: 'traces',
        protects: 'a trace goes on where its client’s began',
        file: 'src/telemetry/tracing.ts',
        piece: 'const parent = propagator.extract(context.active(), headers, getHeader);',
        instead: 'const parent = propagator && context.active();',
      },
      test: { file: watched, title: traces },
    },
  ],
};
