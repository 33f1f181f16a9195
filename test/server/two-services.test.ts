/**
 * Two services on one Neo4j behind a balancer that gives them requests in turn: whichever of them answers, pages fit together, answers
 * are those of the graph as it is, and subscribers are told of what came in through the other.
 */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { writeBatch } from '../../src/loading/batch.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines, testNeo4j } from '../store/engines.ts';
import { type Balancer, startBalancer } from './round-robin.ts';

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent' };
const { entities, article, statement } = exampleRecords;
const neo4j = engines.find(({ name }) => name === 'Neo4j');

const stores: Store[] = [];
const services: RunningServer[] = [];
let balancer: Balancer;
let reads = 0;

beforeAll(async () => {
  const first = await neo4j?.open();
  if (!first) throw new Error('there is no Neo4j among the engines');
  await load(first, [projectFile('seed')], { strict: true });
  stores.push(first, await openNeo4j(await testNeo4j()));
  for (const store of stores) {
    const read = store.read.bind(store);
    store.read = (file: string, parameters = {}) => {
      reads += 1;
      return read(file, parameters);
    };
    services.push(await startServer({ settings, store }));
  }
  balancer = await startBalancer(services.map(({ url }) => url));
}, 120_000);

afterAll(async () => {
  await balancer?.close();
  for (const service of services) await service.close();
  await stores[1]?.close();
  if (stores[0]) await neo4j?.close(stores[0]);
});

async function ask<Data>(query: string, variables: object = {}, url = balancer.url): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** What comes into the graph through one of the services. */
const write = (store: Store | undefined, records: readonly object[]) =>
  store?.write((transaction) => writeBatch(transaction, records as readonly HearsayRecord[]));

interface Page {
  readonly statements: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

test('pages that the two give in turn make the whole list, each statement once', async () => {
  const query = `query ($after: String) { statements(first: 7, after: $after, where: { about: "country:kz" }) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const before = [...balancer.given];
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { statements }: Page = await ask<Page>(query, { after });
    ids.push(...statements.nodes.map(({ id }) => id));
    more = statements.pageInfo.hasNextPage;
    after = statements.pageInfo.endCursor;
  }
  const whole = 'query { statements(first: 100, where: { about: "country:kz" }) { nodes { id } } }';
  for (const { url } of services) {
    const { statements } = await ask<Page>(whole, {}, url);
    expect(ids).toEqual(statements.nodes.map(({ id }) => id));
  }
  const turns = balancer.given.map((count, place) => count - (before[place] ?? 0));
  expect(Math.min(...turns)).toBeGreaterThan(2);
});

test('an answer that one has kept is given up when the other writes, and not before', async () => {
  await write(stores[0], [...entities, article, statement]);
  const query = 'query ($id: ID!) { statement(id: $id) { gist } }';
  const gistFrom = async (url: string) =>
    (await ask<{ statement: { gist: string } }>(query, { id: statement.id }, url)).statement.gist;
  for (const [writer, gist] of [
    [1, 'Rain no longer falls on Exampleland.'],
    [0, 'Snow falls on Exampleland.'],
  ] as const) {
    for (const { url } of [...services, ...services]) await gistFrom(url);
    const before = reads;
    for (const { url } of services) await gistFrom(url);
    expect(reads).toBe(before);
    await write(stores[writer], [{ ...statement, gist }]);
    for (const { url } of services) expect(await gistFrom(url)).toBe(gist);
    expect(reads).toBeGreaterThan(before);
  }
});

test('subscribers of either are told once of what comes in through the other', async () => {
  const told = services.map(() => [] as string[]);
  const ends: (() => void)[] = [];
  const confirmed = services.map(
    ({ url }, place) =>
      new Promise<void>((confirm, fail) => {
        const client = createClient({
          url: `${url}/graphql`,
          retryAttempts: 0,
          fetchFn: async (...of: Parameters<typeof fetch>) => {
            const response = await fetch(...of);
            confirm();
            return response;
          },
        });
        const next = (event: unknown) =>
          told[place]?.push((event as { data: { statementAdded: { id: string } } }).data.statementAdded.id);
        const query = 'subscription { statementAdded { id } }';
        ends.push(client.subscribe({ query }, { next, complete: () => undefined, error: fail }));
      }),
  );
  await Promise.all(confirmed);
  const numbered = (n: number) => ({ ...statement, id: `statement:example-2022-01-09-00090${n}` });
  await write(stores[0], [numbered(1)]);
  await write(stores[1], [numbered(2)]);
  const expected = [numbered(1).id, numbered(2).id];
  for (let tries = 0; tries < 100 && told.some(({ length }) => length < 2); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  for (const end of ends) end();
  expect(told).toEqual([expected, expected]);
}, 30_000);
