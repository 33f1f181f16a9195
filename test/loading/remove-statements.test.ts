/** Statements taken out of the graph, on both engines: nothing of theirs stays, all else does, and loading them again gives the graph back. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { groupStatements } from '../../src/loading/group-statements.ts';
import { load } from '../../src/loading/load.ts';
import { removeStatements } from '../../src/loading/remove-statements.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { exported } from '../export/exported.ts';
import { seed } from '../graphql/seed-records.ts';
import { engines } from '../store/engines.ts';

describe.each(engines)('removing statements from $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  const counts = async () => [await store.read('stats-nodes'), await store.read('stats-relationships')];
  const remove = async (ids: readonly string[]) => {
    await store.write((transaction) => removeStatements(transaction, ids));
    await groupStatements(store);
  };

  test('they go with figures, hops and utterances; a second load brings exactly these back', async () => {
    const article = 'article:wall-street-journal-2022-01-09';
    const before = { counts: await counts(), records: await exported(store, 'jsonl') };
    const ids = seed.statements.filter((statement) => statement.article === article).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    await remove([...ids, 'statement:nobody-knows']);
    const left = (await exported(store, 'jsonl')).trimEnd().split('\n');
    const expected = before.records
      .trimEnd()
      .split('\n')
      .filter((line) => !ids.some((id) => line.includes(`"${id}"`)));
    expect(left).toEqual(expected);
    const quoted = (await store.read('stats-relationships')).find(({ type }) => type === 'QUOTED')?.count;
    const hops = seed.statements
      .filter(({ id }) => !ids.includes(id))
      .reduce((sum, { relays = [] }) => sum + relays.length + 1, 0);
    expect(quoted).toBe(hops);
    expect(await store.read('utterances-of-statements', { ids })).toEqual([]);

    const { added, unchanged } = await load(store, [projectFile('seed')], { strict: true });
    expect(added).toBe(before.records.trimEnd().split('\n').length - unchanged);
    expect({ counts: await counts(), records: await exported(store, 'jsonl') }).toEqual(before);
  });

  test('none at all is nothing', async () => {
    const { changes } = await store.write((transaction) => removeStatements(transaction, []));
    expect(Object.values(changes)).toEqual(Array(7).fill(0));
  });
});
