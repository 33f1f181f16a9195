/** Settings: their defaults, what they may be, and messages that name what does not fit. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HearsayError } from '../src/errors.ts';
import { defaultLimits, readSettings } from '../src/settings.ts';

const uri = 'neo4j://localhost:7687';
const times = { timeout: 30_000, connections: 100 };
/** The error that an environment gives. */
const refusal = (environment: NodeJS.ProcessEnv): HearsayError => {
  let error: unknown = 'none';
  try {
    readSettings(environment);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(HearsayError);
  return error as HearsayError;
};

test('without any environment: this machine only, port 4000, the embedded engine in ./data', () => {
  expect(readSettings({})).toEqual({
    ...{ host: '127.0.0.1', port: 4000, data: resolve('data'), logLevel: 'warn' },
    tokens: resolve('data', 'tokens.json'),
    ...{ requestTimeout: 30_000, maxBody: 1_048_576, rateLimit: 1200, trustProxy: [], introspection: true, ide: true },
    ...{ sendTimeout: 60_000, maxConnections: 1_000, maxExports: 4 },
    ...{ readersNeedToken: false, metrics: false, traces: false },
    ...{ limits: defaultLimits, answerCache: 64, explain: true, onlyPersisted: false, mcp: true, hosts: [] },
  });
});

describe('what is set', () => {
  test.each<[NodeJS.ProcessEnv, object]>([
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: 'localhost' }, { host: 'localhost' }],
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '65535' }, { port: 65535 }],
    [{ HEARSAY_DATA: '/var/lib/hearsay' }, { data: '/var/lib/hearsay', tokens: '/var/lib/hearsay/tokens.json' }],
    [
      { HEARSAY_DATA: 'elsewhere/data' },
      { data: resolve('elsewhere/data'), tokens: resolve('elsewhere/data/tokens.json') },
    ],
    [{ HEARSAY_TOKENS: 'keys.json' }, { tokens: resolve('keys.json') }],
    [{ HEARSAY_TOKEN: 'hearsay_x' }, { token: 'hearsay_x' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ READING: 'token' }, { readersNeedToken: true }],
    [{ METRICS: 'true' }, { metrics: true }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, { traces: true, collector: 'http://127.0.0.1:4318' }],
    [
      {
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      },
      { traces: true, collector: 'http://127.0.0.1:4318/v1/traces' },
    ],
    [{ ONLY_PERSISTED: 'true' }, { onlyPersisted: true }],
    [{ MCP: 'false' }, { mcp: false }],
    [
      { HOSTS: 'Graph.Example., other.example:8443 bücher.example' },
      { hosts: ['graph.example', 'other.example', 'xn--bcher-kva.example'] },
    ],
    [{ NEO4J_URI: uri }, { neo4j: { uri, user: 'neo4j', password: '', ...times } }],
    [
      { NEO4J_URI: uri, NEO4J_USER: 'ada', NEO4J_PASSWORD: 'p w=#1' },
      { neo4j: { uri, user: 'ada', password: 'p w=#1', ...times } },
    ],
    [
      { NEO4J_URI: uri, NEO4J_DATABASE: 'news' },
      { neo4j: { uri, user: 'neo4j', password: '', database: 'news', ...times } },
    ],
    [
      { NEO4J_URI: uri, NEO4J_TIMEOUT: '5', NEO4J_CONNECTIONS: '8' },
      { neo4j: { uri, user: 'neo4j', password: '', timeout: 5_000, connections: 8 } },
    ],
    [{ REQUEST_TIMEOUT: '5' }, { requestTimeout: 5_000 }],
    [
      { SEND_TIMEOUT: '5', MAX_CONNECTIONS: '20', MAX_EXPORTS: '1' },
      { sendTimeout: 5_000, maxConnections: 20, maxExports: 1 },
    ],
    [{ MAX_BODY: '64' }, { maxBody: 65_536 }],
    [{ RATE_LIMIT: '0' }, { rateLimit: 0 }],
    [{ TRUST_PROXY: 'loopback, 10.0.0.0/8' }, { trustProxy: ['loopback', '10.0.0.0/8'] }],
    [
      { INTROSPECTION: 'false', IDE: 'false' },
      { introspection: false, ide: false },
    ],
  ])('%j', (environment, expected) => {
    expect(readSettings(environment)).toEqual({ ...readSettings({}), ...expected });
  });

  test.each<[NodeJS.ProcessEnv]>([
    [{ NEO4J_URI: '' }],
    [{ NEO4J_URI: '', NEO4J_DATABASE: '' }],
    [{ NEO4J_USER: 'ada', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'news' }],
    [{ PATH: '/bin', UNKNOWN: 'x' }],
  ])('%j leaves the embedded engine', (environment) => {
    expect(readSettings(environment)).toEqual(readSettings({}));
  });
});

