/** Exports and backups changed by chance, also with checksums that fit: refused in words, or the graph is exactly what the file says. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backUpTo } from '../../src/backup/back-up-to.ts';
import { checkBackup } from '../../src/backup/read-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { HearsayError } from '../../src/errors.ts';
import { load } from '../../src/loading/load.ts';
import { isEmpty } from '../../src/reading/stats.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Random } from '../../tools/generate/random.ts';
import type { Fault, Ground, Outcome, Trial } from '../fault.ts';
import { startEngine } from '../graph/engine.ts';
import { breakBytes } from './break-bytes.ts';
import { differencesToBackup, differencesToRecords } from './compare-to-file.ts';
import { mutateBackup } from './mutate-backup.ts';
import { smallExport } from './small-export.ts';
import { heapHere, watchMemory } from './watch-memory.ts';

/** Exports that are loaded at once, and backups that are restored before the next are. */
const atOnce = 100;
const longest = 20_000;

export const mutatedExports: Fault = {
  ...{
    name: 'mutated-exports',
    title:
      'exports and backups flipped, cut, doubled, swapped and packed, half of the backups with a checksum that fits',
  },
  ...{ grounds: ['embedded', 'neo4j'], times: 20_000, minutes: 5 },
  attempt: (trial) => mutateExports(trial),
};

/** An empty graph for each work; `empty` is done after it. */
type WithEmpty = (work: (store: Store) => Promise<void>) => Promise<void>;

/** A Neo4j that answers already may be given. */
export async function mutateExports(trial: Trial, boltUri?: string): Promise<Outcome> {
  const tally = { sent: 0, restored: 0, backups: 0, loaded: 0, failures: [] as string[] };
  const memory = watchMemory(heapHere);
  await withGround(trial.ground, trial.folder, boltUri, async (withEmpty) => {
    const backup = await smallBackup(withEmpty, join(trial.folder, 'small.backup'));
    while (trial.mayGoOn()) {
      for (let number = 0; number < atOnce && trial.mayGoOn(); number += 1) {
        trial.count();
        tally.sent += 1;
        tally.backups += 1;
        await memory.look(tally.sent);
        await tryBackup(mutateBackup(backup, trial.random), trial.folder, withEmpty, tally);
      }
      await tryExports(trial, withEmpty, tally);
    }
  });
  const { sent, backups, restored, loaded, failures } = tally;
  failures.push(...(await memory.judge()));
  const percent = (part: number, all: number) => Math.round((part / Math.max(1, all)) * 100);
  return {
    sent,
    promise: `${percent(restored, backups)} % of the backups became exactly the graph that they say, ${percent(loaded, (sent - backups) * smallExport(0).length)} % of the exports' lines their records; the others were refused with a code, and left nothing`,
    failures,
  };
}

interface Tally {
  sent: number;
  restored: number;
  loaded: number;
  readonly failures: string[];
}

async function withGround(
  ground: Ground,
  folder: string,
  boltUri: string | undefined,
  work: (withEmpty: WithEmpty) => Promise<void>,
): Promise<void> {
  if (ground === 'embedded')
    return work(async (each) => {
      const store = openEmbedded();
      await store.prepare();
      await each(store).finally(() => store.close());
    });
  const engine = await startEngine(ground, folder, boltUri);
  await engine.withStore(async (store) => {
    await store.prepare();
    await work((each) => each(store).finally(() => engine.empty()));
  });
  await engine.stop();
}

async function smallBackup(withEmpty: WithEmpty, file: string): Promise<Buffer> {
  await withEmpty(async (store) => {
    await writeFile(`${file}.jsonl`, [1, 2].flatMap(smallExport).join('\n'));
    await load(store, [`${file}.jsonl`], { strict: true });
    await backUpTo(file, store);
  });
  return readFile(file);
}

async function tryBackup(bytes: Buffer, folder: string, withEmpty: WithEmpty, tally: Tally & { backups: number }) {
  const file = join(folder, 'mutated.backup');
  await writeFile(file, bytes);
  const begun = performance.now();
  const fail = (what: string) => tally.failures.push(`${what}: ${bytes.toString('base64').slice(0, 4_000)}`);
  const refusal = await refusalOf(() => checkBackup(file));
  if (refusal !== null) {
    if (refusal !== 'refused') fail(refusal);
  } else
    await withEmpty(async (store) => {
      const fault = await refusalOf(() => restoreBackup(store, file, { asItWas: true }));
      if (fault !== null) {
        fail(`checked, and not restored, ${fault}`);
        if (!(await isEmpty(store))) fail('something of it is left');
        return;
      }
      const [difference] = await differencesToBackup(store, bytes);
      if (difference !== undefined) fail(difference);
      tally.restored += 1;
    });
  if (performance.now() - begun > longest) fail('took too long');
}

/** Null where the work is done, `refused` where it was with a code, else what went wrong. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof HearsayError && /^(BACKUP|GRAPH)_/.test(error.code)) return 'refused';
    return String(error);
  }
}

async function tryExports({ folder, random, mayGoOn, count }: Trial, withEmpty: WithEmpty, tally: Tally) {
  const files: string[] = [];
  for (let number = 0; number < atOnce && mayGoOn(); number += 1) {
    count();
    tally.sent += 1;
    const file = join(folder, `export-${number}.jsonl`);
    await writeFile(file, mutateExport(smallExport(number), random));
    files.push(file);
  }
  if (files.length === 0) return;
  await withEmpty(async (store) => {
    try {
      const { added, reports } = await load(store, files);
      tally.loaded += added;
      tally.failures.push(...(await differencesToRecords(store, files, reports)));
    } catch (error) {
      tally.failures.push(`load failed with ${error}`);
    }
  });
}

/** As a disk, a network or an editor changes files. */
function mutateExport(lines: readonly string[], random: Random): Buffer {
  const all = [...lines];
  const [one, other] = [random.whole(all.length), random.whole(all.length)];
  const end = random.pick(['\n', '\n', '\n', '\r\n', '\r', '\n\n']);
  switch (random.whole(8)) {
    case 0:
      all.splice(one, 1);
      break;
    case 1:
      all.splice(other, 0, all[one] ?? '');
      break;
    case 2:
      [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
      break;
    case 3:
      all.splice(
        one,
        0,
        random.pick(['{}', '[]', 'null', '"x"', '1e999', `${'['.repeat(50_000)}${']'.repeat(50_000)}`]),
      );
      break;
    case 4:
      all[one] = (all[one] ?? '').replace('{', '{"__proto__":{"polluted":true},');
      break;
    case 5:
      all[one] = (all[one] ?? '').replace(
        /":"\w/,
        random.pick(['":"\\ud800', '":"\\u0000', '":"\\ufffe', '":"\\\\ud800']),
      );
      break;
    default:
      return breakBytes(Buffer.from(`${all.join(end)}${end}`), random);
  }
  return Buffer.from(`${random.chance(0.1) ? '\ufeff' : ''}${all.join(end)}${random.chance(0.5) ? end : ''}`);
}
