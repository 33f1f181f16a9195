/** What another website may not do in the name of its visitors, and what anybody else still may. */

import { describe, expect, test } from '@jest/globals';
import { served } from './served.ts';

const body = JSON.stringify({ query: '{ __typename }' });
const json = { 'content-type': 'application/json' };

describe('a request to /graphql', () => {
  const server = served();

  const get = (headers: Record<string, string>) => fetch(`${server.url}/graphql?query={__typename}`, { headers });
  const post = (headers: Record<string, string>) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body: new TextEncoder().encode(body) });

  test.each<[string, Record<string, string>]>([
    ['says that it comes from elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['comes from another port or a sister site', { 'sec-fetch-site': 'same-site' }],
    ['has another origin', { origin: 'https://elsewhere.example' }],
    ['hides its origin', { origin: 'null' }],
    ['was sent by another site before browsers told', { referer: 'http://elsewhere.example/page' }],
  ])('that %s is refused, by GET, by POST and as an event stream', async (_what, headers) => {
    for (const response of [
      await get(headers),
      await post({ ...headers, ...json }),
      await post({ ...headers, ...json, accept: 'text/event-stream' }),
    ]) {
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CROSS_SITE' } }] });
    }
  });

  test.each<[string, () => Record<string, string>]>([
    ['the IDE', () => ({ 'sec-fetch-site': 'same-origin', origin: server.url })],
    ['a person who types the address', () => ({ 'sec-fetch-site': 'none' })],
    ['a page of this host before browsers told', () => ({ origin: server.url })],
    ['no browser', () => ({})],
  ])('from %s is answered', async (_who, headers) => {
    for (const response of [await get(headers()), await post({ ...headers(), ...json })])
      expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
  ])('by POST as %s, which a form can send, is refused', async (type) => {
    expect((await post({ 'content-type': type })).status).toBe(415);
  });

  test('by POST without a content type is refused', async () => {
    expect((await post({})).status).toBe(415);
  });

  test('gets no leave to come from elsewhere (CORS)', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