describe('addresses of Neo4j', () => {
  test.each([
    'neo4j://localhost',
    'neo4j://localhost:7687',
    'neo4j://localhost:7687/',
    'neo4j+s://abc.databases.neo4j.io',
    'neo4j+ssc://10.0.0.5:7687',
    'bolt://localhost:7687',
    'bolt+s://[::1]:7687',
  ])('%s', (address) => {
    expect(readSettings({ NEO4J_URI: address }).neo4j?.uri).toBe(address);
  });

  test.each([
    'localhost:7687',
    'http://localhost:7474',
    'neo4j://',
    'bolt+x://localhost',
    'neo4j://localhost:7687/db',
    'bolt://127.0.0.1:99999',
    'neo4j://a b',
  ])('not %s', (address) => {
    expect(refusal({ NEO4J_URI: address }).message).toContain(
      `NEO4J_URI: "${address}" is not an address of Neo4j; write it like neo4j://localhost:7687`,
    );
  });
});

test.each(['system', 'System'])('the database %s holds no graph', (database) => {
  expect(refusal({ NEO4J_DATABASE: database }).message).toContain(`NEO4J_DATABASE: "${database}" is where Neo4j keeps`);
});

describe('what does not fit', () => {
  test.each([
    ['PORT', 'many'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'not a host'],
    ['HOSTS', 'https://graph.example.org'],
    ['HOSTS', 'graph.example.org/'],
    ['HOSTS', '*.example.org'],
    ['HOSTS', 'graph.example.org:port'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'nowhere'],
    ['NEO4J_CONNECTIONS', '1'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nonsense'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'ftp://127.0.0.1:4318'],
  ])('%s=%s is an error that names the setting', (name, value) => {
    expect(refusal({ [name]: value })).toMatchObject({
      code: 'SETTINGS_INVALID',
      details: { settings: [name] },
      message: expect.stringMatching(
        new RegExp(`^These settings do not fit.*\\n  ${name}: .*${value.replace(/[*.?]/g, String.raw`\$&`)}`),
      ),
    });
  });

  test('MCP_HOSTS of earlier versions says what it is called now', () => {
    expect(refusal({ MCP_HOSTS: 'graph.example.org' }).message).toMatch(/MCP_HOSTS: is called HOSTS now/);
    expect(readSettings({ MCP_HOSTS: '' })).toEqual(readSettings({}));
  });

  test('everything is named at once, and no password', () => {
    const error = refusal({ PORT: 'x', LOG_LEVEL: 'x', NEO4J_URI: 'x', NEO4J_PASSWORD: 'hunter2' });
    expect(error.details).toEqual({ settings: ['PORT', 'NEO4J_URI', 'LOG_LEVEL'] });
    expect(error.message.split('\n')).toHaveLength(4);
    expect(error.message).not.toContain('hunter2');
  });
});

test('.env is read beneath the environment, which goes first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  const before = { cwd: process.cwd(), env: { ...process.env } };
  try {
    await writeFile(join(folder, '.env'), 'PORT=4321\nLOG_LEVEL=info\n# HOST=0.0.0.0\n');
    process.chdir(folder);
    for (const name of ['PORT', 'HOST', 'NEO4J_URI', 'HEARSAY_DATA']) delete process.env[name];
    process.env.LOG_LEVEL = 'error';
    expect(readSettings()).toMatchObject({ port: 4321, logLevel: 'error', host: '127.0.0.1' });
  } finally {
    process.chdir(before.cwd);
    for (const name of Object.keys(process.env)) if (!(name in before.env)) delete process.env[name];
    Object.assign(process.env, before.env);
    await rm(folder, { recursive: true });
  }
});

describe('empty settings, as compose files give them', () => {
  test('an empty HEARSAY_DATA is ./data, not the working directory', () => {
    expect(readSettings({ HEARSAY_DATA: '' }).data).toBe(resolve('data'));
  });

  test.each(['PORT', 'HOST', 'LOG_LEVEL'])('an empty %s is one that is not set', (name) => {
    expect(readSettings({ [name]: '' })).toEqual(readSettings({}));
  });

  test('PORT=0 takes any free one, as serve --port 0 does', () => {
    expect(readSettings({ PORT: '0' }).port).toBe(0);
  });
});
