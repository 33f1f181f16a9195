/** Backups: everything comes back, from either engine to either engine; what is not whole is refused before anything is written. */

import { createHash, randomBytes } from 'node:crypto';
import fs, { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WholeGraph } from '../../faults/graph/whole-graph.ts';
import { backUpTo } from '../../src/backup/back-up-to.ts';
import { type Footer, sumOf } from '../../src/backup/backup-format.ts';
import { checkBackup } from '../../src/backup/read-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { checkRecords } from '../../src/loading/check-records.ts';
import { checkTies } from '../../src/loading/check-ties.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { isEmpty } from '../../src/reading/stats.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { graphFormat } from '../../src/store/graph-format.ts';
import type { Store } from '../../src/store/store.ts';
import { runOnNeo4j } from '../store/engines.ts';
import { type Ground, groundsIn, makeGraph } from './made-up-graph.ts';
import { linesOf, signed } from './sign.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(async () => {
  for (const ground of groundsIn(folder)) await ground.empty();
  await rm(folder, { recursive: true });
});

const grounds = () => groundsIn(folder);
const fileOf = (name: string) => join(folder, `${name}.backup`);

async function withStore<Result>(
  ground: Ground,
  work: (store: Awaited<ReturnType<Ground['open']>>) => Promise<Result>,
) {
  const store = await ground.open({ toRestore: true });
  return work(store).finally(() => store.close());
}

