/** Neo4j away, slow, full, closed or behind a broken network. */

import type { Point } from '../protection.ts';

const neo4j = 'src/store/neo4j/neo4j-store.ts';
const sessions = 'src/store/neo4j/sessions.ts';
const errors = 'src/store/neo4j/errors.ts';
const line = 'src/store/neo4j/line.ts';
const retrying = 'src/store/neo4j/retrying.ts';
const network = { file: 'server/outages.test.ts', neo4j: true };
const own = 'server/own-neo4j.test.ts';
const comesUp = 'comes up without it, says so, and answers once it is there';

export const outages: Point = {
  title: 'Outages',
  protections: [
    {
      ...{
        name: 'absent-at-start',
        protects: 'a service whose Neo4j is absent comes up, and answers once it is there',
        file: neo4j,
        piece: /^.*if \(mayBeAbsent && .*\n/m,
      },
      test: { file: own, title: comesUp },
    },
    {
      ...{
        name: 'wrong-password',
        protects: 'a wrong password is told as STORE_REFUSED',
        file: errors,
        piece: /\{\n {4}codes: logInRefused,[\s\S]*?\n {2}\},/,
      },
      test: { file: own, title: comesUp },
    },
    {
      ...{
        name: 'read-only',
        protects: 'a database that takes no writes is told as STORE_READ_ONLY',
        file: errors,
        piece: "code: 'STORE_READ_ONLY'",
        instead: "code: 'STORE_BUSY'",
      },
      test: {
        file: own,
        title:
          'stopped under load and started again read-only: clear meanwhile, reading again by itself, writes refused',
        after: [comesUp],
      },
    },
    {
      ...{
        name: 'memory',
        protects: 'a query that needs too much memory is not tried again',
        file: retrying,
        piece: 'if (/TransactionOutOfMemory/.test(code)) return false;',
      },
      test: {
        file: 'store/retrying.test.ts',
        title: 'a query that needs more memory than one may have is not tried again',
      },
    },
    {
      ...{
        name: 'retry',
        protects: 'a read that fails for a moment is done again',
        file: retrying,
        piece: 'if (!mayPass(error) || isLate || signal?.aborted) throw error;',
        instead: 'throw error;',
      },
      test: { ...network, title: 'cut under load: what was read is read again, and nobody notices' },
    },
    {
      ...{
        name: 'no-retry',
        protects: 'what will fail again is not tried again',
        file: retrying,
        piece: 'return neo4j.isRetryableError(error as Error) || brokenSocket.test(code);',
        instead: 'return true;',
      },
      test: { file: 'store/retrying.test.ts', title: 'what will fail again is not' },
    },
    {
      ...{
        name: 'retry-ends',
        protects: 'trying again comes to an end',
        file: retrying,
        piece: '!mayPass(error) || isLate || signal',
        instead: '!mayPass(error) || signal',
      },
      test: { file: 'store/retrying.test.ts', title: 'what fails slowly is tried once more and no oftener' },
    },
    {
      ...{
        name: 'unreachable',
        protects: 'a Neo4j that does not answer is told as STORE_UNREACHABLE',
        file: errors,
        piece: 'codes: /DatabaseUnavailable|ServiceUnavailable|SessionExpired/',
        instead: 'codes: /DatabaseUnavailable/',
      },
      test: { ...network, title: 'refused: said soon, /ready says no, and the next question after it is answered' },
    },
    {
      ...{
        name: 'ready-asks',
        protects: '/ready tells whether the store answers',
        file: 'src/server/start-server.ts',
        piece: 'await ping();',
      },
      test: { ...network, title: 'refused: said soon, /ready says no, and the next question after it is answered' },
    },
    {
      ...{
        name: 'ready-asks-anew',
        protects: '/ready asks over a connection of its own, not over one that was good once',
        file: sessions,
        piece: 'const driver = connect(this.#place, this.#patience, 1);\n    try {\n      await this.#askOver(driver);',
        instead: 'const driver = connect(this.#place, this.#patience, 1);\n    try {\n      await Promise.resolve();',
      },
      test: {
        ...network,
        title: 'swallowed in the midst of answers: all end in time, /ready says no, and it goes on within seconds',
      },
    },
    {
      ...{
        name: 'time-is-up',
        protects: 'no request waits longer than its time for a store that is slow',
        file: line,
        piece: "signal?.addEventListener('abort', onAbort);",
      },
      test: { ...network, title: 'slow: answered late, or ended when time is up' },
    },
    {
      ...{
        name: 'black-hole',
        protects: 'a network that swallows everything is noticed',
        file: line,
        piece: 'const timer = setInterval(() => void this.#ask(), this.#options.patience.silence);',
        instead: 'const timer = setInterval(() => undefined, this.#options.patience.silence);',
      },
      test: { ...network, title: 'swallowed while nobody is in a hurry: noticed all the same' },
    },
    {
      ...{
        name: 'renewed',
        protects: 'connections that are dead are renewed, and the service goes on',
        file: sessions,
        piece: 'this.#line = this.#newLine();\n      },',
        instead: '},',
      },
      test: { ...network, title: 'half open: all connections are dead without a word, and are renewed' },
    },
    {
      ...{
        name: 'pool',
        protects: 'a pool that is exhausted is told as STORE_BUSY',
        file: errors,
        piece: 'if (/acquisition timed out/.test(message))',
        instead: "if (message === 'never')",
      },
      test: { ...network, title: 'all connections taken: busy, not broken' },
    },
    {
      ...{
        name: 'alone-beside',
        protects: 'who holds the lock has connections of its own, however many wait for it',
        file: neo4j,
        piece: 'this.#sessions.beside,',
        instead: 'this.#sessions,',
      },
      test: {
        file: 'store/alone.test.ts',
        title: 'finds a connection, though writers who wait for it have taken all: %s',
        neo4j: true,
      },
    },
    {
      ...{
        name: 'writes-end',
        protects: 'a write that is ended ends at Neo4j, too',
        file: neo4j,
        piece: '      signal,\n    );\n  }\n\n  /**\n   * One transaction holds',
        instead: '    );\n  }\n\n  /**\n   * One transaction holds',
      },
      test: { ...network, title: 'all connections taken: busy, not broken' },
    },
    {
      ...{
        name: 'unexpected',
        protects: 'a service whose store fails stays up',
        file: 'src/server/start-server.ts',
        piece: "return reply.code(503).send({ status: 'unavailable', reason: 'The store does not answer.', code });",
        instead: "return { status: 'ready', code };",
      },
      test: { file: 'server/server.test.ts', title: 'says so with a code, and stays up' },
    },
    {
      ...{
        name: 'preparing',
        protects: '/ready says no while the graph is prepared',
        file: 'src/server/start-server.ts',
        piece: "if (isPrepared()) return { status: 'ready' };",
        instead: "if (isPrepared) return { status: 'ready' };",
      },
      test: { file: 'server/server.test.ts', title: 'says that it cannot answer while the graph is prepared' },
    },
  ],
};
