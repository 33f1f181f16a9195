/** The Cypher behind an answer: shown to whoever asks for it, to nobody else, and not where the operator says no. */

import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { startServer } from '../../src/server/start-server.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';

const question = '{ statements(where: {speaker: "Blinken", about: "Russia"}) { nodes { gist speaker { name } } } }';

interface Call {
  readonly name: string;
  readonly file: string;
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
  readonly rows: number;
  readonly milliseconds: number;
}

describe.each(engines)('on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  const ask = async (headers: Record<string, string>, explain?: boolean) => {
    const settings = { host: '127.0.0.1', port: 0, logLevel: 'silent', ...(explain !== undefined && { explain }) };
    const server = await startServer({ settings, store });
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: question }),
      });
      return (await response.json()) as { extensions: { cypher?: Call[]; cost: object } };
    } finally {
      await server.close();
    }
  };

  test('each call is there, and gives the same rows when it is run again', async () => {
    const { extensions } = await ask({ 'hearsay-explain': 'true' });
    const calls = extensions.cypher ?? [];
    expect(calls.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['entities-by-name', 'statements-page-between, newest first with statements-by-id']),
    );
    expect(Object.keys(extensions)).toEqual(expect.arrayContaining(['cost', 'cypher']));
    for (const { name, file, statement, parameters, rows, milliseconds } of calls) {
      const again: readonly Row[] = await store.read(name, parameters);
      expect([name, again.length]).toEqual([name, rows]);
      for (const each of file.split(', ')) expect([each, existsSync(projectFile(each))]).toEqual([each, true]);
      expect(statement).toMatch(/^(MATCH|UNWIND|CALL|OPTIONAL)/);
      expect(milliseconds).toBeGreaterThanOrEqual(0);
    }
  });

  test('nobody sees it who did not ask, or where EXPLAIN is false', async () => {
    expect((await ask({})).extensions.cypher).toBeUndefined();
    expect((await ask({ 'hearsay-explain': 'false' })).extensions.cypher).toBeUndefined();
    expect((await ask({ 'hearsay-explain': 'true' }, false)).extensions.cypher).toBeUndefined();
  });
});
