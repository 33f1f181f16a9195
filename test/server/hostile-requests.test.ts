/** Requests that somebody has thought out: each is refused with a code, at once, whichever way it comes. */

import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { served } from './served.ts';

const types = ['application/json', 'text/event-stream'];
const server = served();
const secretive = served({ introspection: false });

const post = (body: string, accept = 'application/json', { url } = server, path = '/graphql') =>
  fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body });
const get = (parameters: string, accept = 'application/json') =>
  fetch(`${server.url}/graphql?${parameters}`, { headers: { accept } });

/** What comes of bytes as they are. */
async function raw(bytes: string) {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}

describe('the schema', () => {
  const names = (field: string, inner: string) =>
    ['', 'b:', 'c:', 'd:', 'e:', 'f:', 'g:', 'h:', 'i:', 'j:'].map((name) => `${name}${field}{...${inner}}`).join(' ');
  const bomb = `{${names('__schema', 's')}} fragment s on __Schema {${names('types', 't')}} fragment t on __Type
    {${names('fields', 'g')}} fragment g on __Field {type {${names('fields', 'h')}}} fragment h on __Field {name description}`;

  test.each(types)('asked for 10,000 times in one question is refused at once, as %s', async (accept) => {
    const question = JSON.stringify({ query: bomb });
    const begun = performance.now();
    for (const response of [await post(question, accept), await get(`query=${encodeURIComponent(bomb)}`, accept)]) {
      const answer = await response.text();
      expect(answer.length).toBeLessThan(1_000);
      expect(answer).toMatch(
        /"code":"QUERY_TOO_LARGE".*"limit":"INTROSPECTION"|"limit":"INTROSPECTION".*QUERY_TOO_LARGE/,
      );
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test.each(types)('is told to tools that ask for all of it, again and again, as %s', async (accept) => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
    for (const _time of [1, 2, 3]) {
      const answer = await (await post(JSON.stringify({ query }), accept)).text();
      expect(answer).toContain('"__schema":{');
      if (accept === types[0]) expect(answer).toMatch(/"introspection":\{"requested":\d+,"limit":\d+\}/);
    }
    expect(await (await get(`query=${encodeURIComponent(query)}`, accept)).text()).toContain('"__schema":{');
  });

  test.each(types)('that goes in circles is refused as %s', async (accept) => {
    const query = '{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}';
    expect(await (await post(JSON.stringify({ query }), accept)).text()).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  const slips: [string, object][] = [
    ['a field', { query: '{ stat { articles } }' }],
    ['an argument', { query: '{ statements(firs: 1) { totalCount } }' }],
    ['a type', { query: '{ node(id: "s") { ... on Statment { id } } }' }],
    ['an input', { query: '{ statements(where: {speakr: "x"}) { totalCount } }' }],
    ['an enum', { query: '{ statements(where: {mode: DIREC}) { totalCount } }' }],
    [
      'a variable',
      {
        query: 'query ($w: StatementFilter) { statements(where: $w) { totalCount } }',
        variables: { w: { speakr: 'x' } },
      },
    ],
  ];
  describe.each(types)('as %s', (accept) => {
    test.each(slips)('%s that is misspelled is told right, and not where introspection is off', async (_what, body) => {
      const sent = JSON.stringify(body);
      expect(await (await post(sent, accept)).text()).toContain('Did you mean');
      const answer = await (await post(sent, accept, secretive)).text();
      expect(answer).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
      expect(answer).not.toContain('Did you mean');
    });
  });
});

describe('what comes twice', () => {
  test.each(['query', 'variables', 'operationName', 'extensions', 'documentId'])('%s is refused', async (name) => {
    for (const accept of types) {
      const response = await get(`query={__typename}&${name}={}&${name}={}`, accept);
      expect([response.status, await response.json()]).toEqual([
        400,
        {
          errors: [
            { message: expect.stringMatching(/^Send the parameter \w+ once\.$/), extensions: { code: 'BAD_REQUEST' } },
          ],
        },
      ]);
    }
  });

  test('where the address is written otherwise is refused, too', async () => {
    const response = await fetch(`${server.url}/%67raphql?query={__typename}&query={__typename}`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('once')]);
  });

  test.each([
    ['with a question', 'GET /graphql?query={__typename} HTTP/1.0\r\n\r\n'],
    ['without one', 'GET /graphql HTTP/1.0\r\n\r\n'],
  ])('a request %s that names no host is no fault of the service', async (_what, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 (?:200|400) .*(?:__typename|BAD_REQUEST)/s);
  });

  test('a host is refused', async () => {
    const answer = await raw('GET /health HTTP/1.1\r\nHost: a\r\nhost: b\r\nconnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('Send the header Host once.');
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
  });
});

describe('what nests without end', () => {
  const query = 'query ($w: StatementFilter) { statements(where: $w) { totalCount } }';
  const nested = (levels: number, open = '{"not":', close = '}') => `${open.repeat(levels)}{}${close.repeat(levels)}`;
  const bodies: [string, string][] = [
    ['variables', `{"query": ${JSON.stringify(query)}, "variables": {"w": ${nested(100_000)}}}`],
    ['extensions', `{"query": "{ __typename }", "extensions": {"a": ${nested(100_000, '[', ']')}}}`],
  ];
  test.each(bodies)('%s are refused, never a fault of the service', async (_where, body) => {
    for (const accept of types) {
      const response = await post(body, accept);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('50 levels')]);
    }
  });

  test.each(types)('in an address is refused as %s', async (accept) => {
    const response = await get(`query=${encodeURIComponent(query)}&variables={"w":${nested(1_000)}}`, accept);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('50 levels')]);
  });

  test('at /mcp too', async () => {
    const call = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":${nested(100_000)}}}`;
    expect((await post(call, types.join(), server, '/mcp')).status).toBe(400);
  });

  test('a filter as deep as it may be is answered', async () => {
    const w = JSON.parse(nested(8, '{"and":[{"not":', '}]}').replace('{}', '{"mode": "DIRECT"}'));
    const answer = await (await post(JSON.stringify({ query, variables: { w } }))).text();
    expect(answer).toMatch(/"totalCount":0|The filter is too large/);
  });
});

