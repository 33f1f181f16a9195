/** Graphs of earlier versions are brought forward on both engines, step by step; those of later ones are refused and left as they are. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { bringUpToDate } from '../../src/loading/bring-up-to-date.ts';
import { checkRecords } from '../../src/loading/check-records.ts';
import { checkTies } from '../../src/loading/check-ties.ts';
import { checkDisputes } from '../../src/loading/keep-disputes.ts';
import { nameKeysVersion, requireKeyedNames } from '../../src/loading/key-names.ts';
import { load } from '../../src/loading/load.ts';
import { type Migration, migrate } from '../../src/loading/migrate.ts';
import { projectFile } from '../../src/project.ts';
import { formatOf, graphFormat } from '../../src/store/graph-format.ts';
import type { Store } from '../../src/store/store.ts';
import { type Ground, groundsIn } from '../backup/made-up-graph.ts';
import { linesOf, signed } from '../backup/sign.ts';

/** Written by `npx tsx tools/former-graph/main.ts 5905c12 test/backup/graph-of-format-1.backup`. */
const former = projectFile('test', 'backup', 'graph-of-format-1.backup');

const noKeys = { joined: null, initial: null, surname: null, forename: null, sound: null, body: null, initials: null };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Links have marks since format 3, and more of them since format 5, by which pages find them; nothing else of them has changed. */
function withoutMark(line: string): string {
  const { properties, ...link } = JSON.parse(line) as { properties: Readonly<Record<string, unknown>> };
  const { at, said, between, day, quoter, quoted, ...own } = properties;
  return JSON.stringify({ ...link, properties: own });
}

/** Of whom nothing is said, the number of links is 0 or not there. */
function withoutZeros({ nodes, links }: { readonly nodes: readonly string[]; readonly links: readonly string[] }) {
  return { nodes: nodes.map((line) => line.replace('"links":0,', '')).sort(), links };
}

/** Figures have the id of a dispute since format 4, by which they are found. */
function withoutDispute(line: string): string {
  const { properties, ...node } = JSON.parse(line) as { properties: { dispute?: unknown } };
  const { dispute, ...own } = properties;
  return JSON.stringify({ ...node, properties: own });
}

const ties = ['QUOTES', 'SPEAKS_ABOUT', 'TELLS', 'MENTIONED_WITH'];

/** The same graph as it was before names had keys to be found by, nothing said which ones, and no ties were counted. */
async function withoutKeysAndTies(): Promise<string> {
  const file = join(folder, 'without-keys.backup');
  const lines = linesOf(await readFile(former));
  const { nodes, links, ...footer } = JSON.parse(lines.at(-1) ?? '');
  const own = lines.slice(0, -1).flatMap((line) => {
    const { labels, type, properties } = JSON.parse(line);
    if (labels?.[0] === 'Name') return [JSON.stringify({ labels, properties: { key: properties.key } })];
    if (labels?.includes('Entity'))
      return [JSON.stringify({ labels, properties: { ...properties, links: undefined } })];
    const isLater = ties.includes(type) || (labels?.[0] === 'Counter' && properties.id === 'name-keys');
    return isLater ? [] : [line];
  });
  const untied = Object.fromEntries(Object.entries(links).filter(([type]) => !ties.includes(type)));
  await writeFile(file, signed(own, { ...footer, nodes: { ...nodes, Counter: nodes.Counter - 1 }, links: untied }));
  return file;
}

