/** The audits of graphql-http on our own server: does it speak GraphQL over HTTP? Each is a test by its id. */

import { describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { served } from './served.ts';

describe('GraphQL over HTTP', () => {
  const server = served();
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  test('the audits are all here: the 60 of the issue, and one that came since', () => {
    expect(audits).toHaveLength(61);
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
