/** `hearsay export` as people run it: to files, folders and pipes, over nothing that is there, here and from a service. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { run } from './hearsay.ts';

let folder: string;
const hearsay = (...args: string[]) => run(folder, args);
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  await hearsay('load', projectFile('seed'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('hearsay export', () => {
  test('writes records that load as they are', async () => {
    const { code, stdout, stderr } = await hearsay('export', '--format', 'jsonl', '--output', at('all.jsonl'));
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${at('all.jsonl')} is written.\n`, stderr: '' });
    const { stdout: loaded } = await hearsay('load', at('all.jsonl'), '--json');
    expect(JSON.parse(loaded)).toMatchObject({ added: 0, changed: 0, reports: [] });
  });

  test('writes to standard output where no file is named', async () => {
    const { code, stdout } = await hearsay('export', '-f', 'jsonl', '--speaker', 'Blinken', '--first-hand');
    expect(code).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const speakers = records.filter(({ type }) => type === 'statement').map(({ speaker }) => speaker);
    expect(new Set(speakers)).toContain('person:antony-blinken');
  });

  test('replaces nothing without --force, and leaves nothing unfinished behind', async () => {
    await writeFile(at('mine.graphml'), 'mine');
    const refused = await hearsay('export', '-f', 'graphml', '-o', at('mine.graphml'));
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/mine\.graphml is there already; --force/),
    });
    expect(await readFile(at('mine.graphml'), 'utf8')).toBe('mine');
    expect((await hearsay('export', '-f', 'graphml', '-o', at('mine.graphml'), '--force')).code).toBe(0);
    expect(await readFile(at('mine.graphml'), 'utf8')).toMatch(/^<\?xml/);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('neo4j-admin is a folder of files, the same from the graph as from its records, which need no database', async () => {
    const seed = projectFile('seed');
    const fromRecords = await run(
      folder,
      ['export', '-f', 'neo4j-admin', '--records', seed, '-o', at('from-records')],
      { HEARSAY_DATA: at('nowhere') },
    );
    expect(fromRecords).toMatchObject({ code: 0, stdout: expect.stringMatching(/import\.sh imports them/) });
    expect((await hearsay('export', '-f', 'neo4j-admin', '-o', at('from-graph'))).code).toBe(0);
    expect(await readdir(folder)).not.toContain('nowhere');
    const files = (await readdir(at('from-records'))).toSorted();
    expect((await readdir(at('from-graph'))).toSorted()).toEqual(files);
    const linesOf = async (name: string) => (await readFile(at(name), 'utf8')).split('\n').toSorted();
    for (const file of files)
      expect(await linesOf(`from-graph/${file}`)).toEqual(await linesOf(`from-records/${file}`));
    expect((await readdir(folder)).filter((name) => name.endsWith('.records.jsonl'))).toEqual([]);
    expect((await hearsay('export', '-f', 'neo4j-admin', '-o', at('from-graph'))).code).toBe(2);
  });

  test.each([
    ['no folder', ['-f', 'neo4j-admin']],
    ['a part of the graph', ['-f', 'neo4j-admin', '-o', 'tables', '--speaker', 'Blinken']],
    ['records for another format', ['-f', 'jsonl', '--records', 'seed']],
  ])('%s is wrong use', async (_what, options) => {
    expect((await hearsay('export', ...options)).code).toBe(2);
  });

  test('csv is two tables in a folder, or one of them', async () => {
    expect((await hearsay('export', '-f', 'csv', '-o', at('tables'))).code).toBe(0);
    expect((await readdir(at('tables'))).toSorted()).toEqual(['edges.csv', 'nodes.csv']);
    const { stdout } = await hearsay('export', '-f', 'csv', '--part', 'edges');
    expect(stdout).toBe(await readFile(at('tables/edges.csv'), 'utf8'));
    expect((await hearsay('export', '-f', 'csv', '-o', at('tables'))).code).toBe(2);
  });

  test.each<[string[], number, RegExp]>([
    [[], 2, /required option '-f, --format/],
    [['-f', 'pdf'], 2, /jsonl, csv, graphml, gexf, cytoscape, node-link, json-ld, cypher/],
    [['-f', 'csv'], 2, /folder with --output, or one table with --part nodes or --part edges/],
    [['-f', 'gexf', '--part', 'nodes'], 2, /--part is for csv/],
    [['-f', 'gexf', '--output', '/nowhere/at/all.gexf'], 2, /folder is missing/],
    [['-f', 'gexf', '--about', 'Rusia'], 1, /Did you mean "Russia"/],
    [['-f', 'gexf', '--server', 'http://127.0.0.1:9'], 1, /No Hearsay with exports answers/],
  ])('%j is refused', async (args, code, message) => {
    expect(await hearsay('export', ...args)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) });
  });

  test('asks a running service for the same', async () => {
    const here = await hearsay('export', '-f', 'cytoscape', '--via', 'RIA');
    const store = openEmbedded(at('data'));
    let server: RunningServer | undefined;
    try {
      server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, store });
      const there = (...args: string[]) => hearsay('export', '--server', server?.url ?? '', ...args);
      expect(await there('-f', 'cytoscape', '--via', 'RIA')).toEqual(here);
      expect((await there('-f', 'csv', '-o', at('from-service'), '--unnamed')).code).toBe(0);
      expect((await readdir(at('from-service'))).toSorted()).toEqual(['edges.csv', 'nodes.csv']);
      expect(await there('-f', 'gexf', '--about', 'Rusia')).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/Did you mean "Russia"/),
      });
    } finally {
      await server?.close();
      await store.close();
    }
  });
});