describe.each([0, 1])('on engine %d', (place) => {
  const ground = () => groundsIn(folder)[place] as Ground;
  const withStore = async <Result>(work: (store: Store) => Promise<Result>) => {
    const store = await ground().open({ toRestore: true });
    return work(store).finally(() => store.close());
  };
  afterEach(() => ground().empty());

  test('a graph that does not say its version is of the first, and comes forward whole', async () => {
    await withStore(async (store) => {
      await restoreBackup(store, former, { asItWas: true });
      expect(await formatOf(store)).toBe(1);
    });
    const before = await ground().whole();
    await withStore(async (store) => {
      await bringUpToDate(store);
      expect(await formatOf(store)).toBe(graphFormat);
      expect(await checkRecords(store)).toMatchObject({ halves: [] });
      expect(await checkTies(store, { mend: false })).toMatchObject({ wrong: 0 });
      expect(await checkDisputes(store, { mend: false })).toMatchObject({ figures: 27, wrong: 0 });
    });
    const after = await ground().whole();
    const [nodesAfter, nodesBefore] = [after, before].map((graph) => withoutZeros(graph).nodes.map(withoutDispute));
    expect(nodesAfter?.sort()).toEqual(nodesBefore?.sort());
    expect(after.links.map(withoutMark).sort()).toEqual(before.links.map(withoutMark).sort());
  });

  test('what an older one lacks is added, as if it had been there from the first', async () => {
    const file = await withoutKeysAndTies();
    const done: number[] = [];
    await withStore(async (store) => {
      await restoreBackup(store, file, { asItWas: true });
      await bringUpToDate(store, (_, count) => done.push(count));
      await bringUpToDate(store, () => done.push(-1));
    });
    expect(done[0]).toBe(88);
    expect(done).not.toContain(-1);
    const brought = await ground().whole();
    await ground().empty();
    await withStore((store) => restoreBackup(store, former));
    expect(withoutZeros(brought)).toEqual(withoutZeros(await ground().whole()));
  });

  test('steps are taken in their order, and one that is cut off is taken again', async () => {
    const taken: string[] = [];
    let isCutOff = true;
    const steps: Migration[] = [2, 3, 4].map((to) => ({
      ...{ to, what: 'Names' },
      async run() {
        taken.push(`to ${to}`);
        if (to === 3 && isCutOff) throw new Error('cut off');
      },
    }));
    await withStore(async (store) => {
      await restoreBackup(store, former, { asItWas: true });
      await expect(migrate(store, undefined, steps, 4)).rejects.toThrow('cut off');
      expect(await formatOf(store)).toBe(2);
      isCutOff = false;
      await migrate(store, undefined, steps, 4);
      await migrate(store, undefined, steps, 4);
      expect(await formatOf(store)).toBe(4);
    });
    expect(taken).toEqual(['to 2', 'to 3', 'to 3', 'to 4']);
  });

  test('a graph of a later version is refused, and nothing is changed in it', async () => {
    await withStore(async (store) => {
      await load(store, [projectFile('seed', 'entities.jsonl')]);
      expect(await formatOf(store)).toBe(graphFormat);
      await store.write((transaction) => transaction.write('mark-format', { version: graphFormat + 1 }));
    });
    const before = await ground().whole();
    await expect(ground().open()).rejects.toMatchObject({
      code: 'GRAPH_NEWER',
      message: expect.stringContaining(
        `format ${graphFormat + 1}, and this version of Hearsay knows formats up to ${graphFormat}: use a later version`,
      ),
    });
    expect(await ground().whole()).toEqual(before);
  });

  test('a graph that says its version gets the keys of later rules, too', async () => {
    const file = projectFile('seed', 'entities.jsonl');
    await withStore((store) => load(store, [file]));
    const before = await ground().whole();
    await withStore(async (store) => {
      const rows = [{ ...noKeys, key: 'kazakhstan', spelled: 'as earlier rules had it' }];
      await store.write((transaction) => transaction.write('merge-names', { rows }));
      await store.write((transaction) => transaction.write('mark-names-keyed', { version: nameKeysVersion - 1 }));
      await expect(requireKeyedNames(store)).rejects.toMatchObject({ code: 'GRAPH_OUTDATED' });
      await bringUpToDate(store);
      await requireKeyedNames(store);
    });
    expect(await ground().whole()).toEqual(before);
  });

  test('an empty graph is of this version', async () => {
    await withStore(async (store) => {
      expect(await formatOf(store)).toBe(graphFormat);
      await bringUpToDate(store);
      expect((await store.read('counters')).find(({ id }) => id === 'format')).toMatchObject({ value: graphFormat });
    });
  });
});
