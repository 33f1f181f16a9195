/** The files of an import: a database that neo4j-admin fills with them is the one that a load fills, down to every property. */

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readWholeNeo4j } from '../../faults/graph/whole-graph.ts';
import { writeImport } from '../../src/export/neo4j-admin/write-import.ts';
import { mendTies } from '../../src/loading/check-ties.ts';
import { groupStatements } from '../../src/loading/group-statements.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { readLastAddition } from '../../src/reading/additions.ts';
import { findRecordFiles } from '../../src/record/read-records.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { importDatabase } from '../../tools/neo4j/import-database.ts';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { engines, testNeo4j } from '../store/engines.ts';

const { entities, article, statement } = exampleRecords;
const text = 'On Monday Ada said\r\nthat "rain" falls;\n\nthere.';
const withText = { text, length: text.length, sha256: createHash('sha256').update(text).digest('hex') };
const tricky = [
  ...entities,
  { ...entities[0], id: 'person:tricky', name: 'Tricky "the fox", Esq.; No\u00a01', aliases: ['a;b', '"', "'x', \\n"] },
  { ...article, title: 'Two\nlines, and a "quote"', ...withText },
  { ...statement, gist: ' Spaces \t stay. ', mode: 'MIXED', quotes: ['"Rain"; he said', 'two\nlines'], note: '\\' },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, records: readonly unknown[]) => {
  const file = join(folder, name);
  await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
};

describe('the files', () => {
  test('bad records are reported, what refers to them too; the others are written', async () => {
    const file = await write('bad.jsonl', [
      ...entities,
      article,
      statement,
      { ...statement, id: 'statement:b', speaker: 'person:nobody' },
    ]);
    const { reports, nodes } = await writeImport([file], join(folder, 'bad'));
    expect(reports).toMatchObject([{ code: 'UNKNOWN_REFERENCE', line: entities.length + 3, field: '/speaker' }]);
    expect(nodes).toBeGreaterThan(entities.length + 2);
  });

  test('what people changed is kept apart, for a load after the import', async () => {
    const change = {
      ...{
        type: 'change',
        id: 'change:one',
        kind: 'STATEMENT_CORRECT',
        target: statement.id,
        at: '2022-01-10T12:00:00.000Z',
      },
      ...{ by: 'Ada Example', before: { cue: statement.cue }, after: { cue: 'warned' } },
    };
    const file = await write('changed.jsonl', [...entities, article, statement, change]);
    expect(await writeImport([file], join(folder, 'changed'))).toMatchObject({ changes: 1, reports: [] });
    expect(JSON.parse(await readFile(join(folder, 'changed', 'changes.jsonl'), 'utf8'))).toEqual(change);
  });

  test('the command stands in a script beside them', async () => {
    const file = await write('tricky.jsonl', tricky);
    const { command } = await writeImport([file], join(folder, 'script'), { database: 'news' });
    expect(command.slice(0, 5)).toEqual(['neo4j-admin', 'database', 'import', 'full', 'news']);
    expect(command).toContain('--multiline-fields=nodes-articles.csv,nodes-statements.csv');
    const script = join(folder, 'script', 'import.sh');
    expect((await stat(script)).mode & 0o111).not.toBe(0);
    expect(await readFile(script, 'utf8')).toContain('exec neo4j-admin database import full news');
  });

  test('a control character that parts lists is refused, with where it stands', async () => {
    const file = await write('odd.jsonl', [{ ...entities[0], aliases: ['a\u001fb'] }]);
    await expect(writeImport([file], join(folder, 'odd'))).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(entities[0]?.id ?? ''),
    });
  });
});

describe('a database that is imported', () => {
  const neo4j = engines.find(({ name }) => name === 'Neo4j');
  let loaded: Store;
  jest.setTimeout(240_000);
  afterEach(() => neo4j?.close(loaded));

  test('is the one that a load fills, grouped too, with every index', async () => {
    const files = await findRecordFiles([projectFile('seed'), await write('more.jsonl', tricky)]);
    loaded = (await neo4j?.open()) as Store;
    await load(loaded, files, { strict: true, grouping: false });

    const written = await writeImport(files, join(folder, 'files'));
    expect(written.reports).toEqual([]);
    const home = join(folder, 'neo4j');
    await importDatabase({ folder: home, files: join(folder, 'files'), command: written.command });
    const server = await startNeo4j({ folder: home, brief: true });
    try {
      const imported = await openNeo4j({ uri: server.boltUri, user: 'neo4j', password: '' });
      await imported.prepare();
      await mendTies(imported);
      const { uri } = await testNeo4j();
      const graph = await readWholeNeo4j(uri);
      expect(await readWholeNeo4j(server.boltUri)).toEqual(graph);
      expect(graph.nodes.length).toBe(written.nodes - 4);
      const sums = /"type":"(QUOTES|SPEAKS_ABOUT|TELLS|MENTIONED_WITH)"/;
      expect(graph.links.filter((link) => !sums.test(link)).length).toBe(written.links);
      expect(await readLastAddition(imported)).toBe(1);
      await groupStatements(loaded);
      await groupStatements(imported);
      expect(await readWholeNeo4j(server.boltUri)).toEqual(await readWholeNeo4j(uri));
      expect(await load(imported, files, { strict: true })).toMatchObject({ added: 0, changed: 0 });
      await imported.close();
    } finally {
      await server.stop();
    }
  });
});
