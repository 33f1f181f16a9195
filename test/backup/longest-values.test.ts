/** What records may hold at most fits into the indexes of Neo4j, and into a backup. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { backUpTo } from '../../src/backup/back-up-to.ts';
import { longestIndexed } from '../../src/backup/check-line.ts';
import { load } from '../../src/loading/load.ts';
import { findEntity } from '../../src/reading/find-entity.ts';
import { longestReference } from '../../src/reading/names.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines, runOnNeo4j } from '../store/engines.ts';

const { entities, article, statement } = exampleRecords;
const [ada, ...others] = entities;
const tail = (prefix: string) => `${prefix}${'x'.repeat(200 - prefix.length)}`;
const longestUrl = 'https://example.org/'.padEnd(2_000, 'x');
/** Signs of three and four bytes, and one that is eighteen letters long when it is written out. */
const names = ['ᚠ', '𒀀', '\ufdfa'].map((sign) => sign.repeat(longestReference));

const records = [
  ...others,
  { ...ada, name: names[0], aliases: names.slice(1) },
  { ...article, id: tail('article:'), url: longestUrl, title: '𒀀'.repeat(10_000) },
  { ...statement, id: tail('statement:'), article: tail('article:'), gist: '𒀀'.repeat(10_000) },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await writeFile(join(folder, 'longest.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(engines)('on $name', (engine) => {
  test('the longest names, ids and addresses are loaded, found and backed up', async () => {
    const store = await engine.open();
    try {
      const loading = load(store, [join(folder, 'longest.jsonl')], { strict: true });
      expect(await loading.then(() => null, String)).toBeNull();
      for (const name of names) expect(await findEntity(store, name)).toBe(ada.id);
      const { nodes } = await backUpTo(join(folder, engine.name), store);
      expect(nodes).toMatchObject({ Entity: entities.length, Article: 1, Statement: 1 });
    } finally {
      await engine.close(store);
    }
  }, 120_000);
});

test('an index of Neo4j takes what a backup takes, and not much more', async () => {
  const keep = (length: number) => runOnNeo4j('CREATE (n:Name {key: $key})', { key: 'x'.repeat(length) });
  await keep(longestIndexed);
  await runOnNeo4j('MATCH (n) DETACH DELETE n');
  await expect(keep(1.1 * longestIndexed)).rejects.toThrow(/too large to index/);
});