test('a heap of messages at /mcp is refused', async () => {
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search', arguments: { query: 'a' } } };
  const response = await post(JSON.stringify([call, call]), types.join(), server, '/mcp');
  expect([response.status, await response.json()]).toEqual([
    400,
    { jsonrpc: '2.0', id: null, error: { code: -32600, message: expect.stringContaining('one message at a time') } },
  ]);
});

const long = 'x'.repeat(500_000);
test.each<[string, object]>([
  ['a number', { query: 'query ($n: Int) { statements(first: $n) { totalCount } }', variables: { n: long } }],
  [
    'a day',
    {
      query: 'query ($d: Date) { statements(where: {saidFrom: $d}) { totalCount } }',
      variables: { d: long },
    },
  ],
  ['the id of a document', { documentId: long }],
  ['a name', { query: 'query ($n: String) { entity(name: $n) { id } }', variables: { n: long } }],
])('a message quotes no more of a request than somebody would read: %s', async (_what, body) => {
  for (const accept of types) {
    const answer = await (await post(JSON.stringify(body), accept)).text();
    expect(answer).toMatch(/BAD_USER_INPUT|INPUT_INVALID|PERSISTED_DOCUMENT_NOT_FOUND/);
    expect(answer.length).toBeLessThan(2_000);
  }
});

describe('what is no request', () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
  ])('%s is answered with a problem and the headers of every answer', async (_what, bytes, status, code) => {
    const [head = '', body = ''] = (await raw(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/content-type: application\/problem\+json/);
    expect(head).toMatch(/x-content-type-options: nosniff/);
    expect(JSON.parse(body)).toMatchObject({ status, code, detail: expect.any(String) });
  });
});
