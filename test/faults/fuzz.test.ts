/** A little of what `npm run faults -- fuzz` does at length, and that it would see what must not be. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Trial } from '../../faults/fault.ts';
import { askService } from '../../faults/fuzzing/ask-service.ts';
import { graphqlDocuments } from '../../faults/fuzzing/graphql-documents.ts';
import { mutatedArticles } from '../../faults/fuzzing/mutated-articles.ts';
import { mutatedExports, mutateExports } from '../../faults/fuzzing/mutated-exports.ts';
import { mutatedRecords } from '../../faults/fuzzing/mutated-records.ts';
import { tryFault } from '../../faults/running/try-fault.ts';
import { growthOf } from '../../faults/soaking/looks.ts';
import { onDemand } from '../on-demand.ts';

test.each([
  [graphqlDocuments, 'embedded', 250],
  [mutatedRecords, 'embedded', 250],
  [mutatedExports, 'embedded', 200],
  [mutatedArticles, 'none', 60],
] as const)(
  '$name: nothing crashes, and all is answered',
  async (fault, ground, times) => {
    const { tried, failures } = await tryFault('fuzz', fault, ground, { times, seed: 7 });
    expect({ tried, failures }).toEqual({ tried: times, failures: [] });
  },
  120_000,
);

test('exports and backups on Neo4j', async () => {
  const { boltUri } = await onDemand('neo4j');
  const onNeo4j = { ...mutatedExports, attempt: (trial: Trial) => mutateExports(trial, boltUri) };
  const { tried, failures } = await tryFault('fuzz', onNeo4j, 'neo4j', { times: 100, seed: 7 });
  expect({ tried, failures }).toEqual({ tried: 100, failures: [] });
}, 240_000);

describe('an answer is at fault', () => {
  let server: Server;
  let answer = { status: 200, body: '' };
  let url: string;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  test.each([
    [200, '{"data":{"a":1}}', null],
    [400, '{"errors":[{"message":"No.","extensions":{"code":"BAD_REQUEST"}}]}', null],
    [500, '{"errors":[]}', 'status 500'],
    [200, '{"errors":[{"message":"No."}]}', 'errors'],
    [200, '{"errors":[{"message":"No.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}', 'errors INTERNAL'],
    [200, '{"errors":[{"message":"at read (/app/dist/store.js:1)","extensions":{"code":"X"}}]}', 'the inside'],
    [200, '{}', 'neither data nor errors'],
    [200, 'not JSON', 'SyntaxError'],
  ])('%s %s: %s', async (status, body, expected) => {
    answer = { status, body };
    const { fault } = await askService(url, '{}');
    if (expected === null) expect(fault).toBeNull();
    else expect(fault).toContain(expected);
  });
});

test('growth is seen, and steadiness is', () => {
  const look = (bytes: number, handles: number) => ({ heap: bytes, resident: bytes, handles });
  const steady = Array.from({ length: 40 }, () => look(100e6, 5));
  expect(growthOf(steady, [1, 1, 1, 1])).toEqual([]);
  const growing = steady.map((_look, index) => look(100e6 + index * 20e6, 5 + index));
  expect(growthOf(growing, [1, 1, 1, 9])).toHaveLength(4);
});
