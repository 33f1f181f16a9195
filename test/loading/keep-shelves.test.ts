/** Marks by which pages are found: kept as statements and articles change, found out and mended where they are wrong. On both engines. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deleteArticle } from '../../src/curating/delete-article.ts';
import { askHere } from '../../src/graphql/ask.ts';
import { writeBatch } from '../../src/loading/batch.ts';
import { checkShelves } from '../../src/loading/keep-shelves.ts';
import { load } from '../../src/loading/load.ts';
import { migrations, requireMigrated } from '../../src/loading/migrate.ts';
import { projectFile } from '../../src/project.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { exampleRecords } from './example-records.ts';

const { entities, article, statement } = exampleRecords;
const seed = [projectFile('seed')];
const noMarks = { at: null, said: null, between: null, day: null };

describe.each(engines)('shelves in $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, seed, { strict: true });
  }, 120_000);
  afterAll(() => close(store));

  const check = () => checkShelves(store, { mend: false });
  const write = (records: readonly object[]) =>
    store.write((transaction) => writeBatch(transaction, records as readonly HearsayRecord[]));
  const gists = async (where: object) => {
    const answer = await askHere(store)(
      'query ($where: StatementFilter) { statements(where: $where) { nodes { gist } } }',
      { where },
    );
    return (answer as { statements: { nodes: { gist: string }[] } }).statements.nodes.map(({ gist }) => gist);
  };

  test('all links of statements stand where they belong once they are loaded', async () => {
    const { links, wrong } = await check();
    expect(wrong).toBe(0);
    expect(links).toBeGreaterThan(400);
    await expect(requireMigrated(store)).resolves.toBeUndefined();
  });

  test('an article that moves to another day and outlet takes its statements along', async () => {
    await write([...entities, article, statement]);
    const moved = { ...article, published: '2021-12-24', outlet: 'organization:ria' };
    await write([moved]);
    expect(await check()).toMatchObject({ wrong: 0 });
    expect(await gists({ outlet: 'organization:ria' })).toEqual([statement.gist]);
    expect(await gists({ outlet: 'organization:example-daily' })).toEqual([]);
    expect(await gists({ speaker: statement.speaker, about: 'country:xa' })).toEqual([statement.gist]);
  });

  test('a statement of another speaker is found with that one only', async () => {
    await write([{ ...statement, speaker: 'person:bo-example' }]);
    expect(await check()).toMatchObject({ wrong: 0 });
    expect(await gists({ speaker: 'person:bo-example', about: 'country:xa' })).toEqual([statement.gist]);
    expect(await gists({ speaker: statement.speaker })).toEqual([]);
  });

  test('whoever passes it on twice has it once', async () => {
    const relays = ['organization:example-agency', 'organization:ria', 'organization:example-agency'];
    await write([{ ...statement, relays: relays.map((entity) => ({ entity })) }]);
    expect(await check()).toMatchObject({ wrong: 0 });
    expect(await gists({ via: 'organization:example-agency' })).toEqual([statement.gist]);
  });

  test('where marks are lost or wrong, they are found and mended', async () => {
    const lost = { statement: statement.id, type: 'SAID', position: 0, ...noMarks };
    const wrong = { statement: statement.id, type: 'ABOUT', position: 1, ...noMarks, at: 7, said: 7, between: 7 };
    await store.write(async (transaction) => {
      await transaction.write('shelve-links', { rows: [lost, wrong] });
      await transaction.write('shelve-articles', { rows: [{ article: article.id, at: 7 }] });
    });
    expect(await check()).toMatchObject({ wrong: 3, mended: 0 });
    expect(await checkShelves(store, { mend: true })).toMatchObject({ wrong: 3, mended: 3 });
    expect(await check()).toMatchObject({ wrong: 0, mended: 0 });
  });

  test('a graph of an earlier version is not read, and is brought forward', async () => {
    const unmarked = { statement: statement.id, type: 'SAID', position: 0, ...noMarks };
    await store.write((transaction) => transaction.write('shelve-links', { rows: [unmarked] }));
    // No graph takes a step back; this one says that it did.
    const older = { read: async () => [{ id: 'format', value: 4 }] };
    await expect(requireMigrated(older)).rejects.toMatchObject({ code: 'GRAPH_OUTDATED' });
    const told: number[] = [];
    await migrations.find(({ to }) => to === 5)?.run(store, (done) => told.push(done));
    expect(told).toHaveLength(2);
    expect(await check()).toMatchObject({ wrong: 0 });
  });

  test('what goes with an article leaves nothing wrong', async () => {
    await deleteArticle(store, { by: 'Ada' }, { id: 'article:upi-2022-01-09' });
    expect(await check()).toMatchObject({ wrong: 0 });
  });
});
