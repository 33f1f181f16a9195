/** What browsers are told of every answer: what a page may load and run, who may frame it, and that nothing is guessed. */

import { expect, test } from '@jest/globals';
import { served } from './served.ts';

const server = served();

const html = { headers: { accept: 'text/html' } };
const policyOf = (headers: Headers) =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(/; ?/).map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

test.each<[string, RequestInit]>([
  ['/', html],
  ['/statement/statement:none', html],
  ['/embed/chain/statement:none', html],
  ['/nowhere', html],
  ['/nowhere', {}],
  ['/graphql', html],
  ['/graphql?query={__typename}', {}],
  ['/export', {}],
  ['/export/jsonl', {}],
  ['/health', {}],
  ['/neo4j-browser/guide.html', {}],
])('%s has the headers of every answer', async (path, request) => {
  const { headers, body } = await fetch(`${server.url}${path}`, request);
  await body?.cancel();
  expect(Object.fromEntries(headers)).toMatchObject({
    ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
    'strict-transport-security': expect.stringMatching(/^max-age=\d{7,}/),
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers.get('x-frame-options')).toBe(path.startsWith('/embed/') ? null : 'SAMEORIGIN');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('set-cookie')).toBeNull();
  const policy = policyOf(headers);
  // Where there is no word of scripts, the default holds for them.
  expect(policy.get('script-src') ?? policy.get('default-src')).toBe("'self'");
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:|\*\./);
});

test.each([
  ['/', "'none'"],
  ['/statement/statement:none', "'none'"],
  ['/embed/chain/statement:none', '*'],
])('the policy of %s allows this host and nothing inline', async (path, ancestors) => {
  const { headers } = await fetch(`${server.url}${path}`, html);
  expect(Object.fromEntries(policyOf(headers))).toEqual({
    ...{ 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'font-src': "'self'" },
    ...{ 'img-src': "'self' data: blob:", 'connect-src': "'self'", 'base-uri': "'none'", 'form-action': "'self'" },
    'frame-ancestors': ancestors,
  });
});