describe.each([0, 1])('from engine %d', (from) => {
  let before: WholeGraph;
  beforeAll(async () => {
    const source = grounds()[from] as Ground;
    await source.empty();
    await withStore(source, async (store) => {
      await makeGraph(store);
      const { nodes, links } = await backUpTo(fileOf(source.name), store);
      expect(nodes).toMatchObject({
        Statement: expect.any(Number),
        Kept: 1,
        Change: expect.any(Number),
        Utterance: expect.any(Number),
      });
      expect(sumOf(links)).toBeGreaterThan(1000);
    });
    before = await source.whole();
    await source.empty();
  }, 240_000);

  test.each([0, 1])(
    'to engine %d: the same nodes and links',
    async (to) => {
      const [source, target] = [grounds()[from] as Ground, grounds()[to] as Ground];
      const file = fileOf(source.name);
      const manifest = await withStore(target, (store) => restoreBackup(store, file));
      const after = await target.whole();
      expect(after.nodes).toEqual(before.nodes);
      expect(after.links).toEqual(before.links);
      expect(after.links).toHaveLength(sumOf(manifest.links));
      await withStore(target, async (store) => {
        expect(await checkRecords(store)).toMatchObject({ halves: [] });
        expect(await checkTies(store, { mend: false })).toMatchObject({ wrong: 0 });
        // Whatever stands there is not mixed with anything.
        await expect(restoreBackup(store, file)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
        expect(await load(store, [projectFile('seed', 'relations.jsonl')])).toMatchObject({ added: 0 });
      });
      await target.empty();
    },
    240_000,
  );
});

/** Lines that nobody writes, with a checksum that fits all the same. */
const forged = (
  [
    [
      'a link that leads nowhere',
      /"type":"SAID"/,
      (line) => line.replace(/"to":\["Statement","[^"]+"/, '"to":["Statement","statement:none"'),
    ],
    ['a node twice', /"labels":\["Figure"\]/, (line) => `${line}\n${line}`],
    [
      'a value that no index takes',
      /"labels":\["Name"\]/,
      (line) => {
        const { labels, properties } = JSON.parse(line) as { labels: unknown; properties: object };
        return JSON.stringify({ labels, properties: { ...properties, joined: 'x'.repeat(9_000) } });
      },
    ],
    [
      'a property that is a map',
      /"labels":\["Word"\]/,
      (line) => line.replace('"properties":{', '"properties":{"x":{"y":1},'),
    ],
    [
      'a list of this and that',
      /"labels":\["Word"\]/,
      (line) => line.replace('"properties":{', '"properties":{"x":["y",1],'),
    ],
    [
      'a property called __proto__',
      /"labels":\["Word"\]/,
      (line) => line.replace('"properties":{', '"properties":{"__proto__":1,'),
    ],
    ['a field that no line has', /"labels":\["Word"\]/, (line) => line.replace('{', '{"more":1,')],
    ['a label that is none of ours', /"labels":\["Word"\]/, (line) => line.replace('"Word"', '"Other"')],
    ['two labels of ours', /"labels":\["Word"\]/, (line) => line.replace('"Word"', '"Word","Name"')],
    [
      'a label of somebody who writes Cypher',
      /"labels":\["Word"\]/,
      (line) => line.replace('"Word"', '"Word","x`) DETACH DELETE n //"'),
    ],
    ['an entity of no kind', /"labels":\["Country","Entity"\]/, (line) => line.replace('"Country",', '')],
    [
      'a statement that is a person',
      /"labels":\["Statement"\]/,
      (line) => line.replace('"Statement"', '"Statement","Person"'),
    ],
    [
      'a link between what it never links',
      /"type":"SAID"/,
      (line) => JSON.stringify({ ...JSON.parse(line), from: JSON.parse(line).to, to: JSON.parse(line).from }),
    ],
    ['no properties', /"labels":\["Word"\]/, (line) => line.replace(/"properties":.*/, '"properties":null}')],
    ['a mark that it is being restored', /"id":"format"/, (line) => line.replace('"format"', '"being-restored"')],
    ['another version than it says', /"id":"format"/, (line) => line.replace(/"value":\d+/, '"value":1')],
    ['a node among its links', /"type":"SAID"/, (line) => `${line}\n{"labels":["Word"],"properties":{"key":"late"}}`],
    [
      'lists inside lists',
      /"labels":\["Word"\]/,
      () => `{"labels":${'['.repeat(100_000)}${']'.repeat(100_000)},"properties":{}}`,
    ],
  ] as readonly (readonly [string, RegExp, (line: string) => string])[]
).map(([what, which, change]): [string, string, (bytes: Buffer, lines: readonly string[]) => Buffer] => [
  `with ${what} and a checksum made for it`,
  'BACKUP_DAMAGED',
  (_, all) => {
    const at = all.findIndex((line) => which.test(line));
    expect(at).toBeGreaterThan(0);
    return signed(all.slice(0, -1).with(at, change(all[at] ?? '')), JSON.parse(all.at(-1) ?? ''));
  },
]);

describe('a file that is not what was written', () => {
  const lines = async () => linesOf(await readFile(fileOf('embedded')));
  const packed = (text: string) => gzipSync(text);
  beforeAll(async () => {
    // The groups before leave one, where they have run.
    if (existsSync(fileOf('embedded'))) return;
    await withStore(grounds()[0] as Ground, async (store) => {
      await load(store, [projectFile('seed')]);
      await backUpTo(fileOf('embedded'), store);
    });
    await (grounds()[0] as Ground).empty();
  }, 120_000);

  /** Where others would tell of it later, and with other words. */
  const reasons: Readonly<Record<string, RegExp>> = {
    'that becomes far more than its size': /becomes more than 100 times its size/,
    'with one endless line': /a line of it is longer than \d+ bytes/,
    'with a node twice and a checksum made for it': /is in it twice/,
    'with a link between what it never links and a checksum made for it': /no [A-Z_]+ leads from/,
  };

  test.each<[string, string, (bytes: Buffer, lines: readonly string[]) => Buffer]>([
    ['cut off at the end', 'BACKUP_DAMAGED', (bytes) => bytes.subarray(0, -1)],
    ['cut off in the middle', 'BACKUP_DAMAGED', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['cut off at a line', 'BACKUP_DAMAGED', (_, all) => packed(`${all.slice(0, -20).join('\n')}\n`)],
    ['empty', 'BACKUP_DAMAGED', () => Buffer.alloc(0)],
    [
      'with bytes that are no UTF-8 and a checksum made for them',
      'BACKUP_DAMAGED',
      (_, all) => {
        const body = Buffer.from(`${all.slice(0, -1).join('\n')}\n`.replace('Tokayev', 'T\u0001kayev'));
        body[body.indexOf(1)] = 0xff;
        const sha256 = createHash('sha256').update(body).digest('hex');
        const end = JSON.stringify({ ...JSON.parse(all.at(-1) ?? ''), sha256 });
        return gzipSync(Buffer.concat([body, Buffer.from(`${end}\n`)]));
      },
    ],
    ['whose end says nothing', 'BACKUP_DAMAGED', (_, all) => signed(all.slice(0, -1), { end: true, nodes: null })],
    ['with one word changed', 'BACKUP_DAMAGED', (_, all) => packed(`${all.join('\n').replace('Tokayev', 'Nobody')}\n`)],
    [
      'with a line taken out',
      'BACKUP_DAMAGED',
      (_, all) => packed(`${[...all.slice(0, 50), ...all.slice(51)].join('\n')}\n`),
    ],
    [
      'with a line taken out and a checksum made for it',
      'BACKUP_DAMAGED',
      (_, all) => signed([...all.slice(0, 50), ...all.slice(51, -1)], JSON.parse(all.at(-1) ?? '')),
    ],
    ['with something after its end', 'BACKUP_DAMAGED', (_, all) => packed(`${all.join('\n')}\n{}\n`)],
    ['with its end twice', 'BACKUP_DAMAGED', (_, all) => packed(`${all.join('\n')}\n${all.at(-1)}\n`)],
    ['with bytes after it', 'BACKUP_DAMAGED', (bytes) => Buffer.concat([bytes, Buffer.from('more')])],
    ['that is no backup', 'BACKUP_UNREADABLE', () => Buffer.from('{"type":"entity"}\n')],
    ['that is another compressed file', 'BACKUP_UNREADABLE', () => packed('{"type":"entity"}\n')],
    [
      'that becomes far more than its size',
      'BACKUP_DAMAGED',
      (_, [first = '']) => {
        const word = (key: string) =>
          `{"labels":["Word"],"properties":{"key":"${key}","long":"${'a'.repeat(70_000)}"}}\n`;
        return packed(`${first}\n${Array.from({ length: 1_000 }, (_one, number) => word(`${number}`)).join('')}`);
      },
    ],
    [
      'with one endless line',
      'BACKUP_DAMAGED',
      () => packed(`${randomBytes(1_000_000).toString('base64')}${' '.repeat(69_000_000)}`),
    ],
    [
      'of a later version',
      'GRAPH_NEWER',
      (_, [first = '', ...rest]) =>
        signed(
          [JSON.stringify({ ...JSON.parse(first), graph: graphFormat + 1 }), ...rest.slice(0, -1)],
          JSON.parse(rest.at(-1) ?? ''),
        ),
    ],
    ...forged,
  ])(
    '%s: %s, and nothing is written',
    async (name, code, damage) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.backup`);
      await writeFile(file, damage(await readFile(fileOf('embedded')), await lines()));
      const ground = grounds()[0] as Ground;
      await withStore(ground, async (store) => {
        const rebuild = jest.spyOn(store, 'rebuild');
        const message = expect.stringMatching(reasons[name] ?? '');
        await expect(restoreBackup(store, file)).rejects.toMatchObject({ code, message });
        expect(rebuild).not.toHaveBeenCalled();
        expect(await isEmpty(store)).toBe(true);
      });
    },
    60_000,
  );

  test('a bit changed anywhere is seen', async () => {
    const bytes = await readFile(fileOf('embedded'));
    const file = join(folder, 'flipped.backup');
    for (let part = 1; part < 40; part += 1) {
      const flipped = Buffer.from(bytes);
      const at = Math.floor((bytes.length * part) / 40);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (part % 8));
      await writeFile(file, flipped);
      await expect(checkBackup(file)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    }
  });

  test('what is wrong is told with its line', async () => {
    const all = (await lines()).slice(0, -1);
    const file = join(folder, 'one line.backup');
    await writeFile(
      file,
      signed(all.with(7, '{"labels":["Word"],"properties":null}'), { end: true, nodes: {}, links: {} }),
    );
    await expect(checkBackup(file)).rejects.toThrow('line 8: it is none');
  });

  test('what others keep in the same graph is restored, and told', async () => {
    const file = join(folder, 'foreign.backup');
    const all = await lines();
    const said = all.findIndex((line) => line.includes('"type":"SAID"'));
    const word = all.findIndex((line) => line.includes('["Word"]'));
    const { end, nodes, links } = JSON.parse(all.at(-1) ?? '') as Footer;
    const more = all
      .slice(0, -1)
      .with(word, (all[word] ?? '').replace('"Word"', '"Word","Marked"'))
      .toSpliced(said, 0, (all[said] ?? '').replace('"SAID"', '"LIKES"'));
    await writeFile(file, signed(more, { end, nodes, links: { ...links, LIKES: 1 } }));
    const ground = grounds()[0] as Ground;
    await withStore(ground, async (store) => {
      expect((await restoreBackup(store, file)).foreign).toEqual(['LIKES', 'Marked']);
    });
    await ground.empty();
  });

  test('a file that is not there', async () => {
    await expect(checkBackup(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
  });
});

describe('a backup that is written', () => {
  const seeded = async (work: (store: Store) => Promise<void>) => {
    const store = openEmbedded();
    await store.prepare();
    await load(store, [projectFile('seed', 'entities.jsonl')]);
    await work(store).finally(() => store.close());
  };

  test('has its name when all of it is on the disk, and not before', async () => {
    const file = join(folder, 'synced.backup');
    const seen: boolean[] = [];
    const real = fs.fsync;
    const syncing = jest.spyOn(fs, 'fsync').mockImplementation((descriptor, done) => {
      seen.push(existsSync(file));
      real(descriptor, done);
    });
    await seeded(async (store) => {
      await backUpTo(file, store);
    }).finally(() => syncing.mockRestore());
    expect([seen, existsSync(file)]).toEqual([[false], true]);
  });

  test('is for its owner alone, whatever stood there before', async () => {
    const file = join(folder, 'own.backup');
    for (const before of [file, `${file}.unfinished`]) await writeFile(before, '', { mode: 0o644 });
    await seeded(async (store) => {
      await backUpTo(file, store);
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('that fails leaves the one before as it was', async () => {
    const file = join(folder, 'failing.backup');
    await writeFile(file, 'the one before');
    await seeded(async (store) => {
      const failing: Store = new Proxy(store, {
        get(target, name) {
          const own = target[name as keyof Store];
          if (name !== 'snapshot') return typeof own === 'function' ? own.bind(target) : own;
          const snapshot: Store['snapshot'] = async (work) => {
            await target.snapshot(work);
            throw new Error('halfway');
          };
          return snapshot;
        },
      });
      await expect(backUpTo(file, failing)).rejects.toThrow('halfway');
    });
    expect(existsSync(file) && (await readFile(file, 'utf8'))).toBe('the one before');
  });
});

describe.each([0, 1])('while others write, on engine %d', (place) => {
  test('whoever writes waits, or is not seen', async () => {
    const ground = grounds()[place] as Ground;
    await ground.empty();
    await withStore(ground, async (store) => {
      await load(store, [projectFile('seed', 'entities.jsonl')]);
      let written: Promise<unknown> = Promise.resolve();
      await store.snapshot(async (reader) => {
        written = load(store, [projectFile('seed')]);
        await sleep(2_000);
        expect(await reader.read('export-article-ids', { after: '', limit: 10 })).toEqual([]);
      });
      await written;
      expect(await store.read('export-article-ids', { after: '', limit: 10 })).toHaveLength(5);
    });
    await ground.empty();
  }, 120_000);

  test('it is of one moment: no half of anything, and sums that are right', async () => {
    const ground = grounds()[place] as Ground;
    await ground.empty();
    const file = join(folder, `online-${place}.backup`);
    await withStore(ground, async (store) => {
      await load(store, [projectFile('seed')]);
      let isWriting = true;
      const writing = (async () => {
        for (const name of ['ada', 'berta', 'cecil', 'dora'])
          await load(store, [projectFile('corpus', 'records')], { batchSize: 50 }).then(() => name);
        isWriting = false;
      })();
      let written = 0;
      while (isWriting && written < 3) {
        await backUpTo(`${file}-${written}`, store);
        written += 1;
      }
      await writing;
      expect(written).toBeGreaterThan(0);
    });
    for (const part of [0, 1, 2]) {
      await ground.empty();
      const own = `${file}-${part}`;
      if ((await checkBackup(own).catch(() => null)) === null) continue;
      await withStore(ground, async (store) => {
        await restoreBackup(store, own);
        expect(await checkRecords(store)).toMatchObject({ halves: [] });
        expect(await checkTies(store, { mend: false })).toMatchObject({ wrong: 0 });
      });
    }
    await ground.empty();
  }, 240_000);
});

test('a graph of which only a part was restored is not opened', async () => {
  const ground = grounds()[1] as Ground;
  await ground.empty();
  await runOnNeo4j("CREATE (:Counter {id: 'being-restored', value: 1})");
  await expect(ground.open()).rejects.toMatchObject({ code: 'GRAPH_INCOMPLETE' });
  await ground.empty();
});
