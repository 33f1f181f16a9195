/** What each look finds, in set-ups that are right and in those that are wrong. */

import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createToken } from '../../src/access/manage-tokens.ts';
import { checkCollector } from '../../src/diagnosing/check-collector.ts';
import { checkDataFolder } from '../../src/diagnosing/check-data-folder.ts';
import { checkExposure } from '../../src/diagnosing/check-exposure.ts';
import { checkNode, checkOpenFiles } from '../../src/diagnosing/check-machine.ts';
import { checkPort } from '../../src/diagnosing/check-port.ts';
import { checkStore } from '../../src/diagnosing/check-store.ts';
import { checkTokens } from '../../src/diagnosing/check-tokens.ts';
import { nameKeysVersion } from '../../src/loading/key-names.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { readSettings } from '../../src/settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { engines, runOnNeo4j, testNeo4j } from '../store/engines.ts';

const statesOf = (findings: readonly { about: string; state: string }[]) =>
  Object.fromEntries(findings.map(({ about, state }) => [about, state]));

test.each([
  ['18.19.0', 'wrong'],
  ['20.9.0', 'wrong'],
  ['20.11.0', 'good'],
  ['22.1.0', 'good'],
])('Node %s is %s', (version, state) => {
  expect(checkNode(version).state).toBe(state);
});

