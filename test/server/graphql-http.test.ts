/** The audits of graphql-http on our own server: does it speak GraphQL over HTTP? Each is a test by its id. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent' };

describe('GraphQL over HTTP', () => {
  const store = openEmbedded();
  let server: RunningServer;
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  beforeAll(async () => {
    await store.prepare();
    server = await startServer({ settings, store });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  test('the audits are all here: the 60 of the issue, and one that came since', () => {
    expect(audits).toHaveLength(61);
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
