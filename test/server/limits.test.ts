/** Limits over HTTP: what a query costs is told, and what is too large is refused before anything is read. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';

const limits = { cost: 50, depth: 6, tokens: 60, aliases: 3, rootFields: 4, directives: 2, subscribers: 1 };

describe('a query over HTTP', () => {
  const graph = openEmbedded();
  const reads: string[] = [];
  const store: Store = {
    ...{
      engine: graph.engine,
      description: graph.description,
      writers: 1,
      write: graph.write.bind(graph),
      prepare: () => graph.prepare(),
      missingIndexes: async () => [],
    },
    alone: (work) => graph.alone(work),
    snapshot: (work) => graph.snapshot(work),
    rebuild: (work) => graph.rebuild(work),
    ...{ version: null, askVersion: () => graph.askVersion() },
    ...{ ping: () => graph.ping(), close: () => graph.close(), sourceOf: (name) => graph.sourceOf(name) },
    read: (name, parameters) => {
      reads.push(name);
      return graph.read(name, parameters);
    },
  };
  let server: RunningServer;
  beforeAll(async () => {
    await store.prepare();
    await load(store, [projectFile('seed')], { strict: true });
    server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent', limits }, store });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  beforeEach(() => {
    reads.splice(0);
  });

  const post = async (query: string, accept = 'application/json', variables: object = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, text: await response.text() };
  };

  test('is told what it costs, also where it fails', async () => {
    const { text } = await post('query ($n: Int) { statements(first: $n) { nodes { gist } } }', undefined, { n: 5 });
    expect(JSON.parse(text).extensions).toEqual({ cost: { requested: 6, limit: 50 } });
    const failed = await post('{ entity(name: "Nobody") { name } }');
    expect(JSON.parse(failed.text)).toMatchObject({
      errors: [{ extensions: { code: 'ENTITY_UNKNOWN' } }],
      extensions: { cost: { requested: 1, limit: 50 } },
    });
  });

  test('that was answered once is weighed again with other variables', async () => {
    const query = 'query ($n: Int) { articles(first: $n) { nodes { title } } }';
    for (const _time of ['by Apollo', 'from what it left'])
      expect(JSON.parse((await post(query, undefined, { n: 5 })).text).data.articles.nodes).toHaveLength(5);
    const { errors } = JSON.parse((await post(query, undefined, { n: 50 })).text);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE', limit: 'MAX_COST', requested: 51 } }]);
  });

  const tooLarge: [string, string, object][] = [
    ['MAX_COST', '{ statements(first: 50) { nodes { gist } } }', { allowed: 50, requested: 51 }],
    [
      'MAX_DEPTH',
      '{ statement(id: "s") { speaker { said { nodes { speaker { said { totalCount } } } } } } }',
      { allowed: 6, requested: 7 },
    ],
    ['MAX_ALIASES', '{ a: __typename b: __typename c: __typename d: __typename }', { allowed: 3, requested: 4 }],
    [
      'MAX_ROOT_FIELDS',
      '{ ...f ...f a: __typename } fragment f on Query { b: __typename c: __typename __typename stats { articles } }',
      { allowed: 4, requested: 5 },
    ],
    [
      'MAX_DIRECTIVES',
      '{ __typename @skip(if: false) @include(if: true) ... @include(if: true) { stats { articles } } }',
      { allowed: 2, requested: 3 },
    ],
    ['MAX_TOKENS', `{ ${'__typename '.repeat(60)} }`, { allowed: 60 }],
  ];

  test.each(tooLarge)('beyond %s is refused with numbers, and nothing is read', async (limit, query, numbers) => {
    const { status, text } = await post(query);
    const { data, errors } = JSON.parse(text);
    expect([status, data]).toEqual([200, undefined]);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'QUERY_TOO_LARGE', limit, ...numbers } })]);
    expect(reads).toEqual([]);
  });

  test.each(tooLarge)('beyond %s is a 400 for clients of application/graphql-response+json', async (_limit, query) => {
    expect((await post(query, 'application/graphql-response+json')).status).toBe(400);
  });

  test.each(tooLarge)('beyond %s is refused in an event stream too', async (limit, query) => {
    const { text } = await post(query, 'text/event-stream');
    expect(text).toMatch(/^:\n\nevent: next\ndata: \{"errors":.*\}\n\nevent: complete\ndata:\n\n$/);
    expect(text).toContain(`"limit":"${limit}"`);
    expect(reads).toEqual([]);
  });
});
