/** What a client reads where no route answers: a problem that says what and where, at /graphql in GraphQL's form. */

import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { served } from './served.ts';

describe('a service', () => {
  const server = served();

  const post = (path: string, body: string) =>
    fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  test.each([
    ['{"query": ', 400, 'BAD_REQUEST'],
    [`"${'x'.repeat(1_048_577)}"`, 413, 'BODY_TOO_LARGE'],
  ])('answers a body at /graphql that it cannot read as GraphQL does', async (body, status, code) => {
    const response = await post('/graphql', body);
    expect([response.status, await response.json()]).toEqual([
      status,
      { errors: [{ message: expect.any(String), extensions: { code } }] },
    ]);
  });

  test('says of an address that there is nothing', async () => {
    const response = await fetch(`${server.url}/nowhere?token=secret`);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        ...{ title: 'Not Found', status: 404, code: 'NOT_FOUND' },
        detail: 'There is nothing at GET /nowhere; the API is at /graphql.',
      },
    ]);
  });

  test.each(['/%E0%A4%A', '/statement/%', '/export/%E0%A4%A?format=csv'])(
    'says of %s that it cannot be read, to a browser on a page with the policy of pages',
    async (path) => {
      const { statusCode, body, headers } = await get(path, {});
      expect([statusCode, JSON.parse(body)]).toEqual([
        400,
        {
          ...{ title: 'Bad Request', status: 400, code: 'ADDRESS_INVALID' },
          detail: `The address ${path.split('?')[0]} cannot be read: write % as %25.`,
        },
      ]);
      expect(headers['content-type']).toMatch(/^application\/problem\+json/);
      const page = await get(path, { accept: 'text/html' });
      expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
      expect(page.headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test.each([
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    [{ referer: 'http://elsewhere.example/' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-user': '?1' }, 200],
    [{}, 200],
  ])('lets no other website fetch an export by itself: %j gives %i', async (headers, status) => {
    const { statusCode, body } = await get('/export/jsonl', headers as Record<string, string>);
    expect(statusCode).toBe(status);
    if (status === 403) expect(JSON.parse(body)).toMatchObject({ code: 'CROSS_SITE' });
  });

  /** With headers that fetch sets itself and lets nobody change. */
  async function get(path: string, headers: Record<string, string>) {
    // The path as it is: URL would mend it.
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, headers }).end();
    const [response]: IncomingMessage[] = await once(sent, 'response');
    if (!response) throw new Error('no response');
    return { statusCode: response.statusCode, headers: response.headers, body: await text(response) };
  }
});