describe('who can reach the service', () => {
  test.each<[NodeJS.ProcessEnv, Readonly<Record<string, string>>]>([
    [{}, { reach: 'good' }],
    [{ HOST: '::1' }, { reach: 'good' }],
    [{ TRUST_PROXY: 'loopback' }, { reach: 'good', names: 'doubtful' }],
    [{ TRUST_PROXY: 'loopback', HOSTS: 'graph.example' }, { reach: 'good' }],
    [{ HOST: '0.0.0.0' }, { reach: 'doubtful', readers: 'doubtful', Cypher: 'doubtful', names: 'doubtful' }],
    [
      { HOST: '0.0.0.0', HOSTS: 'graph.example', READING: 'token', EXPLAIN: 'false', METRICS: 'true' },
      { reach: 'doubtful' },
    ],
    [
      { HOST: '0.0.0.0', HOSTS: 'graph.example', METRICS: 'true', EXPLAIN: 'false' },
      { reach: 'doubtful', readers: 'doubtful', measures: 'doubtful' },
    ],
    [{ NEO4J_URI: 'neo4j://graph.example:7687' }, { reach: 'good', 'way to Neo4j': 'doubtful' }],
    [{ NEO4J_URI: 'neo4j+s://graph.example:7687' }, { reach: 'good' }],
    [{ NEO4J_URI: 'bolt://localhost:7687' }, { reach: 'good' }],
  ])('%j', (environment, expected) => {
    expect(statesOf(checkExposure(readSettings(environment)))).toEqual(expected);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('tokens that only their owner can read are right, others are not', async () => {
    const file = join(folder, 'tokens.json');
    const tokens = { tokens: file, readersNeedToken: false };
    expect(statesOf(await checkTokens(tokens))).toEqual({ tokens: 'good' });
    await createToken(file, { name: 'Ada', role: 'CURATOR' });
    expect((await checkTokens(tokens))[0]).toMatchObject({ state: 'good', found: '1, of which 1 may write' });
    await chmod(file, 0o644);
    expect((await checkTokens(tokens))[0]).toMatchObject({ state: 'doubtful', mend: `chmod 600 ${file}` });
    await writeFile(file, 'nonsense');
    expect((await checkTokens(tokens))[0]?.state).toBe('wrong');
  });

  test('no tokens where reading asks for one is wrong: nobody can read', async () => {
    const tokens = { tokens: join(folder, 'tokens.json'), readersNeedToken: true };
    expect(await checkTokens(tokens)).toMatchObject([
      {
        state: 'wrong',
        found: expect.stringContaining('nobody can read'),
        mend: expect.stringMatching(/^hearsay token create/),
      },
    ]);
    await createToken(tokens.tokens, { name: 'Ada', role: 'READER' });
    expect(statesOf(await checkTokens(tokens))).toEqual({ tokens: 'good' });
  });

  test('a folder that is not there yet is judged by where it would be made', async () => {
    const [finding] = await checkDataFolder(join(folder, 'not', 'yet'));
    expect(finding?.found).toContain('holds 0 MB');
    expect(finding?.state).not.toBe('wrong');
  });
});

describe('the folder of the graph', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('with too little room for a graph of its size is doubtful', async () => {
    const file = join(folder, 'hearsay.grafeo');
    await writeFile(file, '');
    // A hole of eight terabytes takes no room itself.
    await truncate(file, 8 * 1024 ** 4);
    expect(await checkDataFolder(folder)).toMatchObject([
      { state: 'doubtful', mend: expect.stringMatching(/^Make room/) },
    ]);
  });

  test('that others can look into is doubtful', async () => {
    const before = await checkDataFolder(folder);
    await chmod(folder, 0o755);
    expect((await checkDataFolder(folder)).slice(before.length)).toMatchObject([
      { state: 'doubtful', mend: `chmod 700 ${folder}` },
    ]);
  });

  test('that cannot be made is wrong', async () => {
    const file = join(folder, 'a file');
    await writeFile(file, '');
    expect(await checkDataFolder(join(file, 'data'))).toMatchObject([{ state: 'wrong', found: `${file} is a file` }]);
    expect((await checkDataFolder(file))[0]?.mend).toContain('Move it away');
  });
});

describe('the port', () => {
  let other: Server;
  beforeAll(async () => {
    other = createServer((request, response) => {
      response.end(request.url === '/health' ? JSON.stringify({ status: (other as { says?: string }).says }) : '');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    other.close();
  });

  test('taken by another program, by a Hearsay of this graph or another, free, or not this machine’s', async () => {
    const { port } = other.address() as AddressInfo;
    expect((await checkPort({ host: '127.0.0.1', port }))[0]?.state).toBe('wrong');
    Object.assign(other, { says: 'ok' });
    const url = `http://127.0.0.1:${port}`;
    expect((await checkPort({ host: '127.0.0.1', port }, url))[0]).toMatchObject({ state: 'good' });
    for (const service of [undefined, 'http://127.0.0.1:1'])
      expect((await checkPort({ host: '127.0.0.1', port }, service))[0]).toMatchObject({
        ...{ state: 'wrong', found: expect.stringContaining('serves another graph') },
      });
    const neo4j = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '' };
    expect((await checkPort({ host: '127.0.0.1', port, neo4j }))[0]).toMatchObject({ state: 'unknown' });
    expect((await checkPort({ host: '127.0.0.1', port: 0 }))[0]).toMatchObject({ state: 'good' });
    expect((await checkPort({ host: '192.0.2.1', port: 4000 }))[0]?.state).toBe('wrong');
  });
});

describe('the collector of traces', () => {
  test('that answers, that does not, and that nobody asked for', async () => {
    const server = createServer((_request, response) => response.writeHead(405).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`;
    expect(statesOf(await checkCollector(url))).toEqual({ traces: 'good' });
    await new Promise((resolve) => server.close(resolve));
    expect(await checkCollector(url)).toMatchObject([
      { state: 'doubtful', mend: expect.stringContaining('OTEL_EXPORTER_OTLP_ENDPOINT') },
    ]);
    expect(await checkCollector(undefined)).toEqual([]);
  });
});

test.each([
  [1_023, { 'open files': 'doubtful' }],
  [1_024, {}],
  [Number.POSITIVE_INFINITY, {}],
])('%d open files: %j', (most, expected) => {
  expect(statesOf(checkOpenFiles(most))).toEqual(expected);
});

describe('the store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const settings = () => readSettings({ HEARSAY_DATA: folder });

  test('a graph that is not there, one that is open elsewhere, and one that is right', async () => {
    expect((await checkStore(settings(), undefined))[0]).toMatchObject({ state: 'wrong' });
    const store = await openStore(settings());
    expect((await checkStore(settings(), undefined))[0]).toMatchObject({
      state: 'wrong',
      mend: 'Stop whoever has it open.',
    });
    const [seen] = await checkStore(settings(), 'http://127.0.0.1:1');
    expect(seen).toMatchObject({ state: 'wrong', found: expect.stringContaining('not ready') });
    await load(store, [projectFile('seed')], { strict: true });
    await store.close();
    expect(statesOf(await checkStore(settings(), undefined))).toEqual({
      store: 'good',
      indexes: 'good',
      graph: 'good',
    });
  });

  test.each([
    ['that is damaged', async () => writeFile(join(folder, 'hearsay.grafeo'), 'nonsense'.repeat(2_000))],
    ['that is not there', async () => undefined],
  ])('what mends an embedded graph %s says nothing of Neo4j', async (_what, prepare) => {
    await prepare();
    const [finding] = await checkStore(settings(), undefined);
    expect(finding).toMatchObject({ state: 'wrong', mend: expect.not.stringContaining('NEO4J') });
  });

  test('a graph whose names an earlier version has keyed', async () => {
    const store = await openStore(settings());
    await load(store, [projectFile('seed')], { strict: true });
    await store.write((transaction) => transaction.write('mark-names-keyed', { version: nameKeysVersion - 1 }));
    await store.close();
    const graph = (await checkStore(settings(), undefined)).find(({ about }) => about === 'graph');
    expect(graph).toMatchObject({ state: 'wrong', mend: 'Start the service once.' });
  });

  test('a Neo4j that does not answer', async () => {
    const [finding] = await checkStore(readSettings({ NEO4J_URI: 'bolt://127.0.0.1:1' }), undefined);
    expect(finding).toMatchObject({ about: 'store', state: 'wrong' });
  });

  test('a Neo4j with an index missing and nothing in it', async () => {
    const engine = engines.find(({ name }) => name === 'Neo4j');
    const store = await engine?.open();
    await runOnNeo4j('DROP INDEX entity_name');
    try {
      const findings = await checkStore({ neo4j: await testNeo4j(), data: folder }, undefined);
      expect(statesOf(findings)).toEqual({ store: 'good', version: 'good', indexes: 'doubtful', graph: 'doubtful' });
      expect(findings.find(({ about }) => about === 'indexes')?.found).toContain('entity_name');
    } finally {
      await store?.prepare();
      if (store) await engine?.close(store);
    }
  });
});
